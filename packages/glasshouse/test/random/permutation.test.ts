import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inverse, permutation, permute } from '../../src/random/permutation.ts';
import { type StreamKey, streamKey } from '../../src/random/streams.ts';
import { chiSquare, score } from './statistics.ts';

fc.configureGlobal({ seed: 20140614 });

const SCORE_MAX = 4;
const key = (replicate: number) => streamKey(1978, replicate, 'permutation');
const table = ([k0, k1]: StreamKey, n: number) => Array.from({ length: n }, (_, i) => permute(k0, k1, n, i));

const word = fc.integer({ min: 0, max: 0xffffffff });
const size = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 65_536 }) },
  { weight: 1, arbitrary: fc.constantFrom(1, 2, 3, 255, 256, 257, 32_768, 65_535, 65_536) },
);

test('it takes 0..n-1 onto 0..n-1, each value once', () => {
  fc.assert(
    fc.property(word, word, size, (k0, k1, n) => {
      const seen = new Uint8Array(n);
      for (const image of table([k0, k1], n)) seen[image]!++;
      expect(seen.every((times) => times === 1)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('all at once it is the same', () => {
  fc.assert(
    fc.property(word, word, fc.oneof(size, fc.constant(0)), (k0, k1, n) => {
      expect([...permutation(k0, k1, n)]).toEqual(table([k0, k1], n));
    }),
    { numRuns: 20 },
  );
});

test('inverse undoes it', () => {
  fc.assert(
    fc.property(
      word,
      word,
      size,
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (k0, k1, n, x) => {
        const i = Math.floor(x * n);
        expect(inverse(k0, k1, n, permute(k0, k1, n, i))).toBe(i);
        expect(permute(k0, k1, n, inverse(k0, k1, n, i))).toBe(i);
      },
    ),
  );
});

test('permutations stay as they are', () => {
  // Computed with this code, then frozen: every backend must give the same.
  expect(table([1, 2], 65_536).slice(0, 8)).toEqual([17064, 45884, 22527, 23930, 31633, 4895, 5523, 23095]);
  expect(table([1, 2], 10)).toEqual([2, 5, 0, 7, 3, 9, 4, 8, 6, 1]);
});

test('values outside are refused', () => {
  for (const n of [0, 65_537, 1.5]) expect(() => permute(1, 2, n, 0)).toThrow(RangeError);
  for (const i of [-1, 10, 0.5]) {
    expect(() => permute(1, 2, 10, i)).toThrow(RangeError);
    expect(() => inverse(1, 2, 10, i)).toThrow(RangeError);
  }
});

describe('no structure shows', () => {
  test('fixed points are Poisson with mean 1', () => {
    const permutations = 400;
    const histogram = new Float64Array(12);
    for (let replicate = 0; replicate < permutations; replicate++) {
      const fixed = table(key(replicate), 4096).filter((image, i) => image === i).length;
      histogram[Math.min(fixed, 11)]!++;
    }
    const expected = new Float64Array(12);
    let probability = Math.exp(-1);
    for (let k = 0; k < 12; k++) {
      expected[k] = permutations * probability;
      probability /= k + 1;
    }
    expect(score(chiSquare(histogram, expected))).toBeLessThan(SCORE_MAX);
  });

  // Several keys each, because a weak round shows in some keys only: four rounds with one shift, the first
  // attempt, score 2 on average and over 30 at worst where the distance is 4096.
  test.each([
    1, 2, 3, 16, 256, 257, 4096, 24_576,
  ])('images of values %i apart differ by anything', (distance) => {
    const n = 65_536;
    const uniform = new Float64Array(256).fill(n / 256);
    for (let replicate = 0; replicate < 8; replicate++) {
      const images = table(key(replicate), n);
      const high = new Float64Array(256);
      const low = new Float64Array(256);
      images.forEach((image, i) => {
        const difference = (images[(i + distance) % n]! - image) & 0xffff;
        high[difference >>> 8]!++;
        low[difference & 0xff]!++;
      });
      expect(score(chiSquare(high, uniform))).toBeLessThan(SCORE_MAX);
      expect(score(chiSquare(low, uniform))).toBeLessThan(SCORE_MAX);
    }
  });

  test('four bits of a value say nothing about four bits of its image', () => {
    const images = table(key(9), 65_536);
    for (const shiftIn of [0, 4, 8, 12]) {
      for (const shiftOut of [0, 4, 8, 12]) {
        const joint = new Float64Array(256);
        images.forEach((image, i) => {
          joint[(((i >>> shiftIn) & 15) << 4) | ((image >>> shiftOut) & 15)]!++;
        });
        // Both margins are fixed, which takes 31 of the 256 degrees of freedom.
        const { statistic } = chiSquare(
          joint,
          joint.map(() => 256),
        );
        expect(Math.abs(score({ statistic, degrees: 225 }))).toBeLessThan(SCORE_MAX);
      }
    }
  });

  test('permutations of two keys agree as often as chance has it', () => {
    const first = table(key(20), 65_536);
    const second = table(key(21), 65_536);
    expect(first.filter((image, i) => image === second[i]).length).toBeLessThan(8);
  });
});
