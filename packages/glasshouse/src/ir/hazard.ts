import type { Hazard } from '../model/types.ts';
import { choose, constant, load, mul, scale } from './builder.ts';
import { compileExpression, type View } from './expressions.ts';
import { boundedRate, cut, factorMax, fixedPoint, scaleBy } from './quantities.ts';
import { attributeColumn, type Scope } from './scope.ts';
import { type Expr, ONE } from './types.ts';

/** The threshold of a rate for the unit, with all that multiplies it, and the bound of its stream. */
export function hazardThreshold(
  scope: Scope,
  { rate, by, scalesWith, factors }: Hazard,
  name: string,
  view: View,
): { exponent: number; threshold: Expr } {
  const { model } = scope;
  const attribute = scalesWith === undefined ? undefined : model.population.attributes[scalesWith]!;
  const uniform = attribute?.kind === 'uniform' ? attribute : undefined;
  const conditional = factors.map((factor) => {
    const { high, value } = model.numbers[factor.times]!;
    return Math.max(1, high, value);
  });
  const most =
    factorMax(scope, by) *
    (uniform === undefined ? 1 : uniform.max / uniform.one) *
    conditional.reduce((product, factor) => product * factor, 1);
  const { exponent, base, overflows } = boundedRate(scope, rate, most);

  let threshold = scaleBy(scope, constant(base), by, name);
  if (uniform !== undefined) {
    const column = attributeColumn(scope, { attribute: scalesWith! });
    threshold = scaleByInteger(threshold, load(column), ONE / uniform.one);
  }
  for (const factor of factors) {
    const condition = compileExpression(scope, factor.when, view);
    threshold = choose(
      condition,
      scale(threshold, constant(fixedPoint(scope.value(factor.times)))),
      threshold,
    );
  }
  return { exponent, threshold: cut(threshold, overflows) };
}

/** `threshold` × `level` × `fixed` in fixed point; the constant parts are multiplied here where their product fits. */
function scaleByInteger(threshold: Expr, level: Expr, fixed: number): Expr {
  if (threshold.op === 'const' && threshold.value * fixed < 2 ** 31)
    return scale(constant(threshold.value * fixed), level);
  return scale(threshold, mul(level, constant(fixed)));
}
