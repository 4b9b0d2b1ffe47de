import { asksRecorded } from '../model/late.ts';
import { and, below, choose, constant, equal, greatest, load, not, or, tick } from './builder.ts';
import { settled } from './list-causes.ts';
import { FOREVER } from './listing.ts';
import type { ListLedger, Scope } from './scope.ts';
import type { Expr } from './types.ts';

/** The tick from which a direct downgrade no longer holds; -1 where it never did. */
export function downgradeColumn(scope: Scope, downgrade: number, ledger: ListLedger): number {
  const { id } = scope.model.downgrades[downgrade]!;
  return scope.builder.state(`downgrade/${id}/${ledger}/until`, -1, FOREVER, -1);
}

/** Column with the cause of a downgrade on file that truth does not know, or of one in truth that the file lacks. */
export function downgradeCause(scope: Scope, downgrade: number, of: 'wrongful' | 'missed'): number {
  const { id } = scope.model.downgrades[downgrade]!;
  return scope.builder.state(`downgrade/${id}/${of}-cause`, 0, 15, 0);
}

export function isDowngraded(scope: Scope, downgrade: number, ledger: ListLedger): Expr {
  return below(tick, load(downgradeColumn(scope, downgrade, ledger)));
}

/** The best grade that direct downgrades allow: 0 where none holds. */
export function capNow(scope: Scope, ledger: ListLedger): Expr {
  return capOf(scope, (downgrade) => isDowngraded(scope, downgrade, ledger));
}

/** Whether it is kept how a downgrade would stand if records came on time. */
export function isDowngradeOnTime(scope: Scope, downgrade: number): boolean {
  return scope.recordedOnTime !== undefined && asksRecorded(scope.model.downgrades[downgrade]!.when);
}

/** The best grade that direct downgrades would allow if records came on time. */
export function capOnTime(scope: Scope): Expr {
  return capOf(scope, (downgrade) =>
    isDowngraded(scope, downgrade, isDowngradeOnTime(scope, downgrade) ? 'on-time' : 'file'),
  );
}

function downgradeCauseNow(scope: Scope, downgrade: number, of: 'wrongful' | 'missed'): Expr {
  const kept = load(downgradeCause(scope, downgrade, of));
  return isDowngradeOnTime(scope, downgrade)
    ? settled(of, kept, isDowngraded(scope, downgrade, 'on-time'))
    : kept;
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
    const cause = downgradeCauseNow(scope, downgrade, of);
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
