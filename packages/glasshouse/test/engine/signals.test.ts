import { expect, test } from 'vitest';
import { Governance } from '../../src/engine/governance.ts';
import type { Cutoff, Flag, Program, Service } from '../../src/ir/types.ts';
import { EVERYBODY, regionProgram } from './programs.ts';

const BASE = regionProgram(8);
const [PERSONS, BACKLOG] = ['persons', 'backlog'].map((name) =>
  BASE.measures.findIndex((measure) => measure.name === name),
) as [number, number];
const { regions: REGIONS, groups: GROUPS } = BASE.cells;

/** Counts of a tick with so many persons and waiting cases in each region, spread over its groups. */
function counted(persons: readonly number[], backlog: readonly number[]): Float64Array {
  const counts = new Float64Array(REGIONS * GROUPS * BASE.measures.length);
  const add = (measure: number, region: number, amount: number): void => {
    counts[(region * GROUPS + (region % GROUPS)) * BASE.measures.length + measure]! += amount;
  };
  for (let region = 0; region < REGIONS; region++) {
    add(PERSONS, region, persons[region]!);
    add(BACKLOG, region, backlog[region]!);
  }
  return counts;
}

/** What is known in the tick after these counts. */
function after(program: Partial<Program>, counts: Float64Array, persons: number): readonly number[] {
  const governance = new Governance({ ...BASE, flags: [], signals: [], ...program }, persons);
  governance.knownIn(0);
  governance.observe(0, counts);
  return governance.knownIn(1);
}

const service = (rule: Partial<Service>, length = 1) => ({
  signals: [
    {
      name: 'chance',
      length,
      rule: { kind: 'service', measure: BACKLOG, most: EVERYBODY, capacity: 0, ...rule } as Service,
    },
  ],
});
const cases = (count: number): number => count * 65_536;

test('each waiting case has the chance capacity / backlog', () => {
  const counts = counted([400, 500, 100], [10, 6, 0]);
  expect(after(service({ capacity: cases(4) }), counts, 1000)).toEqual([EVERYBODY / 4]);
  expect(after(service({ capacity: cases(16) }), counts, 1000)).toEqual([EVERYBODY]);
  expect(after(service({ capacity: cases(15) }), counts, 1000)).toEqual([(EVERYBODY / 16) * 15]);
  expect(after(service({ capacity: cases(8), most: EVERYBODY / 8 }), counts, 1000)).toEqual([EVERYBODY / 8]);
  // One region has nobody waiting.
  expect(after(service({ capacity: cases(3) }, 3), counts, 1000)).toEqual([
    Math.floor((EVERYBODY * 3) / 10),
    EVERYBODY / 2,
    EVERYBODY,
  ]);
});

test('capacity for so many persons follows the persons of the region', () => {
  const counts = counted([400, 500, 100], [10, 6, 2]);
  const per = { persons: 200, measure: PERSONS };
  expect(after(service({ capacity: cases(1), per }, 3), counts, 1000)).toEqual([
    Math.floor((EVERYBODY * 2) / 10),
    Math.floor((EVERYBODY * 2.5) / 6),
    EVERYBODY / 4,
  ]);
});

test('the chance is exact where products pass 2^53', () => {
  const [persons, backlog] = [4_294_967_295, 2 ** 31];
  const chance = (capacity: number) =>
    after(service({ capacity }), counted([persons, 0, 0], [backlog, 0, 0]), persons)[0]!;
  // In fractions the smallest possible part of a case would be lost.
  expect(chance(cases(2 ** 30))).toBe(2 ** 29);
  expect(chance(cases(2 ** 30) - 1)).toBe(2 ** 29 - 1);
});

test('before anything was counted nobody waits', () => {
  const program = { ...BASE, flags: [], ...service({ most: 77, capacity: cases(1) }, 3) };
  expect(new Governance(program, 9).knownIn(0)).toEqual([77, 77, 77]);
});

test('a flag of a region looks at that region only, and a signal says which are in force', () => {
  const flag = (index: number, more: Partial<Flag> = {}): Flag => ({
    name: `rule/${index}`,
    measure: BACKLOG,
    threshold: EVERYBODY / 4,
    lastingTicks: 1,
    region: { index, persons: PERSONS },
    ...more,
  });
  const counts = counted([400, 40, 0], [100, 11, 0]);
  const signals = [{ name: 'rule', length: 3, rule: { kind: 'in-force', flag: 0 } as const }];
  const rule = (more: Partial<Flag>) =>
    after({ flags: [0, 1, 2].map((index) => flag(index, more)), signals }, counts, 440);
  // Exactly a quarter is not above it, nor below it; and nothing is above or below a share of nobody.
  expect(rule({})).toEqual([0, 1, 0, 0, 1, 0]);
  expect(rule({ threshold: EVERYBODY / 2, below: true })).toEqual([1, 1, 0, 1, 1, 0]);
  expect(rule({ threshold: EVERYBODY / 4, below: true })).toEqual([0, 0, 0, 0, 0, 0]);
});

test('a flag that looks at some ticks only', () => {
  const flags = [
    { name: 'once', looks: { from: 2, to: 2 }, lastingTicks: 2 },
    { name: 'from', looks: { from: 3 }, lastingTicks: 1 },
  ].map((flag) => ({ measure: PERSONS, threshold: 0, ...flag }));
  const governance = new Governance({ ...BASE, flags, signals: [] }, 10);
  for (let tick = 0; tick < 8; tick++) {
    governance.knownIn(tick);
    governance.observe(tick, counted([10, 0, 0], [0, 0, 0]));
  }
  const history = governance.history.map((of) => of.map((flag) => (flag ? '#' : '.')).join(''));
  expect(history).toEqual(['...##...', '....####']);
});

test('a scale is cut where those above are few enough', () => {
  // So many stand in three steps of ten: those are the first three measures of the program here.
  const cut = (share: number, steps: readonly number[]): number => {
    const counts = new Float64Array(REGIONS * GROUPS * BASE.measures.length);
    steps.forEach((persons, bin) => {
      // Spread over two cells.
      counts[bin] = persons - 1;
      counts[BASE.measures.length + bin] = 1;
    });
    const rule: Cutoff = { kind: 'cutoff', measure: 0, bins: 3, width: 10, share: share * EVERYBODY };
    const [found] = after({ signals: [{ name: 'cut', length: 1, rule }] }, counts, 1000);
    return found!;
  };
  // 40, 40 and 20 of 100.
  expect(cut(0.25, [40, 40, 20])).toBe(20);
  expect(cut(0.5, [40, 40, 20])).toBe(20);
  expect(cut(0.625, [40, 40, 20])).toBe(10);
  expect(cut(1, [40, 40, 20])).toBe(0);
  // Even the last step alone holds too many: nobody is above the cut.
  expect(cut(0.125, [40, 40, 20])).toBe(EVERYBODY);
});
