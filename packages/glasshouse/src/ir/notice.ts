import {
  add,
  and,
  atMost,
  below,
  constant,
  count,
  differ,
  equal,
  load,
  local,
  not,
  note,
  store,
  sub,
  tick,
  when,
} from './builder.ts';
import { listColumns } from './listing.ts';
import { shareThreshold } from './quantities.ts';
import type { Ledger, Scope } from './scope.ts';
import type { Expr, Stmt } from './types.ts';

/**
 * Notice before a listing. A black list with a grace is decided on first, and takes effect when the grace is over. Who is told of
 * the decision can perform, so that the exit of the list holds, or object; then the listing never takes effect. Others come
 * on the list without having known.
 */
export function givesNotice(scope: Scope, list: number): boolean {
  const { kind, grace, copy } = scope.model.lists[list]!;
  return kind === 'black' && grace !== undefined && copy === undefined;
}

/** Column: 1 where the person was told of the last decision. */
function warnedColumn(scope: Scope, list: number): number {
  return scope.builder.state(`list/${scope.model.lists[list]!.id}/warned`, 0, 1, 0);
}

/**
 * On file it is decided that the person will be listed. One draw a tick decides whether they hear of it, the same as for the records
 * that are filed in the tick: the record and what follows from it are one letter.
 */
export function announce(scope: Scope, list: number): Stmt[] {
  if (!givesNotice(scope, list)) return [];
  const { model, builder, told } = scope;
  const { id } = model.lists[list]!;
  const warned = warnedColumn(scope, list);
  const tell: Stmt[] = [
    store(warned, constant(1)),
    ...(told === undefined ? [] : [store(told, constant(1))]),
    count(builder.measure(`warned/${id}`)),
    note(builder.event('lists', 'warned', id)),
  ];
  const announced = count(builder.measure(`announced/${id}`));
  const { notice } = model.redress;
  if (notice === undefined) return [announced, ...tell];
  const [first, second] = [builder.local('notice'), builder.local('unused')];
  const isTold = below(local(first), constant(shareThreshold(scope, notice)));
  return [
    announced,
    { op: 'draw', stream: builder.stream('redress/notice'), block: 0, first, second },
    ...when(isTold, tell, [store(warned, constant(0))]),
  ];
}

/** Whether the person was told of a listing on file that had not taken effect: now, or at the end of the previous tick. */
export function isWarned(scope: Scope, list: number, moment: 'now' | 'before'): Expr {
  const { from, until } = listColumns(scope, list, 'file');
  const reaches = moment === 'now' ? below : atMost;
  const isDecided = and(reaches(tick, load(from!)), reaches(tick, load(until)));
  return and(equal(load(warnedColumn(scope, list)), constant(1)), isDecided);
}

/** Whether the person was on the list at the end of the previous tick, or it was decided that they would be. */
export function wasDue(scope: Scope, list: number, ledger: Ledger): Expr {
  return atMost(tick, load(listColumns(scope, list, ledger).until));
}

/** Whether the person was told of the decision that has them on the list, or will have. */
export function wasTold(scope: Scope, list: number): Expr {
  return and(equal(load(warnedColumn(scope, list)), constant(1)), wasDue(scope, list, 'file'));
}

/** Whether a decision of which the person was told has stood for so long. */
export function stoodFor(scope: Scope, list: number, ticks: number): Expr {
  const since = constant(ticks - graceTicks(scope, list));
  return atMost(add(load(listColumns(scope, list, 'file').from!), since), tick);
}

const graceTicks = (scope: Scope, list: number): number =>
  scope.durationTicks(scope.model.lists[list]!.grace!);

/** A listing never takes effect, by a decision or by a rule. It would have been wrongful where nothing was due when it was decided. */
export function avert(scope: Scope, list: number, by: 'redress' | 'lists'): Stmt[] {
  const { builder, model } = scope;
  const { id } = model.lists[list]!;
  const decided = sub(load(listColumns(scope, list, 'file').from!), constant(graceTicks(scope, list)));
  const wasDueThen = below(decided, load(listColumns(scope, list, 'truth').until));
  return [
    count(builder.measure(`averted/${id}`)),
    ...when(not(wasDueThen), [count(builder.measure(`averted-wrongful/${id}`))]),
    note(builder.event(by, by === 'redress' ? 'called-off' : 'averted', id)),
  ];
}

/** A rule took the person off the list on file in this tick. */
export function avertByExit(scope: Scope, list: number): Stmt[] {
  if (!givesNotice(scope, list)) return [];
  const { from, until } = listColumns(scope, list, 'file');
  const inTime = and(atMost(tick, load(from!)), atMost(load(until), load(from!)));
  const isTold = equal(load(warnedColumn(scope, list)), constant(1));
  return when(and(inTime, isTold), avert(scope, list, 'lists'));
}

/** The person comes on the list: without having known, or not. */
export function countUnwarned(scope: Scope, list: number): Stmt[] {
  if (!givesNotice(scope, list)) return [];
  const { builder, model } = scope;
  const begins = equal(load(listColumns(scope, list, 'file').from!), tick);
  const knew = differ(load(warnedColumn(scope, list)), constant(0));
  return when(and(begins, not(knew)), [count(builder.measure(`unwarned/${model.lists[list]!.id}`))]);
}
