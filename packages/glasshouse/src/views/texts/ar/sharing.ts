import { type Sentence, say } from '../../explain/sentence.ts';
import type { Texts } from '../english.ts';
import { apart, count, listOf, PERIOD, PERIODS } from './grammar.ts';
import type { Nouns } from './nouns.ts';

const depending = (by: Sentence): Sentence => (by.length === 0 ? [] : say`، ${by}`);

export const sharing = (noun: Nouns): Texts['sharing'] => ({
  head: 'من لديه القوائم أيضًا، ومن يعمل بها',
  copy: (copy, of, times, mean, unit, last) =>
    `${apart(copy)}، نسخة من ${apart(of)}: أبقت ${times} مرة على من أخرجه الأصل، ومتوسط المدة بال${PERIODS[unit]}: ${mean}؛ وبقي في النهاية ${last}.`,
  faithful: (copy, of) => `${apart(copy)}، نسخة من ${apart(of)}: لم تُبقِ على أحد أخرجه الأصل.`,
  published: (list, time, unit, wrongful) =>
    `${apart(list)}: كانت الأسماء معروضة للجميع ${time} ${noun.one}-${PERIOD[unit]}، منها ${wrongful} خطأً.`,
  asked: (list, queries, wrongful, missed, revenue) =>
    `${apart(list)}: سُئلت عن ${noun.many} ${queries} مرة؛ ${wrongful} من الأجوبة سمّت أحدًا خطأً، و${missed} برّأت مستحقًا.` +
    `${revenue === undefined ? '' : ` وبلغ دخل الأجوبة ${revenue}.`}`,
  adopted: (consequence, adopting, all, some) =>
    `${apart(consequence)}: تُطبَّق في ${adopting} من أصل ${all} من المناطق${some.length === 0 ? '' : ` (${listOf(some.map(apart))})`}.`,
  adoptedNowhere: (consequence, all) => `${apart(consequence)}: لا تُطبَّق في أي من المناطق وعددها ${all}.`,
  bodies: (consequence, bodies, fewest, most, mean) =>
    `${apart(consequence)}: من أصل ${bodies} من الهيئات، تطبّقها في المنطقة ${fewest === most ? fewest : `من ${fewest} إلى ${most}`}، والمتوسط ${mean}.`,
  agencies: {
    head: 'من رفض ومن منح؟',
    columns: (unit) => [
      'الجهة',
      `${noun.one}-${PERIOD[unit]} تحت عقوباتها`,
      'منها خطأً',
      'الرفض',
      'منه خطأً',
      'المنح',
    ],
  },

  explain: {
    copyOf: (of) => say`نسخة من ${of} يحتفظ بها طرف آخر.`,
    lag: (lag) => say`يصل الإدراج بعد ${lag}.`,
    removalLag: (lag) => say`يصل الإخراج بعد ${lag}.`,
    completeness: (share, by) => say`يصل ${share} من كل الإدراجات${depending(by)}.`,
    removalsLost: (share) => say`لا يصل أبدًا ${share} من كل حالات الإخراج.`,
    follows: say`تتبع الأصل فورًا ولا تفقد شيئًا.`,
    publicAfter: (after) => say`تُنشر الأسماء بعد ${after} من الإدراج.`,
    queries: (rate) => say`يُسأل حافظ القائمة عن ${noun.one}: ${rate}.`,
    price: (price) => say`دخل كل جواب ${price}.`,
    access: (agencies) => say`لا يجوز استعمالها إلا لـ${agencies}.`,
    earliestExit: (least) => say`من أُدرج لهذا السبب يبقى ${least} على الأقل.`,
    agency: (agency) => say`تطبّقها ${agency}.`,
    adoption: (share, by) => say`تُطبَّق في ${share} من المناطق${depending(by)}.`,
    bodies: (bodies, share, by) =>
      say`من أصل ${count(bodies)} من الهيئات في المنطقة، يطبّقها ${share}${depending(by)}.`,
    biteLag: (lag) => say`لا يظهر أثرها إلا إذا دام ذلك ${lag}.`,
  },
});
