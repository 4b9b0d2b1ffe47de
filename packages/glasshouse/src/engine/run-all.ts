import type { BackendName } from './backends.ts';
import { openLanes } from './lanes.ts';
import { type EngineOptions, runOnLanes } from './run-on-lanes.ts';
import type { ReplicateJob, ReplicateResult } from './types.ts';

export interface RunOptions extends EngineOptions {
  readonly backend: BackendName;
  /** Threads that compute, this one among them. Results do not depend on it. */
  readonly workers: number;
}

/**
 * Runs the replicates 0 to `replicates` - 1 and yields their results in order; those that the store has are not run
 * again. `jobFor` makes the job of a replicate, with that replicate's dice; jobs differ in dice and constants only.
 *
 * Rejects with `Interrupted` after an abort, with a clear error when a program fails, a worker dies or the store
 * fails. In each case the workers are gone, and the same call goes on from what the store has.
 */
export async function* runAll(
  replicates: number,
  jobFor: (replicate: number) => ReplicateJob,
  options: RunOptions,
): AsyncGenerator<ReplicateResult, void, undefined> {
  const numbers = Array.from({ length: replicates }, (_, replicate) => replicate);
  yield* runOnLanes({ numbers, jobFor }, openLanes(options.backend, options.workers), options);
}
