import type { Model } from '../model/types.ts';
import { type RecordCounts, recordsOf } from './records.ts';
import { ratio } from './standings.ts';

/** What the records of a run cost; null where no source says. */
export interface Costs {
  readonly money: Cost | null;
  /** Hours of work. */
  readonly hours: Cost | null;
}

export interface Cost {
  readonly total: number;
  /** For each violation that was deterred; null where none was. */
  readonly perDeterred: number | null;
}

/** Counted records times what one costs, with the numbers of the replicate. */
export function costsOf(
  model: Model,
  values: ArrayLike<number>,
  { sources }: RecordCounts,
  deterred: number,
): Costs {
  const costIn = (unit: 'money' | 'hours'): Cost | null => {
    const priced = model.sources.map(({ cost }) => cost?.[unit]);
    if (priced.every((ref) => ref === undefined)) return null;
    const total = priced.reduce<number>(
      (sum, ref, index) => sum + (ref === undefined ? 0 : values[ref]! * recordsOf(sources[index]!)),
      0,
    );
    return { total, perDeterred: ratio(total, deterred) };
  };
  return { money: costIn('money'), hours: costIn('hours') };
}
