/** The engine on one thread, without anything of Node: this is what a browser bundle takes. */
import type { BackendName } from './backends.ts';
import { inProcessLane } from './in-process-lane.ts';
import { onlyResult } from './only-result.ts';
import { type EngineOptions, runOnLanes } from './run-on-lanes.ts';
import type { ReplicateJob, ReplicateResult } from './types.ts';

export interface InProcessOptions extends EngineOptions {
  readonly backend: BackendName;
}

/** As `runAll` with one worker. */
export async function* runAllInProcess(
  replicates: number,
  jobFor: (replicate: number) => ReplicateJob,
  options: InProcessOptions,
): AsyncGenerator<ReplicateResult, void, undefined> {
  const numbers = Array.from({ length: replicates }, (_, replicate) => replicate);
  yield* runOnLanes({ numbers, jobFor }, [inProcessLane(options.backend)], options);
}

/** As `runReplicate` with one worker. */
export async function runReplicateInProcess(
  job: ReplicateJob,
  options: InProcessOptions,
): Promise<ReplicateResult> {
  const replicates = { numbers: [job.dice.replicate], jobFor: () => job };
  return onlyResult(runOnLanes(replicates, [inProcessLane(options.backend)], options));
}
