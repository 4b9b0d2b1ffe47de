import type { charts as english } from '../en/charts.ts';
import { apart, count } from './grammar.ts';
import type { Nouns } from './nouns.ts';
import { UNITS } from './units.ts';

const axis = (unit: keyof typeof UNITS) => `${UNITS[unit]} اجرا`;
const onlyHighest = (most: number | undefined) =>
  most === undefined ? '' : ` تنها ${count(most)} تای بالاتر کشیده شده؛ جدول همه را دارد.`;

export const charts = (noun: Nouns): ReturnType<typeof english> => ({
  standing: {
    title: `آیا طرح بیش از آن که ${noun.some} را جا بیندازد، به‌ناحق فهرست می‌کند؟`,
    description: `${noun.those} که به‌ناحق در فهرست‌اند و ${noun.those} که جا مانده‌اند، در هر گام زمانی اجرا.`,
    axis,
    persons: noun.one,
    wrongful: 'به‌ناحق در فهرست',
    missed: 'جامانده',
    band: (label) => `${label}: بازه`,
    caption: (isBanded) =>
      `خط پیوسته: ${noun.those} که در فهرست سیاه‌اند و نباید باشند. خط بریده: ${noun.those} که باید باشند و نیستند.${isBanded ? ' نوار سایه پشت هر یک آن چیزی است که دامنه‌های فرضی باز می‌گذارند.' : ''}`,
  },
  audit: {
    title: (names) => `بر پایهٔ ${apart(names)}، ${noun.which} به‌ناحق در فهرست است و این چقدر مطمئن است؟`,
    heading: 'به‌ناحق در فهرست در پایان، از همهٔ ناسزاواران (FPR)',
    description: `سهم ${noun.those} که سزاوار فهرست سیاه نیستند و در آن‌اند، یک نقطه برای هر گروه، با بازه‌ای که به اطمینان ۹۵٪ در آن است.`,
    interval: (share, low, high) => `${share} (${low} تا ${high})`,
    caption: (parity, odds, most) =>
      `میله‌ها و پرانتزها: بازه‌ای که سهم به اطمینان ۹۵٪ در آن است (ویلسون)؛ می‌گوید بخت در گروهی به این اندازه چه می‌کند، نه این که فرض‌ها چه باز می‌گذارند. بیشترین فاصله میان سهم‌های فهرست‌شده (تفاوت برابری جمعیتی): ${parity} واحد درصد؛ میان نرخ‌های خطا (تفاوت بخت برابر): ${odds} واحد درصد.${onlyHighest(most)}`,
    columns: (unit) => [
      noun.which,
      noun.one,
      'در فهرست (نرخ گزینش)',
      'به‌ناحق در فهرست، از ناسزاواران (FPR)',
      'جامانده، از سزاواران (FNR)',
      'به‌حق در فهرست، از همهٔ فهرست‌شدگان (PPV)',
      'زمانی به‌ناحق در فهرست',
      `${UNITS[unit]} به‌ناحق در فهرست، برای ۱٬۰۰۰ ${noun.one}`,
      `ردهای ناسزا، برای ۱٬۰۰۰ ${noun.one}`,
      `کارهای قانونی که جرئتش نبود، برای ۱٬۰۰۰ ${noun.one}`,
      'علت اصلی فهرست‌شدن نابحق',
    ],
  },
  who: {
    groupsTitle: 'آیا گروهی سخت‌تر از دیگری ضربه می‌خورد؟',
    regionsTitle: 'آیا به جای زندگی بستگی دارد؟',
    fpr: (unit) => `به‌ناحق در فهرست، از همهٔ ${noun.one}-${UNITS[unit]} ناسزاوار (FPR)`,
    fnr: (unit) => `جامانده، از همهٔ ${noun.one}-${UNITS[unit]} سزاوار (FNR)`,
    rate: (share, many) => `${share} (${many})`,
    caption: (unit, most) =>
      `سهم‌ها در سراسر اجرا، با شمار ${noun.one}-${UNITS[unit]} در پرانتز. هرچه این شمار کمتر باشد، بخت سهم را بیشتر جابه‌جا می‌کند.${onlyHighest(most)}`,
    columns: (unit) => [
      noun.which,
      noun.one,
      'زمانی در فهرست',
      'زمانی به‌ناحق',
      'زمانی جامانده',
      `${noun.one}-${UNITS[unit]} به‌ناحق`,
      `${noun.one}-${UNITS[unit]} جامانده`,
      'نرخ گزینش',
      'FPR',
      'FNR',
      'PPV',
    ],
  },
  wrongfulTime: {
    title: 'فهرست‌شدن نابحق چه مدت می‌پاید؟',
    description: `شمار ${noun.several} بر پایهٔ زمانی که روی هم به‌ناحق در فهرست بودند.`,
    atLeast: (ticks, unit) => `دست‌کم ${count(ticks)} ${UNITS[unit]}`,
    persons: (many, share) => `${many} (${share})`,
    caption: (mean, unit) =>
      `${noun.those} که تا پایان اجرا دست‌کم این مدت به‌ناحق در فهرست بودند، و سهمشان از همهٔ ${noun.those} که زمانی چنین بودند. میانگین ${mean} ${UNITS[unit]} است. ${noun.either('هر که در', 'هر واحدی که در')} پایان هنوز در فهرست بود بیشتر چشم‌به‌راه خواهد ماند.`,
    columns: ['زمان در فهرست به‌ناحق', noun.one, `سهم از ${noun.those} که زمانی به‌ناحق در فهرست بودند`],
  },
  causes: {
    title: 'چرا فهرست‌ها نادرست است؟',
    description: 'زمان در فهرست سیاه بی آنکه سزاوار باشد، بر پایهٔ علت.',
    bar: (time, share) => `${time} (${share})`,
    caption: (unit) =>
      `${UNITS[unit]}هایی که ${noun.those} در فهرست سیاه بودند و نباید می‌بودند، هر یک تا علتش پی گرفته شده: نادرستی‌های پرونده یکی پس از دیگری درست می‌شود تا قاعده دیگر برقرار نباشد.`,
    columns: (unit) => ['فهرست', 'چه نادرست است', 'علت', `${noun.one}-${UNITS[unit]}`, 'سهم'],
    wrongful: 'در آن، به‌ناحق',
    missed: 'سزاوار آن، جامانده',
    names: {
      invented: 'سابقهٔ ساختگی',
      'false-match': 'چهره‌ای که دیگری پنداشته شد',
      insider: 'سابقه‌ای که به‌عمد گذاشته شد',
      quota: 'سابقه برای پر کردن سهمیه',
      namesake: 'سابقهٔ همنام',
      duplicate: 'کاری که دو بار ثبت شد',
      late: 'سابقه‌ای که دیر رسید',
      'stale-copy': 'رونوشتی که حذف به آن نرسیده بود',
      uncorrected: 'رونوشتی که اصلاح به آن نرسیده بود',
      linked: 'نادرستی در پروندهٔ واحدی دیگر',
      unrecorded: `آنچه به سود ${noun.person} است ثبت نشد`,
      misfiled: `سابقه‌ای به نام ${noun.some} دیگر`,
      'false-merit': `سابقهٔ نادرستی به سود ${noun.person}`,
      'not-shared': 'ورود هرگز فرستاده نشد',
      unseen: 'هیچ کس ندید، یا ثبت نشد',
      'let-off': 'پس از اعتراض رها شد',
    },
  },
  official: {
    title: 'سامانه می‌گوید چقدر خطا دارد؟',
    description: 'نرخ خطایی که پرونده‌ها نشان می‌دهند در کنار نرخ راستین، تا هر لحظه.',
    axis: (unit) => UNITS[unit],
    share: `از ${noun.those} که زمانی در فهرست بودند`,
    admitted: 'در پرونده',
    actual: 'در واقعیت',
    caption: (admitted, actual, times) =>
      `آنچه سامانه از پرونده‌های خود می‌توانست منتشر کند: حذف از فهرست‌های سیاه پس از اعتراض، برای هر ${noun.some} که زمانی در فهرست بود (${admitted}). در کنارش آنچه هیچ پرونده‌ای نمی‌گوید: سهم ${noun.those} که زمانی به‌ناحق در فهرست بودند (${actual}${times === undefined ? '' : `، ${times} برابر`}).`,
    columns: ['چه', 'عدد'],
    rows: {
      listed: `${noun.those} که در فهرست سیاه آمدند`,
      objections: 'اعتراض‌ها',
      upheld: 'اعتراض‌های پذیرفته',
      struck: 'حذف پس از اعتراض',
      corrected: 'سوابق اصلاح‌شده',
      admitted: 'نرخ خطایی که پرونده‌ها نشان می‌دهند',
      wrongful: `${noun.those} که زمانی به‌ناحق در فهرست بودند (هیچ پرونده‌ای نمی‌گوید)`,
      actual: 'نرخ خطا در واقعیت',
    },
    upheld: (many, share) => `${many} (${share})`,
  },
  backlog: {
    title: 'چند پرونده در انتظار رأی است؟',
    description: 'پرونده‌هایی که در پایان هر گام زمانی در انتظارند، در اداره و در دادگاه.',
    axis: (unit) => UNITS[unit],
    waiting: 'پرونده‌های در انتظار',
    instances: { objection: 'اداره', court: 'دادگاه' },
    column: (instance) => `در انتظار: ${instance}`,
    caption: (instance, joined, decided, wait, unit, abandoned, waiting) =>
      `${instance}: ${joined} پرونده آمد، ${decided} تا رأی گرفت${wait === undefined ? '' : ` پس از ${wait} ${UNITS[unit]} به‌طور میانگین`}، ${abandoned} تا رها شد، ${waiting} تا در پایان در انتظار است.`,
  },
  falseRecords: {
    title: 'سوابق نادرست از کجا می‌آید؟',
    description: 'سوابق نادرست در اجرا، بر پایهٔ منبع و علت.',
    bar: (source, cause) => `${apart(source)}: ${cause}`,
    causes: {
      invented: 'ساختگی',
      namesake: 'از آنِ همنام',
      'false-match': 'چهرهٔ اشتباه',
      insider: 'به‌عمد گذاشته',
      quota: 'برای سهمیه',
      duplicate: 'دو بار ثبت‌شده',
    },
    caption: `پر: سابقهٔ کاری که هیچ کس نکرد. توخالی: سابقهٔ کاری راست که به نام ${noun.some} دیگر یا دو بار ثبت شد.`,
    columns: {
      source: 'منبع',
      channel: 'چیست',
      true: 'سوابق درست',
      cause: (cause) => cause,
      share: 'نادرست، از همهٔ آنچه چیزی می‌گوید',
      useless: 'چیزی نمی‌گوید',
    },
  },
  conduct: {
    title: `${noun.people} از چه دست می‌کشند، و چه را آغاز می‌کنند؟`,
    description: 'کارهایی که به سبب طرح رخ نداد، یا رخ داد.',
    deterred: (kind) => `${apart(kind)}: بازداشته`,
    chilled: (kind) => `${apart(kind)}: جرئتش نبود`,
    induced: (kind) => `${apart(kind)}: به سبب آن انجام شد`,
    lawful: 'قانونی',
    unlawful: 'غیرقانونی',
    caption: `توخالی: کارهای غیرقانونی که بازداشته شد. پر: کارهای قانونی که جرئتش نبود، یا کارهایی که به سبب طرح انجام شد: مثلاً برای امتیاز، یا به نشانهٔ اعتراض. ${noun.one} به ${noun.one} شمرده شده، در برابر همان تاس‌ها بی واکنش به طرح.`,
    columns: ['رفتار', 'قانون', 'شمار', 'منبعی دید', 'بازداشته یا جرئتش نبود', 'به سبب طرح انجام شد'],
  },
  scores: {
    title: 'آیا پرونده همان امتیازی را می‌دهد که واقعیت می‌داد؟',
    description: `شمار ${noun.several} بر پایهٔ امتیاز در پایان اجرا، در پرونده و در واقعیت.`,
    axis: 'امتیاز',
    persons: noun.one,
    onFile: `${noun.one}، در پرونده`,
    inTruth: `${noun.one}، در واقعیت`,
    bin: (from, to) => `${from} تا کمتر از ${to}`,
    caption: (isLog, meanFile, meanTruth) =>
      `میله‌های پر: امتیاز در پرونده. خط دور: امتیازی که همان قاعده‌ها به آنچه ${noun.people} به‌راستی کردند می‌دهند. میانگین ${meanFile} در پرونده و ${meanTruth} در واقعیت.${isLog ? ` به مقیاس توجه کنید: هر پله ده برابر ${noun.either('آدم', 'واحد')} است.` : ''}`,
  },
  grades: {
    title: 'رتبه‌ها چگونه جابه‌جا می‌شود، و چقدر از واقعیت دور است؟',
    description: `سهم ${noun.those} که در هر گام زمانی این رتبه را دارند، در پرونده (پیوسته) و در واقعیت (بریده).`,
    axis,
    onFile: (grade) => `${grade}، در پرونده`,
    inTruth: (grade) => `${grade}، در واقعیت`,
    caption: `سهم ${noun.several} با هر رتبه. پیوسته: در پرونده. بریده: در واقعیت. هر رتبه مقیاس خود را دارد که لازم نیست از صفر آغاز شود.`,
  },
  states: {
    title: `بر ${noun.people} چه می‌گذرد؟`,
    description: `سهم ${noun.people} در هر گام زمانی.`,
    axis,
    line: (state, value) => `${apart(state)}: ${apart(value)}`,
    change: (state, change, times) => `${apart(state)}، ${apart(change)}: ${times}`,
    caption: (changes) =>
      `سهم ${noun.those} که این دربارهٔ ${noun.either('آنان', 'آن‌ها')} راست است، پرونده هرچه بگوید: هیچ پرونده‌ای آن را نمی‌داند.${changes.length === 0 ? '' : ` تغییرها در اجرا: ${changes.join('؛ ')}.`}`,
  },
  sensitivity: {
    title: 'کدام فرض فهرست‌شدن نابحق را بیش از همه جابه‌جا می‌کند؟',
    description: 'همبستگی رتبه‌ای اثرگذارترین عددهای فرضی با زمان فهرست‌شدن نابحق.',
    axis: 'همبستگی رتبه‌ای (اسپیرمن)',
    caption: (sampled, level, tested, byChance) =>
      `از ${count(sampled)} تکرار با قرعه. به سوی راست: هرچه بیشتر، فهرست‌شدن نابحق بیشتر. درون خاکستری (کمتر از ${level}) کار بخت تنهاست؛ از ${count(tested)} عدد بی هیچ اثر، باز حدود ${byChance} تا بیرون آن می‌افتد.${sampled < 40 ? ' تکرارهای به این کمی تنها نیرومندترین اثرها را نشان می‌دهد.' : ''}`,
    columns: ['عدد', 'همبستگی رتبه‌ای'],
  },
});
