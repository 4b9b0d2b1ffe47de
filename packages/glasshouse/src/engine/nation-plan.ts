import { addChecksums, type Checksum, NO_CHECKSUM } from './checksum.ts';
import { communityCount } from './communities.ts';
import { addCounts, countsOfTick, newCounts } from './counts.ts';
import { Governance } from './governance.ts';
import type { PanelEvent, ReplicateJob, ReplicateResult } from './types.ts';
import { deliver, deliverStored, shareOut, type Work } from './work.ts';

/**
 * National coupling: all communities stay in memory, and go tick by tick. Where there are as many replicates as lanes
 * and memory suffices, each lane takes whole replicates; else all lanes share each replicate, community c on lane
 * c mod lanes, with a barrier after every tick. Results are the same.
 */
export async function stepTheNation(work: Work): Promise<void> {
  const { jobs, lanes, meter } = work;
  if (lanes.length === 1 || (jobs.length >= lanes.length && manyFit(jobs.at(0), lanes.length))) {
    await shareOut(work, replicateTasks(work), async (lane, { position, job }) => {
      const share = { first: 0, stride: 1 };
      const part = await lane.ask(job, { kind: 'all-ticks', share }, (personTicks) => meter.add(personTicks));
      await deliver(work, position, { replicate: job.dice.replicate, ...part });
    });
    return;
  }
  for await (const { position, job } of replicateTasks(work)) {
    await deliver(work, position, await stepTogether(work, job));
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

/** One replicate on all lanes that there are communities for. */
async function stepTogether(work: Work, job: ReplicateJob): Promise<ReplicateResult> {
  const { program, persons, dice } = job;
  const lanes = work.lanes.slice(0, communityCount(persons));
  const counts = newCounts(program);
  const governance = new Governance(program, persons);
  let checksum: Checksum = NO_CHECKSUM;
  let panel: readonly PanelEvent[] = [];
  for (let tick = 0; tick < program.ticks; tick++) {
    const flags = governance.inForce(tick);
    const ofTick = countsOfTick(program, counts, tick);
    const parts = await Promise.all(
      lanes.map((lane, first) => {
        const share = { first, stride: lanes.length };
        return lane.ask(job, { kind: 'tick', share, tick, flags }, (personTicks) =>
          work.meter.add(personTicks),
        );
      }),
    );
    for (const part of parts) {
      addCounts(ofTick, part.counts);
      checksum = addChecksums(checksum, part.checksum);
    }
    // Community 0, which is the one traced, lives on the first lane.
    panel = parts[0]!.panel;
    governance.observe(tick, ofTick);
  }
  return { replicate: dice.replicate, counts, checksum, panel, flags: governance.history };
}

/** Whether `copies` populations are small enough to be held at once, at 4 bytes a value and lagged values twice. */
function manyFit({ program, persons }: ReplicateJob, copies: number): boolean {
  const values = program.columns.reduce((sum, { length, lagged }) => sum + length * (lagged ? 2 : 1), 0);
  return copies * persons * values * 4 <= MEMORY_MAX_BYTES;
}

const MEMORY_MAX_BYTES = 2 ** 31;
