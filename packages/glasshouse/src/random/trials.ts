/**
 * Bernoulli trials for rare events. What this file computes IS the definition, for every backend.
 *
 * A trial belongs to a stream (its key), a unit and a tick:
 *
 *     unit   global index of the unit, 0..2^32-1;  chunk = unit >>> 5,  bit = unit & 31
 *     tick   0..2^16-1
 *
 * Every word is one half of a Threefry block under the stream's key. Counters (c0, c1):
 *
 *     block b of a unit    c0 = unit,   c1 = tick << 16 | b                     b = 0..0x7fff
 *     mask word w          c0 = chunk,  c1 = tick << 16 | 0x8000 | w >>> 1      the word is component w & 1
 *
 * Bit 15 of c1 keeps the two apart. A trial with bound exponent j and threshold t has two steps:
 *
 * 1. Candidates. Mask words 0..j-1 of the chunk are ANDed: each bit is 1 with probability exactly 2^-j. A
 *    mask that has become zero stays zero, so stopping there changes nothing and makes the cost independent
 *    of how rare the event is.
 * 2. Acceptance. A candidate draws block 0 of its unit: the event happens when (word 0 >>> 2) < t. Here t is
 *    floor(p * 2^(j+30)), an integer 0..2^30, so that 2^-j * t / 2^30 is p.
 *
 * Word 1 of block 0 is spare: by the same comparison with its own threshold on the scale of j = 0, it decides
 * whether the event is detected. Further blocks are drawn only for what happened (delay, kind).
 *
 * The threshold has 30 bits although the word has 32: "certain" is t = 2^30, which fits a signed 32-bit
 * integer. With 32 bits it would be 2^32, which no backend can hold in a lane, and certainty would need a
 * case of its own everywhere. The price is a probability rounded down by less than 2^-(j+30).
 *
 * The bound comes from the widest value that a rate may take, not from its value now (see `boundExponent`).
 * Moving a rate within its bound moves acceptance only: whoever did it at the lower rate does it at the
 * higher one.
 */
import type { StreamKey } from './streams.ts';
import { type Block, newBlock, threefry2x32 } from './threefry.ts';

/** The largest bound exponent. */
export const BOUND_EXPONENT_MAX = 30;

/** The threshold of what is certain. */
export const CERTAIN = 2 ** 30;

/** Whether the event of stream `key` happens to `unit` in `tick`, at bound exponent `j` and threshold `t`. */
export function happens(key: StreamKey, unit: number, tick: number, j: number, t: number): boolean {
  const mask = candidateMask(key, unit >>> 5, tick, j);
  if (((mask >>> (unit & 31)) & 1) === 0) return false;
  return accepts(draw(key, unit, tick, 0, scratch)[0], t);
}

/**
 * The candidates among the 32 units of `chunk`: bit i is unit chunk * 32 + i. Unsigned; all ones for j = 0.
 */
export function candidateMask(key: StreamKey, chunk: number, tick: number, j: number): number {
  let mask = -1;
  for (let w = 0; w < j && mask !== 0; w += 2) {
    threefry2x32(key[0], key[1], chunk, (tick << 16) | MASK_COUNTER | (w >>> 1), scratch);
    mask &= scratch[0];
    if (w + 1 < j) mask &= scratch[1];
  }
  return mask >>> 0;
}

/** Block `block` of `unit` in `tick`, written into `out`: acceptance and spare word in block 0. */
export function draw(
  key: StreamKey,
  unit: number,
  tick: number,
  block: number,
  out: Block = newBlock(),
): Block {
  return threefry2x32(key[0], key[1], unit, (tick << 16) | block, out);
}

/** The one comparison behind acceptance and detection: never for t = 0, always for t = 2^30. */
export function accepts(word: number, t: number): boolean {
  return word >>> 2 < t;
}

/**
 * The bound exponent of a rate that is never above `pMax` a tick: the largest j, up to 30, with 2^-j >= pMax.
 * A bound above 1/4 gives 0: candidates would save too little, and every unit draws. A rate of 0 gives 30.
 */
export function boundExponent(pMax: number): number {
  if (!(pMax >= 0 && pMax <= 1)) throw new RangeError(`a probability is 0 to 1, not ${pMax}`);
  let j = BOUND_EXPONENT_MAX;
  while (2 ** -j < pMax) j--;
  return j < 2 ? 0 : j;
}

/**
 * The threshold of probability `p` under bound exponent `j`: floor(p * 2^(j+30)), within 0..2^30.
 * A `p` above its bound is refused, except for rounding in the last places of a computed rate.
 */
export function threshold(p: number, j: number): number {
  if (!(p <= 2 ** -j * (1 + 1e-12))) {
    throw new RangeError(`probability ${p} is above its bound 2^-${j}`);
  }
  return Math.min(Math.max(Math.floor(p * 2 ** (j + 30)), 0), CERTAIN);
}

const MASK_COUNTER = 0x8000;

/** Overwritten by every mask and every trial; nothing reads it across calls. */
const scratch = newBlock();
