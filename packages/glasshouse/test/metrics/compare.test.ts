import { describe, expect, test } from 'vitest';
import { compareReadings, type Difference } from '../../src/metrics/compare.ts';
import { compareLives, type LifeEvent } from '../../src/metrics/lives.ts';
import { type NamedFigures, PART_KINDS, type Reading } from '../../src/metrics/reading.ts';

/** A reading with these figures, and lists with as many listed. */
function reading(figures: NamedFigures, lists: Readonly<Record<string, number>> = {}): Reading {
  const parts = Object.fromEntries(PART_KINDS.map((kind) => [kind, []])) as unknown as Reading['parts'];
  return {
    figures: { deterredViolations: 0, wrongfulEver: 0, ...figures },
    parts: {
      ...parts,
      lists: Object.entries(lists).map(([id, listed]) => ({ id, title: `The ${id}`, figures: { listed } })),
    },
  };
}

describe('figures', () => {
  test('are taken off each other replicate by replicate', () => {
    const a = [10, 20, 30, 40].map((told) => reading({ told }));
    const b = [12, 19, 33, 40].map((told) => reading({ told }));
    const { figures, alike } = compareReadings(a, b);
    expect(alike).toBe(false);
    expect(figures.told).toEqual({
      a: 10,
      b: 12,
      differences: [2, -1, 3, 0],
      // Of the three that are sampled; the difference of the bands would be another.
      band: { central: 2, median: 0, low: -1, high: 3, of: 'range', sampled: 3 },
      relative: { central: 2 / 12, median: 0, low: -1 / 20, high: 3 / 33, of: 'range', sampled: 3 },
      more: 2,
      less: 1,
    });
  });

  test('that are undefined on one side have no difference, and are not alike', () => {
    const { figures, alike } = compareReadings([reading({ fpr: null })], [reading({ fpr: 0 })]);
    expect(figures.fpr).toMatchObject({ a: null, b: 0, differences: [null], more: 0, less: 0 });
    expect(alike).toBe(false);
    expect(compareReadings([reading({ fpr: null })], [reading({ fpr: null })]).alike).toBe(true);
  });

  test('of what one side lacks are given as they are', () => {
    const a = [reading({}, { both: 5, old: 7 }), reading({}, { both: 5, old: 9 })];
    const b = [reading({}, { new: 0, both: 6 }), reading({}, { new: 1, both: 5 })];
    const { parts, alike } = compareReadings(a, b);
    expect(alike).toBe(false);
    expect(parts.lists.both).toMatchObject({
      title: 'The both',
      figures: { listed: { differences: [1, 0] } },
    });
    expect(parts.lists.old).toMatchObject({ only: 'a', figures: { listed: { central: 7, high: 9 } } });
    expect(parts.lists.new).toMatchObject({ only: 'b', figures: { listed: { central: 0, high: 1 } } });
  });

  test('of runs that are no pairs are refused', () => {
    expect(() => compareReadings([reading({})], [])).toThrow(RangeError);
  });

  test.each([
    [[10, 20], 2, 2],
    [[-10, -20], 2, 1],
    [[10, -20], null, 1],
    [[0, 20], null, 1],
    [[0, 0], null, 1],
  ])('people wronged for each violation deterred: %j', ([deterred, wronged], each, replicates) => {
    const a = [reading({}), reading({})];
    const b = [
      reading({ deterredViolations: deterred!, wrongfulEver: wronged! }),
      reading({ deterredViolations: 1, wrongfulEver: 3 }),
    ];
    expect(compareReadings(a, b).trade).toEqual({ wrongedPerViolation: each, replicates });
  });

  test('a band of many replicates is of percentiles', () => {
    const many = (of: (n: number) => number) =>
      Array.from({ length: 22 }, (_, n) => reading({ told: of(n) }));
    const { told } = compareReadings(
      many(() => 0),
      many((n) => n),
    ).figures as { told: Difference };
    expect(told.band).toMatchObject({ central: 0, median: 11, low: 2, high: 20, of: 'percentiles' });
    expect(told.more).toBe(21);
  });
});

describe('lives', () => {
  const event = (tick: number, stage: string, what: string, subject: string): LifeEvent => ({
    tick,
    stage,
    what,
    subject,
  });
  const act = event(1, 'conduct', 'act', 'littering');
  const listed = event(2, 'lists', 'listed', 'barred');

  test('are alike whatever the order within a tick', () => {
    const a = new Map([[0, [act, event(1, 'conduct', 'act', 'loan')]]]);
    const b = new Map([[0, [event(1, 'conduct', 'act', 'loan'), act]]]);
    expect(compareLives(a, b, 2)).toEqual({ traced: 2, differing: [] });
  });

  test('differ in events, as often as one has more of them', () => {
    const a = new Map([[0, [act, act, listed]]]);
    const b = new Map([[0, [act, event(3, 'lists', 'listed', 'barred')]]]);
    expect(compareLives(a, b, 1).differing).toEqual([
      { unit: 0, from: 1, onlyA: [act, listed], onlyB: [event(3, 'lists', 'listed', 'barred')] },
    ]);
  });

  test('of those to whom more is done come first; those not traced are left out', () => {
    const a = new Map([
      [0, [act, act, act]],
      [2, [listed]],
    ]);
    const b = new Map([[1, [event(0, 'scoring', 'score', 'file')]]]);
    expect(compareLives(a, b, 3).differing.map(({ unit }) => unit)).toEqual([2, 0, 1]);
    expect(compareLives(a, b, 2).differing.map(({ unit }) => unit)).toEqual([0, 1]);
  });
});
