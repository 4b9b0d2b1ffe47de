import { assign, below, greatest, load, local, or, tick, when } from './builder.ts';
import { listColumns, listIsOn } from './listing.ts';
import { LEDGERS, type Ledger, type Scope } from './scope.ts';
import type { Expr, Stmt } from './types.ts';

/** Ticks in which the person has been wrongly on a black list so far. */
export function wrongTicksColumn(scope: Scope): number {
  return scope.builder.state('wrong-ticks', 0, scope.ticks, 0);
}

/** Whether the person is on any black list now. */
export function onAnyBlackList(scope: Scope, ledger: Ledger): Expr {
  return or(
    ...scope.model.lists.flatMap((list, index) =>
      list.kind === 'black' ? [listIsOn(scope, index, ledger)] : [],
    ),
  );
}

/** Notes whether the person is on any list, once the lists stage is through (`Scope.anyList`). */
export function noteListed(scope: Scope): Stmt[] {
  const { anyList, model } = scope;
  if (anyList === undefined) return [];
  const untils = model.lists.flatMap((_, list) =>
    LEDGERS.map((ledger) => load(listColumns(scope, list, ledger).until)),
  );
  const last = untils.reduce((latest, until) => greatest(latest, until));
  return [assign(anyList, below(tick, last))];
}

/** Statements that do nothing for a person who is on no list. */
export function ifListed(scope: Scope, body: readonly Stmt[]): Stmt[] {
  return scope.anyList === undefined ? [...body] : when(local(scope.anyList), body);
}
