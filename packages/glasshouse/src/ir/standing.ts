import { or } from './builder.ts';
import { listIsOn } from './listing.ts';
import type { Ledger, Scope } from './scope.ts';
import type { Expr } from './types.ts';

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
