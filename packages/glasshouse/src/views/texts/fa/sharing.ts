import { type Sentence, say } from '../../explain/sentence.ts';
import type { Texts } from '../english.ts';
import { apart, count, listOf } from './grammar.ts';
import type { Nouns } from './nouns.ts';
import { UNITS } from './units.ts';

const depending = (by: Sentence): Sentence => (by.length === 0 ? [] : say`، ${by}`);

export const sharing = (noun: Nouns): Texts['sharing'] => ({
  head: 'چه کسان دیگری فهرست‌ها را دارند، و چه کسی بر پایهٔ آن‌ها عمل می‌کند',
  copy: (copy, of, times, mean, unit, last) =>
    `${apart(copy)}، رونوشت ${apart(of)}: ${times} بار ${noun.some} را که فهرست اصلی رها کرده بود نگه داشت، به‌طور میانگین ${mean} ${UNITS[unit]}؛ در پایان ${last} ${noun.one}.`,
  faithful: (copy, of) =>
    `${apart(copy)}، رونوشت ${apart(of)}: ${noun.none} را که فهرست اصلی رها کرده بود نگه نداشت.`,
  published: (list, time, unit, wrongful) =>
    `${apart(list)}: نام‌ها ${time} ${noun.one}-${UNITS[unit]} پیش چشم همه بود، ${wrongful} از آن به‌ناحق.`,
  asked: (list, queries, wrongful, missed, revenue) =>
    `${apart(list)}: ${queries} بار دربارهٔ ${noun.some} پرسیدند؛ ${wrongful} پاسخ ${noun.some} را به‌ناحق نام برد و ${missed} پاسخ سزاواری را پاک نشان داد.` +
    `${revenue === undefined ? '' : ` درآمد پاسخ‌ها ${revenue} بود.`}`,
  adopted: (consequence, adopting, all, some) =>
    `${apart(consequence)}: در ${adopting} از ${all} منطقه اجرا می‌شود${some.length === 0 ? '' : ` (${listOf(some.map(apart))})`}.`,
  adoptedNowhere: (consequence, all) => `${apart(consequence)}: در هیچ‌یک از ${all} منطقه اجرا نمی‌شود.`,
  bodies: (consequence, bodies, fewest, most, mean) =>
    `${apart(consequence)}: از ${bodies} نهاد، ${fewest === most ? fewest : `${fewest} تا ${most}`} نهاد در هر منطقه آن را اجرا می‌کند، به‌طور میانگین ${mean}.`,
  agencies: {
    head: 'چه کسی رد کرد و چه کسی داد؟',
    columns: (unit) => [
      'نهاد',
      `${noun.one}-${UNITS[unit]} زیر مجازاتش`,
      'از آن به‌ناحق',
      'رد',
      'از آن به‌ناحق',
      'اعطا',
    ],
  },

  explain: {
    copyOf: (of) => say`رونوشت ${of} که کسی دیگر نگه می‌دارد.`,
    lag: (lag) => say`ورودها پس از ${lag} می‌رسد.`,
    removalLag: (lag) => say`حذف‌ها پس از ${lag} می‌رسد.`,
    completeness: (share, by) => say`از همهٔ ورودها ${share} می‌رسد${depending(by)}.`,
    removalsLost: (share) => say`از همهٔ حذف‌ها ${share} هرگز نمی‌رسد.`,
    follows: say`بی‌درنگ پیروی می‌کند و چیزی را گم نمی‌کند.`,
    publicAfter: (after) => say`نام‌ها ${after} پس از فهرست‌شدن منتشر می‌شود.`,
    queries: (rate) => say`کسی از نگه‌دارنده دربارهٔ ${noun.either('شخصی', 'واحدی')} می‌پرسد: ${rate}.`,
    price: (price) => say`درآمد هر پاسخ ${price} است.`,
    access: (agencies) => say`تنها ${agencies} اجازهٔ استفاده دارد.`,
    earliestExit: (least) => say`هر که به این دلیل آمده دست‌کم ${least} می‌ماند.`,
    agency: (agency) => say`اجراکننده: ${agency}.`,
    adoption: (share, by) => say`در ${share} منطقه‌ها اجرا می‌شود${depending(by)}.`,
    bodies: (bodies, share, by) =>
      say`از ${count(bodies)} نهاد در هر منطقه ${share} آن را اجرا می‌کند${depending(by)}.`,
    biteLag: (lag) => say`وقتی اثر می‌کند که این وضع ${lag} پابرجا بوده باشد.`,
  },
});
