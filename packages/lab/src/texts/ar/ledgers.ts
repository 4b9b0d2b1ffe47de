import type { Catalogue } from '../languages.ts';

export const ledgers: Catalogue['ledgers'] = {
  head: 'الدفتران',
  trade:
    'مقابل كل مخالفة مُنعت، أُدرج {subjects, select, units {{people} من الأشخاص والمنظمات} other {{people} من الناس}} في القوائم خطأً.',
  tradePer:
    'مقابل كل {per} مخالفة مُنعت، أُدرج {subjects, select, units {{people} من الأشخاص والمنظمات} other {{people} من الناس}} في القوائم خطأً.',
  tradeNobody: 'مُنعت {deterred} مخالفة، ولم يُدرَج أحد خطأً.',
  tradeNone:
    'لم تُمنع أي مخالفة، وأُدرج {subjects, select, units {{people} من الأشخاص والمنظمات} other {{people} من الناس}} خطأً.',
  tradeNothing: 'لم تُمنع أي مخالفة، ولم يُدرَج أحد خطأً.',
  who: 'أرني من هم',
  band: 'النطاق: {text}',
  waiting: 'تظهر النطاقات حين لا يُحرَّك شيء للحظة.',
  more: 'كل السطور',
  fewer: 'السطور الرئيسة',
  before: 'قبلُ: {value}',
};
