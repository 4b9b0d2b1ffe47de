import type { StreamKey } from './streams.ts';
import { newBlock, threefry2x32 } from './threefry.ts';

/**
 * A uniform 30-bit word of stream `key` for each of the `size` units from `firstUnit` on: of word 0 of their block 0 in
 * tick 0 (random/trials.ts), as it is accepted. The array is the caller's.
 */
export type UniformWords = (key: StreamKey, firstUnit: number, size: number) => Int32Array;

/** The plain loop. It is the definition; a backend may have a faster one. */
export const uniformWords: UniformWords = (key, firstUnit, size) => {
  const words = new Int32Array(size);
  const block = newBlock();
  for (let unit = 0; unit < size; unit++) {
    threefry2x32(key[0], key[1], firstUnit + unit, 0, block);
    words[unit] = block[0] >>> 2;
  }
  return words;
};
