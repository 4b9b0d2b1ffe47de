import { expect, test } from 'vitest';
import { ledgersOf } from '../../src/metrics/ledgers.ts';
import { openCounts, series, sumCells, total } from '../../src/metrics/measures.ts';
import { standingsOf } from '../../src/metrics/standings.ts';
import { smallModel } from '../views/small-run.ts';
import { countsByHand } from './counts-by-hand.ts';

/** Two ticks, two regions, two groups: 100 persons in each of the four cells. */
const persons = [0, 1].flatMap((tick) =>
  [0, 1].flatMap((region) => [0, 1].map((group) => [tick, region, group, 'persons', 100] as const)),
);
const byHand = countsByHand(
  2,
  ['east', 'west'],
  ['A', 'B'],
  [
    ...persons,
    [0, 0, 0, 'listed', 4],
    [0, 0, 0, 'deserved', 5],
    [0, 0, 0, 'wrongful', 1],
    [0, 0, 0, 'missed', 2],
    [1, 0, 0, 'listed', 10],
    [1, 0, 0, 'deserved', 20],
    [1, 0, 0, 'wrongful', 2],
    [1, 0, 0, 'missed', 12],
    [1, 1, 1, 'listed', 3],
    [1, 1, 1, 'wrongful', 3],
    [0, 0, 0, 'first-wrongful', 1],
    [1, 0, 0, 'first-wrongful', 1],
    [1, 1, 1, 'first-wrongful', 3],
    [0, 0, 0, 'first-listed', 4],
    [1, 0, 0, 'first-listed', 6],
    [1, 1, 1, 'first-listed', 3],
    [0, 0, 0, 'wrongful-ticks/1', 1],
    [1, 0, 0, 'wrongful-ticks/1', 1],
    [1, 1, 1, 'wrongful-ticks/1', 3],
    [1, 0, 0, 'wrongful-ticks/2', 1],
    [0, 0, 1, 'acts/default', 50],
    [1, 1, 0, 'acts/default', 30],
    [1, 1, 0, 'unseen/default', 20],
    [1, 0, 0, 'deterred/default', 7],
    [1, 0, 1, 'chilled/protest', 9],
    [1, 0, 1, 'induced/helps', 2],
    [0, 0, 0, 'records/court/true', 11],
    [0, 0, 0, 'records/court/invented', 5],
    [1, 0, 1, 'records/court/namesake', 3],
    [1, 0, 1, 'filed', 18],
    [1, 0, 1, 'filed-false', 6],
    [1, 0, 1, 'refused/no-loan', 4],
    [1, 0, 1, 'refused-wrongful/no-loan', 1],
    [1, 0, 1, 'granted/prize', 8],
    [1, 0, 1, 'reached/no-loan', 6],
    [1, 0, 1, 'reached-wrongful/no-loan', 2],
    [1, 0, 1, 'objections', 5],
    [1, 0, 1, 'corrected', 2],
    [1, 0, 1, 'struck/barred', 1],
  ],
);
const { layout } = byHand;
const replicate = { ...byHand.replicate, flags: [[false, true]] };
const ledgers = ledgersOf(smallModel(), layout, replicate);

test('the standings at the end, over the run, and ever', () => {
  const { last, personTicks, ever } = ledgers.overall;
  expect(last).toEqual({ persons: 400, listed: 13, deserved: 20, wrongful: 5, missed: 12 });
  expect(personTicks).toEqual({ persons: 800, listed: 17, deserved: 25, wrongful: 6, missed: 14 });
  expect(ever).toEqual({ persons: 400, listed: 13, deserved: 0, wrongful: 5, missed: 0 });
});

test('error rates, and null where there is nobody to divide by', () => {
  expect(ledgers.overall.lastRates).toEqual({
    fpr: 5 / 380,
    fnr: 12 / 20,
    ppv: 8 / 13,
    selectionRate: 13 / 400,
  });
  const [a, b] = ledgers.byGroup;
  expect(a!.standings.lastRates.fpr).toBe(2 / 180);
  expect(b!.standings.lastRates).toEqual({ fpr: 3 / 200, fnr: null, ppv: 0, selectionRate: 3 / 200 });
  expect(ledgers.byRegion.map(({ label, standings }) => [label, standings.last.listed])).toEqual([
    ['east', 10],
    ['west', 3],
  ]);
});

test('time wrongly listed', () => {
  expect(ledgers.wrongfulTime).toEqual({
    meanTicks: 6 / 5,
    marks: [
      { ticks: 1, persons: 5, share: 1 },
      { ticks: 2, persons: 1, share: 1 / 5 },
    ],
  });
});

test('conduct, records, consequences, redress and governance', () => {
  expect(ledgers.conduct).toMatchObject({
    violations: 80,
    violationsSeen: 60,
    deterredViolations: 7,
    chilledLawfulActs: 9,
    inducedActs: 2,
  });
  expect(ledgers.records).toMatchObject({ falseRecords: 8, filed: 18, filedFalse: 6 });
  expect(ledgers.records.sources[0]).toMatchObject({ id: 'court', true: 11, invented: 5, namesake: 3 });
  expect(ledgers.consequences).toMatchObject({
    refused: 4,
    refusedWrongful: 1,
    granted: 8,
    reached: 6,
    reachedWrongful: 2,
  });
  expect(ledgers.redress).toEqual({
    told: 0,
    objections: 5,
    upheld: 0,
    letOff: 0,
    corrected: 2,
    struck: 1,
    queues: [],
  });
  expect(ledgers.governance).toEqual([{ id: 'pause', title: 'A pause after protest', periods: [[1, 2]] }]);
});

test('a measure that the program does not have is 0', () => {
  const counts = openCounts(layout, replicate);
  expect([...series(counts, 'nothing')]).toEqual([0, 0]);
  expect(standingsOf(counts, {}, 'nothing').last.listed).toBe(0);
});

test('summing the cells keeps what is said of everybody', () => {
  const summed = ledgersOf(smallModel(), layout, sumCells(layout, replicate));
  expect(summed.overall).toEqual(ledgers.overall);
  expect(summed.series).toEqual(ledgers.series);
  expect(summed.conduct).toEqual(ledgers.conduct);
  expect(summed.byGroup).toEqual([]);
  expect(total(openCounts(layout, sumCells(layout, replicate)), 'persons')).toBe(800);
});

test('counts that do not fit the layout are refused', () => {
  expect(() => openCounts(layout, { ...replicate, counts: new Float64Array(7) })).toThrow(RangeError);
});

test('the official statistics know the strikings and nothing else', () => {
  const { official } = ledgersOf(smallModel(), layout, replicate);
  expect(official).toMatchObject({ listed: 13, wrongful: 5, struck: 1, objections: 5, corrected: 2 });
  expect(official.admitted).toBeCloseTo(1 / 13, 12);
  expect(official.actual).toBeCloseTo(5 / 13, 12);
  expect(official.timesAsMany).toBe(5);
  // Up to the first tick 4 were listed, 1 of them wrongly, and nobody was struck.
  expect(official.series).toEqual({ admitted: [0, 1 / 13], actual: [1 / 4, 5 / 13] });
});
