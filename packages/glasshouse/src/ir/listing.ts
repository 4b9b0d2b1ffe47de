import { asksRecorded } from '../model/late.ts';
import { add, and, atMost, below, constant, lagged, load, tick } from './builder.ts';
import { notSuspended } from './governance.ts';
import type { Ledger, ListLedger, Scope } from './scope.ts';
import type { Expr } from './types.ts';

/**
 * A list keeps, for each ledger, the tick from which a unit is off it again (`until`) and, where that matters (grace,
 * publication, a copy that lags), the tick from which it is on (`from`). Ticks are absolute, so that a quiet unit needs no work. -1: never on.
 */
export interface ListColumns {
  readonly until: number;
  readonly from?: number;
}

/** `until` of a listing without a term. */
export const FOREVER = 30000;

export function listColumns(scope: Scope, list: number, ledger: ListLedger): ListColumns {
  const { id, grace, publicAfter, copy } = scope.model.lists[list]!;
  const until = scope.builder.state(`list/${id}/${ledger}/until`, -1, FOREVER, -1);
  const lags = copy?.lag !== undefined && ledger === 'file';
  if (grace === undefined && publicAfter === undefined && !lags) return { until };
  return { until, from: scope.builder.state(`list/${id}/${ledger}/from`, -1, FOREVER, -1) };
}

/** Whether it is kept how a list would stand if records came on time (on-time.ts). */
export function keepsOnTime(scope: Scope, list: number): boolean {
  const { copy, entry, exit } = scope.model.lists[list]!;
  return (
    scope.recordedOnTime !== undefined &&
    copy === undefined &&
    [...entry.map(({ when }) => when), exit].some(asksRecorded)
  );
}

/** Whether the unit is on the list as of now (the lists stage and later). */
export function listIsOn(scope: Scope, list: number, ledger: ListLedger): Expr {
  const { until, from } = listColumns(scope, list, ledger);
  return and(
    ...notSuspended(scope, 'suspendsLists', list),
    from === undefined ? undefined : atMost(load(from), tick),
    below(tick, load(until)),
  );
}

/** Whether the unit (or another, `of`) was on the list at the end of the previous tick. */
export function listWasOn(scope: Scope, list: number, ledger: Ledger, of?: Expr): Expr {
  const { until, from } = listColumns(scope, list, ledger);
  const read = (column: number): Expr => {
    if (of === undefined) return load(column);
    scope.builder.lag(column);
    return lagged(column, of);
  };
  return and(
    ...notSuspended(scope, 'suspendsLists', list, of),
    from === undefined ? undefined : below(read(from), tick),
    atMost(tick, read(until)),
  );
}

/** Whether everybody can read the unit's name on the list: now, or at the end of the previous tick (`before`). */
export function listIsPublic(
  scope: Scope,
  list: number,
  ledger: Ledger,
  moment: 'now' | 'before',
  of?: Expr,
): Expr {
  const from = listColumns(scope, list, ledger).from!;
  if (of !== undefined) scope.builder.lag(from);
  const after = constant(scope.durationTicks(scope.model.lists[list]!.publicAfter!));
  const since = add(of === undefined ? load(from) : lagged(from, of), after);
  return moment === 'now'
    ? and(listIsOn(scope, list, ledger), atMost(since, tick))
    : and(listWasOn(scope, list, ledger, of), below(since, tick));
}

/** Column with the last tick in which the unit was struck from the list after redress; -1: never. Copies look at it. */
export function struckColumn(scope: Scope, list: number): number {
  return scope.builder.state(`list/${scope.model.lists[list]!.id}/struck`, -1, scope.ticks, -1);
}
