import { eventsPerTick, poissonTail } from '../model/rates.ts';
import type { Hazard } from '../model/types.ts';
import { boundExponent, CERTAIN, threshold } from '../random/trials.ts';
import { add, bits, constant, least, row, scale, shiftRight, sub } from './builder.ts';
import type { View } from './expressions.ts';
import { hazardMax, scaleHazard } from './hazard.ts';
import { fixedPoint } from './quantities.ts';
import type { Scope } from './scope.ts';
import { type Expr, ONE } from './types.ts';

/** How often something happens within a tick, as thresholds for one word (random/trials.ts). */
interface CountOfActs {
  readonly exponent: number;
  /** The expected number of acts, as a part of the largest one that matters, on the scale of 2^30. */
  readonly level: Expr;
  /** The threshold of at least `acts` of them, at a level. */
  atLeast(acts: number, level: Expr): Expr;
}

/**
 * The number of acts is that of a Poisson distribution, and above its maximum the maximum. Thresholds come from a
 * table over the expected number, with straight lines between its 4,097 points: off by (most / 4096)^2 / 8 at most,
 * which is 5e-6 where twenty-four acts a tick are expected and 2e-7 where four are.
 */
export function countOfActs(scope: Scope, hazard: Hazard, name: string, view: View): CountOfActs {
  const { numbers, tick } = scope.model;
  const { unit, high, value } = numbers[hazard.rate]!;
  const expected = (amount: number): number => eventsPerTick(amount, unit!.period, tick);
  const highest = expected(Math.max(high, value)) * hazardMax(scope, hazard);
  const most = Math.min(highest, EXPECTED_MAX);
  const exponent = boundExponent(poissonTail(1, most));
  const base = highest === 0 ? 0 : Math.floor((expected(scope.value(hazard.rate)) / highest) * CERTAIN);
  const scaled = scaleHazard(scope, hazard, constant(Math.min(base, CERTAIN)), name, view);
  const widened = highest === most ? scaled : scale(scaled, constant(fixedPoint(highest / most)));
  return {
    exponent,
    level: least(widened, constant(CERTAIN)),
    atLeast(acts, level) {
      const points = Array.from({ length: POINTS + 2 }, (_, point) =>
        threshold(poissonTail(acts, (most * Math.min(point, POINTS)) / POINTS), exponent),
      );
      const table = scope.builder.table(`${name}/at-least-${acts}`, points);
      const point = shiftRight(level, LEVEL_BITS - POINT_BITS);
      const part = bits(shiftRight(level, LEVEL_BITS - POINT_BITS - PART_BITS), ONE - 1);
      const from = row(table, point);
      return add(from, scale(sub(row(table, add(point, constant(1))), from), part));
    },
  };
}

/** With so many acts expected there are four or more but once in a million times. */
const EXPECTED_MAX = 24;
const LEVEL_BITS = 30;
const POINT_BITS = 12;
const PART_BITS = 16;
const POINTS = 2 ** POINT_BITS;
