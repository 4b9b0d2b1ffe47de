import { columnOf, startColumn } from '../model/columns.ts';
import { linksOf } from '../model/linked.ts';
import type { Attribute, Model, NumberRef, Shares } from '../model/types.ts';
import { CERTAIN } from '../random/trials.ts';
import { planAdoption } from './adoption.ts';
import type { AttributePlan, PopulationPlan } from './types.ts';

/** The recipe of the population for one replicate: shares become thresholds, scaled so that each row adds up to one. */
export function planPopulation(model: Model, values: Float64Array): PopulationPlan {
  const { regions, regionsAssigned, units, householdSizes, holdingSizes, employer, attributes } =
    model.population;
  const value = (ref: NumberRef): number => values[ref]!;
  const planSizes = (sizes: readonly (NumberRef | undefined)[]): number[] =>
    cumulativeThresholds(sizes.map((ref) => (ref === undefined ? 0 : value(ref))));
  const weights = regions.map((region) => (region.share === undefined ? 1 : value(region.share)));
  return {
    regions: { assigned: regionsAssigned, weights: differences(cumulativeThresholds(weights)) },
    units: planUnits(units.map(({ share }) => (share === undefined ? 0 : value(share)))),
    householdSizes: planSizes(householdSizes),
    holdingSizes: planSizes(holdingSizes),
    firms: units.findIndex(({ type }) => type === 'firm'),
    ...(employer < 0 ? {} : { employer: planEmployer(model) }),
    links: linksOf(model),
    namesakes: units.length > 1 && model.sources.some(({ namesakes }) => namesakes !== undefined),
    attributes: [
      ...attributes.map((attribute) => planAttribute(attribute, attributes, value)),
      ...model.states.flatMap((state) =>
        'shares' in state.start
          ? [planShares(startColumn(state), state.start.shares, attributes, value)]
          : [],
      ),
    ],
    adoption: planAdoption(model, values),
    ...(model.population.audit.length < 2
      ? {}
      : {
          audit: model.population.audit.map(({ column, labels }) => ({ column, values: labels.length })),
        }),
  };
}

function planAttribute(
  attribute: Attribute,
  all: readonly Attribute[],
  value: (ref: NumberRef) => number,
): AttributePlan {
  const column = columnOf(attribute);
  if (attribute.kind === 'uniform')
    return { kind: 'uniform', column, min: attribute.min, max: attribute.max };
  return planShares(column, attribute, all, value);
}

function planShares(
  column: string,
  shares: Shares,
  all: readonly Attribute[],
  value: (ref: NumberRef) => number,
): AttributePlan {
  const rows = shares.rows.map((row) => cumulativeThresholds(row.map(value)));
  if (shares.given === undefined) return { kind: 'labels', column, rows };
  const on = shares.given.attribute;
  return { kind: 'labels', column, given: typeof on === 'string' ? on : columnOf(all[on]!), rows };
}

/** Of organisations the share is known, and persons are the rest; where none is left for them, each community has one. */
function planUnits(shares: readonly number[]): number[] {
  const organisations = shares.reduce((sum, share) => sum + share, 0);
  return cumulativeThresholds([Math.max(1 - organisations, 2 ** -20), ...shares.slice(1)]);
}

function planEmployer({
  population: { attributes, employer, units },
}: Model): NonNullable<PopulationPlan['employer']> {
  const attribute = attributes[employer]!;
  const labels = attribute.kind === 'labels' ? attribute.labels : [];
  return {
    column: columnOf(attribute),
    units: labels.map((label) => units.findIndex(({ type }) => type === label)),
  };
}

/** Cumulative shares on the scale of 2^30; the last is exactly 2^30. Shares that add up to zero weigh the same. */
function cumulativeThresholds(shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const weights = total > 0 ? shares : shares.map(() => 1);
  const whole = total > 0 ? total : shares.length;
  let sum = 0;
  return weights.map((weight, index) => {
    sum += weight;
    return index === shares.length - 1 ? CERTAIN : Math.min(Math.floor((sum / whole) * CERTAIN), CERTAIN);
  });
}

function differences(cumulative: readonly number[]): number[] {
  return cumulative.map((threshold, index) => threshold - (cumulative[index - 1] ?? 0));
}
