import { type Sentence, say } from '../../explain/sentence.ts';
import type { Texts } from '../english.ts';
import { count, listOf, PERIOD } from './grammar.ts';
import type { Nouns } from './nouns.ts';
import { UNITS } from './units.ts';

const depending = (by: Sentence): Sentence => (by.length === 0 ? [] : say`，${by}`);

export const sharing = (noun: Nouns): Texts['sharing'] => ({
  head: '还有谁持有名单，谁据此行事',
  copy: (copy, of, times, mean, unit, last) =>
    `${copy}（${of} 的副本）：原名单已移出而副本仍保留，共 ${times} 次，平均 ${mean} ${UNITS[unit]}；结束时还有 ${last} ${noun.count}。`,
  faithful: (copy, of) => `${copy}（${of} 的副本）：没有保留任何原名单已移出的${noun.one}。`,
  published: (list, time, unit, wrongful) =>
    `${list}：姓名供所有人查看，共 ${time} ${noun.time}${PERIOD[unit]}，其中 ${wrongful} 属于错误。`,
  asked: (list, queries, wrongful, missed, revenue) =>
    `${list}：被查询 ${queries} 次；${wrongful} 次回答错误地指认了${noun.one}，${missed} 次放过了应列入者。` +
    `${revenue === undefined ? '' : `这些回答带来收入 ${revenue}。`}`,
  adopted: (consequence, adopting, all, some) =>
    `${consequence}：在 ${all} 个地区中的 ${adopting} 个执行${some.length === 0 ? '' : `（${listOf(some)}）`}。`,
  adoptedNowhere: (consequence, all) => `${consequence}：在 ${all} 个地区中都不执行。`,
  bodies: (consequence, bodies, fewest, most, mean) =>
    `${consequence}：在一个地区的 ${bodies} 个机构中，有 ${fewest === most ? fewest : `${fewest} 至 ${most}`} 个执行，平均 ${mean} 个。`,
  agencies: {
    head: '谁拒绝，谁给予？',
    columns: (unit) => [
      '部门',
      `受其惩戒的${noun.time}${PERIOD[unit]}数`,
      '其中错误',
      '拒绝',
      '其中错误',
      '给予',
    ],
  },

  explain: {
    copyOf: (of) => say`${of} 的副本，由别人保管。`,
    lag: (lag) => say`列入在 ${lag}后到达。`,
    removalLag: (lag) => say`移出在 ${lag}后到达。`,
    completeness: (share, by) => say`全部列入中有 ${share} 到达${depending(by)}。`,
    removalsLost: (share) => say`全部移出中有 ${share} 从未到达。`,
    follows: say`它立即跟随，没有遗漏。`,
    publicAfter: (after) => say`列入 ${after}后公布姓名。`,
    queries: (rate) => say`有人向保管者查询一个${noun.one}：${rate}。`,
    price: (price) => say`每次回答收入 ${price}。`,
    access: (agencies) => say`只有 ${agencies} 可以使用。`,
    earliestExit: (least) => say`因此列入者至少停留 ${least}。`,
    agency: (agency) => say`由 ${agency} 执行。`,
    adoption: (share, by) => say`在 ${share} 的地区执行${depending(by)}。`,
    bodies: (bodies, share, by) =>
      say`在一个地区的 ${count(bodies)} 个机构中，${share} 执行它${depending(by)}。`,
    biteLag: (lag) => say`以上情形持续 ${lag}后才产生作用。`,
  },
});
