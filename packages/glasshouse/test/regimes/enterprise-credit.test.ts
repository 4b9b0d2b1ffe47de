import { expect, test } from 'vitest';
import { simulate } from '../../src/library/simulate.ts';
import { atTick, openCounts } from '../../src/metrics/measures.ts';
import { regimeFile } from '../support/regimes.ts';

/** The tax credit rating of 2018: 25.69 million firms rated, 1.256 million A, 1.802 million D. */
const PUBLISHED = { A: 1.256 / 25.69, D: 1.802 / 25.69 };

/**
 * The rates of small slips in the regime are fitted to the two shares. Here are some 3,600 firms; the standard error of a share
 * of 5 % to 7 % of them is 0.4 points, and five firms of one owner are no five firms, so that one point is two such errors
 * and what the rounding of the rates leaves.
 */
const TOLERANCE = 0.01;

test('as many firms are rated A and D as were in 2018', { timeout: 120_000 }, async () => {
  const { data } = await simulate({ regime: regimeFile('enterprise-credit'), population: 196_608, seed: 1 });
  const counts = openCounts(data, data.replicates[0]!);
  const last = counts.ticks - 1;
  const share = (measure: string): number =>
    atTick(counts, measure, last) / atTick(counts, 'units/firm', last);
  expect(Math.abs(share('observe/rated-a') - PUBLISHED.A)).toBeLessThan(TOLERANCE);
  expect(Math.abs(share('observe/rated-d') - PUBLISHED.D)).toBeLessThan(TOLERANCE);
});
