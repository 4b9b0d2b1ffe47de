import { COMMUNITY_SIZE } from '../ir/types.ts';
import type { Model } from '../model/types.ts';
import { planPopulation } from './plan.ts';
import { regionOfCommunity } from './regions.ts';

/**
 * How many persons it takes until the regions have people, one region after the other: as long as regions are given out by
 * community, a small population lies in few of them. Regions that need more than `personsMax` are left out.
 */
export function personsToReach(model: Model, values: Float64Array, personsMax: number): number[] {
  const { assigned, weights } = planPopulation(model, values).regions;
  if (assigned === 'person') return weights.map(() => 1);
  const reached = new Set<number>();
  const needed: number[] = [];
  for (let index = 0; (index + 1) * COMMUNITY_SIZE <= personsMax; index++) {
    const region = regionOfCommunity(weights, index);
    if (reached.has(region)) continue;
    reached.add(region);
    needed.push((index + 1) * COMMUNITY_SIZE);
  }
  return needed;
}
