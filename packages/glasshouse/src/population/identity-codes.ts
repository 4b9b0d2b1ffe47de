/**
 * Identity codes for people and organisations that do not exist.
 *
 * They have the form and the check character of the real ones, so that matching, linkage and typing errors
 * behave as in life, and a region that is not assigned, so that none can be anyone's: province codes start at
 * 11 (GB/T 2260), and every region here starts with 00. What is looked up by a code is a unit of a run, and only where
 * the code is one of these.
 */
import type { UnitType } from '../model/units.ts';

/**
 * The citizen number of a unit (0..2^32-1), in the form of GB 11643-1999: region 6, birth date 8, sequence 3,
 * check 1.
 *
 * The unit is written in mixed radix, least significant first: sequence = unit mod 1000; then the day, one of
 * the 43,829 from 1 January 1900 to 31 December 2019; then the region, 000000 to 000097. Every unit has its
 * own code. The date is part of the encoding and not the unit's birthday; nor does the parity of the sequence
 * tell its sex.
 *
 * 120 years of days keep the region below 000100: a code that passes for an organisation's by chance has its
 * region two characters later, and that one starts with 00 as well.
 */
export function personCode(unit: number): string {
  checkUnit(unit);
  const sequence = unit % 1000;
  const day = Math.floor(unit / 1000) % DAYS;
  const region = Math.floor(unit / (1000 * DAYS));
  const date = new Date(FIRST_DAY_MS + day * DAY_MS).toISOString().slice(0, 10).replaceAll('-', '');
  const body = String(region).padStart(6, '0') + date + String(sequence).padStart(3, '0');
  return body + personCheck(body);
}

/** The unit that a citizen number stands for, or why it stands for none. Small `x` is taken for `X`. */
export function readPersonCode(text: string): { readonly unit: number } | CodeProblem {
  const code = text.toUpperCase();
  const form = /^([0-9]{6})([0-9]{8})([0-9]{3})[0-9X]$/.exec(code);
  if (!form) return { problem: 'form' };
  const [, region, date, sequence] = form as unknown as [string, string, string, string];
  // Whatever else is wrong with it: it may be somebody's with a slip in it.
  if (!region.startsWith('00')) return { problem: 'assignable' };
  const time = Date.parse(`${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`);
  const day = (time - FIRST_DAY_MS) / DAY_MS;
  const unit = (Number(region) * DAYS + day) * 1000 + Number(sequence);
  // An impossible date gives no number, or that of another day.
  const right = day >= 0 && day < DAYS && unit < UNITS ? personCode(unit) : undefined;
  if (right?.slice(0, 17) !== code.slice(0, 17)) return { problem: 'nobody' };
  return right === code ? { unit } : { problem: 'check', right };
}

export type CodeProblem =
  /** It does not have the form of a code. */
  | { readonly problem: 'form' }
  /** Its region may be assigned. */
  | { readonly problem: 'assignable' }
  /** No unit has it. */
  | { readonly problem: 'nobody' }
  /** The check character is wrong; `right` has the one that belongs to the rest. */
  | { readonly problem: 'check'; readonly right: string };

/**
 * The unified social credit code of an organisation (unit 0..2^32-1), in the form of GB 32100-2015:
 * authority 1, type 1, region 6, organisation 9, check 1. An enterprise of the market regulator (91), an organ of the state
 * (11) or an association (51), in region 000000; the unit is the organisation part, in base 31, most significant first.
 */
export function organisationCode(unit: number, type: OrganisationType = 'firm'): string {
  checkUnit(unit);
  let organisation = '';
  for (let rest = unit; organisation.length < 9; rest = Math.floor(rest / 31)) {
    organisation = ORGANISATION_ALPHABET.charAt(rest % 31) + organisation;
  }
  const body = `${REGISTERED_AS[type]}000000${organisation}`;
  return body + organisationCheck(body);
}

export type OrganisationType = Exclude<UnitType, 'person'>;

/** The code of a unit of any type. */
export function unitCode(unit: number, type: UnitType): string {
  return type === 'person' ? personCode(unit) : organisationCode(unit, type);
}

