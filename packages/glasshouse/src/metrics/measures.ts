import type { CountLayout, ReplicateData, Slice } from './types.ts';

/** The counts of one replicate with a way to find a measure in them. */
export interface Counts {
  readonly counts: Float64Array;
  readonly ticks: number;
  readonly regions: number;
  readonly groups: number;
  readonly measures: number;
  readonly indexOf: ReadonlyMap<string, number>;
}

/** Throws a `RangeError` where the length of the counts does not fit the layout. */
export function openCounts(layout: CountLayout, { counts, summed }: ReplicateData): Counts {
  const regions = summed ? 1 : layout.regions.length;
  const groups = summed ? 1 : layout.groups.length;
  const measures = layout.measures.length;
  const ticks = measures === 0 ? 0 : counts.length / (regions * groups * measures);
  if (!Number.isInteger(ticks)) throw new RangeError(`${counts.length} counts do not fit the layout`);
  const indexOf = new Map(layout.measures.map((name, index) => [name, index]));
  return { counts, ticks, regions, groups, measures, indexOf };
}

/** The counts of the first so many ticks: what was known then. */
export function firstTicks(counts: Counts, ticks: number): Counts {
  const perTick = counts.regions * counts.groups * counts.measures;
  return { ...counts, ticks, counts: counts.counts.subarray(0, ticks * perTick) };
}

/** The replicate with the counts of all cells added up: a small part of the memory, for the bands of many replicates. */
export function sumCells(layout: CountLayout, replicate: ReplicateData): ReplicateData {
  if (replicate.summed) return replicate;
  const { counts, ticks, regions, groups, measures } = openCounts(layout, replicate);
  const sums = new Float64Array(ticks * measures);
  const perTick = regions * groups * measures;
  for (let index = 0; index < counts.length; index++) {
    sums[Math.floor(index / perTick) * measures + (index % measures)]! += counts[index]!;
  }
  return { ...replicate, counts: sums, summed: true };
}

/** The measure at each tick. A measure that the program does not have is 0. */
export function series(counts: Counts, measure: string, slice: Slice = {}): Float64Array {
  const of = new Float64Array(counts.ticks);
  for (let tick = 0; tick < counts.ticks; tick++) of[tick] = atTick(counts, measure, tick, slice);
  return of;
}

/** The measure at one tick. */
export function atTick(counts: Counts, measure: string, tick: number, slice: Slice = {}): number {
  const index = counts.indexOf.get(measure);
  if (index === undefined) return 0;
  const cells = counts.regions * counts.groups;
  let sum = 0;
  for (let cell = 0; cell < cells; cell++) {
    if (!isIn(counts, cell, slice)) continue;
    sum += counts.counts[(tick * cells + cell) * counts.measures + index]!;
  }
  return sum;
}

/** The measure at the last tick. */
export function atLast(counts: Counts, measure: string, slice: Slice = {}): number {
  return counts.ticks === 0 ? 0 : atTick(counts, measure, counts.ticks - 1, slice);
}

/** The measure added up over all ticks. */
export function total(counts: Counts, measure: string, slice: Slice = {}): number {
  let sum = 0;
  for (const value of series(counts, measure, slice)) sum += value;
  return sum;
}

function isIn({ groups }: Counts, cell: number, { region, group }: Slice): boolean {
  if (region !== undefined && Math.floor(cell / groups) !== region) return false;
  return group === undefined || cell % groups === group;
}
