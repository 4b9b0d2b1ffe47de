/** The engine on one thread. */
import type { BackendName } from '../../src/engine/backends.ts';
import { inProcessLane } from '../../src/engine/in-process-lane.ts';
import { onlyResult } from '../../src/engine/only-result.ts';
import { type EngineOptions, runOnLanes } from '../../src/engine/run-on-lanes.ts';
import type { ReplicateJob, ReplicateResult } from '../../src/engine/types.ts';

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
