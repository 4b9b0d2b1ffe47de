import type { Domain } from '../../../language/regime/basics.ts';
import type { Reach } from '../../../model/links.ts';
import { type Sentence, say, series } from '../../explain/sentence.ts';
import type { Texts } from '../english.ts';
import { apart } from './grammar.ts';
import type { Nouns } from './nouns.ts';
import { stretch, UNIT_TYPES, written } from './units.ts';

const DOMAINS: Readonly<Record<Domain, string>> = {
  administrative: 'إداري',
  commercial: 'تجاري',
  social: 'اجتماعي',
  judicial: 'قضائي',
  political: 'سياسي',
  online: 'على الإنترنت',
  health: 'صحي',
  transport: 'نقل',
  education: 'تعليم',
  employment: 'عمل',
};
const listed = (words: readonly string[], last = ' و'): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join('، ')}${last}${words.at(-1)}`;
/** What a number depends on, after it. */
const after = (depends: Sentence): Sentence => (depends.length === 0 ? [] : say`، ${depends}`);
const rows = (shares: readonly Sentence[]): Sentence => say`${series(shares, '، ', '، ')}.`;
const PERIODS: Readonly<Record<string, string>> = {
  day: 'يومًا بيوم',
  week: 'أسبوعًا بأسبوع',
  month: 'شهرًا بشهر',
  year: 'سنة بسنة',
};

/** Whom a consequence drags along. */
const REACHED: Readonly<Record<Reach, string>> = {
  household: 'أفراد الأسرة',
  staff: 'العاملين',
  representative: 'الممثل القانوني',
  firms: 'الشركات التي يمثلها قانونًا',
  holding: 'شركات المالك الأخرى',
  friends: 'الأصدقاء',
  neighbours: 'أسر الجيران',
};

const CHANNELS: Texts['explain']['sources']['channels'] = {
  'agency-register': 'سجل جهة حكومية',
  court: 'محكمة',
  police: 'الشرطة',
  bank: 'مصرف',
  utility: 'شركة مرافق',
  tax: 'مصلحة الضرائب',
  customs: 'الجمارك',
  employer: 'رب عمل',
  association: 'جمعية',
  platform: 'منصة',
  camera: 'كاميرات',
  informant: 'مخبرون',
  questionnaire: 'استبيان',
  positioning: 'مواقع الهواتف',
  media: 'وسائل الإعلام',
};

export const explain = (noun: Nouns): Texts['explain'] => ({
  comma: '، ',
  and: '، و',
  list: (words) => listed(words),
  or: (words) => listed(words, ' أو '),
  quoted: (title) => `«${apart(title)}»`,
  label: (word) => `«${apart(word)}»`,
  names: {
    score: 'الرصيد',
    grade: 'الدرجة',
    told: 'أُبلغ بسجل',
    sanctioned: 'تحت عقوبة',
    rewarded: 'نال مكافأة',
    'new-true-negatives': 'السجلات السلبية الصحيحة الجديدة',
    'new-false-negatives': 'السجلات السلبية الكاذبة الجديدة',
    region: 'المنطقة',
    role: 'الدور في الأسرة',
    type: 'النوع',
    head: 'رب الأسرة',
    member: 'فرد من الأسرة',
    person: 'شخص',
    firm: 'شركة',
    'public-body': 'هيئة عامة',
    'social-organisation': 'منظمة اجتماعية',
    regions: 'المناطق',
    households: 'الأسر',
    units: 'أنواع الوحدات',
    holdings: 'شركات المالك الواحد',
  },
  links: {
    household: ['فرد آخر من الأسرة', 'لا أحد آخر من الأسرة'],
    neighbours: ['أحد الجيران', 'لا أحد من الجيران'],
    friends: ['صديق', 'لا صديق'],
    employer: ['رب العمل', 'لا رب عمل'],
    firms: ['شركة هو ممثلها القانوني', 'لا شركة هو ممثلها القانوني'],
    representative: ['الممثل القانوني', 'لا ممثل قانونيًّا'],
    holding: ['شركة أخرى للمالك نفسه', 'لا شركة أخرى للمالك نفسه'],
  },
  domain: (id) => DOMAINS[id],
  written,
  parameter: (name, value) => `${name} (${value})`,
  range: (low, high) => `${low} إلى ${high}`,
  times: (factor, subject, label) => say`مضروبًا في ${factor} حيث ${apart(subject)} ${label}`,
  facts: {
    time: (tick, horizon) =>
      `يُشغَّل ${PERIODS[tick] ?? tick}، مدة ${stretch(horizon, tick as Parameters<typeof stretch>[1])}.`,
    overlays: (names) => `مضاف إليه: ${listed(names)}.`,
    numbers: (published, assumed, set) =>
      `فيه ${published + assumed + set} من الأرقام: ${published} منشور، و${assumed} مفترض ضمن مدى${set === 0 ? '' : `، و${set} محدَّد باليد`}.`,
  },
  legend:
    'خلف كل رقم ما يبيّن مصدره: [من إلى] مجال الرقم المفترض، و{key} مصدر الرقم المنشور، و{set} قيمة وُضعت باليد.',
  headings: {
    population: [noun.people, 'من يعيش في ظله. كلهم مختلَقون.'],
    states: ['الحياة', `ما يصيب ${noun.people}، ولا يعلمه النظام.`],
    conduct: ['السلوك', `ما ${noun.either('يفعله الناس', 'تفعله الوحدات')}، مشروعًا كان أم لا.`],
    sources: ['المصادر', 'من يرى، وكم يرى، وفيم يخطئ.'],
    score: ['الرصيد والدرجات', 'ما تُجمع فيه السجلات.'],
    parameters: ['المعاملات', 'أرقام تسمّيها القواعد أدناه.'],
    lists: ['القوائم', 'من يُدرَج، وإلى متى.'],
    consequences: ['العواقب', 'ما يحلّ بمن في الملفات.'],
    redress: ['الإنصاف', `ما ${noun.either('يستطيعه الناس', 'تستطيعه الوحدات')} إزاء سجل كاذب.`],
    response: ['الاستجابة', `كيف ${noun.either('يغيّر الناس سلوكهم', 'تغيّر الوحدات سلوكها')} بسبب هذا كله.`],
    governance: ['الحُكم', 'متى يغيّر الحكام القواعد.'],
    observations: ['المشاهدات', 'ما يُحصى إلى جانب ذلك.'],
  },
  population: {
    size: 'العدد',
    attribute: (title, id) => `${title} (${apart(id)})`,
    sizeIs: (units, hasOrganisations) =>
      say`${units} ${hasOrganisations ? 'وحدة' : 'شخص'}، ما لم يطلب التشغيل عددًا آخر.`,
    units: (shares) => say`منها: ${series(shares, '، ', '، ')}. والباقي أشخاص.`,
    unit: (type) => UNIT_TYPES[type],
    holdings: 'شركات المالك الواحد',
    holdingSizes: (shares) => say`الملاك بحسب عدد الشركات: ${series(shares, '، ', '، ')}.`,
    audit: (attributes) => say`يُعدّ على حدة بحسب ${listed(attributes)}، وبكل تركيب منها.`,
    subjects: (condition) => say`لا يخضع للنظام إلا من ينطبق عليه: ${condition}.`,
    regions: 'المناطق',
    regionShares: rows,
    regionsAlike: (count) => say`${String(count)} مناطق متساوية الوزن.`,
    together: say`يسكن الجيران المنطقة نفسها.`,
    apart: say`تُسحب منطقة كل ${noun.one} على حدة.`,
    households: 'الأسر',
    householdSizes: (shares) => say`بحسب عدد الأفراد: ${series(shares, '، ', '، ')}.`,
    labelled: (label, share) => say`${apart(label)}: ${share}`,
    shares: rows,
    sharesGiven: (given, label, shares) => say`حيث ${apart(given)} ${label}: ${series(shares, '، ', '، ')}.`,
    uniform: (min, max, one) => say`موزَّع بالتساوي من ${min} إلى ${max}، و${one} تعني معاملًا قدره واحد.`,
  },
  states: {
    values: (values) => say`إحدى القيم: ${values}.`,
    start: (value) => say`يبدأ الجميع بـ${value}.`,
    starts: (shares) => say`في البداية: ${series(shares, '، ', '، ')}.`,
    change: (title, from, to, rate, depends) =>
      say`${title}: من ${from} إلى ${to}، ${rate} ${noun.forThe}${after(depends)}.`,
  },
  conduct: {
    nature: (lawful, good, domain) =>
      say`${lawful ? 'مشروع' : 'غير مشروع'}${good ? '، ويُعدّ حسنًا' : ''}؛ ${DOMAINS[domain]}.`,
    atMost: (acts) => say`حتى ${String(acts)} مرات في الفترة.`,
    rate: (rate, depends) => say`يحدث ${rate} ${noun.forThe}${after(depends)}.`,
    scales: (attribute) => say`مضروبًا في ${attribute}.`,
    when: (condition) => say`فقط حين: ${condition}.`,
    factor: (factor, condition) => say`مضروبًا في ${factor} حين ${condition}.`,
  },
  sources: {
    sees: (kinds, coverage, depends) => say`يرى ${coverage} من ${kinds}${after(depends)}.`,
    delay: (delay) => say`تصل سجلاته بعد ${delay}.`,
    noDelay: say`تصل سجلاته فورًا.`,
    invents: (rate, depends) => say`يختلق سجلات لما لم يفعله أحد: ${rate} ${noun.forThe}${after(depends)}.`,
    inventsNothing: say`لا يختلق شيئًا.`,
    namesakes: (share, depends) => say`يسجّل ${share} من سجلاته باسم ${noun.namesake}${after(depends)}.`,
    duplicates: (share, depends) => say`يسجّل ${share} من سجلاته الصحيحة مرتين${after(depends)}.`,
    useless: (count) => say`يضع ${count} سجلات لكل ${noun.one} لا تقول شيئًا.`,
    probes: (probes, gallery) =>
      gallery === undefined
        ? say`يعرف الناس من وجوههم: ${probes} مقارنات تمسّ كل شخص.`
        : say`يعرف الناس من وجوههم: ${probes} مقارنات تمسّ كل من ينطبق عليه: ${gallery}.`,
    fmr: (share, depends) => say`يحسب وجهًا آخر الوجهَ نفسه في ${share} منها${after(depends)}.`,
    fnmr: (share, depends) => say`لا يتعرف الوجه نفسه في ${share}${after(depends)}.`,
    misuse: (title, kind, rate, depends, condition) =>
      say`يضع عمدًا (${title}): ${kind}، ${rate} ${noun.forThe}${condition === undefined ? '' : ` ممن ينطبق عليه: ${condition}`}${after(depends)}.`,
    quota: (title, rule) => say`يُفعل ذلك (${title}) لإكمال حصة ما دامت ${rule} نافذة.`,
    misuseFactor: (title, factor, condition) => say`ذلك (${title}) مضروب في ${factor} حين ${condition}.`,
    coverageFactor: (factor, condition) => say`ما يراه مضروب في ${factor} حين ${condition}.`,
    falseRecordFactor: (factor, condition) => say`ما يختلقه مضروب في ${factor} حين ${condition}.`,
    is: (channel) => say`المصدر: ${CHANNELS[channel]}.`,
    channels: CHANNELS,
    costMoney: (cost) => say`يكلّف كل سجل ${cost} من المال.`,
    costHours: (cost) => say`يستغرق كل سجل ${cost} ساعات عمل.`,
  },
  score: {
    start: (start, bounds) => say`يبدأ من ${start}${bounds}.`,
    bounds: (min, max) => {
      if (min !== undefined && max !== undefined) return `، ويبقى بين ${min} و${max}`;
      if (min !== undefined) return `، ولا ينزل عن ${min}`;
      return max === undefined ? '' : `، ولا يزيد على ${max}`;
    },
    whole: 'المجموع',
    wholeBounds: (bounds) => say`مجموع الحسابات${bounds}.`,
    weight: (weight) => say`يقرّر ${weight} من مدى الرصيد.`,
    weighted: (bounds) => say`ما لكل حساب من مداه، بحسب وزنه، على مدى المجموع${bounds}.`,
    update: (every) => say`يُنشر كل ${every}؛ وحتى ذلك الحين يُعمل بآخر رصيد منشور.`,
    fades: say`، ويتلاشى بالتساوي`,
    decays: (decay) => say`، ناقصًا ${decay} مما بقي`,
    downgrade: (title) => `تخفيض مباشر: ${title}`,
    falls: (condition, grade, term) =>
      say`الدرجة ${grade} على الأكثر مدة ${term}، أيًّا كانت النقاط: ${condition}.`,
    points: 'النقاط',
    changes: (kind, points, account, retention, fading) => {
      const where = account === undefined ? '' : ` في ${account}`;
      return retention === undefined
        ? say`${kind}: ${points}${where}، إلى الأبد.`
        : say`${kind}: ${points}${where}، مدة ${retention}${fading}.`;
    },
    grade: (id, title) => (title === id ? `الدرجة ${id}` : `الدرجة ${id}: ${title}`),
    from: (from) => say`من ${from} فما فوق.`,
    otherwise: say`كل ما دون ذلك.`,
    quota: (share) =>
      say`لا ينالها أو ما فوقها أكثر من ${share} من الجميع؛ فإن زادوا ارتفعت أدنى درجة لها في الفترة التالية.`,
  },
  lists: {
    kind: (kind) => (kind === 'black' ? say`قائمة سوداء.` : say`قائمة حمراء، لمن يُحابون.`),
    entry: (condition, term) =>
      term === undefined ? say`يُدرَج بلا أجل: ${condition}.` : say`يُدرَج مدة ${term}: ${condition}.`,
    grace: (grace) => say`يبدأ الإدراج بعد مهلة ${grace}.`,
    notice: say`ولمن أُبلغ أن ينفّذ ما عليه أو يتظلّم حتى ذلك الحين؛ وما أُلغي من إدراج لا يسري أبدًا.`,
    exit: (condition) => say`يُشطب: ${condition}.`,
    noExit: say`لا قاعدة تُخرج أحدًا قبل انتهاء الأجل.`,
    neverLeaves: say`لا قاعدة ولا أجل يُخرج أحدًا.`,
  },
  consequences: {
    nature: (kind, domain) => say`${kind === 'sanction' ? 'عقوبة' : 'مكافأة'}؛ ${DOMAINS[domain]}.`,
    when: (condition) => say`تقع على كل من ينطبق عليه: ${condition}.`,
    uses: (kind, uses) =>
      kind === 'sanction'
        ? say`${noun.either('يطلب الشخص ما ترفضه', 'تطلب الوحدة ما ترفضه')} ${uses}.`
        : say`${noun.either('يطلب الشخص ما تمنحه', 'تطلب الوحدة ما تمنحه')} ${uses}.`,
    reaches: (whom, condition) => say`تجرّ معها ${REACHED[whom]}: ${condition}.`,
  },
  redress: {
    notice: 'الإشعار',
    noticeIs: (share) => say`${noun.either('يُبلَّغ الشخص', 'تُبلَّغ الوحدة')} بـ${share} من السجلات السلبية.`,
    noNotice: say`لا يوجد.`,
    objection: 'الاعتراض',
    objectionRate: (rate, isTold) =>
      isTold
        ? say`يعترض المظلوم الذي أُبلغ: ${rate}.`
        : say`يعترض المظلوم، ويُفترض أنه يعلم دون إشعار: ${rate}.`,
    decided: (wait) => say`لا يُبتّ في الخطأ إلا بعد ${wait}.`,
    upheld: (share) => say`يُقبل ${share} من الاعتراضات: يُمحى السجل وينتهي الإدراج الخاطئ.`,
    noObjection: say`لا يوجد: ما في الملف يبقى.`,
    rightfulRate: (rate) => say`ويعترض كذلك من هو على القائمة السوداء بحق: ${rate}.`,
    where: (per, scope) =>
      `${per === undefined ? '' : ` لكل ${per} ${noun.one}`}${scope === 'region' ? ' في كل منطقة' : ''}`,
    cases: (cases, where) => say`يُبتّ في ${cases}${where}؛ وتنتظر القضايا الأخرى.`,
    reviewers: (reviewers, decides, where) =>
      say`${reviewers} مراجعين${where} يبتّ كل منهم في ${decides}؛ وتنتظر القضايا الأخرى.`,
    abandons: (rate) => say`من ينتظر ييأس: ${rate}.`,
    letOff: (share) => say`يُقبل ${share} من اعتراضات المدرَجين بحق: فيُعفى عنهم.`,
    hold: (hold) => say`من شُطب من قائمة لا يُعاد إليها مدة ${hold}، ما لم يُضف سجل سلبي.`,
    compensation: (amount) => say`يُدفع عن كل اعتراض مقبول ${amount}.`,
    court: 'المحكمة',
    appeals: (share) => say`يمضي ${share} من الاعتراضات المرفوضة إلى المحكمة.`,
  },
  response: {
    multiplies: (kinds, factor) => say`يزداد ${kinds}: يحدث بمقدار ${factor} أضعاف.`,
    reduces: (kinds, share, depends) => say`يقلّ ${kinds} بمقدار ${share}${after(depends)}.`,
    adds: (kinds, rate, depends) =>
      say`أفعال ما كانت لتقع: ${kinds}، ${rate} ${noun.forThe}${after(depends)}.`,
    when: (condition) => say`بين هؤلاء: ${condition}.`,
  },
  governance: {
    watched: (signal, title) =>
      ({
        kind: `أفعال ${title} في فترة واحدة`,
        list: `${noun.theMany} على ${title}`,
        consequence: `من أصابتهم ${title}`,
        objections: 'الاعتراضات في فترة واحدة',
        backlog: 'الاعتراضات المنتظرة',
      })[signal],
    above: (what, share) => say`حين تتجاوز ${what} ${share} من السكان:`,
    below: (what, share) => say`حين تقل ${what} عن ${share} من السكان:`,
    after: (wait) => say`بعد ${wait}:`,
    looksAfter: (wait) => say`تُراقب بعد ${wait}.`,
    byRegion: say`تراقب كل منطقة وتقرّر لنفسها.`,
    fromThen: 'منذ ذلك الحين',
    fromNextTick: 'من الفترة التالية',
    inForce: (from) => say`${from} تكون نافذة، للقواعد التي تسأل عنها.`,
    suspends: (from, titles) => say`${from} يُعلَّق: ${titles}.`,
    lasting: (lasting) => say`تدوم ${lasting}.`,
    forGood: say`تدوم إلى الأبد.`,
  },
  observations: {
    when: (condition) => say`${noun.either('أشخاص ينطبق عليهم', 'وحدات ينطبق عليها')}: ${condition}.`,
  },
  sourcesHead: 'مصادر الأرقام المنشورة',
  sourceMarks:
    'A: نص أصلي أو رسمي. B: صفحة ثانوية موثوقة. C: صفحة ضعيفة. S: وثيقة تأسيسية لهذا المشروع فقط. M: غير متحقَّق منه.',
});
