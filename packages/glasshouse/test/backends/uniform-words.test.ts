import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uniformWords as inWasm } from '../../src/backends/wasm/uniform-words.ts';
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
