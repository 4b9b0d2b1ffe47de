import type { Factor } from '../model/types.ts';
import { choose, constant, scale } from './builder.ts';
import { compileExpression, type View } from './expressions.ts';
import { fixedPoint } from './quantities.ts';
import type { Scope } from './scope.ts';
import type { Expr } from './types.ts';

/** A number times the factors whose conditions hold, in the order of the file. */
export function scaleWhen(scope: Scope, base: Expr, factors: readonly Factor[], view: View): Expr {
  return factors.reduce(
    (scaled, { when, times }) =>
      choose(
        compileExpression(scope, when, view),
        scale(scaled, constant(fixedPoint(scope.value(times)))),
        scaled,
      ),
    base,
  );
}

/** The largest product of conditional factors that the declared ranges allow. */
export function conditionalMax(scope: Scope, factors: readonly Factor[]): number {
  return factors.reduce((product, { times }) => {
    const { high, value } = scope.model.numbers[times]!;
    return product * Math.max(1, high, value);
  }, 1);
}
