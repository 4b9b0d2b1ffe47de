import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uniformWords as inWasm } from '../../src/backends/wasm/uniform-words.ts';
import { labelTable } from '../../src/random/labels.ts';
import { uniformWords } from '../../src/random/uniform-words.ts';

fc.configureGlobal({ seed: 20140614 });

const anyKeyWord = fc.oneof(
  fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  fc.constantFrom(0, 2 ** 31, 2 ** 32 - 1),
);
const anyFirstUnit = fc.oneof(
  fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  fc.integer({ min: 0, max: 65_535 }).map((community) => community * 65_536),
  fc.integer({ min: 2 ** 31 - 70_000, max: 2 ** 31 }),
  fc.integer({ min: 2 ** 32 - 70_000, max: 2 ** 32 - 1 }),
);
const anySize = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 65_536 }));

test('the words of the wasm backend are those of the plain loop', () => {
  fc.assert(
    fc.property(anyKeyWord, anyKeyWord, anyFirstUnit, anySize, (k0, k1, firstUnit, size) => {
      expect(inWasm([k0, k1], firstUnit, size)).toEqual(uniformWords([k0, k1], firstUnit, size));
    }),
    { examples: [[1, 2, 2 ** 32 - 65_536, 65_536]] },
  );
});

const anyThreshold = fc.oneof(fc.integer({ min: 0, max: 2 ** 30 }), fc.constantFrom(0, 2 ** 30 - 1, 2 ** 30));
const rowsOf = (labels: number) =>
  fc.array(
    fc
      .array(anyThreshold, { minLength: labels - 1, maxLength: labels - 1 })
      .map((thresholds) => [...thresholds.sort((a, b) => a - b), 2 ** 30]),
    { minLength: 1, maxLength: 60 },
  );
const anyRows = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 300 })).chain(rowsOf);

test('labels of the wasm backend are those of the plain loop', () => {
  fc.assert(
    fc.property(anyRows, fc.boolean(), anyFirstUnit, anySize, (rows, byRow, firstUnit, size) => {
      const rowOf = Int32Array.from({ length: size }, (_, unit) => (unit * 7919) % rows.length);
      const reading = { as: 'labels', table: labelTable(rows), ...(byRow ? { rowOf } : {}) } as const;
      const words = uniformWords([1, 2], firstUnit, size);
      const expected = words.map((word, unit) =>
        rows[byRow ? rowOf[unit]! : 0]!.findIndex((threshold) => word < threshold),
      );
      expect(uniformWords([1, 2], firstUnit, size, reading)).toEqual(expected);
      expect(inWasm([1, 2], firstUnit, size, reading)).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});

test('integers of the wasm backend are those of the plain loop', () => {
  const anyBound = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.integer());
  const whole: [number, number] = [-(2 ** 31), 2 ** 31 - 1];
  fc.assert(
    fc.property(anyBound, anyBound, anyFirstUnit, anySize, (one, other, firstUnit, size) => {
      const reading = { as: 'integers', min: Math.min(one, other), max: Math.max(one, other) } as const;
      expect(inWasm([1, 2], firstUnit, size, reading)).toEqual(
        uniformWords([1, 2], firstUnit, size, reading),
      );
    }),
    {
      numRuns: 60,
      examples: [
        [...whole, 0, 999],
        [5, 5, 0, 9],
        [0, 2 ** 23 - 1, 0, 65_536],
        [0, 2 ** 23, 0, 65_536],
      ],
    },
  );
});

test.each([
  ['the plain loop', uniformWords],
  ['the wasm backend', inWasm],
])('an array from %s is the caller’s', (_, words) => {
  const first = words([1, 2], 7, 100);
  const kept = first.slice();
  words([3, 4], 7, 100);
  expect(first).toEqual(kept);
  words([1, 2], 7, 100).fill(-1);
  expect(words([1, 2], 7, 100)).toEqual(kept);
});
