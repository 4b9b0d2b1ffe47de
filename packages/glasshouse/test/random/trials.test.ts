import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type StreamKey, streamKey } from '../../src/random/streams.ts';
import { newBlock, threefry2x32 } from '../../src/random/threefry.ts';
import {
  accepts,
  BOUND_EXPONENT_MAX,
  boundExponent,
  CERTAIN,
  candidateMask,
  draw,
  happens,
  threshold,
} from '../../src/random/trials.ts';

fc.configureGlobal({ seed: 20140614 });

const key = streamKey(2014, 0, 'conduct/petition');
const hex = (word: number) => word.toString(16).padStart(8, '0');

describe('goldens', () => {
  // Not published anywhere: computed with this code, then frozen. Every backend must give the same.
  test('masks', () => {
    const masks = [0, 1, 2, 3, 5, 8].map((j) => hex(candidateMask(key, 7, 12, j)));
    expect(masks).toEqual(['ffffffff', 'e9a2e7b4', '41a2e6b4', '0000e2b4', '00000000', '00000000']);
    expect(hex(candidateMask(key, 0x07ffffff, 0xffff, 2))).toBe('00234020');
  });

  test('blocks', () => {
    const blocks = [
      [0, 0, 0],
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
      [0xffffffff, 0xffff, 0x7fff],
    ].map(([unit, tick, block]) => [...draw(key, unit!, tick!, block!)].map(hex).join(' '));
    expect(blocks).toEqual([
      '229c369e 27195113',
      '01634f8e 006dc0f6',
      '3b6e3b3b 8a3f1fab',
      'cf704d71 f9fe0117',
      'e2ba8a12 2c1148cf',
    ]);
  });

  test('trials', () => {
    const happened = Array.from({ length: 1024 }, (_, unit) => unit).filter((unit) =>
      happens(key, unit, 3, 6, threshold(0.01, 6)),
    );
    expect(happened).toEqual([16, 55, 157, 248, 304, 452, 774, 814, 846]);
  });
});

describe('definition', () => {
  const anyUnit = fc.integer({ min: 0, max: 0xffffffff });
  const anyTick = fc.integer({ min: 0, max: 0xffff });
  const anyKey = fc.tuple(anyUnit, anyUnit) as fc.Arbitrary<StreamKey>;

  /** Mask word w of a chunk, written from the definition. */
  const maskWord = (k: StreamKey, chunk: number, tick: number, w: number) =>
    threefry2x32(k[0], k[1], chunk, tick * 65_536 + 0x8000 + Math.floor(w / 2), newBlock())[w % 2]!;

  test('a mask is the AND of its words, although it stops at zero', () => {
    fc.assert(
      fc.property(anyKey, fc.integer({ min: 0, max: 2 ** 27 - 1 }), anyTick, (k, chunk, tick) => {
        let mask = 0xffffffff;
        for (let j = 0; j <= BOUND_EXPONENT_MAX; j++) {
          expect(candidateMask(k, chunk, tick, j)).toBe(mask);
          mask = (mask & maskWord(k, chunk, tick, j)) >>> 0;
        }
      }),
    );
  });

  test('masks of the largest exponents are not always zero', () => {
    // A bit survives 18 words in one chunk of 8,192; the search finds chunks where the later words decide.
    let survivors = 0;
    for (let chunk = 0; chunk < 2 ** 19; chunk++) {
      let mask = candidateMask(key, chunk, 0, 18);
      if (mask === 0) continue;
      survivors++;
      for (let w = 18; w < 30; w++) {
        mask = (mask & maskWord(key, chunk, 0, w)) >>> 0;
        expect(candidateMask(key, chunk, 0, w + 1)).toBe(mask);
      }
    }
    expect(survivors).toBeGreaterThan(32);
    expect(survivors).toBeLessThan(96);
  });

  test('a block is Threefry at (unit, tick << 16 | block), and a trial compares its first word', () => {
    fc.assert(
      fc.property(
        anyKey,
        anyUnit,
        anyTick,
        fc.integer({ min: 0, max: 0x7fff }),
        fc.constantFrom(0, 2, 3),
        fc.integer({ min: 0, max: CERTAIN }),
        (k, unit, tick, block, j, t) => {
          expect(draw(k, unit, tick, block)).toEqual(
            threefry2x32(k[0], k[1], unit, tick * 65_536 + block, newBlock()),
          );
          const candidate = (candidateMask(k, Math.floor(unit / 32), tick, j) / 2 ** (unit % 32)) & 1;
          const u = draw(k, unit, tick, 0)[0];
          expect(happens(k, unit, tick, j, t)).toBe(candidate === 1 && Math.floor(u / 4) < t);
        },
      ),
    );
  });

  test('certain always happens to a candidate and impossible never, for any word', () => {
    for (const word of [0, 1, 3, 4, 0x7fffffff, 0x80000000, 0xfffffffc, 0xffffffff]) {
      expect(accepts(word, CERTAIN)).toBe(true);
      expect(accepts(word, 0)).toBe(false);
    }
    for (let unit = 0; unit < 10_000; unit++) {
      expect(happens(key, unit, 0, 0, CERTAIN)).toBe(true);
      expect(happens(key, unit, 0, 0, 0)).toBe(false);
    }
  });

  test('whoever does it at the lower rate does it at the higher one', () => {
    fc.assert(
      fc.property(
        anyKey,
        anyTick,
        fc.constantFrom(0, 2, 4, 7),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (k, tick, j, x, y) => {
          const low = threshold(Math.min(x, y) * 2 ** -j, j);
          const high = threshold(Math.max(x, y) * 2 ** -j, j);
          for (let unit = 0; unit < 512; unit++) {
            if (happens(k, unit, tick, j, low)) expect(happens(k, unit, tick, j, high)).toBe(true);
          }
        },
      ),
    );
  });
});

describe('bounds and thresholds', () => {
  test.each([
    [0, 30],
    [2 ** -40, 30],
    [2 ** -30, 30],
    [1.0001 * 2 ** -30, 29],
    [0.001, 9],
    [2 ** -9, 9],
    [0.01, 6],
    [0.125, 3],
    [0.126, 2],
    [0.25, 2],
    [0.2501, 0],
    [0.5, 0],
    [1, 0],
  ])('a rate up to %d has exponent %d', (pMax, j) => expect(boundExponent(pMax)).toBe(j));

  test.each([
    [0, 0, 0],
    [1, 0, 2 ** 30],
    [0.25, 2, 2 ** 30],
    [0.1, 0, 107374182],
    [0.1, 3, 858993459],
    [2 ** -31, 30, 2 ** 29],
    [2 ** -61, 30, 0],
    [0.25 * (1 + 1e-13), 2, 2 ** 30],
    [-0.0, 4, 0],
  ])('probability %d under exponent %d has threshold %d', (p, j, t) => expect(threshold(p, j)).toBe(t));

  test('what is no probability, or above its bound, is refused', () => {
    for (const pMax of [-0.1, 1.1, Number.NaN]) expect(() => boundExponent(pMax)).toThrow(RangeError);
    for (const p of [0.26, 1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => threshold(p, 2)).toThrow(RangeError);
  });

  test('every rate fits the bound that it is given, and the next bound would not fit', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (pMax) => {
        const j = boundExponent(pMax);
        expect(threshold(pMax, j)).toBeLessThanOrEqual(CERTAIN);
        if (j >= 2 && j < 30) expect(2 ** -(j + 1)).toBeLessThan(pMax);
      }),
    );
  });
});
