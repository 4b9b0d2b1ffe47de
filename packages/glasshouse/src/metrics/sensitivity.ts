import type { ModelNumber } from '../model/types.ts';

/**
 * Which assumption moves a result most: the rank correlation (Spearman) of each sampled number with the result over
 * the sampled replicates. It sees what moves steadily in one direction, one number at a time, and no more.
 */
export interface Sensitivity {
  /** Replicates with sampled numbers. */
  readonly sampled: number;
  /** Strongest first; numbers that were not sampled, or all alike, are left out. */
  readonly ranked: readonly RankedNumber[];
  /** A correlation nearer to zero than this comes up by chance in more than one of twenty numbers without influence. */
  readonly chanceLevel: number;
  /** How many numbers without any influence pass the chance level all the same, on average. */
  readonly passByChance: number;
}

export interface RankedNumber {
  /** Index into `model.numbers`. */
  readonly number: number;
  /** -1 to 1: negative where a larger number makes the result smaller. */
  readonly correlation: number;
}

/** With fewer sampled replicates any ranking would be noise. */
const REPLICATES_FOR_SENSITIVITY = 8;

/**
 * `values[replicate][number]` and `outcome[replicate]`, with replicate 0 as the central one. Undefined with too few
 * replicates, or where the result is the same in all of them.
 */
export function sensitivityOf(
  numbers: readonly ModelNumber[],
  values: readonly ArrayLike<number>[],
  outcome: readonly number[],
): Sensitivity | undefined {
  const sampled = values.slice(1);
  const results = outcome.slice(1);
  if (sampled.length < REPLICATES_FOR_SENSITIVITY || isConstant(results)) return undefined;
  const ranked = numbers
    .flatMap(({ mark }, number): RankedNumber[] => {
      if (mark !== 'assumed') return [];
      const column = sampled.map((of) => of[number]!);
      return isConstant(column) ? [] : [{ number, correlation: rankCorrelation(column, results) }];
    })
    .sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation) || a.number - b.number);
  // The correlation of unrelated ranks has a variance of 1 / (n - 1) and is close to normal from eight on.
  const chanceLevel = Math.min(1, 1.96 / Math.sqrt(sampled.length - 1));
  return { sampled: sampled.length, ranked, chanceLevel, passByChance: ranked.length / 20 };
}

/** Spearman's rho: the correlation of ranks, with equal values sharing the mean of their ranks. */
export function rankCorrelation(left: readonly number[], right: readonly number[]): number {
  const a = ranksOf(left);
  const b = ranksOf(right);
  const middle = (a.length - 1) / 2;
  let product = 0;
  let squaresA = 0;
  let squaresB = 0;
  for (let index = 0; index < a.length; index++) {
    const x = a[index]! - middle;
    const y = b[index]! - middle;
    product += x * y;
    squaresA += x * x;
    squaresB += y * y;
  }
  return squaresA === 0 || squaresB === 0 ? 0 : product / Math.sqrt(squaresA * squaresB);
}

function ranksOf(values: readonly number[]): Float64Array {
  const order = values.map((_, index) => index).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Float64Array(values.length);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++;
    for (let place = start; place < end; place++) ranks[order[place]!] = (start + end - 1) / 2;
    start = end;
  }
  return ranks;
}

function isConstant(values: readonly number[]): boolean {
  return values.every((value) => value === values[0]);
}
