import type { Dice } from '../ir/backend.ts';
import { COMMUNITY_SIZE } from '../ir/types.ts';
import { streamKey } from '../random/streams.ts';
import { newBlock, threefry2x32 } from '../random/threefry.ts';
import { regionOfCommunity } from './regions.ts';
import type { AttributePlan, PopulationPlan } from './types.ts';

/**
 * The attributes of community `index`, of `size` persons, by column name: `region`, `role` (0 head, 1 member of a
 * household), `household-first` and `household-size` (the community index of the household's first person, and how
 * many they are), `group`, and one column for each attribute. The same for every run with these dice, whatever the
 * total.
 */
export function generateCommunity(
  plan: PopulationPlan,
  dice: Dice,
  index: number,
  size: number,
): Map<string, Int32Array> {
  const columns = new Map<string, Int32Array>();
  const firstUnit = index * COMMUNITY_SIZE;
  columns.set('region', regionColumn(plan, dice, index, size));
  addHouseholds(plan, dice, firstUnit, size, columns);
  for (const attribute of plan.attributes) {
    const words = uniformWords(dice, `population/${attribute.column}`, firstUnit, size);
    columns.set(attribute.column, attributeColumn(attribute, words, columns));
  }
  // A regime without groups has one, with everybody in it.
  if (!columns.has('group')) columns.set('group', new Int32Array(size));
  return columns;
}

function attributeColumn(
  attribute: AttributePlan,
  words: Int32Array,
  columns: ReadonlyMap<string, Int32Array>,
): Int32Array {
  if (attribute.kind === 'uniform') {
    const { min, max } = attribute;
    const span = max - min + 1;
    return words.map((word) => min + Math.floor((word * span) / 2 ** 30));
  }
  const { given, rows } = attribute;
  if (given === undefined) return words.map((word) => labelOf(rows[0]!, word));
  const rowOf = columns.get(given);
  if (rowOf === undefined)
    throw new Error(`attribute ${attribute.column} depends on ${given}, which comes after it`);
  return words.map((word, unit) => labelOf(rows[rowOf[unit]!]!, word));
}

function addHouseholds(
  plan: PopulationPlan,
  dice: Dice,
  firstUnit: number,
  size: number,
  columns: Map<string, Int32Array>,
): void {
  const role = new Int32Array(size);
  const first = new Int32Array(size);
  const persons = new Int32Array(size).fill(1);
  if (plan.householdSizes.length === 0) {
    for (let unit = 0; unit < size; unit++) first[unit] = unit;
  } else {
    // A household's size is drawn at its first person; the last one takes who is left.
    const words = uniformWords(dice, 'population/household', firstUnit, size);
    for (let head = 0; head < size; ) {
      const members = Math.min(labelOf(plan.householdSizes, words[head]!) + 1, size - head);
      for (let k = 0; k < members; k++) {
        role[head + k] = k === 0 ? 0 : 1;
        first[head + k] = head;
        persons[head + k] = members;
      }
      head += members;
    }
  }
  columns.set('role', role);
  columns.set('household-first', first);
  columns.set('household-size', persons);
}

function regionColumn(plan: PopulationPlan, dice: Dice, index: number, size: number): Int32Array {
  const { assigned, weights } = plan.regions;
  if (assigned === 'community') return new Int32Array(size).fill(regionOfCommunity(weights, index));
  const cumulative = cumulate(weights);
  return uniformWords(dice, 'population/region', index * COMMUNITY_SIZE, size).map((word) =>
    labelOf(cumulative, word),
  );
}

/** The first label whose cumulative threshold is above the word. */
function labelOf(cumulative: readonly number[], word: number): number {
  let label = 0;
  while (label < cumulative.length - 1 && word >= cumulative[label]!) label++;
  return label;
}

function cumulate(weights: readonly number[]): number[] {
  let sum = 0;
  return weights.map((weight) => (sum += weight));
}

/** A 30-bit word for each person: the first of block 0 in tick 0 of the stream (random/trials.ts). */
function uniformWords(dice: Dice, stream: string, firstUnit: number, size: number): Int32Array {
  const key = streamKey(dice.seed, dice.replicate, stream);
  const block = newBlock();
  const words = new Int32Array(size);
  for (let unit = 0; unit < size; unit++) {
    threefry2x32(key[0], key[1], firstUnit + unit, 0, block);
    words[unit] = block[0] >>> 2;
  }
  return words;
}
