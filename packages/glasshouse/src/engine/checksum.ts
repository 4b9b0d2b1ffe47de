/**
 * The checksum of a state. What this file computes IS the definition, for every backend.
 *
 * Each value v that is not 0, of element e of a state column, held by the unit with global index u, gives one term of
 * 64 bits; the checksum is the sum of all terms modulo 2^64. Sums know no order, so communities, workers and columns
 * may come in any. Values of 0 add nothing: room that is not used does not count, and costs nothing.
 *
 *     [n0, n1]  low and high word of fnv1a64(utf8(name of the column))
 *     k0   = mix(n0 ^ mix(e))
 *     k1   = mix(n1 + k0)
 *     a    = mix(u ^ k0)
 *     low  = mix(a ^ v)
 *     high = mix((low + a) ^ k1)
 *
 * All words have 32 bits, sums of words wrap around, v is taken as its bits. `mix` is the finalizer of MurmurHash3
 * (Appleby, public domain). For one column and element, (u, v) and (low, high) correspond one to one.
 */
import type { ColumnSum, Community } from '../ir/backend.ts';
import { COMMUNITY_SIZE, type Program } from '../ir/types.ts';
import { fnv1a64 } from '../random/streams.ts';

/** A sum modulo 2^64: two unsigned 32-bit words, low first. */
export type Checksum = ColumnSum;

export const NO_CHECKSUM: Checksum = [0, 0];

/** The sum over all state columns of one community. */
export function communityChecksum(program: Program, community: Community): Checksum {
  const firstUnit = community.index * COMMUNITY_SIZE;
  let sum = NO_CHECKSUM;
  program.columns.forEach(({ kind, name, length }, index) => {
    if (kind !== 'state') return;
    const hash = hashOf(name);
    const values = community.columnSum === undefined ? community.column(index) : NO_VALUES;
    for (let element = 0; element < length; element++) {
      const [k0, k1] = keysOf(hash, element);
      const start = element * community.size;
      const ofElement =
        community.columnSum?.(index, element, k0, k1) ??
        sumOfTerms(k0, k1, firstUnit, values.subarray(start, start + community.size));
      sum = addChecksums(sum, ofElement);
    }
  });
  return sum;
}

/** The sum over `values` of one element of column `name`; the first belongs to unit `firstUnit`. At most 2^20 values. */
export function elementChecksum(
  name: string,
  element: number,
  firstUnit: number,
  values: Int32Array,
): Checksum {
  const [k0, k1] = keysOf(hashOf(name), element);
  return sumOfTerms(k0, k1, firstUnit, values);
}

function sumOfTerms(k0: number, k1: number, firstUnit: number, values: Int32Array): Checksum {
  // Sums of 2^20 words of 32 bits are exact in doubles.
  let low = 0;
  let high = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (value === 0) continue;
    const a = mix((firstUnit + index) ^ k0);
    const word = mix(a ^ value);
    low += word >>> 0;
    high += mix((word + a) ^ k1) >>> 0;
  }
  return fold(low, high);
}

/** The words n0 and n1 of a column's name. */
function hashOf(name: string): readonly [n0: number, n1: number] {
  const hash = fnv1a64(new TextEncoder().encode(name));
  return [Number(BigInt.asUintN(32, hash)), Number(hash >> 32n)];
}

function keysOf([n0, n1]: readonly [n0: number, n1: number], element: number): readonly [number, number] {
  const k0 = mix(n0 ^ mix(element));
  return [k0, mix(n1 + k0)];
}

export function addChecksums(left: Checksum, right: Checksum): Checksum {
  return fold(left[0] + right[0], left[1] + right[1]);
}

function fold(low: number, high: number): Checksum {
  return [low % TWO_32, (high + Math.floor(low / TWO_32)) % TWO_32];
}

function mix(word: number): number {
  let h = word | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

const NO_VALUES = new Int32Array(0);

const TWO_32 = 2 ** 32;
