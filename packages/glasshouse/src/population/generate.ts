import type { Dice } from '../ir/backend.ts';
import { COMMUNITY_SIZE } from '../ir/types.ts';
import { type LabelTable, labelTable } from '../random/labels.ts';
import { streamKey } from '../random/streams.ts';
import { type Reading, type UniformWords, uniformWords } from '../random/uniform-words.ts';
import { adoptingBodies } from './adoption.ts';
import { linkColumns, type Making, namesakeColumn } from './links.ts';
import { regionOfCommunity } from './regions.ts';
import type { Room } from './room.ts';
import { fillRuns } from './runs.ts';
import type { AttributePlan, PopulationPlan } from './types.ts';
import { typeColumn, unitStarts } from './units.ts';

/**
 * The attributes of community `index`, of `size` units, by column name: `region`, `type` (what it is), `role` (0 head, 1
 * member of a household), `household-first` and `household-size` (the community index of the household's first person,
 * and how many they are), `group`, one column for each attribute, and those of the plan's links (links.ts). The same for
 * every run with these dice, whatever the total. A backend's `words` and the `room` make it faster, and nothing else.
 * Communities may share arrays: nobody writes to them.
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
  columns.set('type', typeColumn(plan.units, size, room));
  addHouseholds(plan, size, draw, room, columns);
  for (const attribute of plan.attributes) {
    const values = attributeColumn(attribute, draw, columns);
    const { column } = attribute;
    columns.set(column, column === plan.employer?.column ? withoutEmployers(plan, values) : values);
  }
  const region = columns.get('region')!;
  for (const adoption of plan.adoption) {
    const adopting = adoptingBodies(adoption, dice, plan.regions.weights.length);
    const values = room(adoption.column, size);
    for (let unit = 0; unit < size; unit++) values[unit] = adopting[region[unit]!]!;
    columns.set(adoption.column, values);
  }
  const making: Making = {
    plan,
    dice,
    size,
    columns,
    draw,
    room: (column) => room(column, size),
    runSizes: (name, sizes) => runSizes(draw, name, sizes),
  };
  for (const [name, values] of linkColumns(plan.links, making)) columns.set(name, values);
  if (plan.namesakes) columns.set('namesake', namesakeColumn(making));
  if (plan.audit !== undefined) columns.set('audit', combined(plan.audit, columns, room('audit', size)));
  // A regime without groups has one, with everybody in it.
  if (!columns.has('group')) columns.set('group', room('group', size).fill(0));
  return columns;
}

/** The place of each person among all combinations of values, the last column changing first. */
function combined(
  parts: NonNullable<PopulationPlan['audit']>,
  columns: ReadonlyMap<string, Int32Array>,
  into: Int32Array,
): Int32Array {
  into.fill(0);
  for (const { column, values } of parts) {
    const of = columns.get(column)!;
    for (let unit = 0; unit < into.length; unit++) into[unit] = into[unit]! * values + of[unit]!;
  }
  return into;
}

/** Room that is made anew for every column. */
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

/** Each unit's 30-bit word of the stream with this name, or what is read from it. */
type Draw = (name: string, reading?: Reading) => Int32Array;

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

/** Who lives with whom: persons, in households that stand in a row. Everybody else is alone, and a head. */
function addHouseholds(
  { units, householdSizes }: PopulationPlan,
  size: number,
  draw: Draw,
  room: Room,
  columns: Map<string, Int32Array>,
): void {
  if (householdSizes.length === 0) {
    for (const [name, values] of Object.entries(loners())) columns.set(name, values.subarray(0, size));
    return;
  }
  const persons = unitStarts(units, size)[1]!;
  const role = room('role', size);
  const first = room('household-first', size);
  const length = room('household-size', size);
  fillRuns({ first, length }, runSizes(draw, 'household', householdSizes), 0, persons);
  for (let unit = 0; unit < size; unit++) role[unit] = first[unit] === unit ? 0 : 1;
  columns.set('role', role);
  columns.set('household-first', first);
  columns.set('household-size', length);
}

/** The size of a run less one, as it is drawn at the unit that begins it. */
function runSizes(draw: Draw, name: string, sizes: readonly number[]): Int32Array {
  return draw(name, { as: 'labels', table: tableOf(sizes, () => [sizes]) });
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

/** Nobody who is no person, or is employed by nobody, has an employer of any kind. */
function withoutEmployers({ units, employer }: PopulationPlan, kinds: Int32Array): Int32Array {
  kinds.fill(employer!.units.indexOf(-1), unitStarts(units, kinds.length)[1]);
  return kinds;
}

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
