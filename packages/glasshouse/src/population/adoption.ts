import type { Dice } from '../ir/backend.ts';
import { adoptionColumn } from '../model/columns.ts';
import type { Model } from '../model/types.ts';
import { streamKey } from '../random/streams.ts';
import { accepts, CERTAIN, draw } from '../random/trials.ts';
import type { AdoptionPlan } from './types.ts';

/** For each consequence that not everybody applies, the share of bodies in each region that do. */
export function planAdoption(model: Model, values: Float64Array): AdoptionPlan[] {
  return model.consequences.flatMap(({ id, adoption }) => {
    if (adoption === undefined) return [];
    const { share, bodies = 1 } = adoption;
    const thresholds = model.population.regions.map((_, region) => {
      const factors = share.by.map(({ factors: ofRegion }) => {
        const ref = ofRegion[region];
        return ref === undefined ? 1 : values[ref]!;
      });
      const product = factors.reduce((all, factor) => all * factor, values[share.value]!);
      return Math.min(Math.floor(product * CERTAIN), CERTAIN);
    });
    return [{ column: adoptionColumn(id), bodies, thresholds }];
  });
}

/**
 * How many bodies of each region apply the consequence: each decides once for the whole run, by a draw of its own. It is the same
 * for every community, and found once.
 */
export function adoptingBodies(adoption: AdoptionPlan, dice: Dice, regions: number): readonly number[] {
  const known = found.get(adoption);
  if (known?.dice === dice) return known.bodies;
  const bodies = Array.from({ length: regions }, (_, region) => bodiesOf(adoption, dice, region));
  found.set(adoption, { dice, bodies });
  return bodies;
}

const found = new WeakMap<AdoptionPlan, { readonly dice: Dice; readonly bodies: readonly number[] }>();

function bodiesOf(
  { column, bodies, thresholds }: AdoptionPlan,
  { seed, replicate }: Dice,
  region: number,
): number {
  const key = streamKey(seed, replicate, `population/${column}`);
  let adopting = 0;
  for (let body = 0; body < bodies; body++) {
    if (accepts(draw(key, region, 0, body)[0], thresholds[region]!)) adopting++;
  }
  return adopting;
}
