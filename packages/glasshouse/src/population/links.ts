import type { Dice } from '../ir/backend.ts';
import type { Link } from '../model/links.ts';
import { permutation } from '../random/permutation.ts';
import { streamKey } from '../random/streams.ts';
import type { Reading } from '../random/uniform-words.ts';
import { fillRuns, type Runs } from './runs.ts';
import type { PopulationPlan } from './types.ts';
import { unitStarts } from './units.ts';

/** What links are made from: the columns so far (`household-first`, `household-size`, attributes), and dice. */
export interface Making {
  readonly plan: PopulationPlan;
  readonly dice: Dice;
  readonly size: number;
  readonly columns: ReadonlyMap<string, Int32Array>;
  readonly draw: (name: string, reading?: Reading) => Int32Array;
  readonly room: (column: string) => Int32Array;
  readonly runSizes: (name: string, sizes: readonly number[]) => Int32Array;
}

/**
 * The columns of links, by name. A link that leads to one unit has a column `link/<name>` with that unit, and a unit that
 * leads nowhere has itself there. A link that leads to units in a row has `link/<name>-first` and `link/<name>-size`. Friends
 * are three columns. All links stay inside the community, and those of the same people lead both ways:
 *
 * - friends: persons stand in a drawn order, in pairs; three orders, three friends, and whoever has no partner has one less;
 * - neighbours: the households before and behind one's own, which stands between them and is left out by who reads this;
 * - holding: firms of one owner stand in a row; its representative is a person, drawn without putting back, as for every
 *   other organisation; the rows that a person represents are `firms`. Where persons run out the rest have none.
 * - employer: one of the organisations of the kind that the attribute `employer` says, each as likely.
 */
export function linkColumns(
  links: readonly Link[],
  making: Making,
): readonly (readonly [string, Int32Array])[] {
  // Three of the links are read from these; they are made once.
  let owners: Runs | undefined;
  let represented: Represented | undefined;
  const holding = (): Runs => (owners ??= holdings(making));
  const representation = (): Represented => (represented ??= represent(making, holding()));
  const columnsOf = (link: Link): readonly (readonly [string, Int32Array])[] => {
    switch (link) {
      case 'household':
        return [];
      case 'neighbours':
        return neighbours(making);
      case 'friends':
        return FRIENDS.map((name) => [`link/${name}`, friend(name, making)]);
      case 'employer':
        return [['link/employer', employer(making)]];
      case 'representative':
        return [['link/representative', representation().representative]];
      case 'firms':
        return [
          ['link/firms-first', representation().first],
          ['link/firms-size', representation().length],
        ];
      case 'holding':
        return [
          ['link/holding-first', holding().first],
          ['link/holding-size', holding().length],
        ];
    }
  };
  return links.flatMap(columnsOf);
}

export const FRIENDS = ['friend-1', 'friend-2', 'friend-3'] as const;

/** A unit of the same type whose name is the same: whose records may come here by mistake. */
export function namesakeColumn({ plan, dice, size }: Making): Int32Array {
  return sameForAll(plan, dice, 'namesake', size, () => {
    const starts = unitStarts(plan.units, size);
    const namesakes = new Int32Array(size);
    for (let type = 0; type < plan.units.length; type++) {
      const [from, to] = [starts[type]!, starts[type + 1]!];
      const order = drawnOrder(dice, 'namesake', to - from);
      for (let unit = from; unit < to; unit++) namesakes[unit] = from + order.of[unit - from]!;
    }
    return namesakes;
  });
}

/** A column of units that has each unit itself. */
function selves({ room, size }: Making, column: string): Int32Array {
  const units = room(column);
  for (let unit = 0; unit < size; unit++) units[unit] = unit;
  return units;
}

function neighbours(making: Making): [string, Int32Array][] {
  const { plan, size, columns, room } = making;
  const persons = unitStarts(plan.units, size)[1]!;
  const [head, members] = [columns.get('household-first')!, columns.get('household-size')!];
  const first = selves(making, 'link/neighbours-first');
  const length = room('link/neighbours-size').fill(0);
  for (let unit = 0; unit < persons; unit++) {
    const before = head[unit]! - 1;
    const behind = head[unit]! + members[unit]!;
    first[unit] = before < 0 ? head[unit]! : head[before]!;
    length[unit] = (behind < persons ? behind + members[behind]! : behind) - first[unit]!;
  }
  return [
    ['link/neighbours-first', first],
    ['link/neighbours-size', length],
  ];
}

