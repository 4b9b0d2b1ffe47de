import type { NumberRef, Score } from './types.ts';

/** 1 in the fixed point of weights. A score of at most `SPAN_MAX` points fits a word with it. */
export const WEIGHT_ONE = 65536;
/** The widest range of a weighted score, and of a dimension of one. */
export const SPAN_MAX = 10_000;

/**
 * What each dimension of a weighted score adds for a point above its lowest value, in 1/65,536 of a point of the score:
 * its weight (of the sum of all) in the range of the score, spread over its own range. Undefined where there are no weights.
 */
export function weightsOf(score: Score, value: (ref: NumberRef) => number): number[] | undefined {
  const weights = score.dimensions.flatMap(({ weight }) => (weight === undefined ? [] : [value(weight)]));
  if (weights.length === 0) return undefined;
  const sum = weights.reduce((total, weight) => total + weight, 0) || 1;
  return score.dimensions.map(({ min, max }, index) =>
    Math.round((WEIGHT_ONE * (score.max! - score.min!) * weights[index]!) / sum / (max! - min!)),
  );
}

/** The score of somebody without a record. */
export function scoreAtStart(score: Score, value: (ref: NumberRef) => number): number {
  const weights = weightsOf(score, value);
  const accounts = score.dimensions.map(({ start, min, max }) => within(value(start), min, max));
  if (weights === undefined) {
    return within(
      accounts.reduce((left, right) => left + right, 0),
      score.min,
      score.max,
    );
  }
  const weighted = accounts.reduce(
    (sum, account, index) => sum + (account - score.dimensions[index]!.min!) * weights[index]!,
    WEIGHT_ONE / 2,
  );
  return within(score.min! + Math.floor(weighted / WEIGHT_ONE), score.min, score.max);
}

function within(value: number, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY): number {
  return Math.min(Math.max(value, min), max);
}
