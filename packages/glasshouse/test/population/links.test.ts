import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LINKS } from '../../src/model/links.ts';
import { generateCommunity } from '../../src/population/generate.ts';
import { linkedUnits } from '../../src/population/linked-units.ts';
import type { PopulationPlan } from '../../src/population/types.ts';
import { unitStarts } from '../../src/population/units.ts';

fc.configureGlobal({ seed: 20140614 });

const CERTAIN = 2 ** 30;
/** Persons, firms, public bodies, social organisations. */
const [PERSON, FIRM, BODY] = [0, 1, 2];

/** Cumulative thresholds of weights, of which the first is not nothing. */
const shares = (labels: number) =>
  fc
    .tuple(
      fc.integer({ min: 1, max: 1000 }),
      fc.array(fc.nat(1000), { minLength: labels - 1, maxLength: labels - 1 }),
    )
    .map(([first, rest]) => {
      const weights = [first, ...rest];
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const upTo = (label: number) => weights.slice(0, label + 1).reduce((sum, weight) => sum + weight, 0);
      return weights.map((_, label) => Math.floor((upTo(label) / total) * CERTAIN));
    });

const runSizes = fc.option(fc.integer({ min: 1, max: 8 }).chain(shares), { nil: [] });

const anyPlan: fc.Arbitrary<PopulationPlan> = fc
  .record({ units: shares(4), householdSizes: runSizes, holdingSizes: runSizes, kinds: shares(3) })
  .map(({ units, householdSizes, holdingSizes, kinds }) => ({
    regions: { assigned: 'community', weights: [CERTAIN] },
    units,
    firms: FIRM,
    householdSizes,
    holdingSizes,
    // Nobody, a firm, a public body.
    employer: { column: 'attribute/employer', units: [-1, FIRM, BODY] },
    links: LINKS,
    namesakes: true,
    adoption: [],
    attributes: [{ kind: 'labels', column: 'attribute/employer', rows: [kinds] }],
  }));

const anySize = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 2000 }));

test('each type has its share of any number of units, and persons are there', () => {
  fc.assert(
    fc.property(shares(4), fc.integer({ min: 1, max: 65_536 }), (units, size) => {
      const starts = unitStarts(units, size);
      expect(starts[0]).toBe(0);
      expect(starts[1]).toBeGreaterThan(0);
      expect(starts.at(-1)).toBe(size);
      units.forEach((until, type) => {
        const share = (until - (units[type - 1] ?? 0)) / CERTAIN;
        expect(Math.abs(starts[type + 1]! - starts[type]! - size * share)).toBeLessThan(1);
      });
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['small', anySize, 100],
  ['full', fc.constant(65_536), 1],
] as const)(
  'links stay in a %s community and lead to the right units, both ways',
  (_, sizes, numRuns) => {
    fc.assert(
      fc.property(anyPlan, fc.nat(1000), fc.nat(50), sizes, (plan, seed, index, size) => {
        const dice = { seed, replicate: 0 };
        const columns = generateCommunity(plan, dice, index, size);
        const types = columns.get('type')!;
        const kinds = columns.get('attribute/employer')!;
        const to = Object.fromEntries(
          LINKS.map((link) => [
            link,
            Array.from({ length: size }, (_, unit) => linkedUnits(link, columns, unit)),
          ]),
        ) as Record<(typeof LINKS)[number], number[][]>;
        const wrong: string[] = [];
        const check = (holds: boolean, what: string, unit: number) => {
          if (!holds) wrong.push(`${what} ${unit}`);
        };
        const mutual = (link: 'household' | 'neighbours' | 'friends' | 'holding', type: number) => {
          for (let unit = 0; unit < size; unit++) {
            for (const other of to[link][unit]!) {
              check(types[unit] === type && types[other] === type, `${link} of another type`, unit);
              check(to[link][other]!.includes(unit), `${link} one way`, unit);
            }
          }
        };
        mutual('household', PERSON);
        mutual('neighbours', PERSON);
        mutual('friends', PERSON);
        mutual('holding', FIRM);
        const persons =
          types.indexOf(1) < 0 ? types.filter((type) => type === PERSON).length : types.indexOf(1);
        let owners = 0;
        for (let unit = 0; unit < size; unit++) {
          for (const link of LINKS)
            check(
              to[link][unit]!.every((one) => one >= 0 && one < size && one !== unit),
              link,
              unit,
            );
          const [employer] = to.employer[unit]!;
          const kind = plan.employer!.units[kinds[unit]!]!;
          if (employer === undefined) {
            check(types[unit] !== PERSON || kind < 0 || !types.includes(kind), 'no employer', unit);
          } else check(types[unit] === PERSON && types[employer] === kind, 'employer', unit);
          for (const firm of to.firms[unit]!) {
            check(types[unit] === PERSON && types[firm]! > PERSON, 'represents', unit);
            check(to.representative[firm]![0] === unit, 'represents another', unit);
          }
          const [representative] = to.representative[unit]!;
          if (types[unit] === PERSON) check(representative === undefined, 'person represented', unit);
          else {
            const isFirst = !to.holding[unit]!.some((other) => other < unit);
            owners += isFirst ? 1 : 0;
            if (representative === undefined) check(owners > persons, 'no representative', unit);
            else {
              const row = [unit, ...to.holding[unit]!].sort((a, b) => a - b);
              check(to.firms[representative]!.join() === row.join(), 'representative of others', unit);
            }
          }
          check(types[columns.get('namesake')![unit]!] === types[unit], 'namesake', unit);
        }
        expect(wrong).toEqual([]);
        expect(new Set(columns.get('namesake')).size).toBe(size);
      }),
      { numRuns },
    );
  },
  120_000,
);

test('a person has up to three friends, and who has fewer is the odd one out', () => {
  const plan: PopulationPlan = {
    regions: { assigned: 'community', weights: [CERTAIN] },
    units: [CERTAIN],
    firms: -1,
    householdSizes: [],
    holdingSizes: [],
    links: ['friends', 'neighbours'],
    namesakes: false,
    adoption: [],
    attributes: [],
  };
  const columns = generateCommunity(plan, { seed: 3, replicate: 1 }, 0, 1001);
  const friends = Array.from({ length: 1001 }, (_, unit) => linkedUnits('friends', columns, unit).length);
  expect(friends.filter((count) => count < 3).length).toBeLessThan(12);
  expect(Math.max(...friends)).toBe(3);
  expect(linkedUnits('neighbours', columns, 500)).toEqual([499, 501]);
  expect(linkedUnits('neighbours', columns, 0)).toEqual([1]);
});
