import { describe, expect, test } from 'vitest';
import { type StreamKey, streamKey } from '../../src/random/streams.ts';
import { newBlock } from '../../src/random/threefry.ts';
import { accepts, CERTAIN, candidateMask, draw, happens, threshold } from '../../src/random/trials.ts';
import { binomial, chiSquare, independence, score } from './statistics.ts';

/** A score above this once in 30,000 right generators. The seeds are fixed, so this is settled once. */
const SCORE_MAX = 4;

const key = streamKey(1949, 0, 'distribution');

describe('rate', () => {
  // Power. With n trials a relative bias of 1 % moves the score of the mean by 0.01 sqrt(n p / (1 - p)). Each
  // row takes n p / (1 - p) = 640,000 or more, a shift of 8: a generator off by 1 % would pass the limit of 4
  // once in 30,000.
  test.each([
    { j: 0, p: 0.9 },
    { j: 0, p: 0.3 },
    { j: 2, p: 0.25 },
    { j: 2, p: 0.13 },
    { j: 3, p: 0.1 },
    { j: 5, p: 0.02 },
    { j: 7, p: 0.005 },
    { j: 10, p: 0.0009 },
  ])('mean and distribution at j = $j, p = $p', ({ j, p }) => {
    const t = threshold(p, j);
    // A group is as many units of one tick as expect about 8 events; its count is Binomial(32 * chunks, p).
    const chunks = Math.ceil(8 / (32 * p));
    const size = 32 * chunks;
    const groups = Math.max(20_000, Math.ceil((640_000 * (1 - p)) / p / size));
    const histogram = new Float64Array(size + 1);
    let total = 0;
    for (let group = 0; group < groups; group++) {
      const count = countHappenings(group * chunks, chunks, group % 360, j, t);
      histogram[count]!++;
      total += count;
    }
    const n = groups * size;
    expect((n * p) / (1 - p)).toBeGreaterThanOrEqual(640_000);
    expect(Math.abs(total - n * p) / Math.sqrt(n * p * (1 - p))).toBeLessThan(SCORE_MAX);

    const mean = total / groups;
    let squares = 0;
    histogram.forEach((times, count) => {
      squares += times * (count - mean) ** 2;
    });
    // The variance of a sample variance, from the binomial's fourth moment.
    const variance = size * p * (1 - p);
    const fourth = variance * (1 + 3 * (size - 2) * p * (1 - p));
    const error = Math.sqrt((fourth - variance ** 2) / groups);
    expect(Math.abs(squares / (groups - 1) - variance) / error).toBeLessThan(SCORE_MAX);

    const expected = binomial(size, p).map((probability) => probability * groups);
    expect(score(chiSquare(histogram, expected))).toBeLessThan(SCORE_MAX);
  });

  // Rarer events need too many trials for 1 %. Their masks are ANDs of further words of the same counter: the
  // test of the fourth word below and those of the definition hold these to account, and here only the order
  // of size is checked.
  test.each([14, 18])('candidates at j = %i', (j) => {
    const chunks = 2 ** 22;
    let count = 0;
    for (let chunk = 0; chunk < chunks; chunk++) count += bits(candidateMask(key, chunk, 5, j));
    const expected = chunks * 32 * 2 ** -j;
    expect(Math.abs(count - expected) / Math.sqrt(expected)).toBeLessThan(SCORE_MAX);
  });

  test('both words of a unit block are uniform, together', () => {
    const table = new Float64Array(64 * 64);
    const block = newBlock();
    const n = 2 ** 21;
    for (let unit = 0; unit < n; unit++) {
      draw(key, unit, 9, 0, block);
      table[((block[0] >>> 26) << 6) | (block[1] >>> 26)]!++;
    }
    expect(
      score(
        chiSquare(
          table,
          table.map(() => n / 4096),
        ),
      ),
    ).toBeLessThan(SCORE_MAX);
  });

  test('detection by the spare word has its rate among what happened', () => {
    const block = newBlock();
    const detection = threshold(0.3, 0);
    let happened = 0;
    let detected = 0;
    for (let unit = 0; unit < 4_000_000; unit++) {
      draw(key, unit, 11, 0, block);
      if (!accepts(block[0], CERTAIN / 2)) continue;
      happened++;
      if (accepts(block[1], detection)) detected++;
    }
    expect(Math.abs(detected - 0.3 * happened) / Math.sqrt(0.21 * happened)).toBeLessThan(SCORE_MAX);
  });
});

