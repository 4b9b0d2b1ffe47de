import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addChecksums, type Checksum, elementChecksum } from '../../src/engine/checksum.ts';
import { plainTerm } from './plain-run.ts';

fc.configureGlobal({ seed: 20140614 });

const hex = ([low, high]: Checksum) => high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');

describe('goldens', () => {
  // Computed with this code, then frozen: a change here changes the digest of every run.
  test.each<[string, number, number, number[], string]>([
    ['score', 0, 0, [1], ''],
    ['score', 0, 0, [0, 1], ''],
    ['score', 1, 0, [1], ''],
    ['listed/barred', 0, 0, [1], ''],
    ['score', 0, 4_294_967_294, [-1], ''],
    ['score', 0, 65_536, [1000, 0, -5, 2 ** 31 - 1, -(2 ** 31)], ''],
    ['score', 0, 0, [0, 0, 0], '0000000000000000'],
  ])('column %s, element %i, from unit %i: %j', (name, element, firstUnit, values, expected) => {
    expect(hex(elementChecksum(name, element, firstUnit, Int32Array.from(values)))).toBe(expected);
  });
});

describe('definition', () => {
  const anyValues = fc.array(fc.oneof(fc.constant(0), fc.integer()), { maxLength: 40 });
  const anyUnit = fc.integer({ min: 0, max: 2 ** 32 - 41 });
  const anyElement = fc.integer({ min: 0, max: 1000 });

  test('the sum of one term for each value that is not 0', () => {
    fc.assert(
      fc.property(fc.string(), anyElement, anyUnit, anyValues, (name, element, firstUnit, values) => {
        const terms = values.map((value, index) => plainTerm(name, element, firstUnit + index, value));
        const sum = BigInt.asUintN(
          64,
          terms.reduce((left, right) => left + right, 0n),
        );
        const found = elementChecksum(name, element, firstUnit, Int32Array.from(values));
        expect(hex(found)).toBe(sum.toString(16).padStart(16, '0'));
      }),
    );
  });

  test('parts of a column add up', () => {
    const values = Int32Array.from({ length: 65_536 }, (_, index) => Math.imul(index, 0x9e3779b9));
    const cut = 777;
    const parts = addChecksums(
      elementChecksum('score', 2, 131_072, values.subarray(0, cut)),
      elementChecksum('score', 2, 131_072 + cut, values.subarray(cut)),
    );
    expect(parts).toEqual(elementChecksum('score', 2, 131_072, values));
  });

  test('two units that swap their values are seen', () => {
    const before = elementChecksum('score', 0, 0, Int32Array.of(3, 9));
    expect(elementChecksum('score', 0, 0, Int32Array.of(9, 3))).not.toEqual(before);
  });
});
