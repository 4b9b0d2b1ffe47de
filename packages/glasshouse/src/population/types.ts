/**
 * How to make the persons of any community: a recipe of integers, compiled from the model for one replicate.
 * Thresholds are cumulative on a scale of 2^30.
 */
export interface PopulationPlan {
  readonly regions: {
    readonly assigned: 'community' | 'person';
    /** Weights on a scale of 2^30, one for each region. */
    readonly weights: readonly number[];
  };
  /** Cumulative thresholds of household sizes 1, 2, ...; empty: no households, everybody is a head. */
  readonly householdSizes: readonly number[];
  readonly attributes: readonly AttributePlan[];
  readonly adoption: readonly AdoptionPlan[];
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
