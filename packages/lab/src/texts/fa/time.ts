import type { Catalogue } from '../languages.ts';

export const time: Catalogue['time'] = {
  tab: 'در گذر زمان',
  listed: 'در فهرست',
  due: 'سزاوار فهرست',
  wrongful: 'به‌ناحق در فهرست',
  missed: 'جامانده',
  axis: '{unit, select, day {روز} week {هفته} month {ماه} other {سال}}',
  persons: '{subjects, select, units {شخص و سازمان} other {نفر}}',
  table: 'همین به صورت جدول',
  noList: 'این طرح فهرست سیاه ندارد، پس اینجا چیزی برای کشیدن نیست.',
};
