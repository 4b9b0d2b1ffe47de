/** The numbers of bench-w1 as the baseline in JavaScript uses them, and the line that it prints. See workload.h. */

export const KINDS = 8;
export const REGIONS = 31;
export const CELLS = 2 * REGIONS;
/** Grade (0 to 3: D, C, B, A), 4 where listed, 8 where wrongly triggered. */
export const STATUSES = 16;
export const START = 1000;
export const SCORE_MAX = 1300;
export const FLOOR = 600;
export const GRADE_B = 850;
export const GRADE_A = 1000;
export const TERM = 12;

/** To be multiplied by a propensity of which 32768 is one: a limit for a uniform 32-bit word. */
export const ACT = Uint32Array.from([0.08, 0.05, 0.03, 0.02, 0.01, 0.005, 0.1, 0.05], (rate) =>
  Math.round(rate * 2 ** 17),
);
export const SEEN_BELOW = limits([0.3, 0.4, 0.5, 0.6, 0.7, 0.9, 0.8, 0.6]);
export const FALSE_FROM = limits(
  [0.001, 0.0008, 0.0006, 0.0004, 0.0002, 0.0001, 0.0005, 0.0005].map((share) => 1 - share),
);

function limits(shares) {
  return Uint32Array.from(shares, (share) => Math.floor(share * 2 ** 32));
}

/** Prints one line of JSON: the run and the shares of its last month. */
export function report(run, parts) {
  const { persons, ticks } = run;
  const of = new Float64Array(STATUSES);
  const last = (ticks - 1) * CELLS * STATUSES;
  for (const { counts } of parts) {
    for (let at = last; at < counts.length; at++) of[at % STATUSES] += counts[at];
  }
  const share = (holds) => of.reduce((sum, count, status) => sum + (holds(status) ? count : 0), 0) / persons;
  const mean = parts.reduce((total, { sum }) => total + sum, 0) / persons;
  const squares = parts.reduce((total, part) => total + part.squares, 0) / persons;
  const result = {
    ...run,
    listed: share((status) => status & 4),
    wronglyTriggered: share((status) => status & 8),
    grades: Object.fromEntries(
      ['D', 'C', 'B', 'A'].map((id, grade) => [id, share((status) => (status & 3) === grade)]),
    ),
    mean,
    variance: squares - mean ** 2,
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
}
