import type { Texts } from '../english.ts';
import { apart, count, THE_PERIOD } from './grammar.ts';
import type { Nouns } from './nouns.ts';
import { UNIT_TYPES, UNITS } from './units.ts';

export const caseFile = (noun: Nouns): Texts['caseFile'] => ({
  kind: `پروندهٔ ${noun.some} که وجود ندارد`,
  semicolon: '؛ ',
  heading: (code) => `پروندهٔ ${apart(code)}`,
  about: (type, unit, persons, regime, ticks, period, replicate, seed) =>
    `${UNIT_TYPES[type]} شمارهٔ ${unit} از ${persons}، زیر طرح «${apart(regime)}» به مدت ${count(ticks)} ${UNITS[period]}، با دانهٔ ${count(seed)}` +
    `${replicate === 0 ? '' : `، در تکرار ${count(replicate)}`}. چنین ${noun.some} وجود ندارد؛ آنچه به‌راستی رخ داد از آن رو دانسته است که ساختگی است.`,
  at: (period, tick) => `${THE_PERIOD[period]} ${count(tick + 1)}`,
  start: 'آغاز',
  reference: (code, type, unit) => `${apart(code)} (${UNIT_TYPES[type]} ${unit})`,
  lookUp: (folder) => `برای دیدن ${noun.some} دیگر: ${apart(`npx glasshouse person ${folder} CODE`)}`,
  wrong: '✗',
  wrongMeans: 'نشانهٔ ✗ یعنی پرونده نادرست است.',

  who: {
    head: 'این کیست',
    region: 'منطقه',
    type: 'این چیست',
    types: (type) => UNIT_TYPES[type],
    community: 'اجتماع',
    links: {
      household: 'در خانوار',
      neighbours: 'همسایه',
      friends: 'دوست',
      employer: 'کارمندِ',
      firms: 'نمایندهٔ قانونیِ',
      representative: 'نمایندهٔ قانونی',
      holding: 'از همان مالک',
    },
    household: 'خانوار',
    alone: 'تنها زندگی می‌کند',
    role: (role, size) =>
      role === 'head' ? `سرپرست خانواری ${count(size)} نفره` : `عضو خانواری ${count(size)} نفره`,
    with: { head: 'همراه سرپرست خانوار', member: 'همراه عضو خانوار' },
    theirs: 'سوابق او به این نام می‌آید',
    own: 'سوابق این نام به او می‌رود',
    namesake: (reference) => `${reference}، همنام، آنجا که منبعی یکی را به جای دیگری می‌گیرد`,
    noSubject: `طرح شامل این ${noun.person} نمی‌شود: پرونده‌ای ندارد و کاری نمی‌کند که طرح از آن بداند.`,
  },

  happenings: {
    head: 'چه رخ داد، و پرونده چه می‌داند',
    none: 'چیزی رخ نداد که به طرح مربوط باشد.',
    columns: ['کی', 'در واقعیت', 'در پرونده'],
    lawful: (kind) => `${kind} (قانونی)`,
    induced: (kind) => `${kind}، به سبب طرح`,
    seen: (source) => `از سوی ${source} دیده شد`,
    seenAnd: (source, filed) => `از سوی ${source} دیده شد؛ ${filed}`,
    atOnce: 'بی‌درنگ در پرونده',
    underway: 'تا پایان به پرونده نرسید',
    lost: 'گم شد، چون پرونده پر بود',
    unseen: 'هیچ کس ندید',
    misfiled: (reference) => `به نام همنام ثبت شد، ${reference}`,
    heldBack: (kind) => `اگر طرح نبود می‌کرد: ${kind}`,
    made: {
      invented: (source, kind) => `${source} می‌سازد: ${kind}`,
      'false-match': (source, kind) => `${source} چهرهٔ دیگری را این می‌پندارد: ${kind}`,
      insider: (source, kind) => `کسی در ${source} به‌عمد ثبت می‌کند: ${kind}`,
      quota: (source, kind) => `${source} سهمیه پر می‌کند: ${kind}`,
      duplicate: (source, kind) => `${source} بار دوم ثبت می‌کند: ${kind}`,
    },
    nothing: 'چنین کاری نکرد',
    arrived: (source, kind) => `از ${source} می‌رسد: ${kind}`,
    byNamesake: (reference) => `همنامش این کار را کرد، ${reference}`,
    did: (when) => `در ${when} این کار را کرد`,
    filed: (kind, source) => `در پرونده: ${kind}، از ${source}`,
    lapsed: (kind) => `منقضی می‌شود: ${kind}`,
    corrected: (kind) => `پس گرفته شد: ${kind}`,
    pushedOut: (kind) => `از پروندهٔ پر بیرون افتاد: ${kind}`,
    changed: (state, value, change) => `${state}: ${value} (${change})`,
    told: (kind) => `از سابقه‌ای آگاه می‌شود: ${kind}`,
    objects: 'اعتراض می‌کند',
    upheld: 'اعتراض پذیرفته شد',
    dismissed: 'اعتراض رد شد',
    waits: 'پرونده در انتظار رسیدگی',
    appeals: 'به دادگاه می‌رود',
    courtUpheld: 'دادگاه اعتراض را می‌پذیرد',
    courtDismissed: 'دادگاه اعتراض را رد می‌کند',
    givesUp: 'از انتظار دست می‌کشد',
    warned: (list) => `از درج آینده آگاه می‌شود: ${list}`,
    averted: (list) => `پیش از اجرا لغو شد: ${list}`,
    struck: (list) => `از فهرست حذف شد: ${list}`,
    downgraded: (title, grade) => `حداکثر به ${grade} تنزل یافت: ${title}`,
    listed: (list) => `در فهرست آمد: ${list}`,
    unlisted: (list) => `از فهرست بیرون رفت: ${list}`,
    due: (list) => `سزاوار فهرست: ${list}`,
    dueNoMore: (list) => `دیگر سزاوارش نیست: ${list}`,
    isDue: 'سزاوار آن',
    isNotDue: 'ناسزاوار',
    stillDue: 'هنوز سزاوار',
    isOn: 'در آن است',
    isNotOn: 'در آن نیست',
    refused: (what) => `بر او آمد: ${what}`,
    granted: (what) => `داده شد: ${what}`,
    reached: (what) => `از راه دیگری به او رسید: ${what}`,
    same: 'بی خطا هم چنین بود',
    other: 'بی خطا، نه اکنون',
    unknownSource: 'منبعی ناشناخته',
  },

  records: {
    head: 'سوابق به این نام',
    none: 'هیچ سابقه‌ای به این نام ساخته نشد.',
    columns: ['سابقه', 'منبع', 'در واقعیت', 'در پرونده از', 'تا'],
    cause: {
      true: (when) => `در ${when} انجام شد`,
      invented: (when) => `در ${when} ساخته شد`,
      namesake: (when) => `از آنِ همنام، ${when}`,
      'false-match': (when) => `چهره‌ای دیگر، ${when}`,
      insider: (when) => `در ${when} به‌عمد گذاشته شد`,
      quota: (when) => `در ${when} برای پر کردن سهمیه گذاشته شد`,
      duplicate: (when) => `در ${when} انجام شد، دو بار ثبت شد`,
    },
    never: 'هرگز',
    stays: 'پایان',
    end: { lapsed: 'منقضی', corrected: 'پس‌گرفته', 'pushed-out': 'بیرون‌افتاده' },
    ended: (how, when) => `${when}، ${how}`,
  },

  score: {
    head: 'امتیاز',
    same: (score) => `همواره ${score} بود، هم در پرونده و هم به سزا.`,
    columns: ['کی', 'در پرونده', 'به سزا', 'تفاوت'],
    graded: (score, grade) => (grade === undefined ? score : `${score} (${apart(grade)})`),
  },

  lists: {
    head: 'فهرست‌ها',
    none: 'در هیچ فهرستی نیست و سزاوار هیچ‌یک نیست.',
    columns: (period) => [
      'فهرست',
      'در آن',
      'سزاوار آن',
      `${UNITS[period]} نابحق`,
      `${UNITS[period]} جامانده`,
    ],
    spell: (period, from, until, ticks) => {
      if (until - from === 1) return `${THE_PERIOD[period]} ${count(from + 1)}`;
      return until === ticks
        ? `${THE_PERIOD[period]} ${count(from + 1)} تا پایان`
        : `${THE_PERIOD[period]} ${count(from + 1)} تا ${count(until)}`;
    },
    never: 'هرگز',
    because: (ticks, causes) => (causes.length === 0 ? ticks : `${ticks} (${causes.join('، ')})`),
    cause: (cause, ticks) => `${cause}: ${ticks}`,
  },

  consequences: {
    head: 'چه دریغ شد و چه داده شد',
    none: `هیچ پیامدی به این ${noun.person} نرسید.`,
    by: (consequence, agency) => `${consequence} (${agency})`,
    columns: (period) => [
      'پیامد',
      'حوزه',
      `بر این ${noun.person}`,
      `ناسزا، به ${UNITS[period]}`,
      'بار رد یا اعطا',
      'ناسزا',
      `از راه دیگری، به ${UNITS[period]}`,
    ],
  },

  states: {
    head: 'آنچه پرونده نمی‌داند',
    columns: ['چه', 'مقدار', 'کی'],
  },

  redress: {
    head: 'آگاهی و اعتراض',
    noNotice: 'طرح آگاه‌سازی ندارد: به کسی نمی‌گویند در پرونده چیست.',
    noObjection: 'طرح اعتراض ندارد: آنچه در پرونده است تا انقضا می‌ماند.',
    told: (times) => (times === 0 ? 'هرگز از سابقه‌ای آگاه نشد.' : `${count(times)} بار از سابقه‌ای آگاه شد.`),
    objected: (times, upheld, corrected) =>
      times === 0
        ? 'هرگز اعتراض نکرد.'
        : `${count(times)} بار اعتراض کرد؛ ${count(upheld)} تا پذیرفته شد و ${count(corrected)} سابقه پس گرفته شد.`,
  },

  without: {
    head: 'بی خطا چه می‌شد',
    note: (overlay) =>
      `همان زندگی با همان تاس‌ها، آنجا که یک منبع همه چیز را بی‌درنگ می‌بیند و چیزی نمی‌سازد (${apart(overlay)}).`,
    governance: 'آنچه فرمانروایان در آن اجرا کردند همان‌گونه گرفته شده است.',
    isIdeal: 'خود آن اجرا چنین منبعی دارد، پس خطایی نیست که کنار گذاشته شود.',
    columns: ['', 'آن‌گونه که بود', 'بی خطا'],
    black: (period) => `${UNITS[period]} در فهرست سیاه`,
    wrongful: (period) => `${UNITS[period]} به‌ناحق در آن`,
    sanctioned: (period) => `${UNITS[period]} زیر مجازات`,
    refused: 'بار رد',
    granted: 'بار اعطا',
    deterred: 'تخلف‌های بازداشته',
    chilled: 'کارهای قانونی که جرئتش نبود',
    falseRecords: 'سوابق نادرست',
    score: 'امتیاز در پایان، در پرونده',
    avoided: (avoided, added) => `${count(avoided)} رد رخ نمی‌داد، و ${count(added)} رد دیگر رخ می‌داد.`,
  },

  again: {
    head: 'این از کجاست',
    note: `هیچ‌چیز از این‌ها نگه داشته نشده است. اجتماع این ${noun.person} از روی شناسنامهٔ اجرا بیت به بیت دوباره محاسبه شد و آنچه می‌شمارد با شمارش اجرا سنجیده شد.`,
    run: 'اجرا',
    digest: 'اثر انگشت',
    engine: 'موتور',
  },

  like: {
    none: (searched) => `از ${searched} نفر، هیچ‌گاه دربارهٔ کسی درست نبود.`,
    columns: (period) => ['کد', 'نفر', `آخرین ${UNITS[period]} که درست بود`],
    more: (searched, persons) =>
      `${searched} نفر نخست از ${persons} نفر جست‌وجو شد؛ ${apart('--limit')} بیشتر می‌یابد.`,
  },
});
