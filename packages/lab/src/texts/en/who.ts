/** Who is counted in a row of the ledgers. */
export const who = {
  tab: 'Who they are',
  row: 'Counted as',
  inCrowd: 'Show them in the crowd',
  nobody: 'Nobody is counted here.',
  count:
    '{people, plural, one {{shown} person of the first community of {all} is counted here. Press the number to open the life.} other {{shown} people of the first community of {all} are counted here. Press one to open the life.}}',
  since:
    '{count, plural, one {} other {from }}{unit, select, day {day} week {week} month {month} other {year}} {tick}{count, plural, one {} other {, {time} in all}}',
  more: 'More of them',
};
