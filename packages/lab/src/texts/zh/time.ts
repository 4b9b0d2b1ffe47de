import type { Catalogue } from '../languages.ts';

export const time: Catalogue['time'] = {
  tab: '随时间变化',
  listed: '在名单上',
  due: '应在名单上',
  wrongful: '错误列入',
  missed: '漏列',
  axis: '{unit, select, day {天} week {周} month {月} other {年}}',
  persons: '{subjects, select, units {个人和组织数} other {人数}}',
  table: '同样内容的表格',
  noList: '该制度没有黑名单，这里没有可画的内容。',
};
