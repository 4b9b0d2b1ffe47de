import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reference } from '../../src/backends/reference/index.ts';
import {
  addChecksums,
  type Checksum,
  communityChecksum,
  elementChecksum,
} from '../../src/engine/checksum.ts';
import { generateCommunity } from '../../src/population/generate.ts';
import { fnv1a64 } from '../../src/random/streams.ts';
import { jobOf, unitProgram } from './programs.ts';

fc.configureGlobal({ seed: 20140614 });

const hex = ([low, high]: Checksum) => high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
const hex64 = (sum: bigint) => BigInt.asUintN(64, sum).toString(16).padStart(16, '0');

describe('goldens', () => {
  // Computed with this code, then frozen: a change here changes the digest of every run.
  test.each<[string, number, number, number[], string]>([
    ['score', 0, 0, [1], '043007c4232ca397'],
    ['score', 0, 0, [0, 1], '9b55535095ae609a'],
    ['score', 1, 0, [1], 'cb10bf9c0fbc9b59'],
    ['listed/barred', 0, 0, [1], '0acd8c1fc2892989'],
    ['score', 0, 4_294_967_294, [-1], '94bbf1773197b8de'],
    ['score', 0, 65_536, [1000, 0, -5, 2 ** 31 - 1, -(2 ** 31)], '045bb328d6cd740f'],
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
        const sum = terms.reduce((left, right) => left + right, 0n);
        const found = elementChecksum(name, element, firstUnit, Int32Array.from(values));
        expect(hex(found)).toBe(hex64(sum));
      }),
    );
  });

  test('a community: all elements of its state columns, and no attributes', () => {
    const { program, population, dice } = jobOf(unitProgram(3), 0);
    const attributes = generateCommunity(population, dice, 2, 500);
    const community = reference.load(program, dice).community(2, 500, attributes);
    for (let tick = 0; tick < 3; tick++) community.step(tick, [], new Float64Array(100));
    const columns = [...program.columns.entries()].filter(([, { kind }]) => kind === 'state');
    let sum = 0n;
    for (const [index, { name }] of columns) {
      community.column(index).forEach((value, at) => {
        sum += plainTerm(name, Math.floor(at / 500), 2 * 65_536 + (at % 500), value);
      });
    }
    expect(hex(communityChecksum(program, community))).toBe(hex64(sum));
    expect(columns.map(([, { length }]) => length)).toEqual([1, 3]);
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

/** The term of one value, written from the definition with big integers. */
function plainTerm(name: string, element: number, unit: number, value: number): bigint {
  if (value === 0) return 0n;
  const hash = fnv1a64(new TextEncoder().encode(name));
  const k0 = plainMix((hash % 2n ** 32n) ^ plainMix(BigInt(element)));
  const k1 = plainMix((hash >> 32n) + k0);
  const a = plainMix(BigInt(unit) ^ k0);
  const low = plainMix(a ^ BigInt(value >>> 0));
  return (plainMix(((low + a) % 2n ** 32n) ^ k1) << 32n) | low;
}

function plainMix(word: bigint): bigint {
  let h = word % 2n ** 32n;
  h = ((h ^ (h >> 16n)) * 0x85ebca6bn) % 2n ** 32n;
  h = ((h ^ (h >> 13n)) * 0xc2b2ae35n) % 2n ** 32n;
  return h ^ (h >> 16n);
}
