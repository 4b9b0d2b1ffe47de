import type { Texts } from '../english.ts';
import { apart, count, counted, PERIOD, PERIODS } from './grammar.ts';
import type { Nouns } from './nouns.ts';
import { AT, stretch, UNIT_TYPES } from './units.ts';

const TIMES = { zero: 'مرة', one: 'مرة واحدة', two: 'مرتين', few: 'مرات', many: 'مرة', other: 'مرة' };
const MEMBERS = { one: 'شخص واحد', two: 'شخصين', few: 'أشخاص', many: 'شخصًا', other: 'شخص' };

export const caseFile = (noun: Nouns): Texts['caseFile'] => ({
  kind: noun.either('ملف شخص لا وجود له', 'ملف وحدة لا وجود لها'),
  semicolon: '؛ ',
  heading: (code) => `الملف ${apart(code)}`,
  about: (type, unit, persons, regime, ticks, period, replicate, seed) =>
    `${UNIT_TYPES[type]} رقم ${unit} من أصل ${persons}، في ظل «${apart(regime)}»، مدة ${stretch(ticks, period)}، بالبذرة ${seed}` +
    `${replicate === 0 ? '' : `، في التكرار ${count(replicate)}`}. لا وجود لأحد كهذا؛ وما حدث حقًا معروف لأنه مختلَق.`,
  at: (period, tick) => `${AT[period]} ${count(tick + 1)}`,
  start: 'البداية',
  reference: (code, type, unit) => `${apart(code)} (${UNIT_TYPES[type]} ${unit})`,
  lookUp: (folder) => `لفتح ملف آخر: ${apart(`npx glasshouse person ${folder} CODE`)}`,
  wrong: '✗',
  wrongMeans: 'العلامة ✗ تدل على خطأ في الملف.',

  who: {
    head: 'من هذا',
    region: 'المنطقة',
    type: 'ما هذا',
    types: (type) => UNIT_TYPES[type],
    community: 'الجماعة',
    links: {
      household: 'في الأسرة',
      neighbours: 'الجار',
      friends: 'صديق',
      employer: 'يعمل لدى',
      firms: 'الممثل القانوني لشركة',
      representative: 'الممثل القانوني',
      holding: 'للمالك نفسه',
    },
    household: 'الأسرة',
    alone: 'يعيش وحده',
    role: (role, size) =>
      role === 'head' ? `رب أسرة من ${counted(size, MEMBERS)}` : `فرد في أسرة من ${counted(size, MEMBERS)}`,
    with: { head: 'مع رب الأسرة', member: 'مع فرد الأسرة' },
    theirs: 'تُسجَّل عليه سجلات',
    own: 'تُسجَّل سجلاته على',
    namesake: (reference) => `${reference}، يحمل الاسم نفسه، حيث يخلط مصدر بينهما`,
    noSubject: noun.either(
      'لا يسري النظام على هذا الشخص: لا ملف له، ولا يفعل شيئًا يعرفه النظام.',
      'لا يسري النظام على هذه الوحدة: لا ملف لها، ولا تفعل شيئًا يعرفه النظام.',
    ),
  },

  happenings: {
    head: 'ما حدث، وما يعرفه الملف',
    none: 'لم يحدث شيء يعني النظام.',
    columns: ['متى', 'في الحقيقة', 'في الملف'],
    lawful: (kind) => `${kind} (مشروع)`,
    induced: (kind) => `${kind}، بسبب النظام`,
    seen: (source) => `رُصد لدى ${source}`,
    seenAnd: (source, filed) => `رُصد لدى ${source}؛ ${filed}`,
    atOnce: 'في الملف فورًا',
    underway: 'لم يصل إلى الملف حتى النهاية',
    lost: 'ضاع لأن الملف ممتلئ',
    unseen: 'لم يره أحد',
    misfiled: (reference) => `سُجّل باسم من يحمل الاسم نفسه، ${reference}`,
    heldBack: (kind) => `كان ليفعل لولا النظام: ${kind}`,
    made: {
      invented: (source, kind) => `سجل مختلَق من ${source}: ${kind}`,
      'false-match': (source, kind) => `وجه آخر ظُنّ هذا الوجه لدى ${source}: ${kind}`,
      insider: (source, kind) => `وُضع عمدًا لدى ${source}: ${kind}`,
      quota: (source, kind) => `لبلوغ حصة لدى ${source}: ${kind}`,
      duplicate: (source, kind) => `سُجّل مرة ثانية لدى ${source}: ${kind}`,
    },
    nothing: 'لم يفعل شيئًا من ذلك',
    arrived: (source, kind) => `يصل من ${source}: ${kind}`,
    byNamesake: (reference) => `فعله من يحمل الاسم نفسه، ${reference}`,
    did: (when) => `فعله في ${when}`,
    filed: (kind, source) => `دخل الملف: ${kind}، من ${source}`,
    lapsed: (kind) => `يسقط: ${kind}`,
    corrected: (kind) => `سُحب: ${kind}`,
    pushedOut: (kind) => `أُخرج من ملف ممتلئ: ${kind}`,
    changed: (state, value, change) => `${state}: ${value} (${change})`,
    told: (kind) => `يُبلَّغ بسجل: ${kind}`,
    objects: 'يعترض',
    upheld: 'قُبل الاعتراض',
    dismissed: 'رُفض الاعتراض',
    waits: 'القضية تنتظر البتّ',
    appeals: 'يمضي إلى المحكمة',
    courtUpheld: 'تقبل المحكمة الاعتراض',
    courtDismissed: 'ترفض المحكمة الاعتراض',
    givesUp: 'ييأس من الانتظار',
    warned: (list) => `يُبلَّغ بإدراج قادم: ${list}`,
    averted: (list) => `أُلغي الإدراج قبل سريانه: ${list}`,
    struck: (list) => `شُطب من القائمة: ${list}`,
    downgraded: (title, grade) => `خُفّض إلى ${grade} على الأكثر: ${title}`,
    listed: (list) => `أُدرج: ${list}`,
    unlisted: (list) => `خرج من القائمة: ${list}`,
    due: (list) => `يستحق القائمة: ${list}`,
    dueNoMore: (list) => `لم يعد يستحقها: ${list}`,
    isDue: 'مستحق',
    isNotDue: 'غير مستحق',
    stillDue: 'ما زال مستحقًّا',
    isOn: 'هو عليها',
    isNotOn: 'ليس عليها',
    refused: (what) => `وقع عليه: ${what}`,
    granted: (what) => `مُنح: ${what}`,
    reached: (what) => `ناله عبر غيره: ${what}`,
    same: 'وكذلك بلا أخطاء',
    other: 'بلا أخطاء، ليس الآن',
    unknownSource: 'مصدر لا يُعرف',
  },

  records: {
    head: 'السجلات بهذا الاسم',
    none: 'لم يُنشأ أي سجل بهذا الاسم.',
    columns: ['السجل', 'المصدر', 'في الحقيقة', 'في الملف منذ', 'حتى'],
    cause: {
      true: (when) => `فُعل في ${when}`,
      invented: (when) => `اختُلق في ${when}`,
      namesake: (when) => `لمن يحمل الاسم نفسه، في ${when}`,
      'false-match': (when) => `وجه آخر، في ${when}`,
      insider: (when) => `وُضع عمدًا في ${when}`,
      quota: (when) => `وُضع في ${when} لبلوغ حصة`,
      duplicate: (when) => `فُعل في ${when}، وسُجّل مرة ثانية`,
    },
    never: 'أبدًا',
    stays: 'النهاية',
    end: { lapsed: 'سقط', corrected: 'سُحب', 'pushed-out': 'أُخرج' },
    ended: (how, when) => `${how} في ${when}`,
  },

  score: {
    head: 'الرصيد',
    same: (score) => `ظل ${score} طوال الوقت، في الملف وفي الاستحقاق.`,
    columns: ['متى', 'في الملف', 'المستحق', 'الفرق'],
    graded: (score, grade) => (grade === undefined ? score : `${score} (${apart(grade)})`),
  },

  lists: {
    head: 'القوائم',
    none: 'ليس على أي قائمة، ولا يستحق أيًّا منها.',
    columns: (period) => [
      'القائمة',
      'عليها',
      'مستحق لها',
      `${PERIODS[period]} خطأً`,
      `${PERIODS[period]} فاتته`,
    ],
    spell: (period, from, until, ticks) => {
      if (until - from === 1) return `${AT[period]} ${count(from + 1)}`;
      return until === ticks
        ? `من ${AT[period]} ${count(from + 1)} إلى النهاية`
        : `من ${AT[period]} ${count(from + 1)} إلى ${AT[period]} ${count(until)}`;
    },
    never: 'أبدًا',
    because: (ticks, causes) => (causes.length === 0 ? ticks : `${ticks} (${causes.join('، ')})`),
    cause: (cause, ticks) => `${cause}: ${ticks}`,
  },

  consequences: {
    head: 'ما مُنع منه وما مُنحه',
    none: noun.either('لم تقع على هذا الشخص أي عاقبة.', 'لم تقع على هذه الوحدة أي عاقبة.'),
    by: (consequence, agency) => `${consequence} (${agency})`,
    columns: (period) => [
      'العاقبة',
      'المجال',
      `واقعة على ${noun.the}`,
      `بغير استحقاق، بال${PERIODS[period]}`,
      'مرات الرفض أو المنح',
      'منها بغير استحقاق',
      `عبر غيره، بال${PERIODS[period]}`,
    ],
  },

  states: {
    head: 'ما لا يعرفه الملف',
    columns: ['ما', 'القيمة', 'متى'],
  },

  redress: {
    head: 'الإبلاغ والتظلّم',
    noNotice: 'ليس في النظام إبلاغ: لا يُبلَّغ أحد بما في ملفه.',
    noObjection: 'ليس في النظام تظلّم: ما في الملف يبقى حتى يسقط.',
    told: (times) => (times === 0 ? 'لم يُبلَّغ قط بسجل.' : `أُبلغ بسجل ${counted(times, TIMES)}.`),
    objected: (times, upheld, corrected) =>
      times === 0
        ? 'لم يتظلّم قط.'
        : `تظلّم ${counted(times, TIMES)}؛ قُبل من ذلك: ${count(upheld)}، وعدد السجلات المسحوبة: ${count(corrected)}.`,
  },

  without: {
    head: 'ما كان ليحدث بلا أخطاء',
    note: (overlay) =>
      `الحياة نفسها بالنرد نفسه، حيث مصدر واحد يرى كل شيء فورًا ولا يختلق شيئًا (${apart(overlay)}).`,
    governance: 'ما فعله الحاكمون في التشغيل مأخوذ كما هو.',
    isIdeal: 'في التشغيل نفسه مصدر كهذا، فلا أخطاء تُستبعد.',
    columns: ['', 'كما كان', 'بلا أخطاء'],
    black: (period) => `على قائمة سوداء، بال${PERIODS[period]}`,
    wrongful: (period) => `عليها خطأً، بال${PERIODS[period]}`,
    sanctioned: (period) => `تحت عقوبة، بال${PERIODS[period]}`,
    refused: 'مرات الرفض',
    granted: 'مرات المنح',
    deterred: 'مخالفات مُنعت',
    chilled: 'أفعال مشروعة أُحجم عنها',
    falseRecords: 'سجلات كاذبة',
    score: 'الرصيد في النهاية، في الملف',
    avoided: (avoided, added) =>
      `ما كان ليحدث من مرات الرفض: ${count(avoided)}، وما كان ليحدث بدلًا منها: ${count(added)}.`,
  },

  again: {
    head: 'من أين هذا',
    note: `لا شيء من هذا مخزَّن. أُعيد حساب جماعة ${noun.the} من بيان التشغيل، بتًّا بتًّا، وقورن ما تعدّه بما عدّه التشغيل.`,
    run: 'التشغيل',
    digest: 'البصمة',
    engine: 'المحرّك',
  },

  like: {
    none: (searched) => `لم ينطبق ذلك في أي وقت على أحد من الأشخاص وعددهم ${searched}.`,
    columns: (period) => ['الرمز', 'الشخص', `آخر ${PERIOD[period]} انطبق فيه`],
    more: (searched, persons) =>
      `بُحث في أول ${searched} من أصل ${persons} من الأشخاص؛ و${apart('--limit')} يجد المزيد.`,
  },
});
