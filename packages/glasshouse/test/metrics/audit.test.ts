import { describe, expect, test } from 'vitest';
import { reference } from '../../src/backends/reference/index.ts';
import { wasm } from '../../src/backends/wasm/index.ts';
import { makeJob } from '../../src/library/job.ts';
import { gapsOf, ratesWithIntervals } from '../../src/metrics/audit.ts';
import { estimate } from '../../src/metrics/intervals.ts';
import { ledgersOf } from '../../src/metrics/ledgers.ts';
import { summarize } from '../../src/metrics/summary.ts';
import { generateCommunity } from '../../src/population/generate.ts';
import { renderReport } from '../../src/views/report/index.ts';
import { renderTerminalSummary } from '../../src/views/terminal.ts';
import { modelOfText } from '../support/regimes.ts';
import { simulate } from '../support/simulate.ts';
import { runOf } from '../views/small-run.ts';

/** A confusion matrix as the two ledgers have it. */
function standing(tn: number, fp: number, fn: number, tp: number) {
  const persons = tn + fp + fn + tp;
  return { persons, listed: fp + tp, deserved: fn + tp, wrongful: fp, missed: fn };
}

/**
 * Counts of the COMPAS risk scores for two years of recidivism, threshold medium and high, as ProPublica published them
 * (compas-scores-two-years.csv, 7,214 rows): all, and the two largest groups.
 */
const COMPAS = {
  all: standing(2681, 1282, 1216, 2035),
  first: standing(990, 805, 532, 1369),
  second: standing(1139, 349, 461, 505),
};

describe('COMPAS', () => {
  test.each([
    ['all', 7214, 32.35, 37.4, 61.35],
    ['first', 3696, 44.85, 27.99, 62.97],
    ['second', 2454, 23.45, 47.72, 59.13],
  ] as const)('rates of %s', (group, persons, fpr, fnr, ppv) => {
    const counts = COMPAS[group];
    const rates = ratesWithIntervals(counts);
    expect(counts.persons).toBe(persons);
    const percent = [rates.fpr, rates.fnr, rates.ppv].map(({ value }) => Number((100 * value!).toFixed(2)));
    expect(percent).toEqual([fpr, fnr, ppv]);
    // What a base rate, a PPV and an FNR leave no choice about (Chouldechova 2017).
    const base = counts.deserved / counts.persons;
    const implied =
      (base / (1 - base)) * ((1 - rates.ppv.value!) / rates.ppv.value!) * (1 - rates.fnr.value!);
    expect(implied).toBeCloseTo(rates.fpr.value!, 12);
  });

  test('how far the two groups are apart', () => {
    const gaps = gapsOf([COMPAS.first, COMPAS.second].map(ratesWithIntervals));
    // Listed: 2,174 of 3,696 and 854 of 2,454. FPR 805 of 1,795 and 349 of 1,488, FNR 532 of 1,901 and 461 of 966.
    expect(gaps.demographicParity).toBeCloseTo(2174 / 3696 - 854 / 2454, 12);
    expect(gaps.equalisedOdds).toBeCloseTo(805 / 1795 - 349 / 1488, 12);
    expect(gapsOf([ratesWithIntervals(COMPAS.first)])).toEqual({
      demographicParity: null,
      equalisedOdds: null,
    });
  });
});

