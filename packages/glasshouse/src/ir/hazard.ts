import type { Hazard } from '../model/types.ts';
import { constant, load, mul, scale } from './builder.ts';
import { conditionalMax, scaleWhen } from './conditional.ts';
import type { View } from './expressions.ts';
import { boundedRate, cut, factorMax, scaleBy } from './quantities.ts';
import { attributeColumn, type Scope } from './scope.ts';
import { type Expr, ONE } from './types.ts';

/** The threshold of a rate for the unit, with all that multiplies it, and the bound of its stream. */
export function hazardThreshold(
  scope: Scope,
  hazard: Hazard,
  name: string,
  view: View,
): { exponent: number; threshold: Expr } {
  const { exponent, base, overflows } = boundedRate(scope, hazard.rate, hazardMax(scope, hazard));
  const threshold = scaleHazard(scope, hazard, constant(base), name, view);
  return { exponent, threshold: cut(threshold, overflows) };
}

/** The largest product that the declared ranges allow of all that multiplies a rate. */
export function hazardMax(scope: Scope, { by, scalesWith, factors }: Hazard): number {
  const uniform = uniformOf(scope, scalesWith);
  return (
    factorMax(scope, by) *
    (uniform === undefined ? 1 : uniform.max / uniform.one) *
    conditionalMax(scope, factors)
  );
}

/** `base` with all that multiplies a rate. */
export function scaleHazard(
  scope: Scope,
  { by, scalesWith, factors }: Hazard,
  base: Expr,
  name: string,
  view: View,
): Expr {
  const uniform = uniformOf(scope, scalesWith);
  let scaled = scaleBy(scope, base, by, name);
  if (uniform !== undefined) {
    const column = attributeColumn(scope, { attribute: scalesWith! });
    scaled = scaleByInteger(scaled, load(column), ONE / uniform.one);
  }
  return scaleWhen(scope, scaled, factors, view);
}

function uniformOf(scope: Scope, scalesWith: number | undefined) {
  const attribute = scalesWith === undefined ? undefined : scope.model.population.attributes[scalesWith]!;
  return attribute?.kind === 'uniform' ? attribute : undefined;
}

/** `threshold` × `level` × `fixed` in fixed point; the constant parts are multiplied here where their product fits. */
function scaleByInteger(threshold: Expr, level: Expr, fixed: number): Expr {
  if (threshold.op === 'const' && threshold.value * fixed < 2 ** 31)
    return scale(constant(threshold.value * fixed), level);
  return scale(threshold, mul(level, constant(fixed)));
}
