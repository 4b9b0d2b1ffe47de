import { beforeAll, describe, expect, it } from 'vitest';
import {
  analyse,
  type Observable,
  observablesOf,
  personsByRegion,
  regionSeries,
  type Simulation,
  simulate,
} from '../../src/browser.ts';
import { sampleNumbers } from '../../src/model/sample.ts';
import { personsToReach } from '../../src/population/reach.ts';
import { modelOf } from '../support/regimes.ts';

/** Two regions, dealt out person by person, so that a small population lies in both. */
const TOWN = {
  file: 'town.yaml',
  text: `
glasshouse: 1
id: town
title: { en: A town }
tick: month
horizon: 6 months
population:
  size: 500
  regions: { count: 3, assigned: person }
conduct:
  littering: { domain: administrative, rate: { assumed: 2 / year, range: [1, 4] } }
  petition: { domain: political, lawful: true, rate: { assumed: 1 / year, range: [1, 4] } }
sources:
  wardens:
    sees: [littering, petition]
    coverage: { assumed: 50 %, range: [20 %, 80 %] }
    false-records: { assumed: 20 %/year, range: [10 %, 30 %] }
score:
  start: { assumed: 100, range: [100, 100] }
  points:
    littering: { points: { assumed: -60, range: [-70, -50] } }
    petition: { points: { assumed: -30, range: [-40, -20] } }
grades:
  good: { from: { assumed: 60, range: [60, 60] } }
  poor: { title: { en: Poor, fa: ضعیف }, otherwise: true }
lists:
  barred:
    kind: black
    entry: [{ when: grade == "poor", term: { assumed: 6 months, range: [6 months, 6 months] } }]
response:
  fear: { acts-on: [littering, petition], when: on(barred), reduces: { assumed: 50 %, range: [20 %, 80 %] } }
observe:
  spared: { when: deserves(barred) && !on(barred) }
`,
};

describe('what is counted by region', () => {
  let run: Simulation;
  let observables: Observable[];
  beforeAll(async () => {
    run = await simulate({ regime: TOWN, population: 3000 });
    observables = observablesOf(run.data);
  });
  const valuesOf = (id: string) => regionSeries(run.data, observables.find((one) => one.id === id)!);
  const lastOf = (id: string) => valuesOf(id).whole.at(-1);

  it('is each counted once, under an id of its own', () => {
    const ids = observables.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining(['wrongly', 'inGrade/poor', 'acts/petition', 'observed/spared']),
    );
    // Nobody can object here.
    expect(ids).not.toContain('objections');
  });

  it('adds up to what the run says of everybody', () => {
    const { summary } = run;
    expect(lastOf('listed')).toBe(summary.listed);
    expect(lastOf('due')).toBe(summary.deserved);
    expect(lastOf('rightly')).toBe(summary.listed - summary.wrongful);
    expect(lastOf('wrongly')).toBe(summary.wrongful);
    expect(lastOf('missed')).toBe(summary.missed);
    expect(lastOf('everWrongly')).toBe(summary.wrongfulEver);
    expect(lastOf('violations')).toBe(summary.violations);
    expect(lastOf('seen')).toBe(summary.violationsSeen);
    expect(lastOf('deterred')).toBe(summary.deterredViolations);
    expect(lastOf('chilled')).toBe(summary.chilledLawfulActs);
    expect(lastOf('heldAgainst')).toBe(summary.lawfulActsHeldAgainst);
    expect(lastOf('falseRecords')).toBe(summary.falseRecords);
    expect(lastOf('observed/spared')).toBe(summary.observe.spared);
    expect(summary.wrongfulEver).toBeGreaterThan(0);
    expect(summary.chilledLawfulActs).toBeGreaterThan(0);
  });

  it('is that of each region', () => {
    const { byRegion } = analyse(run.data).central;
    const persons = personsByRegion(run.data);
    byRegion.forEach(({ standings }, region) => {
      expect(persons.regions[region]!.at(-1)).toBe(standings.last.persons);
      expect(valuesOf('wrongly').regions[region]!.at(-1)).toBe(standings.last.wrongful);
      expect(valuesOf('everWrongly').regions[region]!.at(-1)).toBe(standings.ever!.wrongful);
    });
    expect(persons.whole.at(-1)).toBe(3000);
  });

  it('what happens adds up over time, and what is so does not', () => {
    const { whole } = valuesOf('violations');
    expect([...whole]).toEqual([...whole].sort((a, b) => a - b));
    const { counts } = run.data.replicates[0]!;
    const first = run.data.measures.indexOf('acts/littering');
    const inFirstTick = [0, 1, 2].reduce(
      (sum, cell) => sum + counts[cell * run.data.measures.length + first]!,
      0,
    );
    expect(whole[0]).toBe(inFirstTick);
  });

  it('is refused where regions are not kept apart', () => {
    const [central] = run.data.replicates;
    const data = { ...run.data, replicates: [{ ...central!, summed: true as const }] };
    expect(() => personsByRegion(data)).toThrow(RangeError);
  });
});

describe('how many people it takes until regions have some', () => {
  it('one community a region, the largest first', () => {
    const model = modelOf('suining-2010');
    const values = sampleNumbers(model, 1, 0);
    expect(personsToReach(model, values, 10_000_000)).toEqual([65_536, 131_072, 196_608]);
    expect(personsToReach(model, values, 140_000)).toEqual([65_536, 131_072]);
  });

  it('of a country, where small provinces come late', () => {
    const model = modelOf('national-2014');
    const needed = personsToReach(model, sampleNumbers(model, 1, 0), 100_000_000);
    expect(needed).toHaveLength(31);
    expect(needed).toEqual(needed.toSorted((a, b) => a - b));
    expect(needed.at(-1)).toBeGreaterThan(31 * 65_536);
  });
});
