import { type BackendName, backends } from './backends.ts';
import type { Answer, Lane, Task } from './lane.ts';
import { Performer } from './perform.ts';
import { turnOfTheLoop } from './turn-of-the-loop.ts';
import type { ReplicateJob } from './types.ts';

/**
 * Does the work in this thread, but lets the event loop in, so that progress and Ctrl-C work. Runs in a browser too.
 * `shared`: other lanes work for this thread, and wait for it when they are done with a task.
 */
export function inProcessLane(backend: BackendName, { shared = false } = {}): Lane {
  const performer = new Performer(backends[backend]);
  const breatheEveryMs = shared ? SHARED_BREATHE_EVERY_MS : BREATHE_EVERY_MS;
  let closed = false;
  // Where there are others, they get their first tasks before this one begins.
  let breathedAt = shared ? -Infinity : performance.now();

  async function breathe(): Promise<void> {
    if (performance.now() - breathedAt >= breatheEveryMs) {
      await turnOfTheLoop();
      breathedAt = performance.now();
    }
    if (closed) throw new Error('the lane was closed');
  }

  return {
    async ask<T extends Task>(
      job: ReplicateJob,
      task: T,
      stepped?: (personTicks: number) => void,
    ): Promise<Answer<T>> {
      await breathe();
      return performer.perform(job, task, (personTicks) => {
        stepped?.(personTicks);
        return breathe();
      });
    },
    queues: false,
    start() {},
    async close() {
      closed = true;
    },
  };
}

const BREATHE_EVERY_MS = 20;
/** A turn of the loop takes about a tenth of a millisecond. */
const SHARED_BREATHE_EVERY_MS = 10;
