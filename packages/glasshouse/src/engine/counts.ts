import type { Program } from '../ir/types.ts';

/** Zeros for everything that a replicate of `program` counts: [tick][cell][measure]. */
export function newCounts(program: Program): Float64Array<ArrayBuffer> {
  return new Float64Array(program.ticks * countsPerTick(program));
}

/** The part of `counts` that belongs to `tick`, as a view. */
export function countsOfTick(program: Program, counts: Float64Array, tick: number): Float64Array {
  const length = countsPerTick(program);
  return counts.subarray(tick * length, (tick + 1) * length);
}

/** Adds `part` to `sum`. Whole numbers below 2^53: exact, and in any order. */
export function addCounts(sum: Float64Array, part: Float64Array): void {
  for (let index = 0; index < sum.length; index++) sum[index]! += part[index]!;
}

export function countsPerTick(program: Program): number {
  return cellCount(program) * program.measures.length;
}

export function cellCount({ cells }: Program): number {
  return cells.regions * cells.groups;
}
