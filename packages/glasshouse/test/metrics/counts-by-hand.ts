import type { CountLayout, ReplicateData } from '../../src/metrics/types.ts';

/** Counts from `[tick, region, group, measure, amount]`; the measures are those that occur. */
export function countsByHand(
  ticks: number,
  regions: readonly string[],
  groups: readonly string[],
  entries: readonly (readonly [number, number, number, string, number])[],
): { layout: CountLayout; replicate: ReplicateData } {
  const measures = [...new Set(entries.map(([, , , measure]) => measure))];
  const cells = regions.length * groups.length;
  const counts = new Float64Array(ticks * cells * measures.length);
  for (const [tick, region, group, measure, amount] of entries) {
    const cell = region * groups.length + group;
    counts[(tick * cells + cell) * measures.length + measures.indexOf(measure)]! += amount;
  }
  return { layout: { measures, regions, groups }, replicate: { counts, flags: [], values: [] } };
}
