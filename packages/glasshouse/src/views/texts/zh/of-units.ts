import type { ofUnits as english } from '../en/of-units.ts';
import { PERIOD } from './grammar.ts';
import { report } from './report.ts';
import { summary } from './summary.ts';

export const ofUnits: typeof english = {
  summary: {
    ...summary,
    does: '它对其中的主体做了什么',
    rows: {
      ...summary.rows,
      rightlyTime: (unit) => `应当列入的主体·${PERIOD[unit]}数`,
      grantedWrong: (many) => `其中 ${many} 次给了不应得的主体`,
      wrongfulEver: '曾被错误列入的主体',
      wrongfulTime: (unit) => `错误列入的主体·${PERIOD[unit]}数`,
      wrongfulMean: (mean, unit) => summary.rows.wrongfulMean(mean, unit).replace('每人', '每个主体'),
      reached: '受牵连者',
      reachedOf: (unit, wrongful) => `以主体·${PERIOD[unit]}计；其中 ${wrongful} 起于错误列入`,
      tooLow: (unit) => `等级被评低的主体·${PERIOD[unit]}数`,
    },
    trade: {
      both: (unit, ratio) => `每遏止一起违规，就有 ${ratio} 个主体·${PERIOD[unit]}的错误列入。`,
      bothPer: (unit, per, ratio) => `每遏止 ${per} 起违规，就有 ${ratio} 个主体·${PERIOD[unit]}的错误列入。`,
      noneDeterred: (unit, time) => `没有遏止任何违规；错误列入共 ${time} 个主体·${PERIOD[unit]}。`,
      nobodyWronged: (deterred) => `遏止了 ${deterred} 起违规，没有主体被错误列入。`,
      nothing: '没有遏止任何违规，也没有主体被错误列入。',
    },
    whoColumns: (unit) => ['', '主体数', ...summary.whoColumns(unit).slice(2)],
    causes: (shares) => `为何被错误列入：${shares.join('，')}。`,
    officialFiles: (listed, objections, upheld, struck, share) =>
      `按档案：列入 ${listed} 个主体，异议 ${objections} 起，其中 ${upheld} 起成立，除名 ${struck} 次，错误率为 ${share}。`,
    officialTruth: (wrongful, share, times) =>
      `按事实：其中 ${wrongful} 个主体曾被错误列入，占 ${share}${times === undefined ? '' : `，是前者的 ${times} 倍`}。`,
    downgrades: {
      ...summary.downgrades,
      one: (title, grade, units, time, wrongful, missed, unit) =>
        `${title}（最高为 ${grade}）：结束时 ${units} 个主体；共 ${time} 主体·${PERIOD[unit]}，其中 ${wrongful} 不应受，另有 ${missed} 应受而档案中没有。`,
    },
  },
  report: {
    ...report,
    standing: {
      ...report.standing,
      title: '制度错误列入的主体比漏列的多吗？',
      description: '运行中每个时点错误列入的主体数和漏列的主体数。',
      persons: '主体数',
      caption: (isBanded) =>
        report.standing
          .caption(isBanded)
          .replace('不应在的人', '不应在的主体')
          .replace('而不在的人', '而不在的主体'),
    },
    wrongfulTime: {
      ...report.wrongfulTime,
      description: '按错误列入的总时间统计的主体数。',
      columns: report.wrongfulTime.columns.map((column) => column.replace('人数', '主体数')),
    },
  },
};
