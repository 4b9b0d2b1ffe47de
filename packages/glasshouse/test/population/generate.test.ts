import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wasm } from '../../src/backends/wasm/index.ts';
import { makeJob } from '../../src/library/job.ts';
import { generateCommunity, reusedRoom } from '../../src/population/generate.ts';
import { regionOfCommunity } from '../../src/population/regions.ts';
import type { PopulationPlan } from '../../src/population/types.ts';
import { unitStarts } from '../../src/population/units.ts';
import { modelOf, REGIMES } from '../support/regimes.ts';
import { plainCommunity } from './plain-community.ts';
import { anyPlan, PERSONS_ONLY } from './random-plan.ts';

fc.configureGlobal({ seed: 20140614 });

const SIZE = 65_536;
const anyDice = fc.record({ seed: fc.maxSafeNat(), replicate: fc.nat(1000) });
const anyIndex = fc.oneof(fc.nat(5), fc.nat(65_535), fc.constant(65_535));

test('any plan gives what it means, with and without the words of a backend, in new room and in room of others', () => {
  const room = reusedRoom();
  fc.assert(
    fc.property(
      anyPlan,
      anyDice,
      fc.nat(300),
      fc.integer({ min: 1, max: 300 }),
      (plan, dice, index, size) => {
        const expected = plainCommunity(
          plan,
          dice,
          index,
          size,
          regionOfCommunity(plan.regions.weights, index),
        );
        expect(generateCommunity(plan, dice, index, size)).toEqual(expected);
        expect(generateCommunity(plan, dice, index, size, wasm.words)).toEqual(expected);
        expect(generateCommunity(plan, dice, index, size, wasm.words, room)).toEqual(expected);
      },
    ),
    { numRuns: 200 },
  );
});

test('a smaller community begins like a larger one, but for its last household', () => {
  fc.assert(
    fc.property(anyPlan, anyDice, anyIndex, fc.integer({ min: 20, max: 200 }), (plan, dice, index, size) => {
      const person = {
        ...plan,
        units: PERSONS_ONLY.units,
        regions: { ...plan.regions, assigned: 'person' as const },
      };
      const smaller = generateCommunity(person, dice, index, size, wasm.words);
      const larger = generateCommunity(person, dice, index, size + 50, wasm.words);
      const settled = smaller.get('household-first')!.at(-1)!;
      for (const [name, values] of smaller)
        expect(values.subarray(0, settled)).toEqual(larger.get(name)!.subarray(0, settled));
    }),
  );
});

test('an attribute that depends on one after it is refused', () => {
  const plan: PopulationPlan = {
    regions: { assigned: 'person', weights: [2 ** 30] },
    ...PERSONS_ONLY,
    householdSizes: [],
    attributes: [{ kind: 'labels', column: 'group', given: 'attribute/later', rows: [[2 ** 30]] }],
    adoption: [],
  };
  expect(() => generateCommunity(plan, { seed: 1, replicate: 0 }, 0, 10)).toThrow('attribute/later');
});

describe.each(REGIMES)('%s', (id) => {
  const model = modelOf(id);
  const options = { seed: 1949, persons: 10_000_000, ticks: 1, replicates: 2, panelUnits: 0 };
  const { program, population: plan, dice } = makeJob(model, options, 1);
  const columns = generateCommunity(plan, dice, 3, SIZE, wasm.words);

  test('is the same with and without the words of a backend', () => {
    expect(columns).toEqual(generateCommunity(plan, dice, 3, SIZE));
  });

  test('has every attribute of the program, in range, for every person', () => {
    for (const { kind, name, min, max } of program.columns) {
      if (kind !== 'attribute') continue;
      const values = columns.get(name)!;
      expect(values.length).toBe(SIZE);
      expect(
        values.every((value) => value >= min && value <= max),
        name,
      ).toBe(true);
    }
  });

  test('has households of neighbours, each with one head', () => {
    const [role, first, persons] = ['role', 'household-first', 'household-size'].map(
      (name) => columns.get(name)!,
    ) as [Int32Array, Int32Array, Int32Array];
    const largest = Math.max(plan.householdSizes.length, 1);
    const odd = [];
    for (let unit = 0, end = 0; unit < SIZE; unit++) {
      const starts = unit === end;
      if (starts) end = unit + persons[unit]!;
      const head = starts ? unit : first[unit - 1]!;
      const fits = persons[unit] === end - head && end - head <= largest && end > unit && end <= SIZE;
      if (!fits || first[unit] !== head || role[unit] !== (starts ? 0 : 1)) odd.push(unit);
    }
    expect(odd).toEqual([]);
  });

  test('has the shares that were asked for', () => {
    for (const [what, labels, row] of drawnFrom(plan, columns)) expectShares(what, labels, row);
  });
});

type Drawn = [what: string, labels: Iterable<number>, cumulative: readonly number[]];

/** Everything that was drawn, with the row that it was drawn from. */
function* drawnFrom(plan: PopulationPlan, columns: ReadonlyMap<string, Int32Array>): Generator<Drawn> {
  const { assigned, weights } = plan.regions;
  if (assigned === 'person') {
    let sum = 0;
    yield ['region', columns.get('region')!, weights.map((weight) => (sum += weight))];
  }
  if (plan.householdSizes.length > 0) {
    const [role, persons] = [columns.get('role')!, columns.get('household-size')!];
    const drawn = [...persons].filter((_, unit) => role[unit] === 0).map((size) => size - 1);
    // The last household took who was left, and a number of them that is fixed does not depend on what they drew.
    yield [
      'household',
      drawn.slice(0, Math.floor(SIZE / plan.householdSizes.length) - 1),
      plan.householdSizes,
    ];
  }
  for (const attribute of plan.attributes) {
    const values = columns.get(attribute.column)!;
    if (attribute.kind === 'uniform') {
      const { column, min, max } = attribute;
      const span = max - min + 1;
      const parts = Math.min(span, 16);
      const ends = Array.from({ length: parts }, (_, part) => Math.ceil(((part + 1) * span) / parts));
      const partOf = (value: number) => ends.findIndex((end) => value - min < end);
      yield [column, values.map(partOf), ends.map((end) => (end / span) * 2 ** 30)];
      continue;
    }
    const { column, given, rows } = attribute;
    // Only persons have an employer.
    const until = column === plan.employer?.column ? unitStarts(plan.units, SIZE)[1] : SIZE;
    for (const [row, cumulative] of rows.entries()) {
      const of = values.filter(
        (_, unit) => unit < until! && (given === undefined || columns.get(given)![unit] === row),
      );
      yield [`${column}, row ${row}`, of, cumulative];
    }
  }
}

/** Each label as often as its share says, within 4.5 standard errors: a draw in 150,000 is further off by chance. */
function expectShares(what: string, labels: Iterable<number>, cumulative: readonly number[]): void {
  const counts = cumulative.map(() => 0);
  for (const label of labels) counts[label]!++;
  const all = counts.reduce((a, b) => a + b);
  cumulative.forEach((until, label) => {
    const share = (until - (cumulative[label - 1] ?? 0)) / 2 ** 30;
    const error = Math.sqrt(all * share * (1 - share));
    expect(Math.abs(counts[label]! - all * share), `${what}, label ${label}`).toBeLessThanOrEqual(
      4.5 * error,
    );
  });
}
