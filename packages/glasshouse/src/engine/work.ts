import type { Checkpoints } from './checkpoints.ts';
import type { Gathering } from './gathering.ts';
import type { Jobs } from './jobs.ts';
import type { Lane } from './lane.ts';
import type { Meter } from './meter.ts';
import type { Outbox } from './outbox.ts';
import type { ReplicateResult } from './types.ts';

/** What a plan works with: what is to be done, who does it, and where it goes. */
export interface Work {
  readonly jobs: Jobs;
  readonly lanes: readonly Lane[];
  readonly checkpoints: Checkpoints;
  readonly outbox: Outbox;
  readonly meter: Meter;
  /** Ends the run with an error; everything that waits gets it. */
  stop(error: Error): void;
}

/** Delivers the replicate at `position` if the store has it whole. */
export async function deliverStored(work: Work, position: number): Promise<boolean> {
  const { jobs, checkpoints, outbox, meter } = work;
  await outbox.room(position);
  const stored = await checkpoints.loadReplicate(jobs.numberAt(position));
  if (stored === undefined) return false;
  meter.add(jobs.personTicks);
  meter.finishReplicate();
  outbox.put(position, stored);
  return true;
}

/** Delivers a finished replicate, and has it kept. */
export async function deliver(
  work: Work,
  position: number,
  result: ReplicateResult,
  gathering?: Gathering,
): Promise<void> {
  await work.checkpoints.saveFinished(result, gathering, work.stop);
  work.meter.finishReplicate();
  work.outbox.put(position, result);
}

/**
 * Lets all lanes take from `tasks` until there are none; the first error stops the run. `isAhead` says whether a lane gets its next
 * task while it is still at one.
 */
export async function shareOut<T>(
  work: Work,
  tasks: AsyncGenerator<T, void, undefined>,
  serve: (lane: Lane, task: T) => Promise<void>,
  isAhead: (lane: Lane) => boolean = () => false,
): Promise<void> {
  async function serveAll(lane: Lane): Promise<void> {
    let current: Promise<void> | undefined;
    // Not `for await`: its way out through an error would wait for a generator that waits for this very error.
    for (let next = await tasks.next(); next.done !== true; next = await tasks.next()) {
      const served = serve(lane, next.value);
      // An error is noticed below, in its turn.
      served.catch(() => undefined);
      await current;
      current = served;
      if (!isAhead(lane)) await current;
    }
    await current;
  }
  await Promise.all(work.lanes.map((lane) => serveAll(lane).catch(work.stop)));
}
