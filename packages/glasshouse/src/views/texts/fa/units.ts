import type { UnitType } from '../../../model/units.ts';

type Period = 'day' | 'week' | 'month' | 'year';

export const UNITS: Readonly<Record<Period, string>> = {
  day: 'روز',
  week: 'هفته',
  month: 'ماه',
  year: 'سال',
};

/**
 * A number with its unit, as regime files write it, in the digits and with the unit of Persian: `۰٫۴ ٪/سال`. A mark keeps
 * the sign on the left of a number that stands for itself, as it is within a sentence.
 */
export function written(text: string): string {
  return text
    .replace(/\b(day|week|month|year)s?$/, (_, unit: Period) => UNITS[unit])
    .replace(/[0-9.%]/g, (sign) => SIGNS[sign] ?? DIGITS[Number(sign)]!)
    .replace(/٪$/, '٪\u200f');
}

const DIGITS = '۰۱۲۳۴۵۶۷۸۹';
const SIGNS: Readonly<Record<string, string>> = { '.': '٫', '%': '٪' };

export const UNIT_TYPES: Readonly<Record<UnitType, string>> = {
  person: 'نفر',
  firm: 'شرکت',
  'public-body': 'نهاد عمومی',
  'social-organisation': 'سازمان اجتماعی',
};
