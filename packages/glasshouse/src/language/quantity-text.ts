import { diagnostic } from '../diagnostics/codes.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import type { Diagnostic, Span } from '../diagnostics/types.ts';
import { checkNumber, DIMENSIONS, type Reading } from './dimensions.ts';
import type { Dimension, Period, UnitOf } from './quantity.ts';

export interface QuantityText<D extends Dimension> {
  readonly value: number;
  readonly unit: UnitOf[D];
  readonly reading: Reading;
}

/**
 * Reads a number with its unit: `95 %`, `0.4 %/year`, `1.5 / year`, `24 months`, `-20`. Where `like` is given, a unit
 * that is left out is that of `like`, and another unit is refused.
 */
export function readQuantityText<D extends Dimension>(
  text: string,
  dimension: D,
  span: Span,
  like?: Reading,
): QuantityText<D> | Diagnostic {
  const read = readNumber(text, dimension, span);
  if ('code' in read) return read;
  const reading = like === undefined ? read : completed(read, like);
  if (like !== undefined && !sameUnit(reading, like)) {
    return diagnostic('GH1313', { value: like.text, bound: text }, span);
  }
  const problem = checkNumber(reading, dimension, span);
  if (problem !== undefined) return problem;
  return { value: reading.value, unit: unitOf(reading, dimension), reading };
}

/** Whether a text begins like a number, so that it was probably meant as one. */
export function looksLikeNumber(text: string): boolean {
  return /^[-+]?\.?\d/.test(text.trim());
}

const NUMBER = /^([-+]?)(\d+(?:_\d+)*)(?:\.(\d+(?:_\d+)*))?(?:[eE]([-+]?\d{1,2}))?(?![\d_.,]|[a-zA-Z]+\d)/;
const UNIT = /^(%)?\s*(?:(\/|per\b)\s*)?([a-z]*)$/;
const LONGEST_QUANTITY = 200;
const LONGEST_NUMBER = 40;
const UNITS = ['%', 'day', 'days', 'week', 'weeks', 'month', 'months', 'year', 'years'];
const KNOWN_UNITS = '`%`, `day`, `week`, `month`, `year`, and rates such as `%/year` and `/ year`';

function readNumber(text: string, dimension: Dimension, span: Span): Reading | Diagnostic {
  const trimmed = text.trim();
  const number = trimmed.length > LONGEST_QUANTITY ? null : NUMBER.exec(trimmed);
  if (number === null || number[0].length > LONGEST_NUMBER) {
    return diagnostic('GH1301', { text, expected: DIMENSIONS[dimension].expected }, span);
  }
  const rest = trimmed.slice(number[0].length).trim();
  const unit = UNIT.exec(rest);
  if (unit === null) return unknownUnit(rest, span);
  const [, percentSign, per, word = ''] = unit;
  const period = word === '' ? undefined : PERIODS[word];
  if (word !== '' && period === undefined) return unknownUnit(word, span);
  if ((per !== undefined) !== (period !== undefined) && (per !== undefined || percentSign !== undefined)) {
    return unknownUnit(rest, span);
  }
  const percent = percentSign !== undefined;
  return {
    text,
    value: numberOf(number, percent),
    percent,
    perPeriod: per !== undefined,
    ...(period !== undefined && { period }),
  };
}

/** Shifts the point of a percentage in the text, so that `0.15 %` is the number nearest to 0.0015. */
function numberOf([, sign, whole, fraction = '', exponent = '0']: RegExpExecArray, percent: boolean): number {
  const digits = `${sign}${whole}.${fraction}`.replaceAll('_', '');
  const value = Number(`${digits}e${Number(exponent) - (percent ? 2 : 0)}`);
  return value === 0 ? 0 : value;
}

const PERIODS: Readonly<Record<string, Period>> = Object.assign(Object.create(null), {
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  month: 'month',
  months: 'month',
  year: 'year',
  years: 'year',
});

function unknownUnit(unit: string, span: Span): Diagnostic {
  const word = unit.replace(/^(%?\s*(?:\/|per\b)\s*)/, '');
  const looks = /^[％٪‰]/.test(unit) ? '%' : undefined;
  const near = looks ?? nearestName(word, UNITS);
  const suggestion = near === undefined ? undefined : unit.slice(0, unit.length - word.length) + near;
  return diagnostic('GH1302', { unit, known: KNOWN_UNITS }, span, { suggestion });
}

/** The bound of a range may leave out all of its unit, or the period after `%`. */
function completed(bound: Reading, like: Reading): Reading {
  const bare = !bound.percent && bound.period === undefined;
  const withoutPeriod = bound.percent && like.percent && bound.period === undefined;
  if (!bare && !withoutPeriod) return bound;
  const value = bare && like.percent ? percentOf(bound) : bound.value;
  return { ...like, text: bound.text, value };
}

function percentOf({ text }: Reading): number {
  return numberOf(NUMBER.exec(text.trim())!, true);
}

function sameUnit(a: Reading, b: Reading): boolean {
  return a.percent === b.percent && a.perPeriod === b.perPeriod && a.period === b.period;
}

function unitOf<D extends Dimension>(reading: Reading, dimension: D): UnitOf[D] {
  const { period, percent } = reading;
  const unit =
    dimension === 'rate' || dimension === 'count'
      ? { form: percent ? 'share' : 'events', period }
      : dimension === 'duration'
        ? period
        : undefined;
  // `checkNumber` has seen that the reading has the parts that its dimension needs.
  return unit as UnitOf[D];
}
