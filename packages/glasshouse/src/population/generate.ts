import type { Dice } from '../ir/backend.ts';
import { COMMUNITY_SIZE } from '../ir/types.ts';
import { type LabelTable, labelTable } from '../random/labels.ts';
import { streamKey } from '../random/streams.ts';
import { type Reading, type UniformWords, uniformWords } from '../random/uniform-words.ts';
import { adoptingBodies } from './adoption.ts';
import { regionOfCommunity } from './regions.ts';
import type { AttributePlan, PopulationPlan } from './types.ts';

/**
 * The attributes of community `index`, of `size` persons, by column name: `region`, `role` (0 head, 1 member of a
 * household), `household-first` and `household-size` (the community index of the household's first person, and how
 * many they are), `group`, and one column for each attribute. The same for every run with these dice, whatever the
 * total. A backend's `words` and the `room` make it faster, and nothing else. Communities may share arrays: nobody
 * writes to them.
 */
export function generateCommunity(
  plan: PopulationPlan,
  dice: Dice,
  index: number,
  size: number,
  words: UniformWords = uniformWords,
  room: Room = newRoom,
): Map<string, Int32Array> {
  const draw: Draw = (name, reading) => {
    const key = streamKey(dice.seed, dice.replicate, `population/${name}`);
    return words(key, index * COMMUNITY_SIZE, size, reading, room(name, size));
  };
  const columns = new Map<string, Int32Array>();
  columns.set('region', regionColumn(plan, index, size, draw, room));
  addHouseholds(plan, size, draw, room, columns);
  for (const attribute of plan.attributes)
    columns.set(attribute.column, attributeColumn(attribute, draw, columns));
  const region = columns.get('region')!;
  for (const adoption of plan.adoption) {
    const adopting = plan.regions.weights.map((_, index) => adoptingBodies(adoption, dice, index));
    columns.set(
      adoption.column,
      region.map((index) => adopting[index]!),
    );
  }
  // A regime without groups has one, with everybody in it.
  if (!columns.has('group')) columns.set('group', room('group', size).fill(0));
  return columns;
}

/** An array of so many integers for a column; what it holds does not matter. */
export type Room = (column: string, size: number) => Int32Array;

const newRoom: Room = (_, size) => new Int32Array(size);

/**
 * Room that each community leaves to the next: its columns hold until then. Megabytes that come and go with every
 * community would keep the garbage collector busy for a good part of the time.
 */
export function reusedRoom(): Room {
  const arrays = new Map<string, Int32Array>();
  return (column, size) => {
    const array = arrays.get(column) ?? new Int32Array(COMMUNITY_SIZE);
    arrays.set(column, array);
    return array.subarray(0, size);
  };
}

/** What is read from each person's 30-bit word, of the stream with this name. */
type Draw = (name: string, reading: Reading) => Int32Array;

function attributeColumn(
  attribute: AttributePlan,
  draw: Draw,
  columns: ReadonlyMap<string, Int32Array>,
): Int32Array {
  const { column } = attribute;
  if (attribute.kind === 'uniform')
    return draw(column, { as: 'integers', min: attribute.min, max: attribute.max });
  const { given, rows } = attribute;
  const table = tableOf(rows, () => rows);
  if (given === undefined) return draw(column, { as: 'labels', table });
  const rowOf = columns.get(given);
  if (rowOf === undefined) throw new Error(`attribute ${column} depends on ${given}, which comes after it`);
  return draw(column, { as: 'labels', table, rowOf });
}

function addHouseholds(
  { householdSizes }: PopulationPlan,
  size: number,
  draw: Draw,
  room: Room,
  columns: Map<string, Int32Array>,
): void {
  if (householdSizes.length === 0) {
    for (const [name, values] of Object.entries(loners())) columns.set(name, values.subarray(0, size));
    return;
  }
  const role = room('role', size);
  const first = room('household-first', size);
  const persons = room('household-size', size);
  // A household's size is drawn at its first person; the last one takes who is left.
  const table = tableOf(householdSizes, () => [householdSizes]);
  const drawn = draw('household', { as: 'labels', table });
  for (let head = 0; head < size; ) {
    const end = Math.min(head + drawn[head]! + 1, size);
    for (let unit = head; unit < end; unit++) {
      role[unit] = unit === head ? 0 : 1;
      first[unit] = head;
      persons[unit] = end - head;
    }
    head = end;
  }
  columns.set('role', role);
  columns.set('household-first', first);
  columns.set('household-size', persons);
}

/** The columns of a full community in which everybody lives alone. All such communities are the same: they share these. */
function loners(): Readonly<Record<string, Int32Array>> {
  everybodyAlone ??= {
    role: new Int32Array(COMMUNITY_SIZE),
    'household-first': Int32Array.from({ length: COMMUNITY_SIZE }, (_, unit) => unit),
    'household-size': new Int32Array(COMMUNITY_SIZE).fill(1),
  };
  return everybodyAlone;
}

let everybodyAlone: ReturnType<typeof loners> | undefined;

function regionColumn(plan: PopulationPlan, index: number, size: number, draw: Draw, room: Room): Int32Array {
  const { assigned, weights } = plan.regions;
  if (assigned === 'community') return room('region', size).fill(regionOfCommunity(weights, index));
  const table = tableOf(weights, () => [cumulate(weights)]);
  return draw('region', { as: 'labels', table });
}

function cumulate(weights: readonly number[]): number[] {
  let sum = 0;
  return weights.map((weight) => (sum += weight));
}

/** The table of a part of a plan: made once, asked for in every community. */
function tableOf(part: object, rows: () => readonly (readonly number[])[]): LabelTable {
  const table = tables.get(part) ?? labelTable(rows());
  tables.set(part, table);
  return table;
}

const tables = new WeakMap<object, LabelTable>();
