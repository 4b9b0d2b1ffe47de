export const time = {
  tab: 'Over time',
  listed: 'listed',
  due: 'due for a list',
  wrongful: 'wrongly listed',
  missed: 'missed',
  axis: '{unit, select, day {day} week {week} month {month} other {year}}',
  persons: '{subjects, select, units {people and organisations} other {people}}',
  table: 'The same as a table',
  noList: 'This scheme has no black list, so there is nothing to draw here.',
};
