import type { Dice } from '../../src/ir/backend.ts';
import type { PopulationPlan } from '../../src/population/types.ts';
import { streamKey } from '../../src/random/streams.ts';
import { draw } from '../../src/random/trials.ts';

/** A community made in the plainest way, person by person. Its region must be given where it has only one. */
export function plainCommunity(
  plan: PopulationPlan,
  dice: Dice,
  index: number,
  size: number,
  regionOfAll: number,
): Map<string, Int32Array> {
  const columns = new Map<string, Int32Array>();
  const column = (name: string, of: (unit: number) => number) =>
    columns.set(
      name,
      Int32Array.from({ length: size }, (_, unit) => of(unit)),
    );
  const word = (stream: string, unit: number) =>
    draw(streamKey(dice.seed, dice.replicate, `population/${stream}`), index * 65_536 + unit, 0, 0)[0] >>> 2;

  const { assigned, weights } = plan.regions;
  const untilRegion = weights.map((_, at) => weights.slice(0, at + 1).reduce((a, b) => a + b));
  column('region', (unit) =>
    assigned === 'community' ? regionOfAll : labelOf(untilRegion, word('region', unit)),
  );

  const typeOf = (unit: number) => {
    const starts = plan.units.map((_, type) => Math.ceil((size * (plan.units[type - 1] ?? 0)) / 2 ** 30));
    return starts.findLastIndex((start) => start <= unit);
  };
  column('type', typeOf);

  const persons = Array.from({ length: size }, (_, unit) => unit).filter((unit) => typeOf(unit) === 0).length;
  const households: { head: number; persons: number }[] = [];
  while (households.length < size) {
    const head = households.length;
    const wanted =
      plan.householdSizes.length === 0 ? 1 : labelOf(plan.householdSizes, word('household', head)) + 1;
    const members = head < persons ? Math.min(wanted, persons - head) : 1;
    for (let member = 0; member < members; member++) households.push({ head, persons: members });
  }
  column('role', (unit) => (households[unit]!.head === unit ? 0 : 1));
  column('household-first', (unit) => households[unit]!.head);
  column('household-size', (unit) => households[unit]!.persons);

  for (const attribute of plan.attributes) {
    const { column: name } = attribute;
    if (attribute.kind === 'uniform') {
      const { min, max } = attribute;
      column(name, (unit) => min + Math.floor(((max - min + 1) * word(name, unit)) / 2 ** 30));
    } else {
      const { given, rows } = attribute;
      const rowOf = (unit: number) => rows[given === undefined ? 0 : columns.get(given)![unit]!]!;
      column(name, (unit) => labelOf(rowOf(unit), word(name, unit)));
    }
  }
  for (const { column: name, bodies, thresholds } of plan.adoption) {
    const key = streamKey(dice.seed, dice.replicate, `population/${name}`);
    column(name, (unit) => {
      const region = columns.get('region')![unit]!;
      const words = Array.from({ length: bodies }, (_, body) => draw(key, region, 0, body)[0] >>> 2);
      return words.filter((one) => one < thresholds[region]!).length;
    });
  }
  if (!columns.has('group')) column('group', () => 0);
  return columns;
}

/** The first label whose cumulative threshold is above the word, or the last one. */
function labelOf(cumulative: readonly number[], word: number): number {
  const found = cumulative.findIndex((threshold) => word < threshold);
  return found < 0 ? cumulative.length - 1 : found;
}
