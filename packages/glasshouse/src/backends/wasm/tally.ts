import type { Layout } from './layout.ts';
import type { Prepared } from './prepare.ts';

/** How the sums of a tick in memory become what was counted, made ready for loops that do nothing but add. */
export interface Tally {
  readonly cells: number;
  /** Words of a cell's row, and measures of the program. */
  readonly words: number;
  readonly measures: number;
  readonly narrow: Terms;
  /** Sums of 64 bits, by their low words. */
  readonly wide: Terms;
  /** What is counted once for each person. */
  readonly everybody: Prepared['everybody'];
}

/** `amount` times the sum at word `from` of a cell's row is counted in measure `to`, for each place in the arrays. */
interface Terms {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly amount: Float64Array;
}

/** For a program of so many measures of its own. */
export function makeTally(
  { everybody, bundles, derived }: Pick<Prepared, 'everybody' | 'bundles' | 'derived'>,
  { cells, cellBytes, measures: places }: Pick<Layout, 'cells' | 'cellBytes' | 'measures'>,
  measures: number,
): Tally {
  const parts: Part[] = Array.from({ length: measures }, (_, measure) => ({
    sum: measure,
    to: measure,
    amount: 1,
  }));
  bundles.forEach((bundle, index) => {
    for (const { measure, amount } of bundle.parts)
      parts.push({ sum: measures + index, to: measure, amount });
  });
  // A row that was derived first may come from one that was derived later.
  for (const { from, to, map } of derived.toReversed()) {
    for (const part of parts.slice()) {
      const step = map[part.to - from];
      if (step !== undefined) parts.push({ ...part, to: to + step });
    }
  }
  const terms = (wide: boolean): Terms =>
    termsOf(
      parts
        .filter(({ sum }) => places[sum]!.wide === wide)
        .map(({ sum, to, amount }) => ({ from: places[sum]!.offset / 4, to, amount })),
    );
  return {
    ...{ cells, measures, words: cellBytes / 4 },
    narrow: terms(false),
    wide: terms(true),
    everybody,
  };
}

/** Adds the sums of a tick to `counts`, [cell][measure]. A cell without persons counts nothing. */
export function addTick(
  { cells, measures, words, narrow, wide, everybody }: Tally,
  sums: Int32Array,
  personsOfCell: Float64Array,
  counts: Float64Array,
): void {
  // Where regions are given to communities, persons are in few cells, and those lie together.
  let first = 0;
  let end = cells;
  while (first < end && personsOfCell[first] === 0) first++;
  while (end > first && personsOfCell[end - 1] === 0) end--;
  const { from, to, amount } = narrow;
  for (let cell = first; cell < end; cell++) {
    const row = cell * words;
    const start = cell * measures;
    for (let k = 0; k < to.length; k++) {
      const sum = sums[row + from[k]!]!;
      if (sum !== 0) counts[start + to[k]!]! += amount[k]! * sum;
    }
    for (let k = 0; k < wide.to.length; k++) {
      const at = row + wide.from[k]!;
      counts[start + wide.to[k]!]! += wide.amount[k]! * (sums[at + 1]! * 2 ** 32 + (sums[at]! >>> 0));
    }
    for (const each of everybody) counts[start + each.measure]! += each.amount * personsOfCell[cell]!;
  }
}

/** A part of what a measure counts: so many times the sum with this number. */
interface Part {
  readonly sum: number;
  readonly to: number;
  readonly amount: number;
}

function termsOf(list: readonly { from: number; to: number; amount: number }[]): Terms {
  return {
    from: Int32Array.from(list, ({ from }) => from),
    to: Int32Array.from(list, ({ to }) => to),
    amount: Float64Array.from(list, ({ amount }) => amount),
  };
}
