import { openCounts } from './measures.ts';
import type { Observable } from './observables.ts';
import type { RunData } from './types.ts';

/** An observable in every region and tick. */
export interface RegionSeries {
  /** By region, then by tick. */
  readonly regions: readonly Float64Array[];
  /** Of all regions together. */
  readonly whole: Float64Array;
}

/** How many people are in each region. */
export function personsByRegion(run: RunData): RegionSeries {
  return seriesOf(run, ['persons'], [], 'now');
}

/** An observable of the central replicate. Throws a `RangeError` for a run that keeps no regions apart. */
export function regionSeries(run: RunData, { plus, minus, when }: Observable): RegionSeries {
  return seriesOf(run, plus, minus, when);
}

function seriesOf(
  run: RunData,
  plus: readonly string[],
  minus: readonly string[],
  when: Observable['when'],
): RegionSeries {
  const [central] = run.replicates;
  if (central === undefined || central.summed) throw new RangeError('the run keeps no regions apart');
  const { counts, ticks, regions, groups, measures, indexOf } = openCounts(run, central);
  const terms = [
    ...plus.map((name) => [indexOf.get(name)!, 1] as const),
    ...minus.map((name) => [indexOf.get(name)!, -1] as const),
  ];
  const whole = new Float64Array(ticks);
  const byRegion = Array.from({ length: regions }, () => new Float64Array(ticks));
  for (const [region, own] of byRegion.entries()) {
    for (let tick = 0; tick < ticks; tick++) {
      let sum = when === 'soFar' && tick > 0 ? own[tick - 1]! : 0;
      for (let group = 0; group < groups; group++) {
        const cell = ((tick * regions + region) * groups + group) * measures;
        for (const [index, sign] of terms) sum += sign * counts[cell + index]!;
      }
      own[tick] = sum;
      whole[tick]! += sum;
    }
  }
  return { regions: byRegion, whole };
}
