import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ledgersOf } from '../../src/metrics/ledgers.ts';
import { atTick, openCounts } from '../../src/metrics/measures.ts';
import { ratesOf } from '../../src/metrics/standings.ts';
import { summarize } from '../../src/metrics/summary.ts';
import type { Standing } from '../../src/metrics/types.ts';
import { smallRun } from '../views/small-run.ts';

fc.configureGlobal({ seed: 20140614 });

const run = await smallRun({ replicates: 2 });

test('listed - wrongful + missed = deserved, in every cell at every tick', () => {
  for (const replicate of run.replicates) {
    const counts = openCounts(run, replicate);
    for (const list of ['', '/barred', '/praised'])
      for (let tick = 0; tick < run.ticks; tick++)
        for (const [region] of run.regions.entries())
          for (const [group] of run.groups.entries()) {
            const of = (name: string) => atTick(counts, `${name}${list}`, tick, { region, group });
            expect(of('listed') - of('wrongful') + of('missed')).toBe(of('deserved'));
          }
  }
});

test('groups add up to everybody, and so do regions', () => {
  const { overall, byGroup, byRegion } = ledgersOf(run.model, run, run.replicates[0]!);
  for (const parts of [byGroup, byRegion])
    for (const when of ['last', 'personTicks', 'ever'] as const)
      for (const name of ['persons', 'listed', 'deserved', 'wrongful', 'missed'] as const) {
        const sum = parts.reduce((whole, { standings }) => whole + standings[when]![name], 0);
        expect(sum, `${when} ${name}`).toBe(overall[when]![name]);
      }
});

test('acts are seen or not, and grades and scores hold everybody', () => {
  const { conduct, series } = ledgersOf(run.model, run, run.replicates[0]!);
  for (const { acts, unseen } of conduct.kinds) expect(unseen).toBeLessThanOrEqual(acts);
  const counts = openCounts(run, run.replicates[0]!);
  for (const ledger of ['file', 'truth'])
    for (let tick = 0; tick < run.ticks; tick++) {
      const grades = run.model.grades.map(({ id }) => atTick(counts, `grade/${ledger}/${id}`, tick));
      expect(grades.reduce((a, b) => a + b)).toBe(run.persons);
      const bins = run.measures.filter((name) => name.startsWith(`score/${ledger}/`));
      expect(bins.reduce((sum, name) => sum + atTick(counts, name, tick), 0)).toBe(run.persons);
      expect(series.persons[tick]).toBe(run.persons);
    }
});

test('persons ever in a standing are at least those in it now, and the marks of time fall', () => {
  const { overall, wrongfulTime } = ledgersOf(run.model, run, run.replicates[0]!);
  for (const name of ['listed', 'deserved', 'wrongful', 'missed'] as const) {
    expect(overall.ever![name]).toBeGreaterThanOrEqual(overall.last[name]);
    expect(overall.ever![name]).toBeLessThanOrEqual(overall.personTicks[name]);
  }
  expect(wrongfulTime.marks[0]).toMatchObject({ ticks: 1, persons: overall.ever!.wrongful, share: 1 });
  const persons = wrongfulTime.marks.map((mark) => mark.persons);
  expect(persons).toEqual([...persons].sort((a, b) => b - a));
});

test('the summary holds numbers and null only, and a band for each', () => {
  const { observe, bands, causes: _causes, states: _states, audit: _audit, ...figures } = summarize(run);
  for (const value of Object.values(figures)) expect(value === null || Number.isFinite(value)).toBe(true);
  expect(Object.keys(bands!)).toEqual(Object.keys(figures));
  expect(bands!.listed).toMatchObject({ central: figures.listed, of: 'range', sampled: 1 });
  expect(Object.keys(observe)).toEqual(['worried']);
  expect(summarize({ ...run, replicates: run.replicates.slice(0, 1) }).bands).toBeUndefined();
  expect(JSON.parse(JSON.stringify(summarize(run)))).toEqual(summarize(run));
});

/** The sizes of the four standings: neither, rightly listed, wrongly listed, missed. */
const standings = fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000), fc.nat(1000)).map(
  ([neither, right, wrongful, missed]): Standing => ({
    persons: neither + right + wrongful + missed,
    listed: right + wrongful,
    deserved: right + missed,
    wrongful,
    missed,
  }),
);

test('rates are shares of one, or null, and agree with each other', () => {
  fc.assert(
    fc.property(standings, (standing) => {
      const { fpr, fnr, ppv, selectionRate } = ratesOf(standing);
      for (const rate of [fpr, fnr, ppv, selectionRate])
        if (rate !== null) expect(rate >= 0 && rate <= 1).toBe(true);
      expect(fpr === null).toBe(standing.persons === standing.deserved);
      expect(fnr === null).toBe(standing.deserved === 0);
      // Bayes: true positives counted in both ways.
      if (fnr !== null && ppv !== null)
        expect(ppv * standing.listed).toBeCloseTo((1 - fnr) * standing.deserved, 6);
    }),
  );
});
