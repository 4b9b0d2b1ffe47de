import { CERTAIN } from '../random/trials.ts';

/**
 * Puts a label in the place of each 30-bit word: the first of its row whose cumulative threshold is above the word, or
 * the last one. `rowOf` picks each unit's row; without it, all take the first.
 *
 * Each search starts at the label of the lowest word with the same leading bits. Few thresholds have those leading bits,
 * too, so it is nearly always there already, which makes it short and easy for the processor to foresee.
 */
export function wordsToLabels(
  words: Int32Array,
  rows: readonly (readonly number[])[],
  rowOf?: Int32Array,
): Int32Array {
  const { thresholds, length, starts } = prepare(rows);
  for (let unit = 0; unit < words.length; unit++) {
    const word = words[unit]!;
    const row = rowOf === undefined ? 0 : rowOf[unit]!;
    let at = starts[row * BUCKETS + (word >>> BUCKET_SHIFT)]!;
    while (word >= thresholds[at]!) at++;
    words[unit] = at - row * length;
  }
  return words;
}

/** All rows in one array, each filled up to `length`, and for each row and bucket the place where a search starts. */
function prepare(rows: readonly (readonly number[])[]) {
  const length = Math.max(...rows.map((row) => row.length));
  // No word is above the threshold of what is certain, so a search ends at the last label.
  const thresholds = new Int32Array(rows.length * length).fill(CERTAIN);
  const starts = new Int32Array(rows.length * BUCKETS);
  rows.forEach((row, index) => {
    thresholds.set(row.slice(0, -1), index * length);
    let at = index * length;
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const lowest = bucket << BUCKET_SHIFT;
      while (lowest >= thresholds[at]!) at++;
      starts[index * BUCKETS + bucket] = at;
    }
  });
  return { thresholds, length, starts };
}

const BUCKETS = 256;
/** Leaves the leading 8 bits of 30. */
const BUCKET_SHIFT = 22;
