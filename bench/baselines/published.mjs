/**
 * What bench-w1 gives after month 12 for a large population. A baseline that is further off than chance allows computes
 * something else, and its speed says nothing.
 */

/** Share of persons, and how far the published figure may be from the exact one because it was rounded. */
const SHARES = [
  ['listed', (found) => found.listed, 0.0534, 0.00005],
  ['wrongly triggered', (found) => found.wronglyTriggered, 0.00009, 0.000005],
  ['grade D', (found) => found.grades.D, 0, 0.00005],
  ['grade C', (found) => found.grades.C, 0.0338, 0.00005],
  ['grade B', (found) => found.grades.B, 0.4855, 0.00005],
  ['grade A', (found) => found.grades.A, 0.4807, 0.00005],
];
const MEAN_SCORE = 976.6;
const MEAN_ROUNDING = 0.05;
/** The published standard deviation would be another figure to get wrong; it is 46.6, and this is on the safe side. */
const SCORE_DEVIATION = 50;
export const PUBLISHED_TICKS = 12;

/**
 * The published figures come out of a finite population themselves: 32 million persons drawn with Philox have 0.4805 in
 * grade A. They are taken to be as good as those of a million.
 */
const PUBLISHED_PERSONS = 1_000_000;

/** Of 150,000 seeds one is further off by chance, and the seeds here do not change. */
const STANDARD_ERRORS = 4.5;

/** What is off, in words; nothing where all is as published. `found` is the line that a baseline prints. */
export function whatIsOff(found) {
  const { persons, ticks, mean } = found;
  if (ticks !== PUBLISHED_TICKS) return [`the figures are those of month ${PUBLISHED_TICKS}, not ${ticks}`];
  const off = [];
  const sampling = 1 / persons + 1 / PUBLISHED_PERSONS;
  for (const [name, shareOf, published, rounding] of SHARES) {
    // Persons are independent, so a count is binomial. What is published as 0 may be as large as its rounding.
    const likely = Math.max(published, rounding);
    const error = Math.sqrt(likely * (1 - likely) * sampling);
    check(name, shareOf(found), published, rounding + STANDARD_ERRORS * error);
  }
  check(
    'mean score',
    mean,
    MEAN_SCORE,
    MEAN_ROUNDING + STANDARD_ERRORS * SCORE_DEVIATION * Math.sqrt(sampling),
  );
  return off;

  function check(name, value, published, allowed) {
    // Written so that NaN is off, too.
    if (Math.abs(value - published) <= allowed) return;
    off.push(`${name} is ${value}, not ${published} (± ${allowed.toPrecision(2)})`);
  }
}
