import type { Texts } from '../english.ts';
import { apart, count, counted, listOf, PERIOD, PERIODS } from './grammar.ts';
import type { Nouns } from './nouns.ts';
import { AT, stretch } from './units.ts';

type More = 'more' | 'fewer';

/** Counts come in as text, so the noun stands before them and needs no form of its own. */
const people = (many: string, more: More) =>
  `${more === 'more' ? 'يزيد' : 'ينقص'} عدد المدرَجين خطأً بمقدار ${many}`;
const violations = (many: string, more: More) =>
  `${more === 'more' ? 'يزيد' : 'ينقص'} عدد المخالفات الممنوعة بمقدار ${many}`;

const REPLICATES = { one: 'تكرار واحد', two: 'تكرارين', few: 'تكرارات', many: 'تكرارًا', other: 'تكرار' };
const KINDS = {
  one: 'نوع آخر واحد',
  two: 'نوعان آخران',
  few: 'أنواع أخرى',
  many: 'نوعًا آخر',
  other: 'نوع آخر',
};

export const comparison = (noun: Nouns): Texts['comparison'] => ({
  lived: (persons, ticks, unit, replicates) =>
    `${noun.either('الأشخاص المختلَقون أنفسهم، وعددهم', 'الوحدات المختلَقة نفسها، وعددها')} ${persons}، ${noun.either('عاشوا', 'عاشت')} في ظل نظامين بالنرد نفسه، مدة ${stretch(ticks, unit)}` +
    `${replicates > 1 ? `، في ${counted(replicates, REPLICATES)}` : ''}. لا وجود ${noun.either('لأحد منهم', 'لأي منها')}.`,
  changed: (title, changes) =>
    changes.length === 0 ? apart(title) : `${apart(title)} (مع ${changes.map(apart).join('، ')})`,
  strangers: (traits) =>
    `ليسوا متطابقين في كل شيء: لا يقول النظامان الشيء نفسه عن ${listOf(traits.map(apart))}. وقد يأتي بعض ما يختلف أدناه من هناك.`,
  alike: 'لا شيء يختلف: كل رقم هو نفسه في كل تكرار، وكذلك كل حياة متتبَّعة.',
  sameBits: 'التشغيلان متطابقان حتى آخر بتّ.',
  figuresAlike: 'كل رقم هو نفسه في كل تكرار.',

  columns: ['A', 'B', 'B - A'],
  range: { percentiles: '(المئين 5 إلى 95)', range: '(المدى)' },
  moreLess: 'أكثر / أقل',
  onlyOne: { a: 'في A فقط', b: 'في B فقط' },
  central: 'الأرقام A وB وB - A من التشغيل الأوسط.',
  band: (of, sampled) =>
    `بين القوسين: ${of === 'percentiles' ? 'من المئين 5 إلى المئين 95' : 'من الأصغر إلى الأكبر'} للفرق B - A، تكرارًا بتكرار، ` +
    `في التكرارات ذات القيم المأخوذة من المجالات المفترضة (عددها ${count(sampled)})` +
    `${of === 'percentiles' ? '' : '، وهي أقل من أن تُحسب منها مئينات'}.`,
  counted: (replicates) => `أخيرًا: في كم تكرار من أصل ${count(replicates)} يكون B أكثر، وفي كم يكون أقل.`,
  narrow: 'تُظهر نافذة أعرض في كم تكرار يكون B أكثر أو أقل، وتُظهر النطاقات.',
  noBand: `تكرار واحد: كل افتراض في وسط مجاله. قارن مع ${apart('--replicates 20')} لترى هل يقلب الجهل فرقًا.`,
  zeros: 'ما هو 0 في ظل كليهما، في كل تكرار، لم يُذكر.',

  told: `مرات علم ${noun.people} بسجل`,
  cost: 'كلفة سجلاته',
  costMoney: 'المال',
  costHours: 'ساعات العمل',
  useless: 'سجلات لا تقول شيئًا',
  lists: (unit) => `قائمةً قائمة، بحساب ${noun.one}-${PERIOD[unit]}`,
  consequences: (unit) => `ما يقع على ${noun.people}، بحساب ${noun.one}-${PERIOD[unit]}`,
  who: (unit) => `من يقع عليه الأثر، بحساب ${noun.one}-${PERIOD[unit]}`,
  states: (unit) =>
    `${noun.either('ما آل إليه الناس', 'ما آلت إليه الوحدات')}، بحساب ${noun.one}-${PERIOD[unit]}`,
  governance: (unit) => `ما فعله الحاكمون، بال${PERIODS[unit]}`,
  listed: 'مدرَجون',
  wrongly: 'مدرَجون خطأً',
  missed: 'فاتهم الإدراج',
  hit: 'وقعت عليهم',
  hitWrongly: 'وقعت عليهم بغير استحقاق',
  inForce: 'ساري',
  inState: `ينطبق على ${noun.people}`,

  trade: {
    costs: (each) => `مع كل مخالفة إضافية تُمنع، ${people(each, 'more')}.`,
    spares: (each) => `مع كل مخالفة لم تعد تُمنع، ${people(each, 'fewer')}.`,
    costsPer: (per, each) => `مع كل ${per} مخالفة إضافية تُمنع، ${people(each, 'more')}.`,
    sparesPer: (per, each) => `مع كل ${per} مخالفة لم تعد تُمنع، ${people(each, 'fewer')}.`,
    better: (deterred, wronged) =>
      `في ظل B ${violations(deterred, 'more')} و${people(wronged, 'fewer')}: أفضل من الوجهين.`,
    worse: (deterred, wronged) =>
      `في ظل B ${violations(deterred, 'fewer')} و${people(wronged, 'more')}: أسوأ من الوجهين.`,
    onlyWronged: (wronged, more) =>
      `يُمنع العدد نفسه من المخالفات؛ وفي ظل B ${people(wronged, more ? 'more' : 'fewer')}.`,
    onlyDeterred: (deterred, more) =>
      `يُدرَج العدد نفسه من ${noun.people} خطأً؛ وفي ظل B ${violations(deterred, more ? 'more' : 'fewer')}.`,
    neither: `يُمنع العدد نفسه من المخالفات، ويُدرَج العدد نفسه من ${noun.people} خطأً.`,
    holds: (replicates, of) => `يصح ذلك في ${count(replicates)} من أصل ${count(of)} من التكرارات.`,
  },

  livesHead: 'أكثر الحيوات اختلافًا',
  livesCount: (differing, traced) =>
    `${noun.either('يعيش', 'تعيش')} ${differing} من أصل ${traced} من ${noun.either('الأشخاص المتتبَّعين', 'الوحدات المتتبَّعة')} حياة أخرى في ظل B، في التشغيل الأوسط.`,
  livesNone: (traced) =>
    `${noun.either('لا أحد من الأشخاص المتتبَّعين، وعددهم', 'لا واحدة من الوحدات المتتبَّعة، وعددها')} ${traced}، ${noun.either('يعيش', 'تعيش')} حياة أخرى في ظل B، في التشغيل الأوسط.`,
  life: (unit, tick, from) => `${noun.the} ${unit}، من ${AT[tick]} ${from}`,
  only: { a: 'في ظل A فقط:', b: 'في ظل B فقط:' },
  nothing: 'لا شيء',
  at: (event, when) => `${event} (${when})`,
  end: '.',
  when: (tick, first, last) =>
    first === last ? `${AT[tick]} ${first}` : `من ${AT[tick]} ${first} إلى ${AT[tick]} ${last}`,
  times: (event, many) => `${event}، عدد المرات ${many}`,
  moreEvents: (many) => `و${counted(many, KINDS)} من الأحداث`,
  morePersons: (many) => `و${many} غيرهم مع ${apart('--json')}.`,

  events: {
    listed: (of) => `أُدرج على ${of}`,
    unlisted: (of) => `خرج من ${of}`,
    struck: (of) => `شُطب من ${of}`,
    refused: (of) => `وقع عليه: ${of}`,
    granted: (of) => `مُنح ${of}`,
    reached: (of) => `جُرّ مع غيره: ${of}`,
    deserves: (of) => `يستحق ${of}`,
    'deserves-no-more': (of) => `لم يعد يستحق ${of}`,
    act: (of) => `فعل ${of}`,
    deterred: (of) => `مُنع من ${of}`,
    chilled: (of) => `أحجم عن ${of}`,
    induced: (of) => `فعل ${of} بسبب النظام`,
    changed: (of) => of,
    decided: () => 'بُتّ في القضية',
    objection: () => 'تظلّم',
    appeal: () => 'مضى إلى المحكمة',
    abandoned: () => 'يئس من الانتظار',
    corrected: (of) => `سُحب من الملف ${of}`,
    told: (of) => `علم بما في الملف: ${of}`,
    filed: (of) => `دخل الملف ${of}`,
    lapsed: (of) => `سقط ${of}`,
    invented: (of) => `اختُلق ${of}`,
    'false-match': (of) => `ظُنّ أنه من فعل ${of}`,
    insider: (of) => `وُضع عمدًا ${of}`,
    quota: (of) => `وُضع لبلوغ حصة ${of}`,
    duplicate: (of) => `سُجّل مرتين ${of}`,
    misfiled: (of) => `سُجّل على من يحمل الاسم نفسه ${of}`,
    namesake: () => 'سُجّل عليه ما فعله من يحمل اسمه',
    downgraded: (of) => `خُفضت درجته: ${of}`,
    'deserves-downgrade': (of) => `يستحق خفض درجته: ${of}`,
    score: (of) => `تغيّر الرصيد بحسب ${of}`,
  },
  ledgers: { file: 'الملف', truth: 'الحقيقة' },
  falsely: (event) => `${event} (كذبًا)`,

  digests: (a, b, seed) => `بصمة A: ${apart(a)}، وبصمة B: ${apart(b)}، والبذرة ${seed}`,
  again: { a: 'A من جديد', b: 'B من جديد' },
  files: { a: 'ملفات A', b: 'ملفات B' },
});
