import type { Catalogue } from '../languages.ts';

export const pipeline: Catalogue['pipeline'] = {
  head: 'طرح، گام به گام',
  records: 'سوابق',
  recordsIntro: 'در پرونده‌ها چه هست، و کجا غلط است.',
  recordsFalse: '{count} سابقهٔ نادرست وارد پرونده‌ها شد: {causes}.',
  recordsSeen: '{seen} از {all} تخلف به پرونده رسید ({share}).',
  recordsHeld: '{count} کار قانونی به زیان مردم ثبت شد.',
  numbers:
    '{sourced, plural, =0 {هیچ عددی منبع ندارد} one {# عدد با منبع} other {# عدد با منبع}}، {assumed} فرضی',
  noNumbers: 'بی عدد',
  assumed: 'فرضی، {low} تا {high}',
  sourced: 'منتشرشده',
  move: 'تغییر {path}',
  setFree: 'مقدار دقیق',
  putBack: 'بازگردان ({text})',
  source: 'منبع',
  mark_A: 'متن اصلی یا رسمی',
  mark_B: 'صفحهٔ دست دوم معتبر',
  mark_C: 'صفحهٔ ضعیف',
  mark_S: 'تنها یک سند بنیادی این پروژه',
  mark_M: 'راستی‌آزمایی نشده',
  legendAssumed: 'فرضی: جابه‌جایش کنید',
  legendSourced: 'منتشرشده: منبعش را باز کنید',
  legendMoved: 'شما تغییر داده‌اید',
  more: 'نمایش',
};
