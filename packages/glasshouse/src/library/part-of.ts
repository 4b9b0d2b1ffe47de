import { communityCount } from '../engine/communities.ts';
import type { Program } from '../ir/types.ts';

/**
 * The measure of a run that a community does not fit into; undefined where it does. What a community counts is a part of
 * what the run counted; where it is the only one, it is all of it. `program` may count more than the run did.
 */
export function misfit(
  measures: readonly string[],
  whole: Float64Array,
  program: Program,
  counts: Float64Array,
  persons: number,
): string | undefined {
  const isAlone = communityCount(persons) === 1;
  const measureAt = measures.map((name) => program.measures.findIndex((one) => one.name === name));
  const perCell = program.measures.length;
  const length = measures.length;
  for (let index = 0; index < whole.length; index++) {
    const measure = index % length;
    const own = counts[Math.floor(index / length) * perCell + measureAt[measure]!]!;
    // A sum of scores has a part above the whole where other scores are below zero.
    const mayBeNegative = measures[measure]!.startsWith('score-sum/');
    if (isAlone ? own !== whole[index]! : own > whole[index]! && !mayBeNegative) return measures[measure];
  }
  return undefined;
}
