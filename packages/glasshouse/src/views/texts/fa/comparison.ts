import type { Texts } from '../english.ts';
import { apart, count, listOf, THE_PERIOD } from './grammar.ts';
import type { Nouns } from './nouns.ts';
import { UNITS } from './units.ts';

type More = 'more' | 'fewer';

const people = (noun: Nouns, many: string, more: More) =>
  `${many} ${noun.one} ${more === 'more' ? 'بیشتر' : 'کمتر'} به‌ناحق در فهرست می‌آیند`;
const violations = (many: string, more: More) =>
  `${many} تخلف ${more === 'more' ? 'بیشتر' : 'کمتر'} بازداشته می‌شود`;

export const comparison = (noun: Nouns): Texts['comparison'] => ({
  lived: (persons, ticks, unit, replicates) =>
    `همان ${persons} ${noun.either('آدم', 'واحد')} ساختگی با همان تاس‌ها زیر دو طرح ${count(ticks)} ${UNITS[unit]} زندگی کردند` +
    `${replicates > 1 ? `، در ${count(replicates)} تکرار` : ''}. هیچ‌یک از آنان وجود ندارد.`,
  changed: (title, changes) =>
    changes.length === 0 ? apart(title) : `${apart(title)} (با ${changes.map(apart).join('، ')})`,
  strangers: (traits) =>
    `آنان در همه چیز یکی نیستند: دو طرح دربارهٔ ${listOf(traits.map(apart))} یک چیز نمی‌گویند. آنچه در زیر فرق دارد شاید از آنجا هم باشد.`,
  alike: 'هیچ چیز فرق ندارد: هر عدد در هر تکرار یکی است، و هر زندگی پی‌گرفته نیز.',
  sameBits: 'دو اجرا تا آخرین بیت یکی است.',
  figuresAlike: 'هر عدد در هر تکرار یکی است.',

  columns: ['A', 'B', 'B - A'],
  range: { percentiles: '(صدک ۵ تا ۹۵)', range: '(دامنه)' },
  moreLess: 'بیشتر / کمتر',
  onlyOne: { a: 'تنها در A', b: 'تنها در B' },
  central: 'عددهای A، B و B - A از اجرای میانی است.',
  band: (of, sampled) =>
    `در پرانتز: ${of === 'percentiles' ? 'صدک ۵ تا ۹۵' : 'کمترین تا بیشترین'} مقدار B - A، تکرار به تکرار، ` +
    `در ${count(sampled)} تکراری که مقدارشان از دامنه‌های فرضی است` +
    `${of === 'percentiles' ? '' : ' (کمتر از آن که صدک بدهد)'}.`,
  counted: (replicates) =>
    `در پایان: در چند تکرار از ${count(replicates)} تکرار B بیشتر است و در چند تکرار کمتر.`,
  narrow: 'پنجره‌ای پهن‌تر نشان می‌دهد در چند تکرار B بیشتر یا کمتر است، و بازه‌ها را.',
  noBand: `یک تکرار: هر فرض در میانهٔ خود. با ${apart('--replicates 20')} بسنجید تا ببینید آیا ندانستن تفاوتی را وارونه می‌کند.`,
  zeros: 'آنچه زیر هر دو، در هر تکرار، ۰ است نیامده است.',

  told: `بارهایی که ${noun.people} از سابقه‌ای آگاه شدند`,
  cost: 'هزینهٔ سوابقش',
  costMoney: 'پول',
  costHours: 'ساعت کار',
  useless: 'سوابقی که چیزی نمی‌گوید',
  lists: (unit) => `فهرست به فهرست، به ${noun.one}-${UNITS[unit]}`,
  consequences: (unit) => `آنچه بر ${noun.people} می‌آید، به ${noun.one}-${UNITS[unit]}`,
  who: (unit) => `${noun.which} ضربه می‌خورد، به ${noun.one}-${UNITS[unit]}`,
  states: (unit) => `بر ${noun.people} چه گذشت، به ${noun.one}-${UNITS[unit]}`,
  governance: (unit) => `فرمانروایان چه کردند، به ${UNITS[unit]}`,
  listed: 'در فهرست',
  wrongly: 'به‌ناحق در فهرست',
  missed: 'جامانده',
  hit: 'گرفتار',
  hitWrongly: 'گرفتار بی آنکه سزاوار باشند',
  inForce: 'در اجرا',
  inState: `دربارهٔ ${noun.people} درست`,

  trade: {
    costs: (each) => `با هر تخلف بیشتری که بازداشته شود، ${people(noun, each, 'more')}.`,
    spares: (each) => `با هر تخلفی که دیگر بازداشته نشود، ${people(noun, each, 'fewer')}.`,
    costsPer: (per, each) => `با هر ${per} تخلف بیشتری که بازداشته شود، ${people(noun, each, 'more')}.`,
    sparesPer: (per, each) => `با هر ${per} تخلفی که دیگر بازداشته نشود، ${people(noun, each, 'fewer')}.`,
    better: (deterred, wronged) =>
      `زیر B\u200f ${violations(deterred, 'more')} و ${people(noun, wronged, 'fewer')}: از هر دو سو بهتر.`,
    worse: (deterred, wronged) =>
      `زیر B\u200f ${violations(deterred, 'fewer')} و ${people(noun, wronged, 'more')}: از هر دو سو بدتر.`,
    onlyWronged: (wronged, more) =>
      `به همان اندازه تخلف بازداشته می‌شود؛ زیر B\u200f ${people(noun, wronged, more ? 'more' : 'fewer')}.`,
    onlyDeterred: (deterred, more) =>
      `به همان اندازه ${noun.either('آدم', 'واحد')} به‌ناحق در فهرست می‌آید؛ زیر B\u200f ${violations(deterred, more ? 'more' : 'fewer')}.`,
    neither: `به همان اندازه تخلف بازداشته می‌شود و به همان اندازه ${noun.either('آدم', 'واحد')} به‌ناحق در فهرست می‌آید.`,
    holds: (replicates, of) => `در ${count(replicates)} تکرار از ${count(of)} تکرار چنین است.`,
  },

  livesHead: 'زندگی‌هایی که بیش از همه فرق دارد',
  livesCount: (differing, traced) =>
    `در اجرای میانی، ${differing} ${noun.one} از ${traced} ${noun.one} پی‌گرفته زیر B جور دیگری زندگی می‌کنند.`,
  livesNone: (traced) =>
    `در اجرای میانی، هیچ‌یک از ${traced} ${noun.one} پی‌گرفته زیر B جور دیگری زندگی نمی‌کند.`,
  life: (unit, tick, from) => `${noun.one} ${unit}، از ${THE_PERIOD[tick]} ${from}`,
  only: { a: 'تنها زیر A:', b: 'تنها زیر B:' },
  nothing: 'هیچ',
  at: (event, when) => `${event} (${when})`,
  end: '.',
  when: (tick, first, last) =>
    first === last ? `${THE_PERIOD[tick]} ${first}` : `${THE_PERIOD[tick]} ${first} تا ${last}`,
  times: (event, many) => `${event}، ${many} بار`,
  moreEvents: (many) => `و ${count(many)} گونهٔ دیگر از رویدادها`,
  morePersons: (many) => `${many} ${noun.one} دیگر با ${apart('--json')}.`,

  events: {
    listed: (of) => `در ${of} آمد`,
    unlisted: (of) => `از ${of} بیرون رفت`,
    struck: (of) => `از ${of} حذف شد`,
    refused: (of) => `بر او آمد: ${of}`,
    granted: (of) => `داده شد: ${of}`,
    reached: (of) => `همراه دیگری گرفتار شد: ${of}`,
    deserves: (of) => `سزاوار ${of}`,
    'deserves-no-more': (of) => `دیگر سزاوار ${of} نیست`,
    act: (of) => `کرد: ${of}`,
    deterred: (of) => `بازداشته شد از ${of}`,
    chilled: (of) => `جرئت نکرد: ${of}`,
    induced: (of) => `به سبب طرح کرد: ${of}`,
    changed: (of) => of,
    decided: () => 'پرونده رأی گرفت',
    objection: () => 'اعتراض کرد',
    appeal: () => 'به دادگاه رفت',
    abandoned: () => 'از انتظار دست کشید',
    corrected: (of) => `${of} از پرونده پس گرفته شد`,
    told: (of) => `آگاه شد که ${of} در پرونده است`,
    filed: (of) => `${of} در پرونده آمد`,
    lapsed: (of) => `${of} منقضی شد`,
    invented: (of) => `${of} ساخته شد`,
    'false-match': (of) => `به جای کسی گرفته شد که ${of} کرد`,
    insider: (of) => `${of} به‌عمد گذاشته شد`,
    quota: (of) => `${of} برای پر کردن سهمیه`,
    duplicate: (of) => `${of} دو بار ثبت شد`,
    misfiled: (of) => `${of} به نام همنام ثبت شد`,
    namesake: () => 'سابقهٔ همنام به نام او ثبت شد',
    downgraded: (of) => `تنزل یافت: ${of}`,
    'deserves-downgrade': (of) => `سزاوار تنزل: ${of}`,
    score: (of) => `امتیاز بر پایهٔ ${of} دگرگون شد`,
  },
  ledgers: { file: 'پرونده', truth: 'واقعیت' },
  falsely: (event) => `${event} (به‌دروغ)`,

  digests: (a, b, seed) => `اثر انگشت A: ${apart(a)}، B: ${apart(b)}، دانهٔ ${count(seed)}`,
  again: { a: 'A دوباره', b: 'B دوباره' },
  files: { a: 'فایل‌های A', b: 'فایل‌های B' },
});
