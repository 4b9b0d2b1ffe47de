import { Checkpoints } from './checkpoints.ts';
import { gatherCommunities } from './community-plan.ts';
import { Interrupted } from './interrupted.ts';
import { openJobs, type Replicates } from './jobs.ts';
import type { Lane } from './lane.ts';
import { Meter } from './meter.ts';
import { stepTheNation } from './nation-plan.ts';
import { Outbox } from './outbox.ts';
import { type Pace, USUAL_PACE } from './pace.ts';
import type { CheckpointStore, Progress, ReplicateResult } from './types.ts';
import type { Work } from './work.ts';

export interface EngineOptions {
  /** Where finished work is kept, and looked for at the start. */
  readonly store?: CheckpointStore | undefined;
  /** Hears how far the run is, often; what it hears never goes back. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Stops the run: it saves what is done and rejects with `Interrupted`. */
  readonly signal?: AbortSignal | undefined;
  /** How often a replicate that is under way is saved: every two seconds at most, for a fiftieth of the time. */
  readonly pace?: Pace | undefined;
}

/**
 * Runs replicates on the given lanes and yields their results in order; closes the lanes on all ways out.
 *
 * Up to community coupling, each community goes through all ticks at one go on any lane, so memory does not depend on
 * the population, and a run that was cut off goes on with the communities that no checkpoint has. Under national
 * coupling all communities go tick by tick, and it goes on from the last tick that a checkpoint has.
 */
export async function* runOnLanes(
  replicates: Replicates,
  lanes: readonly Lane[],
  options: EngineOptions,
): AsyncGenerator<ReplicateResult, void, undefined> {
  if (replicates.numbers.length === 0) return;
  const jobs = openJobs(replicates);
  const { program, persons } = jobs.at(0);
  const work: Work = {
    jobs,
    lanes,
    checkpoints: new Checkpoints(options.store, options.pace ?? USUAL_PACE),
    outbox: new Outbox(2 * lanes.length),
    meter: new Meter(jobs.length, persons * program.ticks * jobs.length, options.onProgress),
    stop(error) {
      work.outbox.fail(error);
      for (const lane of lanes) void lane.close();
    },
  };
  const interrupt = () => work.stop(new Interrupted());
  options.signal?.addEventListener('abort', interrupt);
  if (options.signal?.aborted) interrupt();
  const working = (program.coupling === 'nation' ? stepTheNation(work) : gatherCommunities(work)).catch(
    work.stop,
  );
  let failure: unknown;
  try {
    for (let position = 0; position < jobs.length; position++) yield await work.outbox.take();
  } catch (error) {
    failure = error;
    throw error;
  } finally {
    options.signal?.removeEventListener('abort', interrupt);
    // Where whoever asked has lost interest in the rest, this is what stops the lanes.
    interrupt();
    await working;
    await windUp(work, failure);
  }
}

/** Closes all lanes and keeps what is done. That a store fails is told where it hides no other fault. */
async function windUp({ lanes, checkpoints }: Work, failure: unknown): Promise<void> {
  await Promise.all(lanes.map((lane) => lane.close()));
  try {
    await checkpoints.savePartials();
  } catch (error) {
    if (failure === undefined || failure instanceof Interrupted) throw error;
  }
}
