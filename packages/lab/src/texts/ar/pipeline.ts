import type { Catalogue } from '../languages.ts';

export const pipeline: Catalogue['pipeline'] = {
  head: 'النظام خطوة خطوة',
  records: 'السجلات',
  recordsIntro: 'ما في الملفات، وأين الخطأ فيه.',
  recordsFalse: 'دخل الملفاتِ {count} من السجلات الكاذبة: {causes}.',
  recordsSeen: 'وصل إلى الملفات {seen} من أصل {all} مخالفة ({share}).',
  recordsHeld: 'احتُسب على الناس {count} من الأفعال المشروعة.',
  numbers:
    '{sourced, plural, =0 {لا رقم له مصدر} one {رقم واحد له مصدر} two {رقمان لهما مصدر} few {# أرقام لها مصدر} many {# رقمًا له مصدر} other {# رقم له مصدر}}، و{assumed} مفترض',
  noNumbers: 'بلا أرقام',
  assumed: 'مفترض، من {low} إلى {high}',
  sourced: 'منشور',
  move: 'غيّر {path}',
  setFree: 'القيمة بالضبط',
  putBack: 'أعده ({text})',
  source: 'المصدر',
  mark_A: 'نص أصلي أو رسمي',
  mark_B: 'صفحة ثانوية موثوقة',
  mark_C: 'صفحة ضعيفة',
  mark_S: 'وثيقة تأسيسية لهذا المشروع فقط',
  mark_M: 'غير متحقَّق منه',
  legendAssumed: 'مفترض: حرّكه',
  legendSourced: 'منشور: افتح مصدره',
  legendMoved: 'غيّرتَه أنت',
  more: 'اعرض',
};
