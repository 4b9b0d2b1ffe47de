import type { Subjects } from '../model/subjects.ts';
import type { Localized, Period } from '../model/types.ts';
import type { ComparedFigures } from './compare.ts';
import type { ComparedLives } from './lives.ts';

/** The same persons under two regimes, as plain data. Differences are B less A. */
export interface Comparison extends ComparedFigures {
  readonly a: ComparedRun;
  readonly b: ComparedRun;
  readonly population: number;
  /** Who is subject to the regimes: `units` where firms and others are, beside persons or in their place, under one of them. */
  readonly subjects: Subjects;
  readonly ticks: number;
  readonly tick: Period;
  readonly seed: number;
  readonly replicates: number;
  /** In what persons with the same number differ all the same: `regions`, `households`, attributes by name. */
  readonly strangers: readonly string[];
  /** What values, regions and, where it is not English, attributes are called in the language of the comparison. */
  readonly names: Readonly<Record<string, string>>;
  readonly lives: ComparedLives;
}

/** A regime with its changes, and the run of it. */
export interface ComparedRun {
  readonly regime: string;
  readonly title: Localized;
  /** As they were given: ids or paths, and `path=value`. */
  readonly overlays: readonly string[];
  readonly settings: readonly string[];
  readonly digest: string;
  readonly engineVersion: string;
  /** The command line that makes this run again. */
  readonly command: string;
  /** The folder of the run; absent where none was kept. */
  readonly out?: string;
}
