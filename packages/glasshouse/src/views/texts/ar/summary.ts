import type { Texts } from '../english.ts';
import { apart, count, counted, listOf, PERIOD, PERIODS } from './grammar.ts';
import type { Nouns } from './nouns.ts';
import { AT, stretch, UNIT_TYPES } from './units.ts';

const forEach = (each: string | undefined) =>
  each === undefined ? '، ولم تُمنع مقابلها أي مخالفة' : `، أي ${each} لكل مخالفة مُنعت`;

const REPLICATES = { one: 'تكرار واحد', two: 'تكراران', few: 'تكرارات', many: 'تكرارًا', other: 'تكرار' };
const WORKERS = { one: 'خيط عمل واحد', two: 'خيطا عمل', few: 'خيوط عمل', many: 'خيط عمل', other: 'خيط عمل' };

export const summary = (noun: Nouns): Texts['summary'] => ({
  people: (persons) => `${persons} من الأشخاص المختلَقين`,
  units: (counts) => `${listOf(counts.map(([type, many]) => `${many} ${UNIT_TYPES[type]}`))}، كلها مختلَقة،`,
  ran: (regime, who, ticks, unit, replicates, overlays) =>
    `عاش ${who} في ظل «${apart(regime)}»${overlays === '' ? '' : ` (مع ${apart(overlays)})`}، مدة ${stretch(ticks, unit)}` +
    `${replicates > 1 ? `، في ${counted(replicates, REPLICATES)}` : ''}. لا وجود لأحد منهم.`,
  to: 'إلى',
  prevents: 'ما يمنعه وما يفرضه',
  does: `ما يفعله ${noun.either('بالناس', 'بالخاضعين له')}`,
  bandNote: (of, sampled) =>
    of === 'percentiles'
      ? `الرقم الأول: التشغيل الأوسط. النطاق: من المئين 5 إلى المئين 95 في التكرارات الأخرى (عددها ${count(sampled)})، ولكل منها قيمه من المجالات المفترضة ونرده.`
      : `الرقم الأول: التشغيل الأوسط. المدى: من الأصغر إلى الأكبر في التكرارات الأخرى (عددها ${count(sampled)}) بقيم من المجالات المفترضة ونرد آخر (وهي أقل من أن تُحسب منها مئينات).`,
  noBand:
    'تكرار واحد: كل افتراض في وسط مجاله، فلا نطاق. أعد التشغيل مع \u2068--replicates 20\u2069 لترى ما يفعله الجهل بهذه الأرقام.',

  rows: {
    deterred: 'مخالفات مُنعت',
    seen: 'مخالفات رآها مصدر',
    seenOf: (violations, share) => `من أصل ${violations} (${share})`,
    rightly: (unit, tick) => `مدرَجون بحق، في ${AT[unit]} ${count(tick)}`,
    missed: (unit, tick) => `فاتهم الإدراج، في ${AT[unit]} ${count(tick)}`,
    missedOf: (share) => `يستحقون قائمة وليسوا على أي منها: ${share} من المستحقين`,
    rightlyTime: (unit) => `إدراج بحق، بحساب ${noun.one}-${PERIOD[unit]}`,
    induced: 'أفعال فُعلت بسبب النظام',
    provoked: 'مخالفات استثارها النظام',
    granted: 'مكافآت مُنحت',
    grantedWrong: (many) => `${many} منها لمن لا يستحقها`,

    wrongful: (unit, tick) => `مدرَجون خطأً، في ${AT[unit]} ${count(tick)}`,
    wrongfulOf: (share) => `${share} من كل المدرَجين`,
    wrongfulEver: 'أُدرجوا خطأً في وقت ما',
    wrongfulTime: (unit) => `إدراج خطأً، بحساب ${noun.one}-${PERIOD[unit]}`,
    wrongfulMean: (mean, unit) => `المتوسط لكل ${noun.one}، بال${PERIODS[unit]}: ${mean}`,
    chilled: 'أفعال مشروعة أُحجم عنها',
    heldAgainst: `أفعال مشروعة احتُسبت ${noun.either('على الناس', 'على أصحابها')}`,
    refused: 'رفضٌ بغير استحقاق',
    refusedOf: (many) => `من أصل ${many} مرة رفض`,
    reached: 'آخرون جُرّوا معهم',
    reachedOf: (unit, wrongful) => `بحساب ${noun.one}-${PERIOD[unit]}؛ ${wrongful} منها بسبب إدراج خاطئ`,
    falseRecords: 'سجلات كاذبة أُنشئت',
    tooLow: (unit) => `درجة أدنى مما يُستحق، بحساب ${noun.one}-${PERIOD[unit]}`,
    objections: 'التظلّمات',
    corrected: (many) => `سجلات صُحّحت: ${many}`,
  },

  noBlackList: 'ليس في هذا النظام قائمة سوداء، فلا يُدرَج أحد؛ ويظهر أثره في الدرجات والعواقب.',
  trade: {
    both: (unit, ratio) => `مقابل كل مخالفة مُنعت، ${ratio} ${noun.one}-${PERIOD[unit]} من الإدراج الخاطئ.`,
    bothPer: (unit, per, ratio) =>
      `مقابل كل ${per} مخالفة مُنعت، ${ratio} ${noun.one}-${PERIOD[unit]} من الإدراج الخاطئ.`,
    noneDeterred: (unit, time) =>
      `لم تُمنع أي مخالفة؛ وبلغ الإدراج الخاطئ ${time} ${noun.one}-${PERIOD[unit]}.`,
    nobodyWronged: (deterred) => `مُنعت ${deterred} مخالفة، ولم يُدرَج أحد خطأً.`,
    nothing: 'لم تُمنع أي مخالفة، ولم يُدرَج أحد خطأً.',
  },

  costs: {
    money: (all, each) => `كلّفت السجلات من المال ${all}${forEach(each)}.`,
    hours: (all, each) => `استغرقت السجلات من ساعات العمل ${all}${forEach(each)}.`,
    useless: (many, share) => `${many} من السجلات (${share} منها كلها) لا تقول شيئًا عما فعله أحد.`,
  },

  whoHead: 'من يقع عليه الأثر',
  whoColumns: (unit) => ['', noun.many, 'مدرَجون', 'خطأً', 'فاتهم', 'FPR', 'FNR', `${PERIODS[unit]} خاطئة`],
  whoNote:
    'في نهاية التشغيل. FPR: المدرَجون خطأً من بين غير المستحقين. FNR: من فاتهم الإدراج من بين المستحقين.',
  group: (label, of) => (of === undefined ? `المجموعة ${apart(label)}` : `${apart(of)}: ${apart(label)}`),
  region: (label) => `المنطقة ${apart(label)}`,
  everybody: 'الجميع',

  audit: {
    apart: (names, parity, odds) =>
      `بحسب ${apart(names)}، يبلغ الفرق بين نسب الإدراج ${parity} نقطة مئوية (التكافؤ الديموغرافي)، وبين نسب الخطأ ${odds} (تكافؤ الاحتمالات).`,
    worst: (label, share, low, high) => `أعلى FPR: ${label}، ${share} (من ${low} إلى ${high} بحظ النرد).`,
  },

  falseHead: 'من أين تأتي السجلات الكاذبة',
  falseRow: (source, parts, share) =>
    `${apart(source)}: ${parts.join('، ')} (${share} من كل السجلات الكاذبة)`,
  falseOf: {
    invented: (many) => `${many} مختلَق`,
    namesake: (many) => `${many} باسم ${noun.namesake}`,
    'false-match': (many) => `${many} بوجه ظُنّ وجهًا آخر`,
    insider: (many) => `${many} موضوع عمدًا`,
    quota: (many) => `${many} لبلوغ حصة`,
    duplicate: (many) => `${many} مسجّل مرتين`,
  },
  noFalse: 'لم ينشئ أي مصدر سجلًا كاذبًا.',

  cause: (cause, share) => `${cause} (${share})`,
  causes: (shares) => `لماذا ${noun.either('يُدرَج الناس', 'تُدرَج الوحدات')} خطأً: ${shares.join('، ')}.`,
  officialHead: 'ما هو خطأ، وما كان بوسع المنظومة أن تقوله عنه',
  officialFiles: (listed, objections, upheld, struck, share) =>
    `في الملف: المدرَجون ${listed}، والتظلّمات ${objections}، قُبل منها ${upheld}، والشطب من القوائم ${struck}: نسبة خطأ ${share}.`,
  officialTruth: (wrongful, share, times) =>
    `في الحقيقة: أُدرج ${wrongful} منهم خطأً في وقت ما، أي ${share}${times === undefined ? '' : `، وهو ${times} أضعاف ذلك`}.`,

  states: {
    head: `${noun.either('ما آل إليه الناس', 'ما آلت إليه الوحدات')}، مما لا يعرفه الملف`,
    value: (value, first, last) => `${apart(value)} ${first} و${last}`,
    line: (state, unit, values) =>
      `${apart(state)}، في ${AT[unit]} ${count(1)} وفي النهاية: ${values.join('، ')}.`,
  },

  downgrades: {
    head: 'درجات خُفضت مباشرة',
    one: (title, grade, persons, time, wrongful, missed, unit) =>
      `${apart(title)} (إلى ${apart(grade)} على الأكثر): ${persons} من ${noun.theMany} في النهاية؛ والمجموع ${time} ${noun.one}-${PERIOD[unit]}، منها ${wrongful} بغير استحقاق، و${missed} أخرى مستحقة وليست في الملف.`,
    pair: (to, from, persons) => `من ${apart(from)} إلى ${apart(to)}: ${persons}`,
    fallen: (pairs) => `من هم في النهاية دون ما تعطيه نقاطهم: ${pairs.join('، ')}.`,
  },

  governanceHead: 'ما فعله الحاكمون',
  inForce: (title, unit, from, until) =>
    until === undefined
      ? `من ${AT[unit]} ${count(from)} إلى النهاية: ${apart(title)}.`
      : `من ${AT[unit]} ${count(from)} إلى ${AT[unit]} ${count(until)}: ${apart(title)}.`,
  neverInForce: (title) => `لم يسرِ قط: ${apart(title)}.`,
  inRegions: (title, some, all, share, unit) =>
    `في وقت ما في ${some} من أصل ${all} من المناطق، في ${share} من كل ال${PERIODS[unit]} والمناطق: ${apart(title)}.`,

  notice: {
    head: 'الإبلاغ قبل الإدراج',
    lines: ([announced, warned, averted, wrongful, unwarned]) => [
      `قرارات الإدراج: ${announced}، أُبلغ أصحابها في ${warned} منها. ومن هذه لم يسرِ ${averted} قط، لأن صاحبها نفّذ ما عليه أو تظلّم في الوقت؛ وكان ${wrongful} منها سيكون خطأً.`,
      `وسرى ${unwarned} من الإدراجات دون علم أصحابها.`,
    ],
  },

  queues: {
    head: 'من ينتظرون قرارًا',
    instances: { objection: 'الجهة المختصة', court: 'المحكمة' },
    line: (instance, joined, decided, wait, unit, waiting) =>
      `وصل إلى ${instance} ${joined} من القضايا؛ بُتّ في ${decided} منها${wait === undefined ? '' : `، ومتوسط الانتظار بال${PERIODS[unit]}: ${wait}`}. وبقي في النهاية ${waiting} في الانتظار.`,
    lost: (instance, abandoned, moot) =>
      `أمام ${instance}، تخلّى ${abandoned} عن قضاياهم؛ و${moot} لم يبق ما يُبتّ فيه حين جاء دورهم.`,
    letOff: (many) => `أُعفي ${many} ممن أُدرجوا بحق.`,
    paid: (amount) => `دُفع لمن قُبل تظلّمهم: ${amount}.`,
  },

  cannotHead: 'ما لا يمكن استنتاجه',
  assumed: (assumed, all) =>
    assumed === 0
      ? `كل أرقام هذا النظام منشورة، وعددها ${count(all)}.`
      : `من أصل ${count(all)} من الأرقام، ${count(assumed)} مفترض ضمن مجال؛ والنتيجة ليست أفضل منها.`,
  mostMoving: (title, direction, replicates) =>
    `من بين الافتراضات، ${apart(title)} هو أكثر ما يحرّك الإدراج الخاطئ (كلما زاد، ${direction === 'more' ? 'زاد' : 'قلّ'} ذلك)، بقدر ما تقوله التكرارات وعددها ${count(replicates)}.`,
  noneMoves: (replicates) =>
    `في التكرارات (عددها ${count(replicates)}) لا يبرز أي افتراض فوق المصادفة في تحريك الإدراج الخاطئ.`,
  synthetic: `هذا ما تفعله القواعد المكتوبة ${noun.either('بأناس مختلَقين', 'بوحدات مختلَقة')}؛ وهو لا يقول شيئًا عن ${noun.either('أي شخص حقيقي', 'أي شخص أو جهة في الواقع')}.`,

  run: (persons, seconds, rate, unit, backend, workers) =>
    `${persons} ${noun.one}-${PERIOD[unit]} في ${seconds} ثانية (${rate} في الثانية؛ ${apart(backend)}، ${counted(workers, WORKERS)})`,
  digest: 'البصمة',
  seed: 'البذرة',
  files: 'الملفات',
  reproduce: 'من جديد',
});
