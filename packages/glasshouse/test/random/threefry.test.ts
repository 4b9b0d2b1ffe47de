import { expect, test } from 'vitest';
import { newBlock, threefry2x32 } from '../../src/random/threefry.ts';

/**
 * Published with Random123 (tests/kat_vectors, "threefry2x32 20"): counter, key, block. The third is digits
 * of pi.
 */
const PUBLISHED = [
  { counter: [0, 0], key: [0, 0], block: [0x6b200159, 0x99ba4efe] },
  { counter: [0xffffffff, 0xffffffff], key: [0xffffffff, 0xffffffff], block: [0x1cb996fc, 0xbb002be7] },
  { counter: [0x243f6a88, 0x85a308d3], key: [0x13198a2e, 0x03707344], block: [0xc4923a9c, 0x483df7a0] },
] as const;

test.each(PUBLISHED)('threefry2x32 gives the published block $block', ({ counter, key, block }) => {
  const out = threefry2x32(key[0], key[1], counter[0], counter[1], newBlock());
  expect([out[0], out[1]]).toEqual(block);
});

test('the signed and the unsigned form of a word give the same block', () => {
  const unsigned = threefry2x32(0xffffffff, 0xfffffffe, 0x80000000, 0xdeadbeef, newBlock());
  const signed = threefry2x32(-1, -2, 0x80000000 | 0, 0xdeadbeef | 0, newBlock());
  expect(signed).toEqual(unsigned);
});
