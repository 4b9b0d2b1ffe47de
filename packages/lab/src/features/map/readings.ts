import {
  type Observable,
  personsByRegion,
  type RegionSeries,
  type RunData,
  regionSeries,
} from 'glasshouse/browser';
import { diverging, type Scale, sequential } from './scale.ts';

/** How a number of a region is put: as it is, per 1,000 people, or against everywhere. */
export type Measure = 'number' | 'rate' | 'against';

/** An observable in every region and tick, as a map shows it. */
export interface Readings {
  readonly scale: Scale;
  /** Undefined where nobody lives. */
  at(region: number, tick: number): number | undefined;
  /** The same of all regions; undefined where regions are put against it. */
  whole(tick: number): number | undefined;
}

export function readingsOf(run: RunData, observable: Observable, measure: Measure): Readings {
  const series = regionSeries(run, observable);
  const persons = personsByRegion(run);
  const rate = (of: Float64Array, among: Float64Array, tick: number): number | undefined =>
    among[tick]! === 0 ? undefined : (1000 * of[tick]!) / among[tick]!;
  const whole = (tick: number): number | undefined =>
    measure === 'number' ? series.whole[tick]! : rate(series.whole, persons.whole, tick);
  const at = (region: number, tick: number): number | undefined => {
    const own = rate(series.regions[region]!, persons.regions[region]!, tick);
    if (own === undefined) return undefined;
    if (measure === 'rate') return own;
    return measure === 'number' ? series.regions[region]![tick]! : own - whole(tick)!;
  };
  // Over the whole run, so that a colour means the same in every tick.
  const most = mostOf(series, at);
  return {
    scale: measure === 'against' ? diverging(most) : sequential(most, measure === 'number'),
    at,
    whole: measure === 'against' ? () => undefined : whole,
  };
}

function mostOf({ regions, whole }: RegionSeries, at: Readings['at']): number {
  let most = 0;
  for (const region of regions.keys())
    for (const tick of whole.keys()) most = Math.max(most, Math.abs(at(region, tick) ?? 0));
  return most;
}
