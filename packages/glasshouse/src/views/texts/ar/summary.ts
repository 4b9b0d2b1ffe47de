import type { Texts } from '../english.ts';
import type { Translation } from '../translation.ts';
import { AT, PERSON, stretch } from './units.ts';

export const summary: Translation<Texts['summary']> = {
  to: 'إلى',
  prevents: 'ما يمنعه ويفرضه',
  does: 'ما يفعله بالناس',
  bandNote: (of, sampled) =>
    of === 'percentiles'
      ? `الرقم الأول: التشغيل المركزي. النطاق: المئين الخامس إلى الخامس والتسعين من ${sampled} تكرارًا آخر، لكل منها قيمه من المدى المفترض ونرده.`
      : `الرقم الأول: التشغيل المركزي. المدى: أصغر وأكبر ${sampled} من التكرارات الأخرى بقيم من المدى المفترض ونرد آخر (أقل من أن تُحسب منها مئينات).`,
  rows: {
    deterred: 'مخالفات مُنعت',
    seen: 'مخالفات رآها مصدر',
    seenOf: (violations, share) => `من ${violations} (${share})`,
    rightly: (unit, tick) => `المدرَجون بحق، ${AT[unit]} ${tick}`,
    missed: (unit, tick) => `من فاتهم الإدراج، ${AT[unit]} ${tick}`,
    missedOf: (share) => `يستحقون قائمة وليسوا على أي منها: ${share} من المستحقين`,
    rightlyTime: (unit) => `${PERSON[unit]} من الإدراج بحق`,
    induced: 'أفعال وقعت بسبب النظام',
    granted: 'مكافآت مُنحت',
    grantedWrong: (count) => `منها ${count} لمن لا يستحقها`,
    wrongful: (unit, tick) => `المدرَجون خطأً، ${AT[unit]} ${tick}`,
    wrongfulOf: (share) => `${share} من كل المدرَجين`,
    wrongfulEver: 'من أُدرجوا خطأً في أي وقت',
    wrongfulTime: (unit) => `${PERSON[unit]} من الإدراج الخاطئ`,
    wrongfulMean: (mean, unit) => `${stretch(Number(mean), unit)} لكل منهم في المتوسط`,
    chilled: 'أفعال مشروعة لم يُجرؤ عليها',
    heldAgainst: 'أفعال مشروعة احتُسبت على الناس',
    refused: 'رفض غير مستحق',
    refusedOf: (count) => `من ${count} حالة رفض`,
    reached: 'آخرون جُرّوا معهم',
    reachedOf: (unit, wrongful) => `${PERSON[unit]}؛ منها ${wrongful} لإدراج خاطئ`,
    falseRecords: 'سجلات كاذبة',
    tooLow: (unit) => `${PERSON[unit]} بدرجة أدنى من المستحق`,
    objections: 'اعتراضات',
    corrected: (count) => `صُحّح ${count} من السجلات`,
  },
  noBlackList: 'ليس في هذا النظام قائمة سوداء، فلا أحد مدرَج؛ ويظهر أثره في الدرجات والعواقب.',
  falseOf: {
    invented: (count) => `${count} مختلَق`,
    namesake: (count) => `${count} باسم من يحمل الاسم نفسه`,
    'false-match': (count) => `${count} لوجه حُسب وجهًا آخر`,
    insider: (count) => `${count} وُضع عمدًا`,
    quota: (count) => `${count} لإكمال حصة`,
    duplicate: (count) => `${count} سُجّل مرتين`,
  },
};
