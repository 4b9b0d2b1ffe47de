import type { Checksum } from './checksum.ts';
import type { PanelEvent, ReplicateJob } from './types.ts';

/** A place where work is done, one task at a time: this thread (`perform.ts`) or a worker (`worker-lane.ts`). */
export interface Lane {
  /**
   * Does a task; `stepped` hears of person-ticks as they are done. The part that comes back is the caller's. Rejects
   * with a clear error when the task fails, the worker dies or the lane is closed.
   */
  ask(job: ReplicateJob, task: Task, stepped: (personTicks: number) => void): Promise<Part>;
  /** Gives up what is under way. May be called twice. */
  close(): Promise<void>;
}

export type Task =
  /** Takes a share of the communities through all ticks, one tick of all after the other. */
  | { readonly kind: 'all-ticks'; readonly share: Share }
  /**
   * Takes a share of the communities through one tick, and keeps them for the next. Ticks come in order, from 0, of
   * one job and share.
   */
  | {
      readonly kind: 'tick';
      readonly share: Share;
      readonly tick: number;
      readonly flags: readonly boolean[];
    };

/** The communities `first`, `first` + `stride`, ... of a population. */
export interface Share {
  readonly first: number;
  readonly stride: number;
}

/** What a task amounts to. */
export interface Part {
  /** Of all ticks, or of the one tick. */
  readonly counts: Float64Array;
  /** Of the state after the last tick, and nothing before. */
  readonly checksum: Checksum;
  /** Everything that the panel heard, in the order of units; complete after the last tick, and empty before. */
  readonly panel: readonly PanelEvent[];
  /** `flags[flag][tick]`, from a task that takes all communities through all ticks. */
  readonly flags: readonly (readonly boolean[])[];
}
