import { add, atMost, below, constant, equal, load, local, or, store, tick, when } from './builder.ts';
import { strike } from './listing.ts';
import type { Scope } from './scope.ts';
import type { Expr, Stmt } from './types.ts';

/** Takes the person off a list after a decision, and holds them off black lists where the regime does. */
export function strikeFrom(scope: Scope, list: number): Stmt[] {
  const held = heldColumn(scope);
  return [...strike(scope, list), ...(held === undefined ? [] : [store(held, add(tick, constant(1)))])];
}

/**
 * Whether nothing holds the person off a black list. Without a hold, a ground that still stands puts them back on it in the same
 * tick. Undefined where no regime holds, and for copies, which follow what they are copies of.
 */
export function mayEnter(scope: Scope, list: number): Expr | undefined {
  const { kind, copy } = scope.model.lists[list]!;
  const held = heldColumn(scope);
  return held === undefined || kind === 'red' || copy !== undefined
    ? undefined
    : equal(load(held), constant(0));
}

/** A hold ends with its time, or with an adverse record. */
export function releaseHeld(scope: Scope): Stmt[] {
  const held = heldColumn(scope);
  if (held === undefined) return [];
  const { true: right, false: wrong } = scope.newNegatives!;
  const ticks = scope.durationTicks(scope.model.redress.objection!.hold!);
  const isOver = atMost(add(load(held), constant(ticks)), add(tick, constant(1)));
  const isAdded = below(constant(0), add(local(right), local(wrong)));
  return when(below(constant(0), load(held)), when(or(isOver, isAdded), [store(held, constant(0))]));
}

/** Column: 1 + the tick in which the person was struck from a black list and is held off since; 0 for nobody. */
function heldColumn({ model, builder, ticks }: Scope): number | undefined {
  return model.redress.objection?.hold === undefined ? undefined : builder.state('redress/held', 0, ticks, 0);
}
