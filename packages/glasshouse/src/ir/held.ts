import { add, and, atMost, below, constant, equal, load, local, or, store, tick, when } from './builder.ts';
import { strike } from './listing.ts';
import type { Scope } from './scope.ts';
import type { Expr, Stmt } from './types.ts';

/** Takes the person off a list after a decision, and holds them off it where the regime does. */
export function strikeFrom(scope: Scope, list: number): Stmt[] {
  const held = heldColumn(scope, list);
  return [...strike(scope, list), ...(held === undefined ? [] : [store(held, add(tick, constant(1)))])];
}

/** Whether nothing holds the person off a list. Without a hold, a ground that still stands puts them back on it in the next tick. */
export function mayEnter(scope: Scope, list: number): Expr | undefined {
  const held = heldColumn(scope, list);
  return held === undefined ? undefined : equal(load(held), constant(0));
}

/** A hold ends with its time, or with a new adverse record. */
export function releaseHeld(scope: Scope, list: number): Stmt[] {
  const held = heldColumn(scope, list);
  if (held === undefined) return [];
  const { true: right, false: wrong } = scope.newNegatives!;
  const ticks = scope.durationTicks(scope.model.redress.objection!.hold!);
  const isOver = atMost(add(load(held), constant(ticks)), add(tick, constant(1)));
  const isAdded = and(atMost(load(held), tick), below(constant(0), add(local(right), local(wrong))));
  return when(and(below(constant(0), load(held)), or(isOver, isAdded)), [store(held, constant(0))]);
}

/** A copy follows what it is a copy of. Column: 1 + the tick in which a person was struck from a black list and is held off it since; 0 for nobody. */
function heldColumn(scope: Scope, list: number): number | undefined {
  const { model, builder, ticks } = scope;
  const { id, kind, copy } = model.lists[list]!;
  const holds = model.redress.objection?.hold !== undefined && kind === 'black' && copy === undefined;
  return holds ? builder.state(`list/${id}/held`, 0, ticks, 0) : undefined;
}
