import type { Catalogue } from '../languages.ts';

export const who: Catalogue['who'] = {
  tab: '都是谁',
  row: '计为',
  inCrowd: '在人群中显示',
  nobody: '这里没有计入任何人。',
  count: '第一个社区的 {all} 人中，有 {shown} 人计入此项。{people, plural, other {按一个人可打开其经历。}}',
  since:
    '{count, plural, =1 {} other {从}}第 {tick} {unit, select, day {天} week {周} month {个月} other {年}}{count, plural, =1 {} other {起，共 {time}}}',
  more: '更多的人',
};
