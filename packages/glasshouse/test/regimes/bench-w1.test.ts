import { beforeAll, describe, expect, it } from 'vitest';
import { backends } from '../../src/engine/backends.ts';
import { type Simulation, simulate } from '../../src/library/simulate.ts';
import { atLast, openCounts } from '../../src/metrics/measures.ts';
import { regimeFile } from '../support/regimes.ts';

/** The reference backend is plain and slow; without the other one fewer persons have to do. */
const PERSONS = Object.hasOwn(backends, 'wasm') ? 1_000_000 : 131_072;

/** Of 150,000 seeds one is further off by chance. The seed here is always the same. */
const STANDARD_ERRORS = 4.5;

describe(`bench-w1 with ${PERSONS.toLocaleString('en')} persons, after month 12`, {
  timeout: 300_000,
}, () => {
  let simulation: Simulation;
  beforeAll(async () => {
    simulation = await simulate({ regime: regimeFile('bench-w1'), population: PERSONS, ticks: 12, seed: 1 });
  }, 300_000);

  const last = (measure: string): number =>
    atLast(openCounts(simulation.data, simulation.data.replicates[0]!), measure);

  it('has everybody', () => {
    expect(last('persons')).toBe(PERSONS);
  });

  // The published figure, and how far it may be from the exact share because it was rounded.
  it.each([
    ['listed', 'listed', 0.0534, 0.00005],
    ['wrongly triggered', 'observe/wrongly-triggered', 0.00009, 0.000005],
    ['grade D', 'grade/file/D', 0, 0.00005],
    ['grade C', 'grade/file/C', 0.0338, 0.00005],
    ['grade B', 'grade/file/B', 0.4855, 0.00005],
    ['grade A', 'grade/file/A', 0.4807, 0.00005],
  ])('%s is the published share within sampling error', (_, measure, share, rounding) => {
    // Persons are independent of each other, so the count is binomial. A share published as 0 may be as large as its rounding.
    const likely = Math.max(share, rounding);
    const standardError = Math.sqrt((likely * (1 - likely)) / PERSONS);
    const off = Math.abs(last(measure) / PERSONS - share);
    expect(off).toBeLessThanOrEqual(rounding + STANDARD_ERRORS * standardError);
  });

  it('the mean score is 976.6 within sampling error', () => {
    const mean = last('score-sum/file') / PERSONS;
    const standardError = scoreDeviation(mean) / Math.sqrt(PERSONS);
    expect(Math.abs(mean - 976.6)).toBeLessThanOrEqual(0.05 + STANDARD_ERRORS * standardError);
  });

  /** The standard deviation of the score, a little too large: as if all were at the far side of their bin. */
  function scoreDeviation(mean: number): number {
    const prefix = 'score/file/';
    const edges = simulation.data.measures.flatMap((name) =>
      name.startsWith(prefix) ? [Number(name.slice(prefix.length))] : [],
    );
    const width = edges[1]! - edges[0]!;
    const squares = edges.map((edge) => {
      const far = Math.max(Math.abs(edge - mean), Math.abs(edge + width - mean));
      return last(`${prefix}${edge}`) * far ** 2;
    });
    return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / PERSONS);
  }
});
