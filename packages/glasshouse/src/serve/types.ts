import type { SourceFile } from '../language/load.ts';
import type { RunTrouble } from '../library/run-trouble.ts';
import type { RunData } from '../metrics/types.ts';

/** What the page of the lab and the machine behind it say to each other. All of it goes as `wire.ts` writes it. */

/** A finished run of the folder in which the lab was opened. */
export interface ShelvedRun {
  readonly name: string;
  readonly regime: string;
  /** By language. */
  readonly title: Readonly<Record<string, string>>;
  readonly persons: number;
  readonly ticks: number;
  readonly replicates: number;
  readonly digest: string;
}

/** A regime with all texts that it is made of. */
export interface WrittenRegime {
  readonly regime: SourceFile;
  readonly overlays: readonly SourceFile[];
  /** The regimes that it builds upon, by id. */
  readonly bases: Readonly<Record<string, SourceFile>>;
  readonly settings: readonly string[];
}

/** A run of the folder with what it was made of. */
export interface OpenedRun {
  readonly written: WrittenRegime;
  readonly data: RunData;
}

export interface ServedRequest extends WrittenRegime {
  readonly population: number;
  /** The regime's horizon unless told. */
  readonly ticks?: number;
  readonly seed: number;
  readonly replicates: number;
}

/** The events of a run under way, by name. */
export interface ServedEvents {
  readonly progress: {
    readonly done: number;
    readonly total: number;
    readonly replicate: number;
    readonly replicates: number;
  };
  readonly done: RunData;
  readonly refused: RunTrouble;
}
