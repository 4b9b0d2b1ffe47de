import type { Model } from '../model/types.ts';
import type { UnitType } from '../model/units.ts';
import { atLast, type Counts } from './measures.ts';

/** How many units of each type there were; empty where all are persons. */
export function unitCounts(model: Model, counts: Counts): readonly (readonly [UnitType, number])[] {
  const { units } = model.population;
  return units.length === 1 ? [] : units.map(({ type }) => [type, atLast(counts, `units/${type}`)]);
}
