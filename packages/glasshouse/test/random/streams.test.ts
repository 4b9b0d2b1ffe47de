import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fnv1a64, streamKey } from '../../src/random/streams.ts';
import { newBlock, threefry2x32 } from '../../src/random/threefry.ts';

fc.configureGlobal({ seed: 20140614 });

const utf8 = (text: string) => new TextEncoder().encode(text);

// Published with FNV's reference code.
test.each([
  ['', 0xcbf29ce484222325n],
  ['a', 0xaf63dc4c8601ec8cn],
  ['foobar', 0x85944171f73967e8n],
])('fnv1a64 of %j', (text, hash) => expect(fnv1a64(utf8(text))).toBe(hash));

test('a key is two blocks: seed and replicate, then the hashed name', () => {
  fc.assert(
    fc.property(
      fc.maxSafeNat(),
      fc.integer({ min: 0, max: 0xffffffff }),
      fc.string({ unit: 'grapheme' }),
      (seed, replicate, name) => {
        const hash = fnv1a64(utf8(name)).toString(16).padStart(16, '0');
        const [high, low] = [Number.parseInt(hash.slice(0, 8), 16), Number.parseInt(hash.slice(8), 16)];
        const inner = threefry2x32(
          Number(BigInt(seed) & 0xffffffffn),
          Number(BigInt(seed) >> 32n),
          replicate,
          0,
          newBlock(),
        );
        expect(streamKey(seed, replicate, name)).toEqual([
          ...threefry2x32(inner[0], inner[1], low, high, newBlock()),
        ]);
      },
    ),
  );
});

test('keys stay as they are', () => {
  // Computed with this code, then frozen: a change here changes every result of every run.
  const keys = [streamKey(0, 0, ''), streamKey(1, 2, 'conduct/petition'), streamKey(2 ** 53 - 1, 7, '睢宁')];
  expect(keys.map(([k0, k1]) => `${k0.toString(16)} ${k1.toString(16)}`)).toEqual([
    'd79bd814 c4123bd9',
    '7751bfe6 80ca9691',
    '8090f312 a629daba',
  ]);
});

test('seeds, replicates and names that are close have different keys', () => {
  const keys = new Set<string>();
  for (const seed of [0, 1, 2 ** 32, 2 ** 32 + 1, 2 ** 53 - 1])
    for (const replicate of [0, 1, 2, 0xffffffff])
      for (const name of ['', 'a', 'b', 'ab', 'ba', 'a\0']) keys.add(streamKey(seed, replicate, name).join());
  expect(keys.size).toBe(5 * 4 * 6);
});

test('what is no seed or no replicate is refused', () => {
  for (const seed of [-1, 0.5, 2 ** 53, Number.NaN])
    expect(() => streamKey(seed, 0, 'a')).toThrow(RangeError);
  for (const replicate of [-1, 0.5, 2 ** 32, Number.NaN])
    expect(() => streamKey(0, replicate, 'a')).toThrow(RangeError);
});
