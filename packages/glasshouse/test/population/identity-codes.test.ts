import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isAssignable,
  isValidOrganisationCode,
  isValidPersonCode,
  organisationCode,
  personCode,
  readPersonCode,
} from '../../src/population/identity-codes.ts';

fc.configureGlobal({ seed: 20140614 });

const anyUnit = fc.oneof(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.integer({ min: 0, max: 200_000 }));

describe('published examples', () => {
  test('GB 11643, the citizen number', () => {
    expect(isValidPersonCode('11010519491231002X')).toBe(true);
    expect(isAssignable('11010519491231002X')).toBe(true);
  });

  test.each(['91350100M000100Y43', '91110000600037341L'])('GB 32100, %s', (code) => {
    expect(isValidOrganisationCode(code)).toBe(true);
    expect(isAssignable(code)).toBe(true);
  });
});

describe('what is not valid', () => {
  test.each([
    ['110105194912310021', 'check character'],
    ['11010519491231002x', 'small letter'],
    ['11010519490229002X', 'no such day'],
    ['1101051949123100', 'too short'],
    ['11010519491231002X ', 'too long'],
    ['', 'empty'],
  ])('%j as a person: %s', (code) => expect(isValidPersonCode(code)).toBe(false));

  test('29 February is a day in leap years only', () => {
    const valid = (date: string) =>
      [...'0123456789X'].some((check) => isValidPersonCode(`000000${date}001${check}`));
    expect(['19200229', '20000229', '20240229'].map(valid)).toEqual([true, true, true]);
    expect(['19000229', '19230229', '20200230', '20201301', '20200001', '00200101'].map(valid)).toEqual(
      Array(6).fill(false),
    );
  });

  test.each([
    ['91350100M000100Y44', 'check character'],
    ['91350100I000100Y43', 'a letter outside the alphabet'],
    ['9135010XM000100Y43', 'a letter in the region'],
    ['91350100M000100Y4', 'too short'],
  ])('%j as an organisation: %s', (code) => expect(isValidOrganisationCode(code)).toBe(false));

  test('a sum that divides by 31 has the check character 0', () => {
    expect(isValidOrganisationCode('0'.repeat(18))).toBe(true);
    // 9 + 3 * 1 + 19 * 1 = 31.
    expect(isValidOrganisationCode('910010000000000000')).toBe(true);
  });

  test('one mistyped or swapped digit is noticed', () => {
    fc.assert(
      fc.property(anyUnit, fc.nat(16), fc.integer({ min: 1, max: 9 }), (unit, at, add) => {
        const code = personCode(unit);
        const digit = (Number(code[at]) + add) % 10;
        expect(isValidPersonCode(code.slice(0, at) + digit + code.slice(at + 1))).toBe(false);
        const swapped = code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2);
        if (swapped !== code) expect(isValidPersonCode(swapped)).toBe(false);
      }),
    );
  });
});

describe('generated codes', () => {
  test('the first and the last', () => {
    expect(personCode(0)).toMatch(/^00000019000101000.$/);
    expect(personCode(43_829_000 - 1)).toMatch(/^00000020191231999.$/);
    expect(personCode(43_829_000)).toMatch(/^00000119000101000.$/);
    expect(personCode(2 ** 32 - 1)).toMatch(/^000097/);
    expect(organisationCode(0)).toMatch(/^91000000000000000.$/);
    expect(organisationCode(30)).toMatch(/^9100000000000000Y.$/);
    expect(organisationCode(31)).toMatch(/^91000000000000010.$/);
  });

  test('a person: valid, not assignable, and the unit can be read back, so no two units share one', () => {
    fc.assert(
      fc.property(anyUnit, (unit) => {
        const code = personCode(unit);
        expect(isValidPersonCode(code)).toBe(true);
        expect(isAssignable(code)).toBe(false);
        expect(code.startsWith('0000')).toBe(true);
        expect(unitOf(code)).toBe(unit);
      }),
      { numRuns: 5000 },
    );
  });

  test('an organisation: valid, not assignable, and the index can be read back', () => {
    fc.assert(
      fc.property(anyUnit, (index) => {
        const code = organisationCode(index);
        expect(isValidOrganisationCode(code)).toBe(true);
        expect(isAssignable(code)).toBe(false);
        expect(code.slice(2, 8)).toBe('000000');
        expect(indexOf(code)).toBe(index);
      }),
      { numRuns: 5000 },
    );
  });

  test('a person whose code also passes for an organisation is not assignable either', () => {
    const both = Array.from({ length: 1000 }, (_, i) => personCode(2 ** 32 - 1 - i)).filter(
      isValidOrganisationCode,
    );
    expect(both.length).toBeGreaterThan(0);
    expect(both.filter(isAssignable)).toEqual([]);
  });

  test('no two of 100,000 neighbours share one', () => {
    const units = Array.from({ length: 100_000 }, (_, unit) => unit);
    expect(new Set([...units.map(personCode), ...units.map((unit) => organisationCode(unit))]).size).toBe(
      200_000,
    );
  });

  test('what is no unit is refused', () => {
    for (const unit of [-1, 0.5, 2 ** 32, Number.NaN]) {
      expect(() => personCode(unit)).toThrow(RangeError);
      expect(() => organisationCode(unit)).toThrow(RangeError);
    }
  });
});

function unitOf(code: string): number {
  const date = `${code.slice(6, 10)}-${code.slice(10, 12)}-${code.slice(12, 14)}`;
  const day = (Date.parse(date) - Date.parse('1900-01-01')) / 86_400_000;
  return (Number(code.slice(0, 6)) * 43_829 + day) * 1000 + Number(code.slice(14, 17));
}

function indexOf(code: string): number {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  return [...code.slice(8, 17)].reduce((index, character) => index * 31 + alphabet.indexOf(character), 0);
}

describe('a code that is read', () => {
  test('gives the unit that it was made for', () => {
    fc.assert(
      fc.property(anyUnit, (unit) => {
        expect(readPersonCode(personCode(unit))).toEqual({ unit });
        expect(readPersonCode(personCode(unit).toLowerCase())).toEqual({ unit });
      }),
    );
  });

  test('with another check character: the right one is known', () => {
    fc.assert(
      fc.property(anyUnit, fc.constantFrom(...'0123456789X'), (unit, check) => {
        const right = personCode(unit);
        fc.pre(!right.endsWith(check));
        expect(readPersonCode(right.slice(0, 17) + check)).toEqual({ problem: 'check', right });
      }),
    );
  });

  test.each([
    ['', 'form'],
    ['0000001900010100', 'form'],
    ['00000019000101000Y', 'form'],
    ['11010519491231002X', 'assignable'],
    ['110105194912310020', 'assignable'],
    ['000000189912310008', 'nobody'],
    ['000000202001010008', 'nobody'],
    ['000000190002300008', 'nobody'],
    ['000098190001010008', 'nobody'],
    ['000097201912319998', 'nobody'],
  ])('%j: %s', (code, problem) => expect(readPersonCode(code)).toEqual({ problem }));
});