/** The unit and type that a code of either form stands for, or why it stands for none. */
export function readUnitCode(text: string): { readonly unit: number; readonly type: UnitType } | CodeProblem {
  const code = text.toUpperCase();
  const type = ORGANISATION_TYPES.find((one) => code.startsWith(`${REGISTERED_AS[one]}000000`));
  if (type === undefined) {
    const read = readPersonCode(text);
    if ('unit' in read) return { ...read, type: 'person' };
    // Whatever else is wrong with it: with such a region it may be that of an organisation, with a slip in it.
    const mayBeOne = read.problem === 'form' && ORGANISATION_FORM.test(code) && !code.startsWith('00', 2);
    return mayBeOne ? { problem: 'assignable' } : read;
  }
  if (!ORGANISATION_FORM.test(code)) return { problem: 'form' };
  const unit = [...code.slice(8, 17)].reduce(
    (sum, character) => sum * 31 + ORGANISATION_ALPHABET.indexOf(character),
    0,
  );
  if (unit >= UNITS) return { problem: 'nobody' };
  const right = organisationCode(unit, type);
  return right === code ? { unit, type } : { problem: 'check', right };
}

/**
 * Whether `code` has the form, a calendar date and the check character of a citizen number. Assigned or not.
 */
export function isValidPersonCode(code: string): boolean {
  const form = /^[0-9]{6}([0-9]{4})([0-9]{2})([0-9]{2})[0-9]{3}[0-9X]$/.exec(code);
  if (!form) return false;
  const [, year, month, day] = form.map(Number) as [number, number, number, number];
  return isBirthDate(year, month, day) && personCheck(code.slice(0, 17)) === code.charAt(17);
}

/** Whether `code` has the form and the check character of a unified social credit code. Assigned or not. */
export function isValidOrganisationCode(code: string): boolean {
  if (!ORGANISATION_FORM.test(code)) return false;
  return organisationCheck(code.slice(0, 17)) === code.charAt(17);
}

/**
 * Whether `code` could be somebody's: it is valid as one of the two kinds, in a region that does not start
 * with 00. Read both ways, because a code in digits alone may pass either check.
 */
export function isAssignable(code: string): boolean {
  return (
    (isValidPersonCode(code) && !code.startsWith('00')) ||
    (isValidOrganisationCode(code) && !code.startsWith('00', 2))
  );
}

/** ISO 7064 MOD 11-2 over 17 digits. The weights are 2^(17-i) mod 11. */
function personCheck(body: string): string {
  const sum = PERSON_WEIGHTS.reduce((total, weight, i) => total + weight * Number(body.charAt(i)), 0);
  return '10X98765432'.charAt(sum % 11);
}

/**
 * GB 32100 over 17 characters. The outer remainder matters: without it a sum of 0 would ask for a 32nd
 * character.
 */
function organisationCheck(body: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of body) {
    sum += weight * ORGANISATION_ALPHABET.indexOf(character);
    weight = (weight * 3) % 31;
  }
  return ORGANISATION_ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/**
 * A calendar date that a holder of a citizen number can be born on. Numbers are issued since 1984, so none is
 * from before 1800; this also keeps an organisation code in region 000000 from reading as a person of the
 * first century.
 */
function isBirthDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1800 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function checkUnit(unit: number): void {
  if (!Number.isInteger(unit) || unit < 0 || unit >= UNITS) {
    throw new RangeError(`a unit is an integer from 0 to 2^32 - 1, not ${unit}`);
  }
}

/** Units from 0 to 2^32 - 1 have a code each. */
const UNITS = 2 ** 32;

const PERSON_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The first two characters: which authority registered it, and as what. */
const REGISTERED_AS = { firm: '91', 'public-body': '11', 'social-organisation': '51' } as const;

const ORGANISATION_FORM = /^[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}$/;

const ORGANISATION_TYPES = Object.keys(REGISTERED_AS) as OrganisationType[];

/** Digits and capital letters without I, O, S, V, Z. */
const ORGANISATION_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const DAY_MS = 86_400_000;
const FIRST_DAY_MS = Date.UTC(1900, 0, 1);
const DAYS = (Date.UTC(2020, 0, 1) - FIRST_DAY_MS) / DAY_MS;
