import type { BackendName } from './backends.ts';
import { inProcessLane } from './in-process-lane.ts';
import type { Lane } from './lane.ts';
import { workerLane } from './worker-lane.ts';

/** `workers` lanes: this thread where one is enough, else worker threads, which start when they get a task. */
export function openLanes(backend: BackendName, workers: number): Lane[] {
  if (!(Number.isInteger(workers) && workers >= 1))
    throw new RangeError(`a run has 1 or more workers, not ${workers}`);
  return workers === 1
    ? [inProcessLane(backend)]
    : Array.from({ length: workers }, () => workerLane(backend));
}
