import type { ofUnits as english } from '../en/of-units.ts';
import { apart } from './grammar.ts';
import { report } from './report.ts';
import { summary } from './summary.ts';
import { UNITS } from './units.ts';

export const ofUnits: typeof english = {
  summary: {
    ...summary,
    does: 'با آنان که در آن‌اند چه می‌کند',
    rows: {
      ...summary.rows,
      rightlyTime: (unit) => `واحد-${UNITS[unit]} به‌حق در فهرست`,
      grantedWrong: (many) => `${many} به واحدهایی که سزاوارش نبودند`,
      wrongfulEver: 'واحدهایی که زمانی به‌ناحق در فهرست بودند',
      wrongfulTime: (unit) => `واحد-${UNITS[unit]} به‌ناحق در فهرست`,
      wrongfulMean: (mean, unit) => summary.rows.wrongfulMean(mean, unit).replace('هر نفر', 'هر واحد'),
      heldAgainst: 'کارهای قانونی که به زیان کنندگانش ثبت شد',
      reachedOf: (unit, wrongful) => `به واحد-${UNITS[unit]}؛ ${wrongful} به سبب فهرست‌شدن نابحق`,
      tooLow: (unit) => `واحد-${UNITS[unit]} با رتبهٔ پایین‌تر از سزا`,
    },
    trade: {
      ...summary.trade,
      both: (unit, ratio) => `در برابر هر تخلف بازداشته، ${ratio} واحد-${UNITS[unit]} فهرست‌شدن نابحق.`,
      bothPer: (unit, per, ratio) =>
        `در برابر هر ${per} تخلف بازداشته، ${ratio} واحد-${UNITS[unit]} فهرست‌شدن نابحق.`,
      noneDeterred: (unit, time) =>
        `هیچ تخلفی بازداشته نشد؛ ${time} واحد-${UNITS[unit]} به‌ناحق در فهرست گذشت.`,
    },
    whoColumns: (unit) => ['', 'واحد', ...summary.whoColumns(unit).slice(2)],
    causes: (shares) => `چرا به‌ناحق در فهرست‌اند: ${shares.join('، ')}.`,
    officialFiles: (listed, objections, upheld, struck, share) =>
      `در پرونده: ${listed} واحد در فهرست، ${objections} اعتراض که ${upheld} تای آن پذیرفته شد، ${struck} حذف از فهرست: نرخ خطای ${share}.`,
    officialTruth: (wrongful, share, times) =>
      `در واقعیت: ${wrongful} واحد از آنها زمانی به‌ناحق در فهرست بودند، ${share}${times === undefined ? '' : `، ${times} برابر`}.`,
    downgrades: {
      ...summary.downgrades,
      one: (title, grade, units, time, wrongful, missed, unit) =>
        `${apart(title)} (حداکثر تا ${apart(grade)}): ${units} واحد در پایان؛ روی هم ${time} واحد-${UNITS[unit]} که ${wrongful} آن ناسزا بود، و ${missed} دیگر سزاوار بود و در پرونده نیامد.`,
    },
  },
  report: {
    ...report,
    standing: { ...report.standing, persons: 'واحد' },
    wrongfulTime: {
      ...report.wrongfulTime,
      columns: report.wrongfulTime.columns.map((column) => column.replace('نفر', 'واحد')),
    },
  },
};
