import type { Catalogue } from '../languages.ts';

export const ledgers: Catalogue['ledgers'] = {
  head: '两本账',
  trade:
    '每遏止一起违规，就有 {subjects, select, units {{people} 个人或组织} other {{people} 人}}被错误列入名单。',
  tradePer:
    '每遏止 {per} 起违规，就有 {subjects, select, units {{people} 个人或组织} other {{people} 人}}被错误列入名单。',
  tradeNobody: '遏止了 {deterred} 起违规，没有人被错误列入名单。',
  tradeNone:
    '没有遏止任何违规；{subjects, select, units {{people} 个人或组织} other {{people} 人}}被错误列入名单。',
  tradeNothing: '没有遏止任何违规，也没有人被错误列入名单。',
  who: '看看是哪些人',
  band: '区间：{text}',
  waiting: '停止调整片刻后，将给出区间。',
  more: '全部行',
  fewer: '主要行',
  before: '之前：{value}',
};
