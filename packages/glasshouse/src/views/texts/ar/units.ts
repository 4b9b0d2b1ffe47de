import type { UnitType } from '../../../model/units.ts';
import { counted, PERIOD } from './grammar.ts';

type Period = 'day' | 'week' | 'month' | 'year';

/** One of them, by its number. */
export const AT: Readonly<Record<Period, string>> = {
  day: 'اليوم',
  week: 'الأسبوع',
  month: 'الشهر',
  year: 'السنة',
};

/** One and two are said by the noun alone, in the case that follows `after` or `for`. */
const FORMS: Readonly<Record<Period, Readonly<Record<Intl.LDMLPluralRule, string>>>> = {
  day: { zero: 'يوم', one: 'يوم واحد', two: 'يومين', few: 'أيام', many: 'يومًا', other: 'يوم' },
  week: { zero: 'أسبوع', one: 'أسبوع واحد', two: 'أسبوعين', few: 'أسابيع', many: 'أسبوعًا', other: 'أسبوع' },
  month: { zero: 'شهر', one: 'شهر واحد', two: 'شهرين', few: 'أشهر', many: 'شهرًا', other: 'شهر' },
  year: { zero: 'سنة', one: 'سنة واحدة', two: 'سنتين', few: 'سنوات', many: 'سنة', other: 'سنة' },
};

/** So many of a unit. */
export function stretch(count: number, unit: Period): string {
  return counted(count, FORMS[unit]);
}

/**
 * A number with its unit, as regime files write it, with the unit in Arabic. A mark keeps the sign on the left of a number
 * that stands for itself, as it is within a sentence and before a unit.
 */
export function written(text: string): string {
  return text
    .replace(/(\/\s*)(day|week|month|year)$/, (_, per: string, unit: Period) => per + PERIOD[unit])
    .replace(/^([\d.]+) (day|week|month|year)s?$/, (_, count: string, unit: Period) =>
      stretch(Number(count), unit),
    )
    .replace(/%$/, '%\u200f');
}

export const UNIT_TYPES: Readonly<Record<UnitType, string>> = {
  person: 'شخص',
  firm: 'شركة',
  'public-body': 'هيئة عامة',
  'social-organisation': 'منظمة اجتماعية',
};