function friend(name: string, { plan, dice, size }: Making): Int32Array {
  return sameForAll(plan, dice, name, size, () => {
    const persons = unitStarts(plan.units, size)[1]!;
    const order = drawnOrder(dice, name, persons);
    const friends = Int32Array.from({ length: size }, (_, unit) => unit);
    for (let unit = 0; unit < persons; unit++) {
      const place = order.of[unit]! ^ 1;
      if (place < persons) friends[unit] = order.at[place]!;
    }
    return friends;
  });
}

function employer(making: Making): Int32Array {
  const { plan, size, columns, draw } = making;
  const employers = selves(making, 'link/employer');
  if (plan.employer === undefined) return employers;
  const starts = unitStarts(plan.units, size);
  const [firsts, counts] = [starts.slice(0, -1), differences(starts)];
  const kinds = columns.get(plan.employer.column)!;
  const typeOf = Int8Array.from(plan.employer.units);
  const words = draw('employer-of');
  for (let unit = 0; unit < starts[1]!; unit++) {
    const type = typeOf[kinds[unit]!]!;
    const count = type < 0 ? 0 : counts[type]!;
    // A product of 30 and 16 bits; what is left of it has 16.
    if (count > 0) employers[unit] = firsts[type]! + (((words[unit]! * count) / 2 ** 30) | 0);
  }
  return employers;
}

const differences = (starts: readonly number[]): number[] =>
  starts.slice(1).map((start, index) => start - starts[index]!);

function holdings(making: Making): Runs {
  const { plan, size, room, runSizes } = making;
  const runs = { first: room('link/holding-first'), length: room('link/holding-size') };
  const starts = unitStarts(plan.units, size);
  const hasOwners = plan.firms >= 0 && plan.holdingSizes.length > 0;
  const [from, to] = hasOwners ? [starts[plan.firms]!, starts[plan.firms + 1]!] : [size, size];
  fillRuns(runs, hasOwners ? runSizes('holding', plan.holdingSizes) : NONE, from, to);
  return runs;
}

const NONE = new Int32Array(0);

interface Represented extends Runs {
  readonly representative: Int32Array;
}

function represent(making: Making, { first: holdingFirst, length: holdingLength }: Runs): Represented {
  const { plan, dice, size, room } = making;
  const persons = unitStarts(plan.units, size)[1]!;
  const order = sameForAll(plan, dice, 'representative', persons, () =>
    drawnOrder(dice, 'representative', persons),
  );
  const representative = selves(making, 'link/representative');
  const first = selves(making, 'link/firms-first');
  const length = room('link/firms-size').fill(0);
  for (let start = persons, owner = 0; start < size && owner < persons; owner++) {
    const person = order.of[owner]!;
    const end = start + holdingLength[holdingFirst[start]!]!;
    representative.fill(person, start, end);
    first[person] = start;
    length[person] = end - start;
    start = end;
  }
  return { representative, first, length };
}

/** A drawn order of so many: the place `of` each, and who is `at` each place. */
interface Order {
  readonly of: Uint16Array;
  readonly at: Uint16Array;
}

function drawnOrder(dice: Dice, name: string, count: number): Order {
  const [k0, k1] = streamKey(dice.seed, dice.replicate, `link/${name}`);
  const of = permutation(k0, k1, count);
  const at = new Uint16Array(count);
  for (let unit = 0; unit < count; unit++) at[of[unit]!] = unit;
  return { of, at };
}

/** A drawn order does not depend on the community. What is made of nothing else is made once for all of one size. */
function sameForAll<T>(plan: PopulationPlan, dice: Dice, name: string, count: number, make: () => T): T {
  const known = (made.get(plan) ?? new Map()) as Map<string, T>;
  made.set(plan, known);
  const id = `${dice.seed}/${dice.replicate}/${name}/${count}`;
  const value = known.get(id) ?? make();
  known.set(id, value);
  return value;
}

const made = new WeakMap<PopulationPlan, Map<string, unknown>>();
