/**
 * What a run folder holds. `manifest.json` is the last thing that a run writes; the other files belong to it.
 */

import type { Coupling } from '../ir/types.ts';

/** Everything that decides a run and names its results, known before it starts. Plain data. */
export interface RunInputs {
  readonly regime: RegimeRecord;
  readonly inputs: {
    /** 0 to 2^53 - 1. */
    readonly seed: number;
    readonly persons: number;
    readonly ticks: number;
    readonly replicates: number;
    readonly overlays: readonly string[];
    readonly settings: readonly Setting[];
    /** How many persons are traced in the panel, from unit 0 on. */
    readonly panelUnits: number;
  };
  readonly tickUnit: 'day' | 'week' | 'month' | 'year';
  readonly coupling: Coupling;
  /** Names of what is counted, in the order of the counts. */
  readonly measures: readonly string[];
  readonly regions: readonly string[];
  /** Labels of the groups; counts are laid out [tick][region × groups + group][measure]. */
  readonly groups: readonly string[];
  /** Names of the governance flags. */
  readonly flags: readonly string[];
  /** What the events of the panel mean. */
  readonly events: readonly EventRecord[];
  /** The value that each number of the regime had in each replicate. */
  readonly numbers: readonly SampledNumber[];
  readonly backend: string;
  readonly workers: number;
  readonly engineVersion: string;
}

/** The regime as it was written, so that the run can be made again from its folder alone. */
export interface RegimeRecord {
  readonly id: string;
  /** By language. */
  readonly title: Readonly<Record<string, string>>;
  /** Every file that the regime was put together from, in the order in which they were laid over each other. */
  readonly texts: readonly SourceText[];
}

export interface SourceText {
  readonly role: 'regime' | 'base' | 'overlay';
  readonly file: string;
  readonly text: string;
}

/** A value of the regime that the user replaced, as written. */
export interface Setting {
  readonly path: string;
  readonly value: string;
}

export interface EventRecord {
  readonly stage: string;
  readonly what: string;
  readonly subject: string;
}

export interface SampledNumber {
  readonly path: string;
  /** One value for each replicate. */
  readonly values: readonly number[];
}

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryBytes: number;
}

/** What `manifest.json` says in any state. */
interface ManifestBase extends RunInputs {
  /** Of the format of the run folder. */
  readonly formatVersion: 1;
  readonly runId: string;
  /** SHA-256 of the texts and settings of the regime. */
  readonly regimeHash: string;
  readonly nodeVersion: string;
  readonly machine: Machine;
  /** ISO 8601, UTC. */
  readonly started: string;
}

/** A run that has begun. Its other files are not to be trusted; it can be continued. */
export interface RunningManifest extends ManifestBase {
  readonly state: 'running';
}

/** A run that is whole. */
export interface CompleteManifest extends ManifestBase {
  readonly state: 'complete';
  readonly finished: string;
  /** Time spent on the run, over all sittings where it was interrupted; up to two seconds are missing for each kill. */
  readonly seconds: number;
  readonly personTicks: number;
  /** SHA-256 of the outcome (digest.ts). */
  readonly digest: string;
  /** The checksum of each replicate's final state: two unsigned 32-bit words, low first. */
  readonly checksums: readonly (readonly [number, number])[];
  /** For each replicate and flag: the stretches of ticks `[from, until)` in which it was in force. */
  readonly flagPeriods: readonly (readonly (readonly (readonly [number, number])[])[])[];
  readonly files: { readonly observables: FileRecord; readonly panel: FileRecord };
}

export type Manifest = RunningManifest | CompleteManifest;

/** Shows whether a file is the one that the run wrote. */
export interface FileRecord {
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** The folder of a run that is still to be finished. */
export interface RunFolder {
  /** Absolute. */
  readonly dir: string;
  readonly manifest: RunningManifest;
}

/** A finished run. */
export interface Run {
  /** Absolute. */
  readonly dir: string;
  readonly manifest: CompleteManifest;
}

export const MANIFEST_FILE = 'manifest.json';
export const OBSERVABLES_FILE = 'observables.parquet';
export const PANEL_FILE = 'panel.parquet';
export const REPORT_FILE = 'report.html';
/** Holds everything that is not finished: checkpoints and half-written files. Gone from a finished run. */
export const CHECKPOINT_FOLDER = 'checkpoint';
