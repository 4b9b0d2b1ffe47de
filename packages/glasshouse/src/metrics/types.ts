import type { Model, Period } from '../model/types.ts';

/** What a run was and what it counted: all that metrics and views need, as plain data. */
export interface RunData extends CountLayout {
  readonly model: Model;
  readonly ticks: number;
  readonly tickUnit: Period;
  readonly persons: number;
  readonly seed: number;
  /** In order from 0. Replicate 0 took the published values and the middle of each assumed range. */
  readonly replicates: readonly ReplicateData[];
  readonly digest: string;
  /** The command line that makes this run again. */
  readonly command: string;
  readonly engineVersion: string;
  /** Time spent computing, of all replicates. */
  readonly seconds: number;
  readonly personTicks: number;
  readonly backend: string;
  readonly workers: number;
  /** The run folder; absent where nothing was written. */
  readonly out?: string;
}

/** What the counts are counts of. */
export interface CountLayout {
  readonly measures: readonly string[];
  readonly regions: readonly string[];
  readonly groups: readonly string[];
}

/** One replicate, as the engine gives it. */
export interface ReplicateData {
  /** Laid out [tick][cell][measure], cell = region × groups + group; with `summed`, [tick][measure]. */
  readonly counts: Float64Array;
  /** The counts of all cells are added up (`sumCells`): enough for bands, not for groups and regions. */
  readonly summed?: true;
  /** `flags[flag][tick]`: whether it was in force; for each rule of governance that watches something, by region where each decides. */
  readonly flags: readonly (readonly boolean[])[];
  /** The value of each of `model.numbers`. */
  readonly values: ArrayLike<number>;
}

/** A part of the population; both absent for all of it. */
export interface Slice {
  readonly region?: number;
  readonly group?: number;
}

/**
 * The two ledgers in four numbers: listed on file, listed by the truth, on file but not by the truth, and the reverse.
 * Persons at a tick, persons ever, or person-ticks.
 */
export interface Standing {
  readonly persons: number;
  readonly listed: number;
  readonly deserved: number;
  readonly wrongful: number;
  readonly missed: number;
}

/** Error rates as the fairness literature defines them; null where there is nobody to divide by. */
export interface ErrorRates {
  /** False positive rate: wrongful / (persons - deserved). */
  readonly fpr: number | null;
  /** False negative rate: missed / deserved. */
  readonly fnr: number | null;
  /** Positive predictive value: (listed - wrongful) / listed. */
  readonly ppv: number | null;
  /** listed / persons. */
  readonly selectionRate: number | null;
}
