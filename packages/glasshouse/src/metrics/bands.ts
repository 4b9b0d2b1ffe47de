/**
 * What is known of a number over replicates. Replicate 0 is the central one; the others sample the assumed ranges (and
 * throw their own dice), so what they spread over is what the assumptions leave open.
 */
export interface Band {
  /** The value in replicate 0; null where it is undefined there. */
  readonly central: number | null;
  /** Of the sampled replicates; null where none has the value. */
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** `percentiles`: low and high are the 5th and the 95th; `range`: the smallest and the largest of a few. */
  readonly of: 'percentiles' | 'range';
  /** Sampled replicates that have the value. */
  readonly sampled: number;
}

/** With fewer sampled replicates, percentiles would pretend to know more than the smallest and the largest. */
const REPLICATES_FOR_PERCENTILES = 20;

/** `values` by replicate, from 0. Undefined values (null) are left out of the band. */
export function bandOf(values: readonly (number | null)[]): Band {
  const sampled = values.slice(1).filter((value) => value !== null);
  sampled.sort((a, b) => a - b);
  const isMany = sampled.length >= REPLICATES_FOR_PERCENTILES;
  return {
    central: values[0] ?? null,
    median: quantile(sampled, 0.5),
    low: quantile(sampled, isMany ? 0.05 : 0),
    high: quantile(sampled, isMany ? 0.95 : 1),
    of: isMany ? 'percentiles' : 'range',
    sampled: sampled.length,
  };
}

/** A band at each tick. */
export function bandSeries(series: readonly ArrayLike<number>[]): Band[] {
  return Array.from({ length: series[0]?.length ?? 0 }, (_, tick) => bandOf(series.map((one) => one[tick]!)));
}

/** Between the two nearest of the sorted values, in proportion (Hyndman and Fan's definition 7); null of none. */
export function quantile(sorted: readonly number[], part: number): number | null {
  if (sorted.length === 0) return null;
  const place = part * (sorted.length - 1);
  const below = sorted[Math.floor(place)]!;
  const above = sorted[Math.ceil(place)]!;
  return below + (above - below) * (place - Math.floor(place));
}
