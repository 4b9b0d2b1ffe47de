/**
 * Named streams: every rule throws its own dice.
 *
 * A stream's key depends on the seed, the replicate and the stream's name only. Adding, removing or
 * reordering rules therefore never moves the draws of another rule, and two regimes on one seed can be
 * compared person by person.
 */
import { newBlock, threefry2x32 } from './threefry.ts';

/** The Threefry key of one stream: two 32-bit words, unsigned. */
export type StreamKey = readonly [k0: number, k1: number];

/**
 * The key of the stream `name` in replicate `replicate` of a run with `seed`:
 *
 *     k'  = threefry(key = [seed mod 2^32, floor(seed / 2^32)], counter = [replicate, 0])
 *     key = threefry(key = k', counter = [low word, high word of fnv1a64(utf8(name))])
 *
 * `seed` is a safe integer, 0..2^53-1; `replicate` is 0..2^32-1.
 */
export function streamKey(seed: number, replicate: number, name: string): StreamKey {
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new RangeError(`seed must be an integer from 0 to 2^53 - 1, not ${seed}`);
  }
  if (!Number.isInteger(replicate) || replicate < 0 || replicate >= TWO_32) {
    throw new RangeError(`replicate must be an integer from 0 to 2^32 - 1, not ${replicate}`);
  }
  const block = newBlock();
  threefry2x32(seed % TWO_32, Math.floor(seed / TWO_32), replicate, 0, block);
  const hash = fnv1a64(new TextEncoder().encode(name));
  const low = Number(BigInt.asUintN(32, hash));
  const high = Number(hash >> 32n);
  threefry2x32(block[0], block[1], low, high, block);
  return [block[0], block[1]];
}

/**
 * FNV-1a, 64 bits (Fowler, Noll and Vo). It only has to spread names over counters; Threefry does the mixing.
 * BigInt is slow, and a name is hashed once a run.
 */
export function fnv1a64(bytes: Uint8Array): bigint {
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash;
}

const TWO_32 = 2 ** 32;
