import { openLanes } from './lanes.ts';
import { onlyResult } from './only-result.ts';
import type { RunOptions } from './run-all.ts';
import { runOnLanes } from './run-on-lanes.ts';
import type { ReplicateJob, ReplicateResult } from './types.ts';

/**
 * Runs one replicate. What it rejects with, and how it goes on from a store, is told at `runAll`.
 *
 * Up to community coupling a replicate that was cut off goes on with the communities that its last checkpoint does not
 * have. Under national coupling, where all communities depend on each other in every tick, it goes on from the last tick
 * that was saved.
 */
export async function runReplicate(job: ReplicateJob, options: RunOptions): Promise<ReplicateResult> {
  const replicates = { numbers: [job.dice.replicate], jobFor: () => job };
  return onlyResult(runOnLanes(replicates, openLanes(options.backend, options.workers), options));
}
