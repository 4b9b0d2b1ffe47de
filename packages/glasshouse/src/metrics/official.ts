import type { Model } from '../model/types.ts';
import { type Counts, series } from './measures.ts';
import { ratio } from './standings.ts';

/**
 * What the system could publish about itself from its own files, beside the truth that it cannot see. Over all black lists and
 * the whole run.
 */
export interface OfficialStatistics {
  /** Persons who were put on a list. */
  readonly listed: number;
  readonly objections: number;
  readonly upheld: number;
  /** Of the objections; null where there was none. */
  readonly upheldShare: number | null;
  /** Strikings from a list after an objection: all errors that the files know of. */
  readonly struck: number;
  readonly corrected: number;
  /** Strikings for each person listed: the error rate that the files show. Null where nobody was listed. */
  readonly admitted: number | null;
  /** Persons who were on a list when they should not have been, at some time. */
  readonly wrongful: number;
  /** The same share in truth. */
  readonly actual: number | null;
  /** How many times the truth is what the files show; null where they show nothing. */
  readonly timesAsMany: number | null;
  /** Both shares of those listed so far, up to each tick; null where nobody was. */
  readonly series: {
    readonly admitted: readonly (number | null)[];
    readonly actual: readonly (number | null)[];
  };
}

export function officialStatistics(model: Model, counts: Counts): OfficialStatistics {
  const black = model.lists.filter((list) => list.kind === 'black');
  const listed = running(series(counts, 'first-listed'));
  const wrongful = running(series(counts, 'first-wrongful'));
  const struck = running(
    black
      .map(({ id }) => series(counts, `struck/${id}`))
      .reduce((sum, of) => sum.map((value, tick) => value + of[tick]!), new Float64Array(counts.ticks)),
  );
  const [objections, upheld, corrected] = ['objections', 'upheld', 'corrected'].map((name) =>
    last(running(series(counts, name))),
  ) as [number, number, number];
  const [admitted, actual] = [ratio(last(struck), last(listed)), ratio(last(wrongful), last(listed))];
  return {
    listed: last(listed),
    objections,
    upheld,
    upheldShare: ratio(upheld, objections),
    struck: last(struck),
    corrected,
    admitted,
    wrongful: last(wrongful),
    actual,
    timesAsMany: ratio(last(wrongful), last(struck)),
    series: {
      admitted: Array.from(listed, (all, tick) => ratio(struck[tick]!, all)),
      actual: Array.from(listed, (all, tick) => ratio(wrongful[tick]!, all)),
    },
  };
}

/** The sums up to each tick. */
function running(values: Float64Array): Float64Array {
  let sum = 0;
  return values.map((value) => (sum += value));
}

const last = (values: Float64Array): number => values.at(-1) ?? 0;
