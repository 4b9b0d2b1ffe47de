import { diagnostic } from '../diagnostics/codes.ts';
import type { Phrase } from '../diagnostics/phrases.ts';
import type { Diagnostic, Span } from '../diagnostics/types.ts';
import type { Dimension, Period } from './quantity.ts';

/** What the numbers of each dimension are called, and what they look like. */
export const DIMENSIONS: Readonly<Record<Dimension, { expected: Phrase; example: string; range: string }>> = {
  share: { expected: 'a share', example: '95 %', range: '[90 %, 99 %]' },
  rate: { expected: 'a rate', example: '0.4 %/year', range: '[0.1 %/year, 1 %/year]' },
  duration: { expected: 'a duration', example: '24 months', range: '[12 months, 36 months]' },
  factor: { expected: 'a factor', example: '1.5', range: '[1, 2]' },
  points: { expected: 'a whole number of points', example: '-20', range: '[-30, -10]' },
  count: { expected: 'a count within a time', example: '3_000 / day', range: '[1_000 / day, 10_000 / day]' },
  amount: { expected: 'an amount', example: '12.5', range: '[5, 30]' },
};

/** A number as it is written, before it is known what it should be. */
export interface Reading {
  readonly text: string;
  /** A percentage is a fraction of 1 here. */
  readonly value: number;
  readonly percent: boolean;
  /** After `/` or `per`, or a period alone as in `24 months`. */
  readonly period?: Period;
  readonly perPeriod: boolean;
}

const LARGEST_EVENTS = 1_000_000;
const LONGEST_DURATION = 1_000_000;
const LARGEST_FACTOR = 1_000_000;
const LARGEST_POINTS = 1_000_000_000;
/** Every face of a country compared with every other one a few times a day stays below it. */
const LARGEST_COUNT = 1_000_000_000_000;

/** What is wrong with a number as one of this dimension; undefined where nothing is. */
export function checkNumber(reading: Reading, dimension: Dimension, span: Span): Diagnostic | undefined {
  const { text, value, percent, period } = reading;
  if (!hasForm(reading, dimension)) return wrongKind(reading, dimension, span, describeReading(reading));
  if ((percent || dimension === 'share') && (value < 0 || value > 1))
    return diagnostic('GH1304', { text }, span);
  if (dimension === 'points') {
    if (!Number.isInteger(value)) return wrongKind(reading, dimension, span, `the fraction \`${text}\``);
    return Math.abs(value) > LARGEST_POINTS
      ? tooLarge(text, `${spelt(LARGEST_POINTS)} points`, span)
      : undefined;
  }
  if (value < 0) return wrongKind(reading, dimension, span, `the negative number \`${text}\``);
  if (dimension === 'duration') {
    if (!Number.isInteger(value)) return wrongKind(reading, dimension, span, `a fraction of a ${period}`);
    return value > LONGEST_DURATION
      ? tooLarge(text, `${spelt(LONGEST_DURATION)} ${period}s`, span)
      : undefined;
  }
  if (dimension === 'rate' && value > LARGEST_EVENTS) {
    return tooLarge(text, `${spelt(LARGEST_EVENTS)} events in a ${period}`, span);
  }
  if (dimension === 'count' || dimension === 'amount')
    return value > LARGEST_COUNT ? tooLarge(text, spelt(LARGEST_COUNT), span) : undefined;
  return dimension === 'factor' && value > LARGEST_FACTOR
    ? tooLarge(text, spelt(LARGEST_FACTOR), span)
    : undefined;
}

/** What a number is by its unit, to be read after "found". */
function describeReading({ text, percent, period, perPeriod }: Reading): Phrase {
  const kind = perPeriod
    ? 'the rate'
    : period !== undefined
      ? 'the duration'
      : percent
        ? 'the share'
        : 'the plain number';
  return `${kind} \`${text.trim()}\``;
}

function hasForm({ percent, period, perPeriod }: Reading, dimension: Dimension): boolean {
  switch (dimension) {
    case 'share':
      return period === undefined;
    case 'rate':
      return perPeriod;
    case 'duration':
      return period !== undefined && !perPeriod && !percent;
    case 'count':
      return perPeriod && !percent;
    case 'factor':
    case 'points':
    case 'amount':
      return period === undefined && !percent;
  }
}

function wrongKind({ text }: Reading, dimension: Dimension, span: Span, found: Phrase): Diagnostic {
  const { expected, example } = DIMENSIONS[dimension];
  const suggestion = dimension === 'rate' && /%\s*$/.test(text) ? `${text.trim()}/year` : undefined;
  return diagnostic('GH1303', { expected, example, found }, span, {
    help: suggestion === undefined ? undefined : `say within which time, for instance \`${suggestion}\``,
  });
}

function tooLarge(text: string, limit: string, span: Span): Diagnostic {
  return diagnostic('GH1314', { text, limit: `at most ${limit} are possible` }, span);
}

function spelt(limit: number): string {
  return limit.toLocaleString('en');
}
