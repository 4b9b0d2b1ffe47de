import { communityCount } from './communities.ts';
import type { Gathering } from './gathering.ts';
import { deliver, deliverStored, shareOut, type Work } from './work.ts';

/**
 * Unit and community coupling: every community of every replicate is a task of its own, in that order, for whichever
 * lane is free. Their sums are put together here, and saved now and then.
 */
export async function gatherCommunities(work: Work): Promise<void> {
  const { checkpoints, meter } = work;
  await shareOut(work, communityTasks(work), async (lane, { position, gathering, community }) => {
    const { job } = gathering;
    const share = { first: community, stride: communityCount(job.persons) };
    const part = await lane.ask(job, { kind: 'all-ticks', share }, (personTicks) => meter.add(personTicks));
    gathering.add(community, part);
    if (gathering.complete) await deliver(work, position, gathering.result(), gathering);
    else checkpoints.saveSometimes(work.stop);
  });
}

interface CommunityTask {
  readonly position: number;
  readonly gathering: Gathering;
  readonly community: number;
}

async function* communityTasks(work: Work): AsyncGenerator<CommunityTask, void, undefined> {
  const { jobs, checkpoints, meter } = work;
  for (let position = 0; position < jobs.length; position++) {
    if (await deliverStored(work, position)) continue;
    const gathering = await checkpoints.openReplicate(jobs.at(position));
    meter.add(gathering.personTicks());
    // A run may have been cut off between its last community and the end of its replicate.
    if (gathering.complete) await deliver(work, position, gathering.result(), gathering);
    for (const community of gathering.missing()) yield { position, gathering, community };
  }
}
