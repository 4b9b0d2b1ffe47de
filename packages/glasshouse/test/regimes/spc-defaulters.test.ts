import { describe, expect, test } from 'vitest';
import { wasm } from '../../src/backends/wasm/index.ts';
import { modelOf } from '../support/regimes.ts';
import { type Simulated, simulate } from '../support/simulate.ts';

const PERSONS = 65_536;
/** Persons at the census of 2020 and enterprises of 2022: both in the bibliography of the regime. */
const UNITS = 1_411_778_724 + 51_000_000;

/** Sums over communities with different dice: one alone lists only some hundred persons a year. */
const runs: Simulated[] = [1, 2, 3, 4].map((seed) =>
  simulate(modelOf('spc-defaulters'), { persons: PERSONS, seed, backend: wasm }),
);

/** In millions a year for the size of China, over calendar years; the first tick is October 2013. */
function perYear(measure: string, from: number, to: number): number {
  const [first, end] = [(from - 2014) * 12 + 3, (to + 1 - 2014) * 12 + 3];
  const sum = runs
    .flatMap((run) => run.series(measure).slice(first, end))
    .reduce((all, value) => all + value, 0);
  const persons = runs.reduce((all, run) => all + run.last('persons'), 0);
  return ((sum / persons) * UNITS) / 1e6 / (to + 1 - from);
}

const near = (found: number, published: number, tolerance: number) => {
  expect(found).toBeGreaterThan(published * (1 - tolerance));
  expect(found).toBeLessThan(published * (1 + tolerance));
};

describe('the central run comes near the published counts', () => {
  test('new listings of 2023 to 2025: within 15 % of their mean and 35 % of each year, for nothing in the regime makes them fall', () => {
    const published = { 2023: 3.208, 2024: 2.457, 2025: 2.3398 };
    near(perYear('observe/new-listings', 2023, 2025), (3.208 + 2.457 + 2.3398) / 3, 0.15);
    for (const [year, count] of Object.entries(published))
      near(perYear('observe/new-listings', Number(year), Number(year)), count, 0.35);
  });

  test('people taken off: within 15 % of the mean of those repaired in 2023 to 2025', () => {
    near(perYear('observe/removals', 2023, 2025), (2.821 / 1.354 + 2.821 + 2.6696) / 3, 0.15);
  });

  test('all listings up to July 2019: within 20 % of 14.5 million', () => {
    near(
      perYear('observe/new-listings', 2014, 2018) * 5 + perYear('observe/new-listings', 2019, 2019) * 0.55,
      14.5,
      0.2,
    );
  });

  test('tickets refused up to the end of 2018: within 25 % of 17.5 million by air and 5.47 million by rail', () => {
    near(perYear('refused/no-air-ticket', 2014, 2018) * 5, 17.5, 0.25);
    near(perYear('refused/no-fast-train', 2014, 2018) * 5, 5.47, 0.25);
  });
});

test('full-time students are listed for campus loans until the opinions of 2019, and are spared from then on, on file and in truth', () => {
  const many = ['other=50 %', 'campus-loan=50 %'].map(
    (share) => `population.attributes.studies.values.adult.${share}`,
  );
  const grace = 'lists.defaulters.grace=1 month';
  const run = simulate(modelOf('spc-defaulters', [], [...many, grace]), { persons: 20_000, backend: wasm });
  const sum = (measure: string, from: number, to: number): number =>
    run
      .series(measure)
      .slice(from, to)
      .reduce((all, value) => all + value, 0);
  const [listed, spared] = ['observe/students-listed', 'observe/students-spared'];
  expect(sum(listed, 0, 74)).toBeGreaterThan(50);
  expect(sum(spared, 0, 74)).toBe(0);
  // Whoever was decided on in the last month before comes on the list in this one, after the grace of one.
  expect(sum(listed, 75, 147)).toBe(0);
  expect(sum(spared, 74, 147)).toBeGreaterThan(50);
  // Half of all are spared, so that half as many are due.
  expect(sum('deserved/defaulters', 146, 147)).toBeLessThan(sum('deserved/defaulters', 74, 75));
});
