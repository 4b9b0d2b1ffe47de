import type { Texts } from '../english.ts';
import { apart, count, listOf, THE_PERIOD } from './grammar.ts';
import type { Nouns } from './nouns.ts';
import { UNIT_TYPES, UNITS } from './units.ts';

const forEach = (each: string | undefined) =>
  each === undefined ? '، و در برابر آن هیچ تخلفی بازداشته نشد' : `، یعنی ${each} برای هر تخلف بازداشته`;

export const summary = (noun: Nouns): Texts['summary'] => ({
  people: (persons) => `${persons} آدم ساختگی`,
  units: (counts) => `${listOf(counts.map(([type, many]) => `${many} ${UNIT_TYPES[type]}`))}، همه ساختگی،`,
  ran: (regime, who, ticks, unit, replicates, overlays) =>
    `${who} زیر طرح «${apart(regime)}»${overlays === '' ? '' : ` (با ${apart(overlays)})`} ${count(ticks)} ${UNITS[unit]} زندگی کردند` +
    `${replicates > 1 ? `، در ${count(replicates)} تکرار` : ''}. هیچ‌یک از آنان وجود ندارد.`,
  to: 'تا',
  prevents: 'از چه پیشگیری می‌کند و چه را به اجرا می‌گذارد',
  does: noun.either('با مردم چه می‌کند', 'با آنان که در آن‌اند چه می‌کند'),
  bandNote: (of, sampled) =>
    of === 'percentiles'
      ? `عدد نخست: اجرای میانی. بازه: صدک ۵ تا ۹۵ از ${count(sampled)} تکرار دیگر، هر یک با مقدارهایی دیگر از دامنه‌های فرضی و تاس‌های خود.`
      : `عدد نخست: اجرای میانی. دامنه: کمترین تا بیشترین از ${count(sampled)} تکرار دیگر با مقدارهایی از دامنه‌های فرضی و تاس‌های دیگر (کمتر از آن که صدک بدهد).`,
  noBand:
    'یک تکرار: هر فرض در میانهٔ خود، پس بازه‌ای نیست. با \u2068--replicates 20\u2069 دوباره اجرا کنید تا ببینید ندانستن با این عددها چه می‌کند.',

  rows: {
    deterred: 'تخلف‌های بازداشته',
    seen: 'تخلف‌هایی که منبعی دید',
    seenOf: (violations, share) => `از ${violations} تخلف (${share})`,
    rightly: (unit, tick) => `به‌حق در فهرست، در ${THE_PERIOD[unit]} ${count(tick)}`,
    missed: (unit, tick) => `جامانده، در ${THE_PERIOD[unit]} ${count(tick)}`,
    missedOf: (share) => `سزاوار فهرست و در هیچ‌یک: ${share} از سزاواران`,
    rightlyTime: (unit) => `${noun.one}-${UNITS[unit]} به‌حق در فهرست`,
    induced: 'کارهایی که به سبب طرح انجام شد',
    provoked: 'تخلف‌هایی که طرح برانگیخت',
    granted: 'پاداش‌های داده‌شده',
    grantedWrong: (many) => `${many} به ${noun.those} که سزاوارش نبودند`,

    wrongful: (unit, tick) => `به‌ناحق در فهرست، در ${THE_PERIOD[unit]} ${count(tick)}`,
    wrongfulOf: (share) => `${share} از همهٔ فهرست‌شدگان`,
    wrongfulEver: `${noun.those} که زمانی به‌ناحق در فهرست بودند`,
    wrongfulTime: (unit) => `${noun.one}-${UNITS[unit]} به‌ناحق در فهرست`,
    wrongfulMean: (mean, unit) => `هر ${noun.one} به‌طور میانگین ${mean} ${UNITS[unit]}`,
    chilled: 'کارهای قانونی که جرئتش نبود',
    heldAgainst: `کارهای قانونی که به زیان ${noun.either('مردم', 'کنندگانش')} ثبت شد`,
    refused: 'ردشده بی آنکه سزاوار باشد',
    refusedOf: (many) => `از ${many} بار رد`,
    reached: 'دیگرانی که گرفتار شدند',
    reachedOf: (unit, wrongful) => `به ${noun.one}-${UNITS[unit]}؛ ${wrongful} به سبب فهرست‌شدن نابحق`,
    falseRecords: 'سوابق نادرست ساخته‌شده',
    tooLow: (unit) => `${noun.one}-${UNITS[unit]} با رتبهٔ پایین‌تر از سزا`,
    objections: 'اعتراض‌ها',
    corrected: (many) => `${many} سابقه اصلاح شد`,
  },

  noBlackList: `این طرح فهرست سیاه ندارد، پس ${noun.some} در فهرست نمی‌آید؛ کارش در رتبه‌ها و پیامدها پیداست.`,
  trade: {
    both: (unit, ratio) => `در برابر هر تخلف بازداشته، ${ratio} ${noun.one}-${UNITS[unit]} فهرست‌شدن نابحق.`,
    bothPer: (unit, per, ratio) =>
      `در برابر هر ${per} تخلف بازداشته، ${ratio} ${noun.one}-${UNITS[unit]} فهرست‌شدن نابحق.`,
    noneDeterred: (unit, time) =>
      `هیچ تخلفی بازداشته نشد؛ ${noun.people} ${time} ${noun.one}-${UNITS[unit]} به‌ناحق در فهرست بودند.`,
    nobodyWronged: (deterred) => `${deterred} تخلف بازداشته شد و ${noun.none} به‌ناحق در فهرست نیامد.`,
    nothing: `هیچ تخلفی بازداشته نشد و ${noun.none} به‌ناحق در فهرست نیامد.`,
  },

  costs: {
    money: (all, each) => `سوابق به پول ${all} هزینه داشت${forEach(each)}.`,
    hours: (all, each) => `سوابق ${all} ساعت کار برد${forEach(each)}.`,
    useless: (many, share) => `${many} سابقه، ${share} از همه، دربارهٔ کار ${noun.none} چیزی نمی‌گوید.`,
  },

  whoHead: `${noun.which} ضربه می‌خورد`,
  whoColumns: (unit) => ['', noun.one, 'در فهرست', 'به‌ناحق', 'جامانده', 'FPR', 'FNR', `${UNITS[unit]} نابحق`],
  whoNote: 'در پایان اجرا. FPR: به‌ناحق در فهرست از میان ناسزاواران. FNR: جامانده از میان سزاواران.',
  group: (label, of) => (of === undefined ? `گروه ${apart(label)}` : `${apart(of)}: ${apart(label)}`),
  region: (label) => `منطقهٔ ${apart(label)}`,
  everybody: 'همه',

  audit: {
    apart: (names, parity, odds) =>
      `بر پایهٔ ${apart(names)}، سهم فهرست‌شدگان تا ${parity} واحد درصد از هم فاصله دارد (برابری جمعیتی) و نرخ خطا تا ${odds} (بخت برابر).`,
    worst: (label, share, low, high) =>
      `بیشترین FPR: ${label}، ${share} (${low} تا ${high} بر پایهٔ بخت تاس).`,
  },

  falseHead: 'سوابق نادرست از کجا می‌آید',
  falseRow: (source, parts, share) => `${apart(source)}: ${parts.join('، ')} (${share} از همهٔ سوابق نادرست)`,
  falseOf: {
    invented: (many) => `${many} ساختگی`,
    namesake: (many) => `${many} به نام همنام`,
    'false-match': (many) => `${many} با چهرهٔ اشتباه`,
    insider: (many) => `${many} به‌عمد گذاشته`,
    quota: (many) => `${many} برای پر کردن سهمیه`,
    duplicate: (many) => `${many} دوباره ثبت‌شده`,
  },
  noFalse: 'هیچ منبعی سابقهٔ نادرست نساخت.',

  cause: (cause, share) => `${cause} (${share})`,
  causes: (shares) => `چرا ${noun.people} به‌ناحق در فهرست‌اند: ${shares.join('، ')}.`,
  officialHead: 'چه نادرست است، و سامانه خود چه می‌توانست بگوید',
  officialFiles: (listed, objections, upheld, struck, share) =>
    `در پرونده: ${listed} ${noun.one} در فهرست، ${objections} اعتراض که ${upheld} تای آن پذیرفته شد، ${struck} حذف از فهرست: نرخ خطای ${share}.`,
  officialTruth: (wrongful, share, times) =>
    `در واقعیت: ${wrongful} ${noun.either('نفر از آنان', 'واحد از آن‌ها')} زمانی به‌ناحق در فهرست بودند، ${share}${times === undefined ? '' : `، ${times} برابر`}.`,

  states: {
    head: `بر ${noun.people} چه گذشت، آنچه پرونده نمی‌داند`,
    value: (value, first, last) => `${apart(value)} ${first} و ${last}`,
    line: (state, unit, values) =>
      `${apart(state)}، در ${THE_PERIOD[unit]} ۱ و در پایان: ${values.join('، ')}.`,
  },

  downgrades: {
    head: 'رتبه‌هایی که یکراست پایین آورده شد',
    one: (title, grade, persons, time, wrongful, missed, unit) =>
      `${apart(title)} (حداکثر تا ${apart(grade)}): ${persons} ${noun.one} در پایان؛ روی هم ${time} ${noun.one}-${UNITS[unit]} که ${wrongful} آن ناسزا بود، و ${missed} دیگر سزاوار بود و در پرونده نیامد.`,
    pair: (to, from, persons) => `از ${apart(from)} به ${apart(to)}: ${persons}`,
    fallen: (pairs) => `در پایان پایین‌تر از آنچه امتیازشان می‌دهد: ${pairs.join('، ')}.`,
  },

  governanceHead: 'فرمانروایان چه کردند',
  inForce: (title, unit, from, until) =>
    until === undefined
      ? `از ${THE_PERIOD[unit]} ${count(from)} تا پایان: ${apart(title)}.`
      : `${THE_PERIOD[unit]} ${count(from)} تا ${count(until)}: ${apart(title)}.`,
  neverInForce: (title) => `هرگز به اجرا درنیامد: ${apart(title)}.`,
  inRegions: (title, some, all, share, unit) =>
    `زمانی در ${some} از ${all} منطقه، در ${share} از همهٔ ${UNITS[unit]}ها و منطقه‌ها: ${apart(title)}.`,

  notice: {
    head: 'خبر پیش از درج',
    lines: ([announced, warned, averted, wrongful, unwarned]) => [
      `${announced} درج تصمیم گرفته شد؛ در ${warned} مورد به خود ${noun.person} خبر دادند. ${averted} مورد از این‌ها هرگز اجرا نشد، چون ${noun.person} به‌موقع ادا یا اعتراض کرد؛ ${wrongful} مورد آن به‌ناحق می‌بود.`,
      `${unwarned} درج بی‌آنکه ${noun.person} بداند اجرا شد.`,
    ],
  },

  queues: {
    head: `${noun.those} که چشم‌به‌راه رأی‌اند`,
    instances: { objection: 'اداره', court: 'دادگاه' },
    line: (instance, joined, decided, wait, unit, waiting) =>
      `${joined} پرونده به ${instance} آمد؛ ${decided} تا رأی گرفت${wait === undefined ? '' : `، به‌طور میانگین پس از ${wait} ${UNITS[unit]}`}. در پایان ${waiting} تا در انتظار بود.`,
    lost: (instance, abandoned, moot) =>
      `در ${instance} ${abandoned} ${noun.one} دست کشیدند؛ برای ${moot} ${noun.one}، وقتی نوبت رسید، چیزی برای رأی دادن نمانده بود.`,
    letOff: (many) => `${many} ${noun.one} که به‌حق در فهرست بودند رها شدند.`,
    paid: (amount) => `پرداخت‌شده به ${noun.those} که اعتراضشان پذیرفته شد: ${amount}.`,
  },

  cannotHead: 'چه نتیجه‌ای نمی‌توان گرفت',
  assumed: (assumed, all) =>
    assumed === 0
      ? `هر ${count(all)} عدد این طرح منتشرشده است.`
      : `${count(assumed)} عدد از ${count(all)} عدد در دامنه‌ای فرض شده است؛ نتیجه بهتر از آن‌ها نیست.`,
  mostMoving: (title, direction, replicates) =>
    `از میان فرض‌ها، ${apart(title)} بیش از همه فهرست‌شدن نابحق را جابه‌جا می‌کند (هرچه بیشتر، آن ${direction === 'more' ? 'بیشتر' : 'کمتر'})، تا آنجا که ${count(replicates)} تکرار می‌تواند بگوید.`,
  noneMoves: (replicates) =>
    `در ${count(replicates)} تکرار، اثر هیچ فرضی بر فهرست‌شدن نابحق از بخت فراتر نمی‌رود.`,
  synthetic: `این کاری است که قاعده‌های نوشته با ${noun.either('آدم‌های', 'واحدهای')} ساختگی می‌کنند؛ دربارهٔ ${noun.either('هیچ آدم واقعی', 'هیچ شخص یا نهاد واقعی')} چیزی نمی‌گوید.`,

  run: (persons, seconds, rate, unit, backend, workers) =>
    `${persons} ${noun.one}-${UNITS[unit]} در ${seconds} ثانیه (${rate} در ثانیه؛ ${apart(backend)}، ${count(workers)} رشتهٔ کار)`,
  digest: 'اثر انگشت',
  seed: 'دانه',
  files: 'فایل‌ها',
  reproduce: 'دوباره',
});
