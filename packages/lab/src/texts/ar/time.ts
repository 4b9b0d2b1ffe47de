import type { Catalogue } from '../languages.ts';

export const time: Catalogue['time'] = {
  tab: 'عبر الزمن',
  listed: 'مدرَجون',
  due: 'يستحقون الإدراج',
  wrongful: 'مدرَجون خطأً',
  missed: 'فاتهم الإدراج',
  axis: '{unit, select, day {اليوم} week {الأسبوع} month {الشهر} other {السنة}}',
  persons: '{subjects, select, units {أشخاص ومنظمات} other {أشخاص}}',
  table: 'الشيء نفسه في جدول',
  noList: 'ليس في هذا النظام قائمة سوداء، فلا شيء يُرسم هنا.',
};
