import type { Span } from '../diagnostics/types.ts';
import type { Entry, Located } from './located.ts';

/**
 * A number that describes the world, with where it comes from. `published` has a source, `assumed` has a range, and
 * `set` was given on the command line in place of either.
 */
export interface Quantity<D extends Dimension = Dimension> {
  readonly mark: 'published' | 'assumed' | 'set';
  readonly dimension: D;
  /** A share and a rate in the form of a share are fractions of 1; a duration counts its unit. */
  readonly value: number;
  /** The assumed range, in the unit of the value; both equal the value where it is published. */
  readonly low: number;
  readonly high: number;
  readonly unit: UnitOf[D];
  /** A key of the bibliography; only where the number is published. */
  readonly sourceKey?: Located<string>;
  readonly note?: string;
  /** The value as it is written. */
  readonly text: string;
  /** The range as it is written. */
  readonly rangeText?: string;
  /** What the file says, where the mark is `set`. */
  readonly was?: string;
  /** Factors on the value, by attribute and value of the attribute. */
  readonly by: readonly Entry<readonly Entry<Quantity<'factor'>>[]>[];
  readonly path: string;
  readonly span: Span;
  readonly valueSpan: Span;
}

/**
 * What kind of number it is: `95 %`, `0.4 %/year` or `0.4 / year`, `24 months`, a factor of 1.5, -20 points, a count of
 * `3_000 / day`, an amount of 12.5.
 */
export type Dimension = 'share' | 'rate' | 'duration' | 'factor' | 'points' | 'count' | 'amount';

export type Period = 'day' | 'week' | 'month' | 'year';

/** `%/year` is the share of persons within the period, `/year` the expected number of events within it. */
export interface RateUnit {
  readonly form: 'share' | 'events';
  readonly period: Period;
}

/** The unit that a number of each dimension carries. */
export interface UnitOf {
  readonly share: undefined;
  readonly rate: RateUnit;
  readonly duration: Period;
  readonly factor: undefined;
  readonly points: undefined;
  readonly count: RateUnit;
  readonly amount: undefined;
}

/** A duration that is a choice of the run and not a claim about the world: `36 months`. */
export interface Duration {
  readonly count: number;
  readonly unit: Period;
}
