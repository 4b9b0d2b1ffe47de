import { and, below, choose, constant, equal, greatest, load, not, or, tick } from './builder.ts';
import { FOREVER } from './listing.ts';
import type { Ledger, Scope } from './scope.ts';
import type { Expr } from './types.ts';

/** The tick from which a direct downgrade no longer holds; -1 where it never did. */
export function downgradeColumn(scope: Scope, downgrade: number, ledger: Ledger): number {
  const { id } = scope.model.downgrades[downgrade]!;
  return scope.builder.state(`downgrade/${id}/${ledger}/until`, -1, FOREVER, -1);
}

/** Column with the cause of a downgrade on file that truth does not know, or of one in truth that the file lacks. */
export function downgradeCause(scope: Scope, downgrade: number, of: 'wrongful' | 'missed'): number {
  const { id } = scope.model.downgrades[downgrade]!;
  return scope.builder.state(`downgrade/${id}/${of}-cause`, 0, 15, 0);
}

export function isDowngraded(scope: Scope, downgrade: number, ledger: Ledger): Expr {
  return below(tick, load(downgradeColumn(scope, downgrade, ledger)));
}

/** The best grade that direct downgrades allow: 0 where none holds. */
export function capNow(scope: Scope, ledger: Ledger): Expr {
  return capOf(scope, (downgrade) => isDowngraded(scope, downgrade, ledger));
}

/** The same on a file in which the causes with these codes were put right (attribution.ts). */
export function capCorrected(
  scope: Scope,
  of: 'wrongful' | 'missed',
  codes: readonly number[],
  dropsFalse: boolean,
): Expr {
  return capOf(scope, (downgrade) => {
    const onFile = isDowngraded(scope, downgrade, 'file');
    const inTruth = isDowngraded(scope, downgrade, 'truth');
    const cause = load(downgradeCause(scope, downgrade, of));
    const put = or(...codes.map((code) => equal(cause, constant(code))));
    if (of === 'wrongful') return and(onFile, or(inTruth, not(put)));
    return or(and(onFile, dropsFalse ? inTruth : undefined), and(inTruth, put));
  });
}

function capOf(scope: Scope, holds: (downgrade: number) => Expr): Expr {
  return scope.model.downgrades.reduce<Expr>((worst, { to }, downgrade) => {
    const cap = choose(holds(downgrade), constant(to), constant(0));
    return worst.op === 'const' ? cap : greatest(worst, cap);
  }, constant(0));
}
