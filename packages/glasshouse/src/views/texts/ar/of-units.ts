import type { ofUnits as english } from '../en/of-units.ts';
import { apart, PERIOD } from './grammar.ts';
import { report } from './report.ts';
import { summary } from './summary.ts';

export const ofUnits: typeof english = {
  summary: {
    ...summary,
    does: 'ما يفعله بالخاضعين له',
    rows: {
      ...summary.rows,
      rightlyTime: (unit) => `إدراج بحق، بحساب وحدة-${PERIOD[unit]}`,
      wrongfulTime: (unit) => `إدراج خطأً، بحساب وحدة-${PERIOD[unit]}`,
      wrongfulMean: (mean, unit) => summary.rows.wrongfulMean(mean, unit).replace('لكل شخص', 'لكل وحدة'),
      heldAgainst: 'أفعال مشروعة احتُسبت على أصحابها',
      reachedOf: (unit, wrongful) => `بحساب وحدة-${PERIOD[unit]}؛ ${wrongful} منها بسبب إدراج خاطئ`,
      tooLow: (unit) => `درجة أدنى مما يُستحق، بحساب وحدة-${PERIOD[unit]}`,
    },
    trade: {
      ...summary.trade,
      both: (unit, ratio) => `مقابل كل مخالفة مُنعت، ${ratio} وحدة-${PERIOD[unit]} من الإدراج الخاطئ.`,
      bothPer: (unit, per, ratio) =>
        `مقابل كل ${per} مخالفة مُنعت، ${ratio} وحدة-${PERIOD[unit]} من الإدراج الخاطئ.`,
      noneDeterred: (unit, time) => `لم تُمنع أي مخالفة؛ وبلغ الإدراج الخاطئ ${time} وحدة-${PERIOD[unit]}.`,
    },
    whoColumns: (unit) => ['', 'وحدات', ...summary.whoColumns(unit).slice(2)],
    causes: (shares) => `أسباب الإدراج الخاطئ: ${shares.join('، ')}.`,
    downgrades: {
      ...summary.downgrades,
      one: (title, grade, units, time, wrongful, missed, unit) =>
        `${apart(title)} (إلى ${apart(grade)} على الأكثر): ${units} من الوحدات في النهاية؛ والمجموع ${time} وحدة-${PERIOD[unit]}، منها ${wrongful} بغير استحقاق، و${missed} أخرى مستحقة وليست في الملف.`,
    },
  },
  report: {
    ...report,
    standing: { ...report.standing, persons: 'وحدات' },
    wrongfulTime: {
      ...report.wrongfulTime,
      description: 'الوحدات بحسب مجموع الوقت الذي قضته مدرَجة خطأً.',
      columns: report.wrongfulTime.columns.map((column) => column.replace('أشخاص', 'وحدات')),
    },
  },
};
