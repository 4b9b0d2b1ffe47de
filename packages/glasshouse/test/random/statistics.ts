/**
 * The statistics that the tests of the generator need. Everything is seeded, so a passing test passes for
 * good.
 */

/**
 * Pearson's chi-square of observed counts against expected ones, with cells pooled until each expects 20 or
 * more.
 */
export function chiSquare(
  observed: ArrayLike<number>,
  expected: ArrayLike<number>,
): { statistic: number; degrees: number } {
  let statistic = 0;
  let cells = 0;
  let o = 0;
  let e = 0;
  let rest = 0;
  for (let i = 0; i < expected.length; i++) rest += expected[i]!;
  for (let i = 0; i < expected.length; i++) {
    o += observed[i]!;
    e += expected[i]!;
    rest -= expected[i]!;
    if ((e >= 20 && rest >= 20) || i === expected.length - 1) {
      statistic += (o - e) ** 2 / e;
      cells++;
      o = 0;
      e = 0;
    }
  }
  return { statistic, degrees: cells - 1 };
}

/**
 * The standard normal score of a chi-square (Wilson and Hilferty 1931): above 4 happens once in 30,000 by
 * chance. A table whose probabilities are known beforehand has cells - 1 degrees of freedom.
 */
export function score(test: { statistic: number; degrees: number }): number {
  const variance = 2 / (9 * test.degrees);
  return (Math.cbrt(test.statistic / test.degrees) - (1 - variance)) / Math.sqrt(variance);
}

/** Binomial(n, p) probabilities of 0..n, exact up to rounding of doubles. */
export function binomial(n: number, p: number): Float64Array {
  const logs = new Float64Array(n + 1);
  logs[0] = n * Math.log1p(-p);
  for (let k = 1; k <= n; k++)
    logs[k] = logs[k - 1]! + Math.log((n - k + 1) / k) + Math.log(p) - Math.log1p(-p);
  return logs.map(Math.exp);
}

/**
 * The score of a 2x2 table of two events that should be independent with probabilities pA and pB: `both(i)`
 * gives bit 0 for A and bit 1 for B, for i = 0..n-1.
 */
export function independence(n: number, pA: number, pB: number, both: (i: number) => number): number {
  const observed = new Float64Array(4);
  for (let i = 0; i < n; i++) observed[both(i)]!++;
  const expected = [(1 - pA) * (1 - pB), pA * (1 - pB), (1 - pA) * pB, pA * pB].map((p) => n * p);
  return score(chiSquare(observed, expected));
}
