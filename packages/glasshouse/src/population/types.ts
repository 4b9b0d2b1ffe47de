import type { Link } from '../model/links.ts';

/**
 * How to make the units of any community: a recipe of integers, compiled from the model for one replicate.
 * Thresholds are cumulative on a scale of 2^30.
 */
export interface PopulationPlan {
  readonly regions: {
    readonly assigned: 'community' | 'person';
    /** Weights on a scale of 2^30, one for each region. */
    readonly weights: readonly number[];
  };
  /** Cumulative thresholds of what units are, persons first: the shares of a community, not of dice. */
  readonly units: readonly number[];
  /** Cumulative thresholds of household sizes 1, 2, ...; empty: no households, everybody is a head. */
  readonly householdSizes: readonly number[];
  /** The same of the number of firms that an owner has; empty: everybody has one. */
  readonly holdingSizes: readonly number[];
  /** Which of the units are firms; -1 where there are none. */
  readonly firms: number;
  /** The attribute that names a kind of employer: for each of its labels, which of the units; -1 for none. */
  readonly employer?: { readonly column: string; readonly units: readonly number[] };
  /** The links that the regime asks for. */
  readonly links: readonly Link[];
  /** Whether the regime links units of the same name; only where there are organisations, whose names are their own. */
  readonly namesakes: boolean;
  readonly attributes: readonly AttributePlan[];
  readonly adoption: readonly AdoptionPlan[];
  /** Columns whose combinations make the column `audit`, with the number of values of each; absent where one column does. */
  readonly audit?: readonly { readonly column: string; readonly values: number }[];
}

/** An attribute that everybody in a region has alike: how many of `bodies` apply a consequence there. */
export interface AdoptionPlan {
  readonly column: string;
  readonly bodies: number;
  /** One for each region, on a scale of 2^30. */
  readonly thresholds: readonly number[];
}

export type AttributePlan =
  | {
      readonly kind: 'labels';
      /** The column of the program, and the stream, that it fills. */
      readonly column: string;
      /** Column whose value picks the row; absent for a single row. */
      readonly given?: string;
      /** Cumulative thresholds of each label. */
      readonly rows: readonly (readonly number[])[];
    }
  | { readonly kind: 'uniform'; readonly column: string; readonly min: number; readonly max: number };
