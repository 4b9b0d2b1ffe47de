import type { charts as english } from '../en/charts.ts';
import { apart, count, PERIOD, PERIODS } from './grammar.ts';
import type { Nouns } from './nouns.ts';
import { AT, stretch } from './units.ts';

const axis = (unit: keyof typeof AT) => `${AT[unit]} من التشغيل`;
const onlyHighest = (most: number | undefined) =>
  most === undefined ? '' : ` لم يُرسم إلا الأعلى (${count(most)})؛ وفي الجدول الجميع.`;

export const charts = (noun: Nouns): ReturnType<typeof english> => ({
  standing: {
    title: 'هل يُدرِج النظام خطأً أكثر ممن يفوته إدراجهم؟',
    description: 'المدرَجون خطأً ومن فاتهم الإدراج، في كل خطوة زمنية من التشغيل.',
    axis,
    persons: noun.many,
    wrongful: 'مدرَجون خطأً',
    missed: 'فاتهم الإدراج',
    band: (label) => `${label}: النطاق`,
    caption: (isBanded) =>
      `الخط المتصل: من هم على قائمة سوداء ولا ينبغي أن يكونوا. الخط المتقطع: من ينبغي أن يكونوا عليها وليسوا.${isBanded ? ' والشريط المظلل خلف كل منهما هو ما تتركه المجالات المفترضة مفتوحًا.' : ''}`,
  },
  audit: {
    title: (names) => `من يُدرَج خطأً بحسب ${apart(names)}، وما مدى اليقين؟`,
    heading: 'المدرَجون خطأً في النهاية، من كل غير المستحقين (FPR)',
    description:
      'نسبة من هم على قائمة سوداء من بين غير المستحقين لها، نقطة لكل مجموعة، مع المجال الذي تقع فيه بيقين 95 %.',
    interval: (share, low, high) => `${share} (من ${low} إلى ${high})`,
    caption: (parity, odds, most) =>
      `الأعمدة والأقواس: المجال الذي تقع فيه النسبة بيقين 95 % (ويلسون)؛ وهو يقول ما يفعله الحظ في مجموعة بهذا الحجم، لا ما تتركه الافتراضات مفتوحًا. أكبر فرق بين نسب الإدراج (فرق التكافؤ الديموغرافي): ${parity} نقطة مئوية؛ وبين نسب الخطأ (فرق تكافؤ الاحتمالات): ${odds} نقطة مئوية.${onlyHighest(most)}`,
    columns: (unit) => [
      'من',
      noun.many,
      'مدرَجون (نسبة الاختيار)',
      'مدرَجون خطأً، من غير المستحقين (FPR)',
      'فاتهم الإدراج، من المستحقين (FNR)',
      'مدرَجون بحق، من كل المدرَجين (PPV)',
      'أُدرجوا خطأً في وقت ما',
      `ال${PERIODS[unit]} في الإدراج الخاطئ، لكل 1,000 ${noun.one}`,
      `رفض بغير استحقاق، لكل 1,000 ${noun.one}`,
      `أفعال مشروعة أُحجم عنها، لكل 1,000 ${noun.one}`,
      'السبب الرئيس للإدراج الخاطئ',
    ],
  },
  who: {
    groupsTitle: 'هل تُصاب مجموعة أشد من غيرها؟',
    regionsTitle: 'هل يتوقف ذلك على مكان العيش؟',
    fpr: (unit) =>
      `إدراج خطأً، من كل ${noun.one}-${PERIOD[unit]} غير ${noun.either('مستحق (', 'مستحقة (')}FPR)`,
    fnr: (unit) => `إدراج فات، من كل ${noun.one}-${PERIOD[unit]} ${noun.either('مستحق (', 'مستحقة (')}FNR)`,
    rate: (share, many) => `${share} (${many})`,
    caption: (unit, most) =>
      `نسب على مدى التشغيل كله، وبين القوسين العدد بحساب ${noun.one}-${PERIOD[unit]}. وكلما قلّ هذا العدد زاد أثر المصادفة.${onlyHighest(most)}`,
    columns: (unit) => [
      'من',
      noun.many,
      'أُدرجوا يومًا',
      'أُدرجوا خطأً يومًا',
      'فاتهم يومًا',
      `${noun.one}-${PERIOD[unit]} خطأً`,
      `${noun.one}-${PERIOD[unit]} ${noun.either('فات', 'فاتت')}`,
      'نسبة الاختيار',
      'FPR',
      'FNR',
      'PPV',
    ],
  },
  wrongfulTime: {
    title: 'كم يدوم الإدراج الخاطئ؟',
    description: `${noun.theMany} بحسب مجموع الوقت ${noun.either('الذي أُدرجوا فيه خطأً', 'الذي قضته مدرَجة خطأً')}.`,
    atLeast: (ticks, unit) => `${stretch(ticks, unit)} على الأقل`,
    persons: (many, share) => `${many} (${share})`,
    caption: (mean, unit) =>
      `من أُدرجوا خطأً هذه المدة على الأقل حتى نهاية التشغيل، ونسبتهم من كل من أُدرج خطأً يومًا. المتوسط بال${PERIODS[unit]}: ${mean}. ومن كان لا يزال مدرَجًا في النهاية سينتظر أطول.`,
    columns: ['مدة الإدراج الخاطئ', noun.many, 'النسبة ممن أُدرجوا خطأً يومًا'],
  },
  causes: {
    title: 'لماذا تخطئ القوائم؟',
    description: 'الوقت على قائمة سوداء بغير استحقاق، بحسب السبب.',
    bar: (time, share) => `${time} (${share})`,
    caption: (unit) =>
      `ال${PERIODS[unit]} التي ${noun.either('كان فيها أشخاص', 'كانت فيها وحدات')} على قائمة سوداء وما كان ينبغي ${noun.either('أن يكونوا', 'أن تكون')}، وقد رُدّ كل منها إلى سببه: يُصلَح ما هو خطأ في الملف، سببًا بعد سبب، حتى لا تعود القاعدة منطبقة.`,
    columns: (unit) => ['القائمة', 'ما الخطأ', 'السبب', `${noun.one}-${PERIOD[unit]}`, 'النسبة'],
    wrongful: 'عليها خطأً',
    missed: 'مستحق لها وفاته الإدراج',
    names: {
      invented: 'سجل مختلَق',
      'false-match': 'وجه ظُنّ وجهًا آخر',
      insider: 'سجل وُضع عمدًا',
      quota: 'سجل لبلوغ حصة',
      namesake: `سجل ${noun.namesake}`,
      duplicate: 'فعل سُجّل مرتين',
      late: 'سجل جاء متأخرًا',
      'stale-copy': 'نسخة لم يصلها الإخراج',
      uncorrected: 'نسخة لم يصلها التصحيح',
      linked: 'خطأ في ملف وحدة أخرى',
      unrecorded: `ما هو في صالح ${noun.the} لم يُسجَّل`,
      misfiled: `سجل باسم ${noun.another}`,
      'false-merit': `سجل كاذب في صالح ${noun.the}`,
      'not-shared': 'الإدراج لم يُنقل قط',
      unseen: 'لم يره أحد، أو لم يُسجَّل',
      'let-off': 'أُعفي بعد تظلّم',
    },
  },
  official: {
    title: 'كم تقول المنظومة إنها تخطئ؟',
    description: 'نسبة الخطأ التي تُظهرها الملفات إلى جانب النسبة الحقيقية، حتى كل لحظة.',
    axis: (unit) => AT[unit],
    share: 'من كل من أُدرج يومًا',
    admitted: 'في الملف',
    actual: 'في الحقيقة',
    caption: (admitted, actual, times) =>
      `ما كان بوسع المنظومة أن تنشره من ملفاتها: الشطب من قوائمها السوداء بعد تظلّم، لكل من أُدرج يومًا (${admitted}). وإلى جانبه ما لا يقوله أي ملف: نسبة من أُدرجوا خطأً في وقت ما من بين من أُدرجوا يومًا (${actual}${times === undefined ? '' : `، وهو ${times} أضعاف`}).`,
    columns: ['ماذا', 'العدد'],
    rows: {
      listed: `${noun.either('أشخاص وُضعوا', 'وحدات وُضعت')} على قائمة سوداء`,
      objections: 'التظلّمات',
      upheld: 'التظلّمات المقبولة',
      struck: 'الشطب بعد تظلّم',
      corrected: 'سجلات صُحّحت',
      admitted: 'نسبة الخطأ التي تُظهرها الملفات',
      wrongful: `${noun.either('أشخاص أُدرجوا', 'وحدات أُدرجت')} خطأً في وقت ما (لا يقوله أي ملف)`,
      actual: 'نسبة الخطأ في الحقيقة',
    },
    upheld: (many, share) => `${many} (${share})`,
  },
  backlog: {
    title: 'كم قضية تنتظر قرارًا؟',
    description: 'القضايا المنتظِرة في نهاية كل خطوة زمنية، أمام الجهة المختصة وأمام المحكمة.',
    axis: (unit) => AT[unit],
    waiting: 'قضايا تنتظر',
    instances: { objection: 'الجهة المختصة', court: 'المحكمة' },
    column: (instance) => `تنتظر: ${instance}`,
    caption: (instance, joined, decided, wait, unit, abandoned, waiting) =>
      `${instance}: وردت ${joined} من القضايا، وبُتّ في ${decided}${wait === undefined ? '' : ` (متوسط الانتظار بال${PERIODS[unit]}: ${wait})`}، وتُخلّي عن ${abandoned}، وتنتظر في النهاية ${waiting}.`,
  },
  falseRecords: {
    title: 'من أين تأتي السجلات الكاذبة؟',
    description: 'السجلات الكاذبة خلال التشغيل، بحسب المصدر والسبب.',
    bar: (source, cause) => `${apart(source)}: ${cause}`,
    causes: {
      invented: 'مختلَق',
      namesake: `ل${noun.namesake}`,
      'false-match': 'وجه ظُنّ وجهًا آخر',
      insider: 'موضوع عمدًا',
      quota: 'لبلوغ حصة',
      duplicate: 'مسجّل مرتين',
    },
    caption: `الممتلئ: سجلات أفعال لم يفعلها أحد. المفرّغ: سجلات فعل حقيقي، وُضعت باسم ${noun.another} أو سُجّلت مرتين.`,
    columns: {
      source: 'المصدر',
      channel: 'ما هو',
      true: 'سجلات صحيحة',
      cause: (cause) => cause,
      share: 'كاذبة، من كل ما يقول شيئًا',
      useless: 'لا تقول شيئًا',
    },
  },
  conduct: {
    title: noun.either(
      'ما الذي يكفّ الناس عنه، وما الذي يبدؤونه؟',
      'ما الذي تكفّ عنه الوحدات، وما الذي تبدؤه؟',
    ),
    description: 'أفعال لم تحدث، أو حدثت، بسبب النظام.',
    deterred: (kind) => `${apart(kind)}: مُنعت`,
    chilled: (kind) => `${apart(kind)}: أُحجم عنها`,
    induced: (kind) => `${apart(kind)}: فُعلت بسببه`,
    lawful: 'مشروع',
    unlawful: 'غير مشروع',
    caption: `المفرّغ: أفعال غير مشروعة مُنعت. الممتلئ: أفعال مشروعة أُحجم عنها، أو أفعال فُعلت بسبب النظام: طلبًا للنقاط مثلًا أو احتجاجًا. عُدّت ${noun.either('شخصًا شخصًا', 'وحدةً وحدة')}، مقابل النرد نفسه من غير استجابة للنظام.`,
    columns: ['السلوك', 'القانون', 'الأفعال', 'رآها مصدر', 'مُنعت أو أُحجم عنها', 'فُعلت بسبب النظام'],
  },
  scores: {
    title: `هل يعطي الملف ${noun.people} الرصيد الذي تعطيه الحقيقة؟`,
    description: `${noun.theMany} بحسب الرصيد في نهاية التشغيل، في الملف وفي الحقيقة.`,
    axis: 'الرصيد',
    persons: noun.many,
    onFile: `${noun.many}، في الملف`,
    inTruth: `${noun.many}، في الحقيقة`,
    bin: (from, to) => `من ${from} إلى ما دون ${to}`,
    caption: (isLog, meanFile, meanTruth) =>
      `الأعمدة الممتلئة: الرصيد في الملف. الخط المحيط: الرصيد الذي تعطيه القواعد نفسها لما ${noun.either('فعله الناس', 'فعلته الوحدات')} حقًا. المتوسط ${meanFile} في الملف و${meanTruth} في الحقيقة.${isLog ? ` انتبه إلى المقياس: كل درجة إلى أعلى عشرة أضعاف ${noun.people}.` : ''}`,
  },
  grades: {
    title: 'كيف تتحرك الدرجات، وكم تبتعد عن الحقيقة؟',
    description: 'نسبة من لهم هذه الدرجة في كل خطوة زمنية، في الملف (متصل) وفي الحقيقة (متقطع).',
    axis,
    onFile: (grade) => `${grade}، في الملف`,
    inTruth: (grade) => `${grade}، في الحقيقة`,
    caption: `نسبة ${noun.people} في كل درجة. المتصل: في الملف. المتقطع: في الحقيقة. لكل درجة مقياسها، ولا يلزم أن يبدأ من الصفر.`,
  },
  states: {
    title: `إلامَ ${noun.either('يؤول الناس', 'تؤول الوحدات')}؟`,
    description: `نسبة ${noun.people} في كل خطوة زمنية.`,
    axis,
    line: (state, value) => `${apart(state)}: ${apart(value)}`,
    change: (state, change, times) => `${apart(state)}، ${apart(change)}: ${times}`,
    caption: (changes) =>
      `نسبة ${noun.either('من يصح فيهم', 'الوحدات التي يصح فيها')} هذا، أيًّا كان ما يقوله الملف: لا ملف يعرفه.${changes.length === 0 ? '' : ` التغيرات خلال التشغيل: ${changes.join('؛ ')}.`}`,
  },
  sensitivity: {
    title: 'أي افتراض يحرّك الإدراج الخاطئ أكثر؟',
    description: 'ارتباط الرتب بين أكثر الأرقام المفترضة أثرًا والوقت المقضي في الإدراج الخاطئ.',
    axis: 'ارتباط الرتب (سبيرمان)',
    caption: (sampled, level, tested, byChance) =>
      `من التكرارات المسحوبة (${count(sampled)}). إلى اليمين: كلما زاد، زاد الإدراج الخاطئ. وما في الرمادي (دون ${level}) فعل المصادفة وحدها؛ ومن بين ${count(tested)} من الأرقام بلا أي أثر يقع نحو ${byChance} خارجه مع ذلك.${sampled < 40 ? ' وهذا العدد القليل من التكرارات لا يُظهر إلا أقوى الآثار.' : ''}`,
    columns: ['الرقم', 'ارتباط الرتب'],
  },
});
