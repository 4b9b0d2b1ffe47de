import { add, assign, constant, differ, greatest, least, load, local, note, when } from '../builder.ts';
import { LEDGERS, type Ledger, type Scope } from '../scope.ts';
import type { Expr, Stmt } from '../types.ts';

/** The scores as they stand now, for lists, consequences and observation. */
export function scoringStage(scope: Scope): Stmt[] {
  const { builder, scoreNow, scoreBefore } = scope;
  if (scoreNow === undefined || scoreBefore === undefined) return [];
  const changed = differ(local(scoreNow.file), local(scoreBefore.file));
  return [
    ...LEDGERS.map((ledger) => assign(scoreNow[ledger], scoreOf(scope, ledger))),
    ...when(changed, [note(builder.event('scoring', 'score', 'file'), local(scoreNow.file))]),
    ...when(differ(local(scoreNow.truth), local(scoreBefore.truth)), [
      note(builder.event('scoring', 'score', 'truth'), local(scoreNow.truth)),
    ]),
  ];
}

/**
 * The score in a ledger: the sum over dimensions of start + points, each within its own bounds, within the bounds of
 * the whole. Bounds are applied when the score is read: points beyond a bound are kept, so that the lapse or correction of
 * a record gives back what it took.
 */
export function scoreOf(scope: Scope, ledger: Ledger): Expr {
  return scoreWith(scope, ledger, () => constant(0));
}

/** The same with more points in each dimension. */
export function scoreWith(scope: Scope, ledger: Ledger, more: (dimension: number) => Expr): Expr {
  const score = scope.model.score!;
  const column = scope.points![ledger];
  const several = score.dimensions.length > 1;
  const sum = score.dimensions
    .map((dimension, index) => {
      const points = add(load(column, several ? constant(index) : undefined), more(index));
      return within(add(constant(scope.value(dimension.start)), points), dimension.min, dimension.max);
    })
    .reduce((left, right) => add(left, right));
  return within(sum, score.min, score.max);
}

function within(expr: Expr, min: number | undefined, max: number | undefined): Expr {
  const bounded = min === undefined ? expr : greatest(expr, constant(min));
  return max === undefined ? bounded : least(bounded, constant(max));
}
