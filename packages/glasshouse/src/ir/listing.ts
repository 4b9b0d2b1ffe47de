import { and, atMost, below, lagged, load, not, tick } from './builder.ts';
import type { Ledger, Scope } from './scope.ts';
import type { Expr } from './types.ts';

/**
 * A list keeps, for each ledger, the tick from which a unit is off it again (`until`) and, with a grace period, the
 * tick from which it is on (`from`). Ticks are absolute, so that a quiet unit needs no work. -1: never on.
 */
export interface ListColumns {
  readonly until: number;
  readonly from?: number;
}

/** `until` of a listing without a term. */
export const FOREVER = 30000;

export function listColumns(scope: Scope, list: number, ledger: Ledger): ListColumns {
  const { id, grace } = scope.model.lists[list]!;
  const until = scope.builder.state(`list/${id}/${ledger}/until`, -1, FOREVER, -1);
  if (grace === undefined) return { until };
  return { until, from: scope.builder.state(`list/${id}/${ledger}/from`, -1, FOREVER, -1) };
}

/** Whether the unit is on the list as of now (the lists stage and later). */
export function listIsOn(scope: Scope, list: number, ledger: Ledger): Expr {
  const { until, from } = listColumns(scope, list, ledger);
  return and(
    ...suspensions(scope, list),
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
    ...suspensions(scope, list),
    from === undefined ? undefined : below(read(from), tick),
    atMost(tick, read(until)),
  );
}

function suspensions(scope: Scope, list: number): Expr[] {
  return scope.model.governance.flatMap((rule, flag) =>
    rule.suspendsLists.includes(list) ? [not({ op: 'flag', flag })] : [],
  );
}
