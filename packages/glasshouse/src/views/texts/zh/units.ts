import type { UnitType } from '../../../model/units.ts';

type Period = 'day' | 'week' | 'month' | 'year';

/** A stretch of so many. */
export const UNITS: Readonly<Record<Period, string>> = { day: '天', week: '周', month: '个月', year: '年' };

const WORDS: Readonly<Record<string, string>> = { day: '天', week: '周', month: '月', year: '年' };

/** A number with its unit, as regime files write it, with the unit in Chinese: `0.4 %/年`, `24 个月`. */
export function written(text: string): string {
  return text
    .replace(/(\/\s*)(day|week|month|year)$/, (_, per: string, unit: string) => per + WORDS[unit])
    .replace(/\b(day|week|month|year)s?$/, (_, unit: Period) => UNITS[unit]);
}

export const UNIT_TYPES: Readonly<Record<UnitType, string>> = {
  person: '人',
  firm: '企业',
  'public-body': '公共机构',
  'social-organisation': '社会组织',
};

/** So many of one type: firms are counted with 家. */
export const unitsOf = (type: UnitType, many: string): string =>
  `${many} ${type === 'firm' ? '家' : '个'}${UNIT_TYPES[type]}`;
