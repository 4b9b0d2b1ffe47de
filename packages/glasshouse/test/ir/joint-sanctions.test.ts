import { describe, expect, test } from 'vitest';
import { wasm } from '../../src/backends/wasm/index.ts';
import { makeJob } from '../../src/library/job.ts';
import { generateCommunity } from '../../src/population/generate.ts';
import { modelOfText } from '../support/regimes.ts';
import { type Simulated, simulate } from '../support/simulate.ts';

const PERSONS = 4000;
const TICKS = 30;
const REGIONS = 40;

/** A list for five months that is never wrong, and one consequence. */
function regime(consequence: string, { list = '', ground = '', rest = '', bad = '4 %/month' } = {}): string {
  return `
glasshouse: 1
id: joint
title: { en: Joint sanctions }
tick: month
horizon: ${TICKS} months
bibliography: { by-hand: { title: Made for a test, mark: A } }
population: { size: ${PERSONS}, regions: { count: ${REGIONS}, assigned: person } }
conduct:
  bad: { domain: social, rate: { published: ${bad}, source: by-hand } }
  good: { domain: social, lawful: true, good: true, rate: { published: 30 %/month, source: by-hand } }
sources:
  desk: { sees: all, coverage: { published: 100 %, source: by-hand } }
lists:
  listed-ones:
    kind: black
    entry: [{ when: recorded(bad), term: { published: 5 months, source: by-hand }${ground} }]
${list}
consequences:
  barred: { kind: sanction, domain: transport, ${consequence} }
${rest}
`;
}

const number = (text: string) => `{ published: ${text}, source: by-hand }`;

function run(text: string, panel = 0): Simulated {
  return simulate(modelOfText(text), { persons: PERSONS, panel, backend: wasm });
}

/** Adopting bodies of each region, read off the persons. */
function adopting(text: string, replicate = 0): number[] {
  const model = modelOfText(text);
  const { population, dice } = makeJob(
    model,
    { seed: 1, persons: PERSONS, ticks: TICKS, replicates: 1, panelUnits: 0 },
    replicate,
  );
  const columns = generateCommunity(population, dice, 0, PERSONS);
  const of = new Map<number, Set<number>>();
  columns.get('region')!.forEach((region, unit) => {
    of.set(region, (of.get(region) ?? new Set()).add(columns.get('adoption/barred')![unit]!));
  });
  return Array.from({ length: REGIONS }, (_, region) => {
    const values = [...of.get(region)!];
    expect(values, `everybody in region ${region} has the same`).toHaveLength(1);
    return values[0]!;
  });
}

describe('adoption by region', () => {
  const adopted = (share: string) =>
    `when: on(listed_ones), adoption: { share: ${share} }, uses: ${number('6 / year')}`;

  test('a region applies a sanction to all or to none; nobody is hit elsewhere', () => {
    const text = regime(adopted(number('60 %')));
    const applies = adopting(text);
    expect(new Set(applies)).toEqual(new Set([0, 1]));
    const share = applies.reduce((sum, one) => sum + one) / REGIONS;
    expect(Math.abs(share - 0.6)).toBeLessThan(0.25);
    const [some, all] = [run(text), run(regime(adopted(number('100 %'))))];
    expect(some.total('hit/barred')).toBeLessThan(all.total('hit/barred'));
    expect(all.total('hit/barred')).toBe(all.total('listed/listed-ones'));
    // It is the same in both ledgers: an agency that does not take part wrongs nobody by it.
    expect(some.total('hit-wrongful/barred')).toBe(0);
    expect(run(regime(adopted(number('0 %')))).total('refused/barred')).toBe(0);
  });

  test('other dice, other regions; a larger share only adds regions', () => {
    const less = adopting(regime(adopted(number('40 %'))));
    const more = adopting(regime(adopted(number('70 %'))));
    expect(less.every((one, region) => one <= more[region]!)).toBe(true);
    expect(adopting(regime(adopted(number('40 %'))), 1)).not.toEqual(less);
  });

  test('a factor on a region moves that region alone', () => {
    const base = adopting(regime(adopted(number('40 %'))));
    const moved = adopting(
      regime(
        adopted(
          `{ published: 40 %, source: by-hand, by: { region: { r1: ${number('0')}, r2: ${number('3')} } } }`,
        ),
      ),
    );
    expect(moved.slice(0, 2)).toEqual([0, 1]);
    expect(moved.slice(2)).toEqual(base.slice(2));
  });

  test('of 44 bodies each decides on its own, and a person meets them in proportion', () => {
    const joint = (share: string) =>
      `when: on(listed_ones), adoption: { share: ${number(share)}, bodies: 44 }, uses: ${number('6 / year')}`;
    const bodies = adopting(regime(joint('25 %')));
    const mean = bodies.reduce((sum, one) => sum + one) / REGIONS;
    // 1,760 draws: the standard error of the mean is 0.45.
    expect(Math.abs(mean - 11)).toBeLessThan(2);
    const [quarter, all] = [run(regime(joint('25 %'))), run(regime(joint('100 %')))];
    const expected = (all.total('refused/barred') * mean) / 44;
    expect(Math.abs(quarter.total('refused/barred') - expected)).toBeLessThan(4 * Math.sqrt(expected));
    // Whom one body at least refuses is hit; here that is everybody on the list.
    expect(Math.min(...bodies)).toBeGreaterThan(0);
    expect(quarter.total('hit/barred')).toBe(all.total('hit/barred'));
  });
});

