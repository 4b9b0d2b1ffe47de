import type { ListKind } from '../model/types.ts';
import { atMost, below, greatest, load, local, or, tick, when } from './builder.ts';
import { keepsOnTime, listColumns, listIsOn } from './listing.ts';
import { LEDGERS, type Ledger, type ListLedger, type Scope } from './scope.ts';
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

/** Whether the person is on any list of a kind, in either ledger, as of now. */
export function isOnAny(scope: Scope, kind: ListKind): Expr {
  return below(
    tick,
    lastUntil(scope, kind, () => LEDGERS),
  );
}

/** Whether they were at the end of the previous tick, or would have been if records came on time. */
export function wasOnAny(scope: Scope, kind: ListKind): Expr {
  return atMost(
    tick,
    lastUntil(scope, kind, (list) => (keepsOnTime(scope, list) ? [...LEDGERS, 'on-time'] : LEDGERS)),
  );
}

function lastUntil(scope: Scope, kind: ListKind, ledgers: (list: number) => readonly ListLedger[]): Expr {
  const untils = scope.model.lists.flatMap((list, index) =>
    list.kind === kind ? ledgers(index).map((ledger) => load(listColumns(scope, index, ledger).until)) : [],
  );
  return untils.reduce((latest, until) => greatest(latest, until));
}

/** Statements that do nothing for a person who is on no list of these kinds. */
export function ifListed(scope: Scope, kinds: Iterable<ListKind>, body: readonly Stmt[]): Stmt[] {
  const { anyList } = scope;
  if (anyList === undefined || body.length === 0) return [...body];
  return when(or(...Array.from(kinds, (kind) => local(anyList.get(kind)!))), body);
}
