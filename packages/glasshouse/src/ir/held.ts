import {
  add,
  atMost,
  below,
  constant,
  count,
  equal,
  load,
  local,
  note,
  or,
  store,
  tick,
  when,
} from './builder.ts';
import { keepsOnTime, listColumns, struckColumn } from './listing.ts';
import { avert, givesNotice, isWarned } from './notice.ts';
import type { Scope } from './scope.ts';
import type { Expr, Stmt } from './types.ts';

/** Takes the person off a list after a decision, and holds them off black lists where the regime does. */
export function strikeFrom(scope: Scope, list: number): Stmt[] {
  const held = heldColumn(scope);
  return [...strike(scope, list), ...(held === undefined ? [] : [store(held, add(tick, constant(1)))])];
}

/** On file; of a listing that had not taken effect, it never does. */
function strike(scope: Scope, list: number): Stmt[] {
  const { model, builder } = scope;
  const { id } = model.lists[list]!;
  const off = [
    store(listColumns(scope, list, 'file').until, tick),
    ...(keepsOnTime(scope, list) ? [store(listColumns(scope, list, 'on-time').until, tick)] : []),
  ];
  const isCopied = model.lists.some(({ copy }) => copy?.of === list);
  const struck = [
    ...(isCopied ? [store(struckColumn(scope, list), tick)] : []),
    count(builder.measure(`struck/${id}`)),
    note(builder.event('redress', 'struck', id)),
  ];
  if (!givesNotice(scope, list)) return [...off, ...struck];
  return [...when(isWarned(scope, list, 'before'), avert(scope, list, 'redress'), struck), ...off];
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
