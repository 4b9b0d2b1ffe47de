import { atLast, type Counts, series, total } from './measures.ts';
import type { ErrorRates, Slice, Standing } from './types.ts';

/** The two ledgers of a part of the population: where they stand at the end, whom they ever held, and for how long. */
export interface Standings {
  /** Persons at the last tick. */
  readonly last: Standing;
  readonly lastRates: ErrorRates;
  /** Person-ticks over the run. */
  readonly personTicks: Standing;
  readonly personTickRates: ErrorRates;
  /** Persons who were in each standing at any tick. Not counted for a single list. */
  readonly ever?: Standing;
}

/** Over all black lists together, or of one list. */
export function standingsOf(counts: Counts, slice: Slice = {}, list?: string): Standings {
  return standingsFrom(
    { last: (name) => atLast(counts, name, slice), total: (name) => total(counts, name, slice) },
    list,
  );
}

/** The same from whatever knows the measures at the last tick and over the run. */
export function standingsFrom(
  of: { readonly last: (measure: string) => number; readonly total: (measure: string) => number },
  list?: string,
): Standings {
  const suffix = list === undefined ? '' : `/${list}`;
  const last = standing(of.last, '', suffix);
  const personTicks = standing(of.total, '', suffix);
  const whole = { last, lastRates: ratesOf(last), personTicks, personTickRates: ratesOf(personTicks) };
  if (list !== undefined) return whole;
  const ever = {
    ...standing(of.total, 'first-', ''),
    persons: last.persons,
  };
  return { ...whole, ever };
}

/** The four numbers at each tick. */
export function standingSeries(
  counts: Counts,
  slice: Slice = {},
): Readonly<Record<keyof Standing, Float64Array>> {
  const of = (name: string) => series(counts, name, slice);
  return {
    persons: of('persons'),
    listed: of('listed'),
    deserved: of('deserved'),
    wrongful: of('wrongful'),
    missed: of('missed'),
  };
}

export function ratesOf({ persons, listed, deserved, wrongful, missed }: Standing): ErrorRates {
  return {
    fpr: ratio(wrongful, persons - deserved),
    fnr: ratio(missed, deserved),
    ppv: ratio(listed - wrongful, listed),
    selectionRate: ratio(listed, persons),
  };
}

/** A quotient; null where there is nothing to divide by. */
export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function standing(of: (measure: string) => number, prefix: string, suffix: string): Standing {
  return {
    persons: of('persons'),
    listed: of(`${prefix}listed${suffix}`),
    deserved: of(`${prefix}deserved${suffix}`),
    wrongful: of(`${prefix}wrongful${suffix}`),
    missed: of(`${prefix}missed${suffix}`),
  };
}
