import type { Texts } from '../english.ts';
import type { Translation } from '../translation.ts';
import { UNITS } from './units.ts';

export const summary: Translation<Texts['summary']> = {
  to: 'تا',
  prevents: 'آنچه باز می‌دارد و به اجرا می‌گذارد',
  does: 'آنچه با مردم می‌کند',
  bandNote: (of, sampled) =>
    of === 'percentiles'
      ? `عدد نخست: اجرای مرکزی. بازه: صدک ۵ تا ۹۵ از ${sampled} تکرار دیگر، هر یک با مقدارهای خود از بازه‌های فرضی و تاس خود.`
      : `عدد نخست: اجرای مرکزی. بازه: کمترین تا بیشترین ${sampled} تکرار دیگر با مقدارهایی از بازه‌های فرضی و تاس دیگر (برای صدک کم است).`,
  rows: {
    deterred: 'تخلف‌های بازداشته',
    seen: 'تخلف‌هایی که منبعی دید',
    seenOf: (violations, share) => `از ${violations} (${share})`,
    rightly: (unit, tick) => `به‌حق در فهرست، ${UNITS[unit]} ${tick}`,
    missed: (unit, tick) => `جامانده، ${UNITS[unit]} ${tick}`,
    missedOf: (share) => `سزاوار فهرست و در هیچ‌کدام: ${share} سزاواران`,
    rightlyTime: (unit) => `نفر-${UNITS[unit]} به‌حق در فهرست`,
    induced: 'کارهایی که به سبب طرح شد',
    granted: 'پاداش‌های داده‌شده',
    grantedWrong: (count) => `${count} به کسانی که سزاوارش نبودند`,
    wrongful: (unit, tick) => `به‌ناحق در فهرست، ${UNITS[unit]} ${tick}`,
    wrongfulOf: (share) => `${share} همهٔ فهرست‌شدگان`,
    wrongfulEver: 'کسانی که زمانی به‌ناحق در فهرست بودند',
    wrongfulTime: (unit) => `نفر-${UNITS[unit]} به‌ناحق در فهرست`,
    wrongfulMean: (mean, unit) => `به طور میانگین هر یک ${mean} ${UNITS[unit]}`,
    chilled: 'کارهای قانونی که جرئتش نبود',
    heldAgainst: 'کارهای قانونی که به زیان مردم ثبت شد',
    refused: 'رد شدن ناسزاوار',
    refusedOf: (count) => `از ${count} بار رد`,
    reached: 'دیگرانی که کشیده شدند',
    reachedOf: (unit, wrongful) => `نفر-${UNITS[unit]}؛ ${wrongful} به سبب فهرست نادرست`,
    falseRecords: 'سوابق نادرست',
    tooLow: (unit) => `نفر-${UNITS[unit]} با رتبهٔ پایین‌تر از سزا`,
    objections: 'اعتراض‌ها',
    corrected: (count) => `${count} سابقه اصلاح شد`,
  },
  noBlackList: 'این طرح فهرست سیاه ندارد، پس کسی در فهرست نیست؛ اثرش در رتبه‌ها و پیامدها پیداست.',
  falseOf: {
    invented: (count) => `${count} ساختگی`,
    namesake: (count) => `${count} به نام همنام`,
    'false-match': (count) => `${count} از چهره‌ای که عوضی گرفته شد`,
    insider: (count) => `${count} به‌عمد`,
    quota: (count) => `${count} برای پر کردن سهمیه`,
    duplicate: (count) => `${count} دوباره‌ثبت`,
  },
};
