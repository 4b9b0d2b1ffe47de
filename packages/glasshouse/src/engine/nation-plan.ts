import { communityCount } from './communities.ts';
import { expectedSaveMs } from './nation-checkpoint.ts';
import { stepTogether } from './nation-replicate.ts';
import type { ReplicateJob } from './types.ts';
import { deliver, deliverStored, shareOut, type Work } from './work.ts';

/**
 * National coupling: all communities stay in memory, and go tick by tick. Where there are as many replicates as lanes
 * and memory suffices, each lane takes whole replicates; else all lanes share each replicate, with a barrier after every
 * tick. Results are the same.
 */
export async function stepTheNation(work: Work): Promise<void> {
  const { jobs, lanes } = work;
  const first = jobs.at(0);
  const cost = { saveMs: expectedSaveMs(first) };
  if (lanes.length === 1 || (jobs.length >= lanes.length && manyFit(first, lanes.length))) {
    await shareOut(work, replicateTasks(work), async (lane, { position, job }) => {
      await deliver(work, position, await stepTogether(work, job, [lane], cost));
    });
    return;
  }
  const needed = lanes.slice(0, communityCount(first.persons));
  for (const lane of needed) lane.start();
  for await (const { position, job } of replicateTasks(work)) {
    await deliver(work, position, await stepTogether(work, job, needed, cost));
  }
}

interface ReplicateTask {
  readonly position: number;
  readonly job: ReplicateJob;
}

async function* replicateTasks(work: Work): AsyncGenerator<ReplicateTask, void, undefined> {
  for (let position = 0; position < work.jobs.length; position++) {
    if (!(await deliverStored(work, position))) yield { position, job: work.jobs.at(position) };
  }
}

/** Whether `copies` populations are small enough to be held at once, at 4 bytes a value and lagged values twice. */
function manyFit({ program, persons }: ReplicateJob, copies: number): boolean {
  const values = program.columns.reduce((sum, { length, lagged }) => sum + length * (lagged ? 2 : 1), 0);
  return copies * persons * values * 4 <= MEMORY_MAX_BYTES;
}

const MEMORY_MAX_BYTES = 2 ** 31;
