import type { UnitType } from '../../../model/units.ts';

type Period = 'day' | 'week' | 'month' | 'year';

/** One of them, by its number. */
export const AT: Readonly<Record<Period, string>> = {
  day: 'اليوم',
  week: 'الأسبوع',
  month: 'الشهر',
  year: 'السنة',
};

const FORMS: Readonly<
  Record<Period, Readonly<Record<'one' | 'two' | 'few' | 'many' | 'other' | 'zero', string>>>
> = {
  day: { zero: 'يوم', one: 'يوم', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' },
  week: { zero: 'أسبوع', one: 'أسبوع', two: 'أسبوعان', few: 'أسابيع', many: 'أسبوعًا', other: 'أسبوع' },
  month: { zero: 'شهر', one: 'شهر', two: 'شهران', few: 'أشهر', many: 'شهرًا', other: 'شهر' },
  year: { zero: 'سنة', one: 'سنة', two: 'سنتان', few: 'سنوات', many: 'سنة', other: 'سنة' },
};

const rules = new Intl.PluralRules('ar');

/** So many of a unit. */
export function stretch(count: number, unit: Period): string {
  return `${count} ${FORMS[unit][rules.select(count)]}`;
}

/** A number with its unit, as regime files write it, with the unit in Arabic. */
export function written(text: string): string {
  return text
    .replace(/(\/\s*)(day|week|month|year)$/, (_, per: string, unit: Period) => per + FORMS[unit].one)
    .replace(/^([\d.]+) (day|week|month|year)s?$/, (_, count: string, unit: Period) =>
      stretch(Number(count), unit),
    );
}

export const UNIT_TYPES: Readonly<Record<UnitType, string>> = {
  person: 'شخص',
  firm: 'شركة',
  'public-body': 'هيئة عامة',
  'social-organisation': 'منظمة اجتماعية',
};
