import { COMMUNITY_SIZE } from '../ir/types.ts';
import type { Room } from './room.ts';

/**
 * Where the units of each type begin in a community of `size`, and where the last end: persons first, the others behind
 * them in the order of the plan. Each type has its share of any number, up to less than one unit; persons get what is left
 * over first, so that somebody is there.
 */
export function unitStarts(cumulative: readonly number[], size: number): number[] {
  return [0, ...cumulative.map((until) => Math.ceil((size * until) / 2 ** 30))];
}

/** What each unit is: which of the plan's types. Nobody writes to the column: where all are persons it is shared. */
export function typeColumn(cumulative: readonly number[], size: number, room: Room): Int32Array {
  if (cumulative.length === 1) return PERSONS.subarray(0, size);
  const starts = unitStarts(cumulative, size);
  const types = room('type', size);
  for (let type = 0; type < cumulative.length; type++) types.fill(type, starts[type], starts[type + 1]);
  return types;
}

const PERSONS = new Int32Array(COMMUNITY_SIZE);
