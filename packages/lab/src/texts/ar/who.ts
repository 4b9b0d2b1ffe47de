import type { Catalogue } from '../languages.ts';

export const who: Catalogue['who'] = {
  tab: 'من هم',
  row: 'محسوبون في',
  inCrowd: 'أظهرهم في الحشد',
  nobody: 'لا يُحسب هنا أحد.',
  count:
    '{people, plural, one {يُحسب هنا شخص واحد} two {يُحسب هنا شخصان} few {يُحسب هنا {shown} أشخاص} many {يُحسب هنا {shown} شخصًا} other {يُحسب هنا {shown} شخص}} من الجماعة الأولى وعددها {all}. اضغط شخصًا لتفتح حياته.',
  since:
    '{count, plural, one {} two {ابتداءً من } few {ابتداءً من } many {ابتداءً من } other {ابتداءً من }}{unit, select, day {اليوم} week {الأسبوع} month {الشهر} other {السنة}} {tick}{count, plural, one {} two {، {time}} few {، {time}} many {، {time}} other {، {time}}}',
  more: 'المزيد منهم',
};
