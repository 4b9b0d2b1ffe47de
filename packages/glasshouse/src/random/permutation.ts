/**
 * Keyed permutations of 0..n-1, n <= 65,536: who is linked to whom inside a community, computed instead of
 * stored.
 *
 * Four rounds over 16 bits, each step a bijection mod 2^16: x ^= x >>> 8; x *= odd; x += word; x ^= x >>> 5.
 * The shift before the product carries high bits down, or values 4,096 apart would keep visibly related
 * images.
 *
 * For n < 65,536 the walk goes on from a value outside 0..n-1 until it comes back inside (cycle walking,
 * Black and Rogaway 2002), which leaves a permutation of 0..n-1. One value takes 65,536 / n steps on average;
 * all n of them together never more than 65,536, so a small n wants a table.
 *
 * The rounds come from blocks 0 and 1 of the stream at counters (0, 0) and (1, 0), one word a round: low
 * half, made odd, multiplies; high half is added. A permutation has a stream of its own, so these meet no
 * trial's counters.
 */
import { type Block, newBlock, threefry2x32 } from './threefry.ts';

/** Where the permutation of 0..n-1 under key (key0, key1) takes `i`. */
export function permute(key0: number, key1: number, n: number, i: number): number {
  checkRange(n, i);
  loadRounds(key0, key1);
  return image(n, i);
}

/** Where it takes each of 0..n-1: what `permute` says, with the rounds made once. */
export function permutation(key0: number, key1: number, n: number): Uint16Array<ArrayBuffer> {
  const images = new Uint16Array(n);
  if (n === 0) return images;
  checkRange(n, 0);
  loadRounds(key0, key1);
  for (let i = 0; i < n; i++) images[i] = image(n, i);
  return images;
}

/** The `i` that `permute` takes to `image`. */
export function inverse(key0: number, key1: number, n: number, image: number): number {
  checkRange(n, image);
  loadRounds(key0, key1);
  let x = image;
  do {
    x = unround(unround(unround(unround(x, second[1]), second[0]), first[1]), first[0]);
  } while (x >= n);
  return x;
}

function image(n: number, i: number): number {
  let x = i;
  do {
    x = round(round(round(round(x, first[0]), first[1]), second[0]), second[1]);
  } while (x >= n);
  return x;
}

function round(x: number, word: number): number {
  const folded = x ^ (x >>> 8);
  const sum = (Math.imul(folded, word | 1) + (word >>> 16)) & 0xffff;
  return sum ^ (sum >>> 5);
}

function unround(x: number, word: number): number {
  const sum = x ^ (x >>> 5) ^ (x >>> 10) ^ (x >>> 15);
  const folded = Math.imul(sum - (word >>> 16), reciprocal(word | 1)) & 0xffff;
  // A shift by half the width undoes itself.
  return folded ^ (folded >>> 8);
}

/**
 * The inverse of an odd number mod 2^16, by Newton: an odd number inverts itself mod 8; the correct bits go
 * 3, 6, 12, 24.
 */
function reciprocal(odd: number): number {
  let inverted = odd;
  for (let step = 0; step < 3; step++) inverted = Math.imul(inverted, 2 - Math.imul(odd, inverted));
  return inverted;
}

function loadRounds(key0: number, key1: number): void {
  threefry2x32(key0, key1, 0, 0, first);
  threefry2x32(key0, key1, 1, 0, second);
}

function checkRange(n: number, i: number): void {
  if (!Number.isInteger(n) || n < 1 || n > 65_536) {
    throw new RangeError(`a permutation is over 1 to 65,536 values, not ${n}`);
  }
  if (!Number.isInteger(i) || i < 0 || i >= n) {
    throw new RangeError(`${i} is not one of the ${n} values 0 to ${n - 1}`);
  }
}

/** The words of rounds 1 and 2, and of rounds 3 and 4. Loaded by every call. */
const first: Block = newBlock();
const second: Block = newBlock();
