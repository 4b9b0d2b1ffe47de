/** The forms of numbers, as regular expressions for the JSON Schema. What they mean is read in quantity-text.ts. */

const NUMBER = '[-+]?[0-9]+(_[0-9]+)*(\\.[0-9]+(_[0-9]+)*)?([eE][-+]?[0-9]{1,2})?';
const PERIOD = '(day|week|month|year)s?';

export const PLAIN_PATTERN = `^${NUMBER}$`;
export const SHARE_PATTERN = `^${NUMBER}\\s*%?$`;
export const RATE_PATTERN = `^${NUMBER}\\s*%?\\s*(/|per)\\s*${PERIOD}$`;
export const DURATION_PATTERN = `^${NUMBER}\\s*${PERIOD}$`;
export const COUNT_PATTERN = `^${NUMBER}\\s*(/|per)\\s*${PERIOD}$`;
/** The ends of a range may leave the unit, or the time, out. */
export const RATE_BOUND_PATTERN = `^${NUMBER}\\s*%?\\s*((/|per)\\s*${PERIOD})?$`;
export const DURATION_BOUND_PATTERN = `^${NUMBER}\\s*(${PERIOD})?$`;
export const COUNT_BOUND_PATTERN = `^${NUMBER}\\s*((/|per)\\s*${PERIOD})?$`;
