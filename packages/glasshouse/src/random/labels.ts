import { CERTAIN } from './trials.ts';

/** Rows of labels with their cumulative thresholds, laid out for `readLabels`. */
export interface LabelTable {
  /** All rows, each filled up to `length` with what is certain: no word is above that. */
  readonly thresholds: Int32Array;
  readonly length: number;
  /**
   * For each row and each value of the leading bits of a word its label. Where that depends on the other bits, the
   * lowest label that it can be, with all bits turned around: a negative number.
   */
  readonly buckets: Int32Array;
  readonly rows: number;
  /** Leaves the leading bits of a word. */
  readonly shift: number;
}

/** From the cumulative thresholds of each row's labels. */
export function labelTable(rows: readonly (readonly number[])[]): LabelTable {
  const length = Math.max(...rows.map((row) => row.length));
  const thresholds = new Int32Array(rows.length * length).fill(CERTAIN);
  // Many rows with many buckets would leave the processor's nearest cache.
  const bits = rows.length === 1 ? 12 : 8;
  const shift = 30 - bits;
  const buckets = new Int32Array(rows.length << bits);
  rows.forEach((row, index) => {
    const start = index * length;
    thresholds.set(row.slice(0, -1), start);
    let label = 0;
    for (let bucket = 0; bucket < 1 << bits; bucket++) {
      const lowest = bucket << shift;
      const highest = lowest + (1 << shift) - 1;
      while (lowest >= thresholds[start + label]!) label++;
      buckets[(index << bits) + bucket] = highest < thresholds[start + label]! ? label : ~label;
    }
  });
  return { thresholds, length, buckets, shift, rows: rows.length };
}

/**
 * Puts a label in the place of each 30-bit word: the first of its row whose cumulative threshold is above the word, or
 * the last one. `rowOf` picks each unit's row; without it, all take the first.
 */
export function readLabels(
  words: Int32Array,
  { thresholds, length, buckets, shift }: LabelTable,
  rowOf?: Int32Array,
): Int32Array {
  const bits = 30 - shift;
  for (let unit = 0; unit < words.length; unit++) {
    const word = words[unit]!;
    const row = rowOf === undefined ? 0 : rowOf[unit]!;
    let label = buckets[(row << bits) + (word >>> shift)]!;
    if (label < 0) {
      label = ~label;
      while (word >= thresholds[row * length + label]!) label++;
    }
    words[unit] = label;
  }
  return words;
}