describe('a consequence that lags', () => {
  test('bites once the rule has held for as long, and lets go at once', () => {
    const lagging = `when: on(listed_ones), lag: ${number('2 months')}`;
    const simulated = run(regime(lagging, { bad: '1 %/month' }), PERSONS);
    const expected = new Array<number>(TICKS).fill(0);
    const since = new Map<number, number>();
    const ends = new Map<number, number>();
    for (const { unit, tick, what } of simulated.events) {
      if (what === 'listed') since.set(unit, tick);
      if (what !== 'unlisted') continue;
      for (let at = since.get(unit)! + 2; at < tick; at++) expected[at]!++;
      ends.set(unit, tick);
    }
    for (const [unit, from] of since) {
      if ((ends.get(unit) ?? -1) > from) continue;
      for (let at = from + 2; at < TICKS; at++) expected[at]!++;
    }
    expect(simulated.series('hit/barred')).toEqual(expected);
    expect(expected.at(-1)).toBeGreaterThan(0);
  });

  test('what people feel of it lags as well', () => {
    const rest = `
response:
  stops: { acts-on: [bad], when: hit(barred), reduces: ${number('100 %')} }
`;
    const simulated = run(
      regime(`when: on(listed_ones), lag: ${number('2 months')}`, { rest, bad: '40 %/month' }),
      PERSONS,
    );
    const since = new Map<number, number>();
    let bitten = 0;
    for (const { unit, tick, what, subject } of simulated.events) {
      if (what === 'listed') since.set(unit, tick);
      if (what === 'unlisted') since.delete(unit);
      const held = tick - (since.get(unit) ?? tick);
      if (what === 'act' && subject === 'bad') expect(held).toBeLessThanOrEqual(2);
      if (what === 'deterred') {
        expect(held).toBeGreaterThan(2);
        bitten++;
      }
    }
    expect(bitten).toBeGreaterThan(100);
  });
});

describe('publication', () => {
  test('a name is public some time after the listing, and shaming falls only then', () => {
    const list = `    public-after: ${number('2 months')}`;
    const simulated = run(regime('when: public(listed_ones)', { list, bad: '1 %/month' }));
    const { total } = simulated;
    expect(simulated.series('hit/barred')).toEqual(simulated.series('public/listed-ones'));
    const listed = simulated.series('listed/listed-ones');
    expect(simulated.series('public/listed-ones').slice(0, 3)).toEqual([0, 0, listed[0]]);
    // Five months on it, three of them in public, but for who comes again.
    const share = total('public/listed-ones') / total('listed/listed-ones');
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(0.7);
    expect(total('public-wrongful/listed-ones')).toBe(0);
  });

  test('a copy can publish what its original keeps to itself', () => {
    const rest = `
copies:
  website: { of: listed-ones, lag: ${number('1 month')}, removal-lag: ${number('2 months')}, public-after: ${number('0 months')} }
`;
    const simulated = run(regime('when: public(website)', { rest, bad: '1 %/month' }));
    expect(simulated.series('public/website')).toEqual(simulated.series('listed/website'));
    expect(simulated.total('public-wrongful/website')).toBe(simulated.total('wrongful/website'));
    expect(simulated.total('hit-wrongful/barred')).toBe(simulated.total('wrongful/website'));
    expect(simulated.total('wrongful/website')).toBeGreaterThan(0);
  });
});

describe('the earliest exit', () => {
  const exits = { list: '    exit: recorded(good)', bad: '0.5 %/month' };

  test.each([0, 3, 9])('nobody leaves before %i months; an exit that came before then counts', (months) => {
    const ground = `, earliest-exit: ${number(`${months} months`)}`;
    const simulated = run(regime('when: on(listed_ones)', { ...exits, ground }), PERSONS);
    const since = new Map<number, number>();
    const lasted: number[] = [];
    const good = new Map<number, number[]>();
    const bad = new Map<number, number[]>();
    for (const { unit, tick, what, subject } of simulated.events) {
      if (what === 'act') {
        const acts = subject === 'good' ? good : bad;
        acts.set(unit, [...(acts.get(unit) ?? []), tick]);
      }
      if (what === 'listed') since.set(unit, tick);
      if (what !== 'unlisted') continue;
      const from = since.get(unit)!;
      // Who does it again meanwhile is held for longer.
      if (bad.get(unit)!.some((at) => at > from && at <= tick)) continue;
      const first = good.get(unit)?.find((at) => at > from);
      const wanted = Math.min(from + 5, Math.max(from + months, first ?? from + 5));
      expect(tick).toBe(wanted);
      lasted.push(tick - from);
    }
    expect(lasted.length).toBeGreaterThan(100);
    expect(Math.min(...lasted)).toBe(Math.min(5, Math.max(1, months)));
    expect(simulated.total('wrongful/listed-ones') + simulated.total('missed/listed-ones')).toBe(0);
  });
});

test('whoever asks is answered by what is on file', () => {
  const rest = `
copies:
  bureau: { of: listed-ones, removal-lag: ${number('4 months')}, completeness: ${number('50 %')}, queries: { rate: ${number('6 / year')}, price: ${number('2.5')} } }
`;
  const simulated = run(regime('when: on(bureau)', { rest }));
  const { total } = simulated;
  const close = (found: number, expected: number) =>
    expect(Math.abs(found - expected)).toBeLessThan(4 * Math.sqrt(expected));
  const perMonth = 1 - Math.exp(-0.5);
  close(total('queries/bureau'), PERSONS * TICKS * perMonth);
  close(total('queries-wrongful/bureau'), total('wrongful/bureau') * perMonth);
  close(total('queries-missed/bureau'), total('missed/bureau') * perMonth);
  expect(total('queries-wrongful/bureau')).toBeGreaterThan(100);
});
