import type { Model } from '../model/types.ts';
import { planPopulation } from './plan.ts';

/** A model with the values that its numbers have in one replicate. */
export interface ValuedModel {
  readonly model: Model;
  readonly values: Float64Array;
}

/**
 * In what the persons of two regimes differ who have the same number and the same dice: `regions`, `units`, `households`, `holdings`, and
 * attributes by name. Empty where they are the same persons.
 */
export function populationDifferences(a: ValuedModel, b: ValuedModel): string[] {
  const [ofA, ofB] = [traitsOf(a), traitsOf(b)];
  const names = [...new Set([...ofA.keys(), ...ofB.keys()])];
  return names.filter((name) => ofA.get(name) !== ofB.get(name));
}

/** All that the dice of a trait are read by, as text. */
function traitsOf({ model, values }: ValuedModel): Map<string, string> {
  const { population } = model;
  const plan = planPopulation(model, values);
  const regions = population.regions.map(({ id }) => id);
  return new Map([
    ['regions', JSON.stringify([regions, plan.regions])],
    ['units', JSON.stringify([population.units.map(({ type }) => type), plan.units])],
    ['households', JSON.stringify(plan.householdSizes)],
    ['holdings', JSON.stringify(plan.holdingSizes)],
    ...population.attributes.map((attribute, index): [string, string] => [
      attribute.id,
      JSON.stringify([
        attribute.kind === 'labels' ? [attribute.labels, attribute.given?.labels] : attribute.one,
        plan.attributes[index],
      ]),
    ]),
  ]);
}
