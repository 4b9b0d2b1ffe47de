import type { Dice } from '../ir/backend.ts';
import { COMMUNITY_SIZE } from '../ir/types.ts';
import { streamKey } from '../random/streams.ts';
import { type UniformWords, uniformWords } from '../random/uniform-words.ts';
import { wordsToLabels } from './labels.ts';
import { regionOfCommunity } from './regions.ts';
import type { AttributePlan, PopulationPlan } from './types.ts';

/**
 * The attributes of community `index`, of `size` persons, by column name: `region`, `role` (0 head, 1 member of a
 * household), `household-first` and `household-size` (the community index of the household's first person, and how
 * many they are), `group`, and one column for each attribute. The same for every run with these dice, whatever the
 * total. A backend's `words` make it faster, and nothing else.
 */
export function generateCommunity(
  plan: PopulationPlan,
  dice: Dice,
  index: number,
  size: number,
  words: UniformWords = uniformWords,
): Map<string, Int32Array> {
  const draw: Draw = (name) =>
    words(streamKey(dice.seed, dice.replicate, `population/${name}`), index * COMMUNITY_SIZE, size);
  const columns = new Map<string, Int32Array>();
  columns.set('region', regionColumn(plan, index, size, draw));
  addHouseholds(plan, size, draw, columns);
  for (const attribute of plan.attributes)
    columns.set(attribute.column, attributeColumn(attribute, draw, columns));
  // A regime without groups has one, with everybody in it.
  if (!columns.has('group')) columns.set('group', new Int32Array(size));
  return columns;
}

/** A new array with a 30-bit word for each person, from the stream of this name. */
type Draw = (name: string) => Int32Array;

function attributeColumn(
  attribute: AttributePlan,
  draw: Draw,
  columns: ReadonlyMap<string, Int32Array>,
): Int32Array {
  const words = draw(attribute.column);
  if (attribute.kind === 'uniform') return wordsToIntegers(words, attribute.min, attribute.max);
  const { given, rows } = attribute;
  if (given === undefined) return wordsToLabels(words, rows);
  const rowOf = columns.get(given);
  if (rowOf === undefined)
    throw new Error(`attribute ${attribute.column} depends on ${given}, which comes after it`);
  return wordsToLabels(words, rows, rowOf);
}

/** Puts an integer from `min` to `max` in the place of each 30-bit word. */
function wordsToIntegers(words: Int32Array, min: number, max: number): Int32Array {
  const span = max - min + 1;
  for (let unit = 0; unit < words.length; unit++)
    words[unit] = min + Math.floor((words[unit]! * span) / 2 ** 30);
  return words;
}

function addHouseholds(
  { householdSizes }: PopulationPlan,
  size: number,
  draw: Draw,
  columns: Map<string, Int32Array>,
): void {
  const role = new Int32Array(size);
  const first = new Int32Array(size);
  const persons = new Int32Array(size).fill(1);
  if (householdSizes.length === 0) {
    for (let unit = 0; unit < size; unit++) first[unit] = unit;
  } else {
    // A household's size is drawn at its first person; the last one takes who is left.
    const drawn = wordsToLabels(draw('household'), [householdSizes]);
    for (let head = 0; head < size; ) {
      const end = Math.min(head + drawn[head]! + 1, size);
      for (let unit = head; unit < end; unit++) {
        role[unit] = unit === head ? 0 : 1;
        first[unit] = head;
        persons[unit] = end - head;
      }
      head = end;
    }
  }
  columns.set('role', role);
  columns.set('household-first', first);
  columns.set('household-size', persons);
}

function regionColumn(plan: PopulationPlan, index: number, size: number, draw: Draw): Int32Array {
  const { assigned, weights } = plan.regions;
  if (assigned === 'community') return new Int32Array(size).fill(regionOfCommunity(weights, index));
  return wordsToLabels(draw('region'), [cumulate(weights)]);
}

function cumulate(weights: readonly number[]): number[] {
  let sum = 0;
  return weights.map((weight) => (sum += weight));
}
