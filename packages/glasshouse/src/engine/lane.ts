import type { Checksum } from './checksum.ts';
import type { GovernanceState } from './governance.ts';
import type { PanelEvent, ReplicateJob } from './types.ts';

/** A place where work is done, one task at a time: this thread (`perform.ts`) or a worker (`worker-lane.ts`). */
export interface Lane {
  /**
   * Does a task; `stepped` hears of person-ticks as they are done. What comes back is the caller's. Rejects with a
   * clear error when the task fails, the worker dies or the lane is closed.
   */
  ask<T extends Task>(
    job: ReplicateJob,
    task: T,
    stepped?: (personTicks: number) => void,
  ): Promise<Answer<T>>;
  /** Whether it may be given a task while it is at another one, which then follows at once. Not for what lives on it. */
  readonly queues: boolean;
  /** Gets going before there is a task, where that takes time. */
  start(): void;
  /** Gives up what is under way. May be called twice. */
  close(): Promise<void>;
}

/** The last three belong together: they work on the communities that live on the lane between tasks, of one job. */
export type Task =
  /** Takes one community after the other through all ticks. No rule reaches beyond a community, so nothing is known of others. */
  | { readonly kind: 'all-ticks'; readonly communities: readonly number[] }
  /**
   * Takes a share of the communities through tick `from`, and keeps them. Ticks come in order, from 0 or from where the
   * communities were put back. A lane that has all communities goes on with the next ticks until `forMs` have passed.
   */
  | {
      readonly kind: 'ticks';
      readonly share: Share;
      readonly from: number;
      /** As it is before `from`. */
      readonly governance: GovernanceState;
      readonly forMs: number;
    }
  /** Gives the state of a community that lives here. */
  | { readonly kind: 'save'; readonly community: number }
  /** Puts a community of a share back into the state that it had before tick `from`; one after the other, in order. */
  | {
      readonly kind: 'restore';
      readonly share: Share;
      readonly from: number;
      readonly community: number;
      readonly state: Uint8Array;
    };

export type Answer<T extends Task> = Answers[T['kind']];

interface Answers {
  readonly 'all-ticks': Part;
  readonly ticks: Part;
  /** As `state.ts` packs it. */
  readonly save: Uint8Array<ArrayBuffer>;
  /** False where it is not a state of this community. */
  readonly restore: boolean;
}

/** The communities `first`, `first` + `stride`, ... of a population. */
export interface Share {
  readonly first: number;
  readonly stride: number;
}

/** What stepping communities amounts to. */
export interface Part {
  /** How many ticks were done. */
  readonly ticks: number;
  /** Of those ticks. */
  readonly counts: Float64Array<ArrayBuffer>;
  /** Of the state after the last tick of all, and nothing before. */
  readonly checksum: Checksum;
  /** Everything that the panel heard in those ticks, in the order of ticks. */
  readonly panel: readonly PanelEvent[];
}
