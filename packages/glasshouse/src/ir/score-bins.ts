import type { Model, NumberRef } from '../model/types.ts';

/** How scores are counted: `lowerEdges` of at most 40 bins of equal width; scores beyond the ends fall in the end bins. */
export interface ScoreBins {
  readonly lowerEdges: readonly number[];
  readonly width: number;
}

/**
 * Bins over what the score can be; where it has no bound, over 500 points below the start or 300 above it. The start is that
 * of the file, not of a replicate: all replicates count in the same bins.
 */
export function scoreBins(model: Model): ScoreBins {
  const { dimensions, min, max } = model.score!;
  const value = (ref: NumberRef): number => model.numbers[ref]!.value;
  const sum = (of: (dimension: (typeof dimensions)[number]) => number): number =>
    dimensions.reduce((total, dimension) => total + of(dimension), 0);
  const low = min ?? sum((dimension) => dimension.min ?? value(dimension.start) - 500);
  const high = max ?? sum((dimension) => dimension.max ?? value(dimension.start) + 300);
  const width = WIDTHS.find((candidate) => (high - low) / candidate <= 39) ?? Math.ceil((high - low) / 39);
  const first = Math.floor(low / width) * width;
  const count = Math.floor((high - first) / width) + 1;
  return { lowerEdges: Array.from({ length: count }, (_, index) => first + index * width), width };
}

const WIDTHS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000];