describe("Wilson's interval", () => {
  test.each([
    // From Newcombe 1998, table I.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i', (part, whole, low, high) => {
    const found = estimate(part, whole);
    expect(found.value).toBe(part / whole);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  test('all and none are within it, and nobody has none', () => {
    expect(estimate(7, 7)).toMatchObject({ value: 1, high: 1 });
    expect(estimate(0, 7).low).toBe(0);
    expect(estimate(0, 0)).toEqual({ value: null, low: null, high: null });
  });
});

const TOWN = `
glasshouse: 1
id: audited
title: { en: Audited }
tick: month
horizon: 12 months
bibliography: { by-hand: { title: Made for a test, mark: A } }
population:
  size: 4000
  audit: [life, group, role]
  regions: { count: 2, assigned: person }
  households:
    1: { published: 50 %, source: by-hand }
    2: { published: 50 %, source: by-hand }
  attributes:
    group: { values: { A: { published: 70 %, source: by-hand }, B: { published: 30 %, source: by-hand } } }
    life: { values: { young: { published: 40 %, source: by-hand }, adult: { published: 40 %, source: by-hand }, old: { published: 20 %, source: by-hand } } }
conduct:
  brawl: { domain: social, rate: { published: 2 %/month, source: by-hand }, by: { life: { old: { published: 0, source: by-hand } } } }
  petition: { domain: political, lawful: true, rate: { published: 5 %/month, source: by-hand } }
sources:
  police:
    sees: [brawl]
    coverage: { published: 60 %, source: by-hand }
    false-records: { published: 1 %/month, source: by-hand, by: { group: { B: { published: 4, source: by-hand } }, life: { old: { published: 0.5, source: by-hand } } } }
lists:
  barred: { kind: black, entry: [{ when: recorded(brawl), term: { published: 3 months, source: by-hand } }] }
consequences:
  no-bus: { kind: sanction, domain: transport, when: on(barred), uses: { published: 50 %/month, source: by-hand } }
response:
  fear: { acts-on: [petition], when: life == "old", reduces: { published: 50 %, source: by-hand } }
`;

const model = modelOfText(TOWN);
const run = await runOf(model, { persons: 4000 });

describe('a run that is audited by three attributes', () => {
  const ledgers = ledgersOf(model, run, run.replicates[0]!);

  test('has a table for each attribute and each combination', () => {
    expect(ledgers.audit.map(({ attributes }) => attributes.map(({ id }) => id).join())).toEqual([
      ...['life', 'group', 'role'],
      ...['life,group', 'life,role', 'group,role'],
      'life,group,role',
    ]);
    expect(ledgers.audit.at(-1)!.rows.map(({ values }) => values.join('/'))).toEqual([...run.groups]);
    expect(run.groups).toHaveLength(12);
  });

  test('every table adds up to the whole', () => {
    for (const { rows } of ledgers.audit) {
      const sum = (of: (row: (typeof rows)[number]) => number): number =>
        rows.reduce((total, row) => total + of(row), 0);
      expect(sum((row) => row.standings.last.persons)).toBe(4000);
      expect(sum((row) => row.standings.last.wrongful)).toBe(ledgers.overall.last.wrongful);
      expect(sum((row) => row.standings.ever!.wrongful)).toBe(ledgers.overall.ever!.wrongful);
      expect(sum((row) => row.standings.personTicks.wrongful)).toBe(ledgers.overall.personTicks.wrongful);
      expect(sum((row) => row.refusedWrongful)).toBe(ledgers.consequences.refusedWrongful);
      expect(sum((row) => row.chilled)).toBe(ledgers.conduct.chilledLawfulActs);
      expect(sum((row) => row.causes.reduce((all, { personTicks }) => all + personTicks, 0))).toBe(
        ledgers.overall.personTicks.wrongful,
      );
    }
  });

  test('counts persons by what they are', () => {
    const { program, population, dice } = makeJob(
      model,
      { seed: 7, persons: 4000, ticks: 1, replicates: 1, panelUnits: 0 },
      0,
    );
    const columns = generateCommunity(population, dice, 0, 4000);
    const [life, group, role] = ['attribute/life', 'group', 'role'].map((name) => columns.get(name)!);
    const wanted = new Array<number>(12).fill(0);
    for (let unit = 0; unit < 4000; unit++) wanted[life![unit]! * 4 + group![unit]! * 2 + role![unit]!]!++;
    expect(ledgers.audit.at(-1)!.rows.map(({ standings }) => standings.last.persons)).toEqual(wanted);
    expect(program.columns[program.cells.groupColumn]!.name).toBe('audit');
  });

  test('finds who is hit: the old do nothing, and B is accused four times as often', () => {
    const [life, group] = ledgers.audit;
    const of = (table: typeof life, value: string) => table!.rows.find(({ values }) => values[0] === value)!;
    expect(of(group, 'B').fpr.low).toBeGreaterThan(of(group, 'A').fpr.high!);
    expect(of(life, 'old').standings.personTicks.deserved).toBe(0);
    expect(of(life, 'old').fnr).toEqual({ value: null, low: null, high: null });
    expect(of(life, 'young').chilled).toBe(0);
    expect(of(life, 'old').chilled).toBeGreaterThan(100);
    expect(group!.gaps.equalisedOdds).toBeGreaterThan(0.03);
  });

  test('says so in the summary, in the terminal and in the report', () => {
    const summary = summarize(run);
    expect(summary.audit).toHaveLength(7);
    expect(summary.audit[3]!.groups[1]!.values).toEqual({ life: 'young', group: 'B' });
    const text = renderTerminalSummary(run, { width: 160 }).replaceAll(/\s+/g, ' ');
    expect(text).toMatch(
      /By life and group, shares listed differ by up to [\d.]+ percentage points .*Highest FPR: \w+, B, /,
    );
    expect(text).toContain('life: old');
    const report = renderReport(run);
    expect(report).toContain('Who is wrongly listed, by life and group, and how sure is that?');
    expect(report).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('both backends count alike', () => {
    const [a, b] = [reference, wasm].map((backend) => simulate(model, { persons: 700, backend }));
    for (const { name } of a!.program.measures) expect(b!.series(name)).toEqual(a!.series(name));
  });
});