describe('independence', () => {
  // A correlation of 1 % between the two events of a table of n trials expects a chi-square of n / 10,000:
  // 100 here.
  const n = 1_000_000;
  const p = 0.2;
  const t = threshold(p, 2);
  const at = (k: StreamKey, unit: number, tick: number) => (happens(k, unit, tick, 2, t) ? 1 : 0);

  test.each([1, 2, 16, 31, 32, 33, 1024])('units %i apart', (distance) => {
    const both = (i: number) => at(key, i, 1) | (at(key, i + distance, 1) << 1);
    expect(independence(n, p, p, both)).toBeLessThan(SCORE_MAX);
  });

  test.each([1, 2, 12, 256])('ticks %i apart', (distance) => {
    const both = (i: number) => at(key, i >>> 6, i & 63) | (at(key, i >>> 6, (i & 63) + distance) << 1);
    expect(independence(n, p, p, both)).toBeLessThan(SCORE_MAX);
  });

  test.each([
    ['another name', streamKey(1949, 0, 'distributioo')],
    ['another replicate', streamKey(1949, 1, 'distribution')],
    ['another seed', streamKey(1950, 0, 'distribution')],
    ['a seed that differs above 32 bits', streamKey(1949 + 2 ** 32, 0, 'distribution')],
  ])('streams: %s', (_, other) => {
    const both = (i: number) => at(key, i, 2) | (at(other, i, 2) << 1);
    expect(independence(n, p, p, both)).toBeLessThan(SCORE_MAX);
  });

  test('being a candidate and being accepted', () => {
    const both = (unit: number) => {
      const candidate = (candidateMask(key, unit >>> 5, 3, 2) >>> (unit & 31)) & 1;
      return candidate | (accepts(draw(key, unit, 3, 0)[0], CERTAIN / 2) ? 2 : 0);
    };
    expect(independence(n, 0.25, 0.5, both)).toBeLessThan(SCORE_MAX);
  });

  test('the fourth mask word halves the survivors of the first three, at every bit', () => {
    const survivors = new Float64Array(32);
    const next = new Float64Array(32);
    for (let chunk = 0; chunk < 400_000; chunk++) {
      const before = candidateMask(key, chunk, 4, 3);
      const after = candidateMask(key, chunk, 4, 4);
      for (let bit = 0; bit < 32; bit++) {
        survivors[bit]! += (before >>> bit) & 1;
        next[bit]! += (after >>> bit) & 1;
      }
    }
    for (let bit = 0; bit < 32; bit++) {
      expect(Math.abs(survivors[bit]! - 50_000) / Math.sqrt(43_750)).toBeLessThan(SCORE_MAX);
      expect(Math.abs(next[bit]! - survivors[bit]! / 2) / Math.sqrt(survivors[bit]! / 4)).toBeLessThan(
        SCORE_MAX,
      );
    }
  });
});

test('counting by chunk is counting by unit', () => {
  const t = threshold(0.1, 3);
  let count = 0;
  for (let unit = 64; unit < 64 + 320; unit++) count += happens(key, unit, 8, 3, t) ? 1 : 0;
  expect(countHappenings(2, 10, 8, 3, t)).toBe(count);
});

/** How often it happens among the units of some chunks: the trial as a backend does it, a chunk at a time. */
function countHappenings(chunk: number, chunks: number, tick: number, j: number, t: number): number {
  const block = newBlock();
  let count = 0;
  for (let c = chunk; c < chunk + chunks; c++) {
    for (let mask = candidateMask(key, c, tick, j); mask !== 0; mask &= mask - 1) {
      const unit = c * 32 + 31 - Math.clz32(mask & -mask);
      if (accepts(draw(key, unit, tick, 0, block)[0], t)) count++;
    }
  }
  return count;
}

function bits(word: number): number {
  let count = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) count++;
  return count;
}
