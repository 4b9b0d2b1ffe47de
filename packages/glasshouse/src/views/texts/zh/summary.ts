import type { Texts } from '../english.ts';
import type { Translation } from '../translation.ts';
import { AT, UNITS } from './units.ts';

export const summary: Translation<Texts['summary']> = {
  to: '至',
  prevents: '它预防和执行了什么',
  does: '它对人做了什么',
  bandNote: (of, sampled) =>
    of === 'percentiles'
      ? `首个数字：中心运行。区间：另外 ${sampled} 次重复运行的第 5 至第 95 百分位，每次各自从假设范围取值、各掷骰子。`
      : `首个数字：中心运行。范围：另外 ${sampled} 次重复运行的最小至最大，各自从假设范围取值、各掷骰子（次数太少，不足以给出百分位）。`,
  rows: {
    deterred: '遏止的违规',
    seen: '被来源看见的违规',
    seenOf: (violations, share) => `共 ${violations} 起（${share}）`,
    rightly: (unit, tick) => `第 ${tick} ${AT[unit]}应当列入者`,
    missed: (unit, tick) => `第 ${tick} ${AT[unit]}漏列者`,
    missedOf: (share) => `应列入而不在任何名单上：占应列入者 ${share}`,
    rightlyTime: (unit) => `应当列入的人·${UNITS[unit]}`,
    induced: '因制度而做的行为',
    granted: '给予的奖励',
    grantedWrong: (count) => `其中 ${count} 次给了不应得的人`,
    wrongful: (unit, tick) => `第 ${tick} ${AT[unit]}错误列入者`,
    wrongfulOf: (share) => `占全部列入者 ${share}`,
    wrongfulEver: '曾被错误列入者',
    wrongfulTime: (unit) => `错误列入的人·${UNITS[unit]}`,
    wrongfulMean: (mean, unit) => `平均每人 ${mean} ${UNITS[unit]}`,
    chilled: '不敢做的合法行为',
    heldAgainst: '被记为劣迹的合法行为',
    refused: '不应拒绝而被拒绝',
    refusedOf: (count) => `共拒绝 ${count} 次`,
    reached: '受连累的他人',
    reachedOf: (unit, wrongful) => `人·${UNITS[unit]}；其中 ${wrongful} 因错误列入`,
    falseRecords: '错误记录',
    tooLow: (unit) => `等级被评低的人·${UNITS[unit]}`,
    objections: '异议',
    corrected: (count) => `更正了 ${count} 条记录`,
  },
  noBlackList: '该制度没有黑名单，因此没有人被列入；它的作用见于等级和后果。',
  falseOf: {
    invented: (count) => `${count} 条凭空捏造`,
    namesake: (count) => `${count} 条归到同名者名下`,
    'false-match': (count) => `${count} 条认错了脸`,
    insider: (count) => `${count} 条故意设定`,
    quota: (count) => `${count} 条为凑指标`,
    duplicate: (count) => `${count} 条重复登记`,
  },
};
