import type { Checkpoints } from './checkpoints.ts';
import { communityCount } from './communities.ts';
import type { Lane } from './lane.ts';
import { NationSums } from './nation-sums.ts';
import { stateBytesMax } from './state.ts';
import type { ReplicateJob, StoredStanding } from './types.ts';

/** Saves a replicate whose communities live on `lanes`, between two ticks. It does not depend on how many lanes there are. */
export async function saveNation(
  checkpoints: Checkpoints,
  job: ReplicateJob,
  lanes: readonly Lane[],
  sums: NationSums,
): Promise<void> {
  await checkpoints.saveStanding(sums.standing(), statesOn(job, lanes));
}

/** Puts a replicate back on lanes; undefined where the state of a community cannot be read any more. */
export async function restoreNation(
  job: ReplicateJob,
  lanes: readonly Lane[],
  stored: StoredStanding,
): Promise<NationSums | undefined> {
  const sums = new NationSums(job, stored);
  const communities = communityCount(job.persons);
  let sound = true;
  await Promise.all(
    lanes.map(async (lane, first) => {
      const share = { first, stride: lanes.length };
      for (let community = first; community < communities && sound; community += share.stride) {
        const state = await stored.state(community);
        const task = { kind: 'restore', share, from: sums.ticks, community } as const;
        if (state === undefined || !(await lane.ask(job, { ...task, state }))) sound = false;
      }
    }),
  );
  return sound ? sums : undefined;
}

/** About how long the first save will take; the next ones are expected to take as long as the one before. */
export function expectedSaveMs({ program, persons }: ReplicateJob): number {
  return (persons * stateBytesMax(program, STATE_SAMPLE)) / STATE_SAMPLE / SLOW_BYTES_PER_MS;
}

/** The state of each community, in order. Every lane packs its next one while earlier ones are written. */
async function* statesOn(
  job: ReplicateJob,
  lanes: readonly Lane[],
): AsyncGenerator<Uint8Array, void, undefined> {
  const communities = communityCount(job.persons);
  const packed: Promise<Uint8Array>[] = [];
  const ask = (community: number) => {
    if (community >= communities) return;
    const state = lanes[community % lanes.length]!.ask(job, { kind: 'save', community });
    // Whether anybody waits for it depends on how the earlier ones fare.
    state.catch(() => {});
    packed[community] = state;
  };
  for (const first of lanes.keys()) ask(first);
  for (let community = 0; community < communities; community++) {
    const state = await packed[community]!;
    delete packed[community];
    ask(community + lanes.length);
    yield state;
  }
}

/** Persons, a round number of them: padding counts for nothing. */
const STATE_SAMPLE = 1024;

/** What any disk and processor can do, of state as it is in memory: 200 million bytes a second. */
const SLOW_BYTES_PER_MS = 2e5;
