import { describe, expect, test } from 'vitest';
import { wasm } from '../../src/backends/wasm/index.ts';
import { poissonTail } from '../../src/model/rates.ts';
import { modelOfText } from '../support/regimes.ts';
import { type Simulated, type SimulatedEvent, simulate } from '../support/simulate.ts';

const PERSONS = 20_000;
const TICKS = 10;

function regime(conduct: string, rest = ''): string {
  return `
glasshouse: 1
id: several
title: { en: Several acts }
tick: week
horizon: ${TICKS} weeks
bibliography: { by-hand: { title: Made for a test, mark: A } }
population:
  size: 1000
  attributes: { age: { values: { young: { published: 50 %, source: by-hand }, old: { published: 50 %, source: by-hand } } } }
conduct:
  crossing: { domain: administrative, ${conduct} }
${rest}
`;
}

const rate = (perWeek: number) => `rate: { published: ${perWeek} / week, source: by-hand }`;

function run(text: string): Simulated {
  return simulate(modelOfText(text), { persons: PERSONS, panel: PERSONS, backend: wasm });
}

/** How often something was said of each person in each tick. */
function perPersonTick(events: readonly SimulatedEvent[], what: string): Uint8Array {
  const times = new Uint8Array(PERSONS * TICKS);
  for (const event of events) if (event.what === what) times[event.unit * TICKS + event.tick]!++;
  return times;
}

/** How many persons-ticks have 0, 1, 2, ... acts. */
function histogram(times: Uint8Array, most: number): number[] {
  const found = new Array<number>(most + 1).fill(0);
  for (const count of times) found[count]!++;
  return found;
}

/** The shares of 0, 1, ..., `most` acts: Poisson, with all beyond the most in the last. */
function shares(expected: number, most: number): number[] {
  const tail = Array.from({ length: most + 2 }, (_, least) =>
    least > most ? 0 : poissonTail(least, expected),
  );
  return Array.from({ length: most + 1 }, (_, acts) => tail[acts]! - tail[acts + 1]!);
}

function chiSquare(found: readonly number[], expected: readonly number[]): number {
  const total = found.reduce((sum, count) => sum + count, 0);
  return found.reduce((sum, count, index) => {
    const wanted = total * expected[index]!;
    return sum + (count - wanted) ** 2 / wanted;
  }, 0);
}

/** With up to 4 degrees of freedom, chance alone goes beyond this once in a million runs. */
const CHI_SQUARE_MAX = 33.4;

test('the tail of the Poisson distribution, by hand', () => {
  expect(poissonTail(0, 1)).toBe(1);
  expect(poissonTail(1, 1)).toBeCloseTo(1 - 1 / Math.E, 14);
  expect(poissonTail(2, 2)).toBeCloseTo(1 - 3 / Math.E ** 2, 14);
  expect(poissonTail(4, 0.5)).toBeCloseTo(1 - Math.exp(-0.5) * (1 + 0.5 + 0.125 + 0.125 / 6), 14);
});

describe('how often a kind happens within a tick', () => {
  test.each([
    [1.2, 3],
    [0.05, 2],
    [3, 4],
    [0.5, 4],
  ])('%f acts a week, at most %i', (perWeek, most) => {
    const { events } = run(regime(`at-most: ${most}, ${rate(perWeek)}`));
    const found = histogram(perPersonTick(events, 'act'), most);
    expect(chiSquare(found, shares(perWeek, most))).toBeLessThan(CHI_SQUARE_MAX);
  });

  test('the test would find a rate that is off by five hundredths', () => {
    const { events } = run(regime(`at-most: 3, ${rate(1.2)}`));
    const found = histogram(perPersonTick(events, 'act'), 3);
    for (const wrong of [1.14, 1.26])
      expect(chiSquare(found, shares(wrong, 3))).toBeGreaterThan(CHI_SQUARE_MAX);
  });

  test('without more than one it is as before: the same persons do it', () => {
    const one = run(regime(rate(0.3)));
    const more = run(regime(`at-most: 3, ${rate(0.3)}`));
    const [single, several] = [one, more].map(({ events }) => perPersonTick(events, 'act')) as [
      Uint8Array,
      Uint8Array,
    ];
    // Off by what the table and the rounding of thresholds allow.
    const apart = single.filter((count, index) => count > 0 !== several[index]! > 0).length;
    expect(apart).toBeLessThan(3);
    expect(several.some((count) => count > 1)).toBe(true);
  });

  test('what multiplies the rate multiplies the number that is expected', () => {
    const by =
      'by: { age: { young: { published: 4, source: by-hand }, old: { published: 0, source: by-hand } } }';
    const made = run(regime(`at-most: 4, ${rate(0.5)}, ${by}`));
    const young = shares(2, 4);
    const mixed = young.map((share, acts) => share / 2 + (acts === 0 ? 0.5 : 0));
    const doers = histogram(perPersonTick(made.events, 'act'), 4);
    // Half of the persons are young, give or take five standard deviations.
    expect(Math.abs(doers[0]! / (PERSONS * TICKS) - mixed[0]!)).toBeLessThan(5 * Math.sqrt(0.25 / PERSONS));
    const someActs = doers.slice(1);
    const given = young.slice(1).map((share) => share / (1 - young[0]!));
    expect(chiSquare(someActs, given)).toBeLessThan(CHI_SQUARE_MAX);
  });
});

