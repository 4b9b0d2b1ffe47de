import { communityCount } from './communities.ts';
import type { Gathering } from './gathering.ts';
import type { Lane } from './lane.ts';
import { deliver, deliverStored, shareOut, type Work } from './work.ts';

/**
 * Unit and community coupling: some communities of a replicate are a task, for whichever lane is free; replicates come one
 * after the other. Their sums are put together here, and saved now and then.
 */
export async function gatherCommunities(work: Work): Promise<void> {
  const { jobs, checkpoints, meter } = work;
  const tasks = communityCount(jobs.at(0).persons) * jobs.length;
  for (const lane of work.lanes.slice(0, tasks)) lane.start();
  const portion = new Portion(work.lanes.length);
  const freeSince = new Map<Lane, number>();

  async function serve(lane: Lane, { position, gathering, communities }: CommunitiesTask): Promise<void> {
    const { job } = gathering;
    const asked = performance.now();
    const part = await lane.ask(job, { kind: 'all-ticks', communities }, (personTicks) =>
      meter.add(personTicks),
    );
    const now = performance.now();
    portion.learn(communities.length, now - Math.max(asked, freeSince.get(lane) ?? 0));
    freeSince.set(lane, now);
    gathering.add(communities, part);
    if (gathering.complete) await deliver(work, position, gathering.result(), gathering);
    else checkpoints.saveSometimes(work.stop);
  }

  // Where a community takes long, the time between two tasks is little beside it; and near the end nobody should hold two of them.
  await shareOut(work, communityTasks(work, portion), serve, (lane) => lane.queues && portion.isOfSeveral);
}

interface CommunitiesTask {
  readonly position: number;
  readonly gathering: Gathering;
  readonly communities: readonly number[];
}

async function* communityTasks(
  work: Work,
  portion: Portion,
): AsyncGenerator<CommunitiesTask, void, undefined> {
  const { jobs, checkpoints, meter } = work;
  for (let position = 0; position < jobs.length; position++) {
    if (await deliverStored(work, position)) continue;
    const gathering = await checkpoints.openReplicate(jobs.at(position));
    meter.add(gathering.personTicks());
    // A run may have been cut off between its last community and the end of its replicate.
    if (gathering.complete) await deliver(work, position, gathering.result(), gathering);
    const missing = [...gathering.missing()];
    for (let first = 0; first < missing.length; ) {
      const communities = missing.slice(first, first + portion.of(missing.length - first));
      first += communities.length;
      yield { position, gathering, communities };
    }
  }
}

/** How many communities make a task: each task costs a little time, and at the end all lanes should be done together. */
class Portion {
  private readonly lanes: number;
  private size = 1;

  constructor(lanes: number) {
    this.lanes = lanes;
  }

  of(left: number): number {
    return Math.max(1, Math.min(this.size, Math.ceil(left / (2 * this.lanes))));
  }

  /** Whether communities are done so fast that a task is of several. */
  get isOfSeveral(): boolean {
    return this.size > 1;
  }

  learn(communities: number, ms: number): void {
    const wanted = Math.round((TASK_MS * communities) / Math.max(ms, 1));
    // At most twice as many as before: the first ones are slow, because code is still being compiled.
    this.size = Math.min(Math.max(wanted, 1), 2 * this.size, COMMUNITIES_MAX);
  }
}

const TASK_MS = 200;
const COMMUNITIES_MAX = 64;
