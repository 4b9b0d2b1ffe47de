import { type LabelTable, readLabels } from './labels.ts';
import type { StreamKey } from './streams.ts';
import { newBlock, threefry2x32 } from './threefry.ts';

/**
 * A uniform 30-bit word of stream `key` for each of the `size` units from `firstUnit` on: of word 0 of their block 0 in
 * tick 0 (random/trials.ts), as it is accepted; or what it is read as. Written into an array of the caller, or a new one.
 */
export type UniformWords = (
  key: StreamKey,
  firstUnit: number,
  size: number,
  reading?: Reading,
  into?: Int32Array,
) => Int32Array;

/** What a word stands for: an integer from `min` to `max`, or a label of the unit's row. */
export type Reading =
  | { readonly as: 'integers'; readonly min: number; readonly max: number }
  | { readonly as: 'labels'; readonly table: LabelTable; readonly rowOf?: Int32Array };

/** The plain loop. It is the definition; a backend may have a faster one. */
export const uniformWords: UniformWords = (key, firstUnit, size, reading, words = new Int32Array(size)) => {
  const block = newBlock();
  for (let unit = 0; unit < size; unit++) {
    threefry2x32(key[0], key[1], firstUnit + unit, 0, block);
    words[unit] = block[0] >>> 2;
  }
  return reading === undefined ? words : readWords(words, reading);
};

/** Puts what is read in the place of each word. */
export function readWords(words: Int32Array, reading: Reading): Int32Array {
  if (reading.as === 'labels') return readLabels(words, reading.table, reading.rowOf);
  const { min, max } = reading;
  const span = max - min + 1;
  for (let unit = 0; unit < words.length; unit++)
    words[unit] = min + Math.floor((words[unit]! * span) / 2 ** 30);
  return words;
}
