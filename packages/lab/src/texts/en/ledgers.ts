/** The two ledgers. */
export const ledgers = {
  head: 'The two ledgers',
  trade:
    'For each violation deterred, {subjects, select, units {{people} people and organisations} other {{people} people}} wrongly listed.',
  tradePer:
    'For every {per} violations deterred, {subjects, select, units {{people} people and organisations} other {{people} people}} wrongly listed.',
  tradeNobody: '{deterred} violations deterred, and nobody wrongly listed.',
  tradeNone:
    'No violation deterred; {subjects, select, units {{people} people and organisations} other {{people} people}} wrongly listed.',
  tradeNothing: 'No violation deterred, and nobody wrongly listed.',
  who: 'Show who they are',
  band: 'band: {text}',
  waiting: 'Bands follow when nothing is moved for a moment.',
  more: 'All rows',
  fewer: 'Main rows',
  before: 'before: {value}',
};
