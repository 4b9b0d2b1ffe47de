import type { BackendName } from './backends.ts';
import { inProcessLane } from './in-process-lane.ts';
import type { Lane } from './lane.ts';
import { workerLane } from './worker-lane.ts';

/**
 * `workers` lanes: this thread, and worker threads beside it, which start when they get a task. A thread that did nothing but
 * hand out tasks would take time from those that compute, and one more would have to be started.
 */
export function openLanes(backend: BackendName, workers: number): Lane[] {
  if (!(Number.isInteger(workers) && workers >= 1))
    throw new RangeError(`a run has 1 or more workers, not ${workers}`);
  const others = Array.from({ length: workers - 1 }, () => workerLane(backend));
  return [inProcessLane(backend, { shared: workers > 1 }), ...others];
}