describe('responses', () => {
  const fear = `
response: { fear: { acts-on: [crossing], reduces: { published: 40 %, source: by-hand } } }`;

  test('deter act by act: what is left and what is deterred are what would have been', () => {
    const free = perPersonTick(run(regime(`at-most: 3, ${rate(1.2)}`)).events, 'act');
    const { events } = run(regime(`at-most: 3, ${rate(1.2)}`, fear));
    const left = perPersonTick(events, 'act');
    const deterred = perPersonTick(events, 'deterred');
    expect(left.map((count, index) => count + deterred[index]!)).toEqual(free);
    expect(chiSquare(histogram(left, 3), shares(0.72, 3))).toBeLessThan(CHI_SQUARE_MAX);
  });

  test('may be stronger for some', () => {
    const text = fear.replace(
      'source: by-hand }',
      'source: by-hand, by: { age: { young: { published: 2.6, source: by-hand }, old: { published: 0, source: by-hand } } } }',
    );
    const { events } = run(regime(`at-most: 3, ${rate(1.2)}`, text));
    const [left, deterred] = [perPersonTick(events, 'act'), perPersonTick(events, 'deterred')];
    // The young are wholly deterred, the old not at all.
    expect(left.some((count, index) => count > 0 && deterred[index]! > 0)).toBe(false);
    const share = histogram(left, 3)[0]! / left.length;
    expect(Math.abs(share - (0.5 + 0.5 * Math.exp(-1.2)))).toBeLessThan(5 * Math.sqrt(0.25 / PERSONS));
  });

  test('add acts up to the most', () => {
    const more = `
response: { zeal: { acts-on: [crossing], adds: { published: 100 %/week, source: by-hand } } }`;
    const free = perPersonTick(run(regime(`at-most: 2, ${rate(1)}`)).events, 'act');
    const { events } = run(regime(`at-most: 2, ${rate(1)}`, more));
    expect(perPersonTick(events, 'act')).toEqual(free.map((count) => Math.min(count + 1, 2)));
    expect(perPersonTick(events, 'induced')).toEqual(free.map((count) => (count < 2 ? 1 : 0)));
  });
});

describe('what is seen of them', () => {
  const seen = (coverage: number) => `
sources: { camera: { sees: [crossing], coverage: { published: ${coverage} %, source: by-hand } } }
score: { start: { published: 0, source: by-hand }, points: { crossing: { points: { published: -1, source: by-hand } } } }
`;

  test('where all is seen both ledgers have every act', () => {
    const made = run(regime(`at-most: 3, ${rate(1.2)}`, seen(100)));
    expect(made.series('score-sum/file')).toEqual(made.series('score-sum/truth'));
    expect(-made.last('score-sum/truth')).toBe(made.total('acts/crossing'));
    expect(made.total('acts/crossing')).toBeGreaterThan(PERSONS * TICKS);
  });

  test('each act is seen or not by itself', () => {
    const { events } = run(regime(`at-most: 3, ${rate(1.2)}`, seen(50)));
    const [acts, records] = [perPersonTick(events, 'act'), perPersonTick(events, 'filed')];
    for (const times of [1, 2, 3]) {
      const of = records.filter((_, index) => acts[index] === times);
      const even = [
        [1, 1],
        [1, 2, 1],
        [1, 3, 3, 1],
      ][times - 1]!.map((ways) => ways / 2 ** times);
      expect(chiSquare(histogram(of, times), even)).toBeLessThan(CHI_SQUARE_MAX);
    }
  });
});
