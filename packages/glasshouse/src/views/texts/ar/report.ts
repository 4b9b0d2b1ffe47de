import type { Texts } from '../english.ts';
import { charts } from './charts.ts';
import { apart, count, listOf, PERIOD } from './grammar.ts';
import type { Nouns } from './nouns.ts';
import { stretch, UNIT_TYPES } from './units.ts';

export const report = (noun: Nouns): Texts['report'] => ({
  kind: `تقرير تشغيل على ${noun.either('أناس مختلَقين', 'وحدات مختلَقة')}`,
  people: (persons) => `${persons} من الأشخاص الذين لا وجود لهم`,
  units: (counts) =>
    `${listOf(counts.map(([type, many]) => `${many} ${UNIT_TYPES[type]}`))}، لا وجود لأي منها،`,
  ran: (who, ticks, unit, replicates, overlays) =>
    `عاش في ظله ${who} مدة ${stretch(ticks, unit)}` +
    `${overlays.length === 0 ? '' : `، مضافًا إليه ${listOf(overlays.map(apart))}`}` +
    `${replicates > 1 ? `، وأعيد التشغيل بافتراضات ونرد آخر حتى بلغ العدد ${count(replicates)}` : ''}. ` +
    'ولأنهم مختلَقون فإن ما فعلوه حقًا معروف، ويمكن مقارنته بما وُضع في الملف.',
  contents: 'المحتويات',
  ledgersHead: 'الدفتران',
  wrongfulMeans:
    'مدرَج خطأً: على قائمة سوداء بحسب الملف، لا بحسب الحقيقة وفق القواعد نفسها. يفعل ذلك سجل كاذب، وكذلك سجل صحيح جاء متأخرًا، أو نهاية جاءت متأخرة. ومن فاته الإدراج عكس ذلك.',
  pipelineHead: 'كيف يعمل النظام',
  legend: 'كل رقم يقود إلى سطره في جدول كل الأرقام. المسطّر: منشور. المنقّط: مفترض، ومجاله بخط صغير.',
  partSize: (id, many) => `${PARTS[id] ?? 'القواعد'}: ${count(many)}`,
  chartsHead: 'ما نتج',
  asTable: 'الشيء نفسه في جدول',
  ...charts(noun),
  consequences: {
    head: 'ماذا فعلت كل عاقبة؟',
    columns: (unit) => [
      'العاقبة',
      `${noun.one}-${PERIOD[unit]} تحتها`,
      'منها خطأً',
      'مرات الرفض أو المنح',
      'منها خطأً',
      `الأسرة، ${noun.one}-${PERIOD[unit]}`,
      'منها خطأً',
    ],
    note: `خطأً: ما كانت العاقبة لتقع على ${noun.the} لو قال الملف الحقيقة.`,
  },
  lists: {
    head: 'ماذا فعلت كل قائمة؟',
    columns: (unit) => [
      'القائمة',
      'المدرَجون في النهاية',
      'المستحقون لها',
      'عليها خطأً',
      'فاتهم الإدراج',
      `${noun.one}-${PERIOD[unit]} عليها خطأً`,
      'عليها بحق، من كل من عليها (PPV)',
    ],
  },
  numbers: {
    head: 'كل أرقام النظام',
    note: 'الاسم هو ما تأخذه \u2068--set\u2069. والرقم المفترض يُسحب من مجاله في كل تكرار ما عدا الأول.',
    name: 'الرقم',
    value: 'القيمة',
    from: 'المصدر أو المجال',
    sampled: 'المسحوب في هذا التشغيل',
    published: 'منشور',
    assumed: 'مفترض',
    set: 'موضوع باليد',
    notSampled: '–',
  },
  limits: {
    oneRun: 'شُغّل تكرار واحد، وكل افتراض في وسط مجاله: لا شيء هنا يبيّن كم قد تبتعد الحقيقة.',
    bandIs:
      'النطاق هو ما تتركه المجالات المفترضة والنرد مفتوحًا، إن كانت القواعد كما كُتبت. واتباع القواعد كما كُتبت افتراض هو الآخر.',
    noObjection: 'ليس في ملف هذا النظام إجراء للتظلّم؛ وما كان من تصحيح خارجه ليس هنا.',
    noResponse: 'لا يغيّر أحد ما يفعله بسبب هذا النظام: ليس في الملف منع ولا إحجام.',
    noGovernance: 'تبقى القواعد كما هي طوال الوقت: ليس في الملف حكم.',
    unmodelled: [
      'الرشوة والمحاباة والتطبيق الانتقائي ليست في الأرقام إلا بقدر ما يكتبها الملف سلوكًا أو مصدرًا.',
      `الألم والخوف والخسارة لا تُقاس. الأعداد تقول كم ${noun.either('شخصًا', 'وحدة')} وكم من الوقت، لا كم كان الأمر شديدًا.`,
      `${noun.either('يُسحب الناس مستقلين بعضهم', 'تُسحب الوحدات مستقلة بعضها')} عن بعض إلا في الأسرة والجماعة وما يربطه الملف؛ والحيوات الحقيقية أشد تشابكًا.`,
    ],
    boundaryHead: 'الحد',
    boundary:
      'كل وحدة هنا مختلَقة. المجموعات مجردة، ورموز الهوية تحمل منطقة لا وجود لها، ولا سبيل بهذا البرنامج إلى تحميل شخص حقيقي أو تقييمه أو إدراجه أو مراقبته. يقول التقرير ما تفعله قواعد مكتوبة بسكان؛ وليس دليلًا على أحد.',
  },
  colophon: {
    head: 'أعد صنعه',
    digest: 'البصمة',
    seed: 'البذرة',
    engine: 'المحرّك',
    work: 'العمل',
    workIs: (personTicks, unit, seconds, workers) =>
      `${personTicks} ${noun.one}-${PERIOD[unit]} في ${seconds} ثانية، وعدد خيوط العمل ${count(workers)}`,
    note: 'الأمر نفسه يعطي البصمة نفسها على أي جهاز وبأي عدد من خيوط العمل.',
  },
});

const PARTS: Readonly<Record<string, string>> = {
  population: 'السمات',
  states: 'الحالات',
  conduct: 'أنواع الأفعال',
  sources: 'المصادر',
  score: 'البنود',
  parameters: 'الأرقام',
  lists: 'القوائم',
  consequences: 'العواقب',
  redress: 'الخطوات',
  response: 'الاستجابات',
  governance: 'القواعد',
  observations: 'المشاهدات',
};
