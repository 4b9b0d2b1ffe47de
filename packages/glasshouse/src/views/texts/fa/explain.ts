import type { Domain } from '../../../language/regime/basics.ts';
import type { Reach } from '../../../model/links.ts';
import { type Sentence, say, series } from '../../explain/sentence.ts';
import type { Texts } from '../english.ts';
import { apart, count } from './grammar.ts';
import type { Nouns } from './nouns.ts';
import { UNIT_TYPES, UNITS, written } from './units.ts';

const DOMAINS: Readonly<Record<Domain, string>> = {
  administrative: 'اداری',
  commercial: 'بازرگانی',
  social: 'اجتماعی',
  judicial: 'قضایی',
  political: 'سیاسی',
  online: 'برخط',
  health: 'بهداشتی',
  transport: 'حمل‌ونقل',
  education: 'آموزش',
  employment: 'کار',
};
const unitOf = (tick: string): string => UNITS[tick as keyof typeof UNITS] ?? tick;
const listed = (words: readonly string[], last = ' و '): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join('، ')}${last}${words.at(-1)}`;
/** What a number depends on, after it. */
const after = (depends: Sentence): Sentence => (depends.length === 0 ? [] : say`، ${depends}`);
const rows = (shares: readonly Sentence[]): Sentence => say`${series(shares, '، ', '، ')}.`;

/** Whom a consequence drags along. */
const REACHED: Readonly<Record<Reach, string>> = {
  household: 'اعضای خانوار',
  staff: 'کارکنان',
  representative: 'نمایندهٔ قانونی',
  firms: 'شرکت‌هایی که نمایندهٔ آنهاست',
  holding: 'شرکت‌های دیگر همان مالک',
  friends: 'دوستان',
  neighbours: 'خانوارهای همسایه',
};

const CHANNELS: Texts['explain']['sources']['channels'] = {
  'agency-register': 'دفتر ثبت یک نهاد',
  court: 'دادگاه',
  police: 'پلیس',
  bank: 'بانک',
  utility: 'شرکت آب و برق',
  tax: 'ادارهٔ مالیات',
  customs: 'گمرک',
  employer: 'کارفرما',
  association: 'انجمن',
  platform: 'سکوی اینترنتی',
  camera: 'دوربین‌ها',
  informant: 'خبرچین‌ها',
  questionnaire: 'پرسش‌نامه',
  positioning: 'مکان‌یابی تلفن‌ها',
  media: 'رسانه‌ها',
};

export const explain = (noun: Nouns): Texts['explain'] => ({
  comma: '، ',
  and: ' و ',
  list: (words) => listed(words),
  or: (words) => listed(words, ' یا '),
  quoted: (title) => `«${apart(title)}»`,
  label: (word) => `«${apart(word)}»`,
  names: {
    score: 'امتیاز',
    grade: 'رتبه',
    told: 'از سابقه‌ای آگاه شده',
    sanctioned: 'زیر مجازات',
    rewarded: 'پاداش‌گرفته',
    'new-true-negatives': 'سوابق منفی درست تازه',
    'new-false-negatives': 'سوابق منفی نادرست تازه',
    region: 'منطقه',
    role: 'نقش در خانوار',
    type: 'نوع',
    head: 'سرپرست',
    member: 'عضو',
    person: 'شخص',
    firm: 'شرکت',
    'public-body': 'نهاد عمومی',
    'social-organisation': 'سازمان اجتماعی',
    regions: 'منطقه‌ها',
    households: 'خانوارها',
    units: 'گونه‌های واحد',
    holdings: 'شرکت‌های یک مالک',
  },
  links: {
    household: ['کس دیگری در خانوار', 'هیچ کس دیگری در خانوار'],
    neighbours: ['همسایه‌ای', 'هیچ همسایه‌ای'],
    friends: ['دوستی', 'هیچ دوستی'],
    employer: ['کارفرما', 'هیچ کارفرمایی'],
    firms: ['شرکتی که نمایندهٔ قانونی آن است', 'هیچ شرکتی که نمایندهٔ قانونی آن است'],
    representative: ['نمایندهٔ قانونی', 'هیچ نمایندهٔ قانونی'],
    holding: ['شرکت دیگری از همان مالک', 'هیچ شرکت دیگری از همان مالک'],
  },
  domain: (id) => DOMAINS[id],
  written,
  parameter: (name, value) => `${name} (${value})`,
  range: (low, high) => `${low} تا ${high}`,
  times: (factor, subject, label) => say`ضرب در ${factor} جایی که ${apart(subject)} ${label} است`,
  facts: {
    time: (tick, horizon) =>
      `${unitOf(tick)} به ${unitOf(tick)} اجرا می‌شود، به مدت ${count(horizon)} ${unitOf(tick)}.`,
    overlays: (names) => `افزوده: ${listed(names)}.`,
    numbers: (published, assumed, set) =>
      `${count(published + assumed + set)} عدد دارد: ${count(published)} منتشرشده، ${count(assumed)} فرضی در یک بازه${set === 0 ? '' : `، ${count(set)} دستی`}.`,
  },
  legend:
    'پشت هر عدد آمده که از کجاست: [پایین تا بالا] دامنهٔ عدد فرضی است، {key} منبع عدد منتشرشده، {set} مقداری که دستی گذاشته شده.',
  headings: {
    population: [noun.people, 'چه کسانی زیر آن زندگی می‌کنند. همه ساختگی‌اند.'],
    states: ['زندگی', `آنچه بر سر ${noun.people} می‌آید و طرح نمی‌داند.`],
    conduct: ['رفتار', `${noun.people} چه می‌کنند، قانونی یا نه.`],
    sources: ['منابع', 'چه کسی می‌بیند، چقدر، و کجا اشتباه می‌کند.'],
    score: ['امتیاز و رتبه', 'سوابق به چه جمع می‌شوند.'],
    parameters: ['پارامترها', 'عددهایی که قاعده‌های پایین از آنها نام می‌برند.'],
    lists: ['فهرست‌ها', `${noun.which} در فهرست می‌آید، و تا کی.`],
    consequences: ['پیامدها', `بر سر ${noun.those} که در پرونده‌اند چه می‌آید.`],
    redress: ['دادخواهی', `${noun.people} در برابر سابقهٔ نادرست چه می‌توانند بکنند.`],
    response: ['واکنش', `${noun.people} به سبب این همه رفتارشان را چگونه تغییر می‌دهند.`],
    governance: ['حکمرانی', 'حاکمان کی قاعده‌ها را تغییر می‌دهند.'],
    observations: ['مشاهدات', 'در کنار اینها چه شمرده می‌شود.'],
  },
  population: {
    size: 'شمار',
    attribute: (title, id) => `${title} (${apart(id)})`,
    sizeIs: (units, hasOrganisations) =>
      say`${units} ${hasOrganisations ? 'واحد' : 'نفر'}، مگر اجرا شمار دیگری بخواهد.`,
    units: (shares) => say`از اینها: ${series(shares, '، ', '، ')}. بقیه آدم‌اند.`,
    unit: (type) => UNIT_TYPES[type],
    holdings: 'شرکت‌های یک مالک',
    holdingSizes: (shares) => say`مالکان بر پایهٔ شمار شرکت: ${series(shares, '، ', '، ')}.`,
    audit: (attributes) => say`جداگانه شمرده می‌شود بر پایهٔ ${listed(attributes)} و هر ترکیبی از آن‌ها.`,
    subjects: (condition) => say`طرح تنها شامل ${noun.those} است که: ${condition}.`,
    regions: 'منطقه‌ها',
    regionShares: rows,
    regionsAlike: (many) => say`${count(many)} منطقهٔ هم‌وزن.`,
    together: say`همسایه‌ها در یک منطقه زندگی می‌کنند.`,
    apart: say`منطقهٔ ${noun.every} جداگانه برگزیده می‌شود.`,
    households: 'خانوارها',
    householdSizes: (shares) => say`بر پایهٔ شمار افراد: ${series(shares, '، ', '، ')}.`,
    labelled: (label, share) => say`${apart(label)}: ${share}`,
    shares: rows,
    sharesGiven: (given, label, shares) =>
      say`جایی که ${apart(given)} ${label} است: ${series(shares, '، ', '، ')}.`,
    uniform: (min, max, one) => say`یکنواخت از ${min} تا ${max}؛ ${one} یعنی ضریب یک.`,
  },
  states: {
    values: (values) => say`یکی از اینها: ${values}.`,
    start: (value) => say`همه با ${value} آغاز می‌کنند.`,
    starts: (shares) => say`در آغاز: ${series(shares, '، ', '، ')}.`,
    change: (title, from, to, rate, depends) =>
      say`${title}: از ${from} به ${to}، ${rate} برای هر ${noun.one}${after(depends)}.`,
  },
  conduct: {
    nature: (lawful, good, domain) =>
      say`${lawful ? 'قانونی' : 'غیرقانونی'}${good ? '، و نیک شمرده می‌شود' : ''}؛ ${DOMAINS[domain]}.`,
    atMost: (acts) => say`تا ${count(acts)} بار در یک دوره.`,
    rate: (rate, depends) => say`${rate} برای هر ${noun.one}${after(depends)}.`,
    scales: (attribute) => say`ضرب در ${attribute}.`,
    when: (condition) => say`تنها وقتی: ${condition}.`,
    factor: (factor, condition) => say`ضرب در ${factor} وقتی ${condition}.`,
  },
  sources: {
    sees: (kinds, coverage, depends) => say`${coverage} از ${kinds} را می‌بیند${after(depends)}.`,
    delay: (delay) => say`سوابقش پس از ${delay} می‌رسد.`,
    noDelay: say`سوابقش بی‌درنگ می‌رسد.`,
    invents: (rate, depends) =>
      say`سابقهٔ کارهایی را می‌سازد که کسی نکرده: ${rate} برای هر ${noun.one}${after(depends)}.`,
    inventsNothing: say`چیزی از خود نمی‌سازد.`,
    namesakes: (share, depends) => say`${share} از سوابقش را به نام همنام ثبت می‌کند${after(depends)}.`,
    duplicates: (share, depends) => say`${share} از سوابق درستش را دو بار ثبت می‌کند${after(depends)}.`,
    useless: (count) => say`برای هر ${noun.one} ${count} سابقه می‌سازد که چیزی نمی‌گوید.`,
    probes: (probes, gallery) =>
      gallery === undefined
        ? say`مردم را از چهره می‌شناسد: ${probes} مقایسه به هر نفر می‌رسد.`
        : say`مردم را از چهره می‌شناسد: ${probes} مقایسه به هر کس می‌رسد که: ${gallery}.`,
    fmr: (share, depends) => say`در ${share} از آنها چهرهٔ دیگری را همان می‌پندارد${after(depends)}.`,
    fnmr: (share, depends) => say`در ${share} همان چهره را نمی‌شناسد${after(depends)}.`,
    misuse: (title, kind, rate, depends, condition) =>
      say`به‌عمد ثبت می‌کند (${title}): ${kind}، ${rate} برای هر ${noun.one}${condition === undefined ? '' : ` از ${noun.those} که: ${condition}`}${after(depends)}.`,
    quota: (title, rule) => say`آن (${title}) تا وقتی ${rule} برقرار است برای پر کردن سهمیه انجام می‌شود.`,
    misuseFactor: (title, factor, condition) => say`آن (${title}) ضرب در ${factor} وقتی ${condition}.`,
    coverageFactor: (factor, condition) => say`آنچه می‌بیند ضرب در ${factor} وقتی ${condition}.`,
    falseRecordFactor: (factor, condition) => say`آنچه می‌سازد ضرب در ${factor} وقتی ${condition}.`,
    is: (channel) => say`این منبع: ${CHANNELS[channel]}.`,
    channels: CHANNELS,
    costMoney: (cost) => say`هر سابقه ${cost} پول می‌برد.`,
    costHours: (cost) => say`هر سابقه ${cost} ساعت کار می‌برد.`,
  },
  score: {
    start: (start, bounds) => say`از ${start} آغاز می‌شود${bounds}.`,
    bounds: (min, max) => {
      if (min !== undefined && max !== undefined) return `، و میان ${count(min)} و ${count(max)} می‌ماند`;
      if (min !== undefined) return `، و از ${count(min)} پایین‌تر نمی‌رود`;
      return max === undefined ? '' : `، و از ${count(max)} بالاتر نمی‌رود`;
    },
    whole: 'کل',
    wholeBounds: (bounds) => say`جمع حساب‌ها${bounds}.`,
    weight: (weight) => say`${weight} از دامنهٔ امتیاز را تعیین می‌کند.`,
    weighted: (bounds) => say`سهم هر حساب از دامنهٔ خود، با وزنش، بر دامنهٔ کل${bounds}.`,
    update: (every) => say`هر ${every} اعلام می‌شود؛ تا آن زمان امتیاز پیشین ملاک است.`,
    fades: say`، و یکنواخت محو می‌شود`,
    decays: (decay) => say`، منهای ${decay} از مانده`,
    downgrade: (title) => `تنزل مستقیم: ${title}`,
    falls: (condition, grade, term) =>
      say`حداکثر رتبهٔ ${grade} تا ${term}، هر امتیازی که باشد: ${condition}.`,
    points: 'امتیازها',
    changes: (kind, points, account, retention, fading) => {
      const where = account === undefined ? '' : ` در ${account}`;
      return retention === undefined
        ? say`${kind}: ${points}${where}، برای همیشه.`
        : say`${kind}: ${points}${where}، تا ${retention}${fading}.`;
    },
    grade: (id, title) => (title === id ? `رتبهٔ ${id}` : `رتبهٔ ${id}: ${title}`),
    from: (from) => say`از ${from} به بالا.`,
    otherwise: say`هر چه پایین‌تر.`,
    quota: (share) =>
      say`حداکثر ${share} از همه می‌توانند این رتبه یا رتبهٔ بالاتر را داشته باشند؛ اگر بیشتر شوند، کمترین نمرهٔ آن در دورهٔ بعد بالا می‌رود.`,
  },
  lists: {
    kind: (kind) => (kind === 'black' ? say`فهرست سیاه.` : say`فهرست سرخ، برای نواختن ${noun.several}.`),
    entry: (condition, term) =>
      term === undefined
        ? say`در آن می‌آید، بی مدت: ${condition}.`
        : say`تا ${term} در آن می‌آید: ${condition}.`,
    grace: (grace) => say`پس از مهلت ${grace} آغاز می‌شود.`,
    notice: say`${noun.some} که خبر یافته تا آن زمان می‌تواند ادا یا اعتراض کند؛ درجی که لغو شود هرگز اجرا نمی‌شود.`,
    exit: (condition) => say`از آن بیرون می‌رود: ${condition}.`,
    noExit: say`پیش از پایان مدت هیچ قاعده‌ای ${noun.some} را بیرون نمی‌برد.`,
    neverLeaves: say`هیچ قاعده و مدتی ${noun.some} را بیرون نمی‌برد.`,
  },
  consequences: {
    nature: (kind, domain) => say`${kind === 'sanction' ? 'مجازات' : 'پاداش'}؛ ${DOMAINS[domain]}.`,
    when: (condition) => say`بر ${noun.every} می‌آید که: ${condition}.`,
    uses: (kind, uses) =>
      kind === 'sanction'
        ? say`${noun.every} آنچه را که رد می‌کند ${uses} می‌خواهد.`
        : say`${noun.every} آنچه را که می‌دهد ${uses} می‌خواهد.`,
    reaches: (whom, condition) => say`${REACHED[whom]} را هم با خود می‌کشد: ${condition}.`,
  },
  redress: {
    notice: 'آگاهی',
    noticeIs: (share) => say`${noun.person} از ${share} سوابق منفی آگاه می‌شود.`,
    noNotice: say`ندارد.`,
    objection: 'اعتراض',
    objectionRate: (rate, isTold) =>
      isTold
        ? say`ستمدیده‌ای که آگاه شده اعتراض می‌کند: ${rate}.`
        : say`ستمدیده اعتراض می‌کند، و فرض این است که بی آگاهی هم می‌فهمد: ${rate}.`,
    decided: (wait) => say`خطا باید ${wait} مانده باشد تا رسیدگی شود.`,
    upheld: (share) => say`${share} از اعتراض‌ها پذیرفته می‌شود: سابقه پاک و فهرست‌شدن نادرست تمام می‌شود.`,
    noObjection: say`ندارد: آنچه در پرونده است می‌ماند.`,
    rightfulRate: (rate) => say`${noun.some} هم که به‌حق در فهرست سیاه است اعتراض می‌کند: ${rate}.`,
    where: (per, scope) =>
      `${per === undefined ? '' : ` برای هر ${per} ${noun.one}`}${scope === 'region' ? ' در هر منطقه' : ''}`,
    cases: (cases, where) => say`به ${cases}${where} رسیدگی می‌شود؛ بقیه در انتظارند.`,
    reviewers: (reviewers, decides, where) =>
      say`${reviewers} بازبین${where} هر یک به ${decides} رسیدگی می‌کند؛ بقیه در انتظارند.`,
    abandons: (rate) => say`منتظران دست می‌کشند: ${rate}.`,
    letOff: (share) =>
      say`${share} از اعتراض‌های ${noun.those} که به‌حق در فهرست‌اند پذیرفته می‌شود: رها می‌شوند.`,
    hold: (hold) => say`هر که از فهرست حذف شد تا ${hold} به آن باز نمی‌گردد، مگر سابقهٔ منفی تازه‌ای بیاید.`,
    compensation: (amount) => say`برای هر اعتراض پذیرفته ${amount} پرداخت می‌شود.`,
    court: 'دادگاه',
    appeals: (share) => say`${share} از اعتراض‌های ردشده به دادگاه می‌رود.`,
  },
  response: {
    multiplies: (kinds, factor) => say`${kinds} بیشتر می‌شود: ${factor} برابر رخ می‌دهد.`,
    reduces: (kinds, share, depends) => say`${kinds} به اندازهٔ ${share} کمتر${after(depends)}.`,
    adds: (kinds, rate, depends) =>
      say`کارهایی که در غیر این صورت نمی‌شد: ${kinds}، ${rate} برای هر ${noun.one}${after(depends)}.`,
    when: (condition) => say`در میان: ${condition}.`,
  },
  governance: {
    watched: (signal, title) =>
      ({
        kind: `موارد ${title} در یک دوره`,
        list: `${noun.either('افراد', 'واحدهای')} ${title}`,
        consequence: `${noun.those} که ${title} به آنها رسیده`,
        objections: 'اعتراض‌های یک دوره',
        backlog: 'اعتراض‌های در انتظار',
      })[signal],
    above: (what, share) => say`وقتی ${what} از ${share} جمعیت بگذرد:`,
    below: (what, share) => say`وقتی ${what} از ${share} جمعیت کمتر شود:`,
    after: (wait) => say`پس از ${wait}:`,
    looksAfter: (wait) => say`پس از ${wait} می‌نگرد.`,
    byRegion: say`هر منطقه خود می‌نگرد و تصمیم می‌گیرد.`,
    fromThen: 'از آن پس',
    fromNextTick: 'از دورهٔ بعد',
    inForce: (from) => say`${from} برقرار است، برای قاعده‌هایی که بپرسند.`,
    suspends: (from, titles) => say`${from} معلق: ${titles}.`,
    lasting: (lasting) => say`${lasting} می‌پاید.`,
    forGood: say`برای همیشه.`,
  },
  observations: { when: (condition) => say`${noun.those} که: ${condition}.` },
  sourcesHead: 'منابع عددهای منتشرشده',
  sourceMarks:
    'A: متن اصلی یا رسمی. B: صفحهٔ دست دوم معتبر. C: صفحهٔ ضعیف. S: تنها یک سند بنیادی این پروژه. M: راستی‌آزمایی نشده.',
});
