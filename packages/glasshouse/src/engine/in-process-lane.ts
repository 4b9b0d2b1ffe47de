import { type BackendName, backends } from './backends.ts';
import type { Answer, Lane, Task } from './lane.ts';
import { Performer } from './perform.ts';
import { turnOfTheLoop } from './turn-of-the-loop.ts';
import type { ReplicateJob } from './types.ts';

/** Does the work in this thread, but lets the event loop in, so that progress and Ctrl-C work. Runs in a browser too. */
export function inProcessLane(backend: BackendName): Lane {
  const performer = new Performer(backends[backend]);
  let closed = false;
  let breathedAt = performance.now();

  async function breathe(): Promise<void> {
    if (performance.now() - breathedAt >= BREATHE_EVERY_MS) {
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
    start() {},
    async close() {
      closed = true;
    },
  };
}

const BREATHE_EVERY_MS = 20;
