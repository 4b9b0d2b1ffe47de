import type { Catalogue } from '../languages.ts';

export const who: Catalogue['who'] = {
  tab: 'چه کسانی',
  row: 'شمرده در',
  inCrowd: 'در جمعیت نشانشان بده',
  nobody: 'هیچ کس اینجا شمرده نمی‌شود.',
  count:
    '{shown} نفر از جماعت نخست ({all} نفر) اینجا {people, plural, one {شمرده می‌شود. آن را} other {شمرده می‌شوند. یکی را}} بزنید تا زندگی‌اش باز شود.',
  since:
    '{count, plural, =1 {} other {از }}{unit, select, day {روز} week {هفتهٔ} month {ماه} other {سال}} {tick}{count, plural, =1 {} other {، روی هم {time}}}',
  more: 'بیشتر',
};
