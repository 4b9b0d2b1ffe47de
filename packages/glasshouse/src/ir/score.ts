import { WEIGHT_ONE, weightsOf } from '../model/score.ts';
import { add, constant, greatest, least, load, mul, shiftRight, sub } from './builder.ts';
import type { Ledger, Scope } from './scope.ts';
import type { Expr } from './types.ts';

/**
 * The score in a ledger: the sum over dimensions of start + points, each within its own bounds, within the bounds of
 * the whole; with weights, what each dimension has of its range, by weight. Bounds are applied when the score is read:
 * points beyond a bound are kept, so that the lapse or correction of a record gives back what it took.
 */
export function scoreOf(scope: Scope, ledger: Ledger): Expr {
  return scoreWith(scope, ledger, () => constant(0));
}

/** The same with more points in each dimension. */
export function scoreWith(scope: Scope, ledger: Ledger, more: (dimension: number) => Expr): Expr {
  const score = scope.model.score!;
  const column = scope.points![ledger];
  const several = score.dimensions.length > 1;
  const weights = weightsOf(score, scope.value);
  const accounts = score.dimensions.map((dimension, index) => {
    const at = several ? constant(index) : undefined;
    const points = add(load(column, at), more(index));
    const left = scope.faded === undefined ? points : sub(points, load(scope.faded[ledger], at));
    return within(add(constant(scope.value(dimension.start)), left), dimension.min, dimension.max);
  });
  if (weights === undefined) {
    return within(
      accounts.reduce((left, right) => add(left, right)),
      score.min,
      score.max,
    );
  }
  const parts = accounts.map((account, index) =>
    mul(sub(account, constant(score.dimensions[index]!.min!)), constant(weights[index]!)),
  );
  const sum = parts.reduce((left, right) => add(left, right), constant(WEIGHT_ONE / 2));
  return within(add(constant(score.min!), shiftRight(sum, Math.log2(WEIGHT_ONE))), score.min, score.max);
}

function within(expr: Expr, min: number | undefined, max: number | undefined): Expr {
  const bounded = min === undefined ? expr : greatest(expr, constant(min));
  return max === undefined ? bounded : least(bounded, constant(max));
}
