import fc from 'fast-check';
import type { AttributePlan, PopulationPlan } from '../../src/population/types.ts';

const CERTAIN = 2 ** 30;

const anyThreshold = fc.oneof(
  fc.integer({ min: 0, max: CERTAIN }),
  fc.constantFrom(0, 1, CERTAIN - 1, CERTAIN, CERTAIN / 2, CERTAIN / 256),
);

/** Cumulative thresholds of so many labels; some labels may have nothing. */
const anyRow = (labels: number): fc.Arbitrary<number[]> =>
  fc
    .array(anyThreshold, { minLength: labels - 1, maxLength: labels - 1 })
    .map((thresholds) => [...thresholds.sort((a, b) => a - b), CERTAIN]);

const anyLabelCount = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 40 }));
const anyRowAtAll = anyLabelCount.chain(anyRow);

/** The parts of a recipe that say there is nobody but persons, and no links. */
export const PERSONS_ONLY = {
  units: [CERTAIN],
  firms: -1,
  holdingSizes: [],
  links: [],
  namesakes: false,
} as const;

/** Any recipe: attributes may depend on the role or on attributes before them. */
export const anyPlan: fc.Arbitrary<PopulationPlan> = fc
  .record({
    assigned: fc.constantFrom('community' as const, 'person' as const),
    untilRegion: anyRowAtAll,
    units: fc.integer({ min: 1, max: 4 }).chain(anyRow),
    householdSizes: fc.option(fc.integer({ min: 1, max: 8 }).chain(anyRow), { nil: [] }),
    attributes: anyAttributes(),
    adoption: fc.array(fc.record({ bodies: fc.integer({ min: 1, max: 50 }), share: fc.nat(CERTAIN) }), {
      maxLength: 2,
    }),
  })
  .map(({ assigned, untilRegion, units, householdSizes, attributes, adoption }) => ({
    ...PERSONS_ONLY,
    units,
    regions: { assigned, weights: untilRegion.map((until, at) => until - (untilRegion[at - 1] ?? 0)) },
    householdSizes,
    attributes,
    adoption: adoption.map(({ bodies, share }, at) => ({
      column: `adoption/number-${at}`,
      bodies,
      thresholds: untilRegion.map((_, region) => Math.floor(share / (region + 1))),
    })),
  }));

function anyAttributes(): fc.Arbitrary<AttributePlan[]> {
  return fc
    .array(anyLabelCount, { maxLength: 4 })
    .chain((counts) =>
      fc.tuple(
        ...counts.map((labels, at) => {
          const column = at === 1 ? 'group' : `attribute/number-${at}`;
          const earlier = counts.slice(0, at).map((_, before) => before);
          return fc.oneof(
            anyUniform(column),
            anyRow(labels).map((row): AttributePlan => ({ kind: 'labels', column, rows: [row] })),
            fc
              .constantFrom(-1, ...earlier)
              .chain((on) =>
                fc
                  .array(anyRow(labels), rowsFor(on < 0 ? 2 : 40))
                  .map((rows): AttributePlan => ({ kind: 'labels', column, given: nameOf(on), rows })),
              ),
          );
        }),
      ),
    )
    .map((attributes) => attributes.map((attribute) => settled(attribute, attributes)));
}

const rowsFor = (count: number) => ({ minLength: count, maxLength: count });
const nameOf = (on: number) => (on < 0 ? 'role' : on === 1 ? 'group' : `attribute/number-${on}`);

/** Integers have no rows: whatever depends on them depends on the role instead. */
function settled(attribute: AttributePlan, all: readonly AttributePlan[]): AttributePlan {
  if (attribute.kind === 'uniform' || attribute.given === undefined) return attribute;
  const on = all.find(({ column }) => column === attribute.given);
  return on?.kind === 'uniform' ? { ...attribute, given: 'role' } : attribute;
}

function anyUniform(column: string): fc.Arbitrary<AttributePlan> {
  const anyBound = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.integer());
  return fc.tuple(anyBound, anyBound).map(([one, other]): AttributePlan => {
    return { kind: 'uniform', column, min: Math.min(one, other), max: Math.max(one, other) };
  });
}
