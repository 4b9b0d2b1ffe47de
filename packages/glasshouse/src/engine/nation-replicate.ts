import type { Lane } from './lane.ts';
import { restoreNation, saveNation } from './nation-checkpoint.ts';
import { NationSums } from './nation-sums.ts';
import { isTimeToSave } from './pace.ts';
import type { ReplicateJob, ReplicateResult } from './types.ts';
import type { Work } from './work.ts';

/** What the replicates of a run learn from each other: about how long it takes to save one of them. */
export interface SaveCost {
  saveMs: number;
}

/**
 * One replicate under national coupling, from where its last checkpoint left it, on some lanes: community c lives on lane
 * c mod lanes. Saves it now and then.
 */
export async function stepTogether(
  work: Work,
  job: ReplicateJob,
  lanes: readonly Lane[],
  cost: SaveCost,
): Promise<ReplicateResult> {
  const { checkpoints, meter } = work;
  const { pace } = checkpoints;
  const { ticks } = job.program;
  const stored = await checkpoints.loadStanding(job.dice.replicate);
  const sums = (stored && (await restoreNation(job, lanes, stored))) ?? new NationSums(job);
  meter.add(sums.ticks * job.persons);

  const firstTick = sums.ticks;
  const started = performance.now();
  let savedAt = started;
  const forMs = Math.min(STRETCH_MS, pace.everyMs);
  while (sums.ticks < ticks) {
    sums.add(await Promise.all(lanes.map(step)));
    const now = performance.now();
    const leftMs = ((now - started) / (sums.ticks - firstTick)) * (ticks - sums.ticks);
    if (!checkpoints.kept || leftMs === 0 || !isTimeToSave(pace, cost.saveMs, now - savedAt, leftMs))
      continue;
    await saveNation(checkpoints, job, lanes, sums);
    savedAt = performance.now();
    cost.saveMs = savedAt - now;
  }
  return sums.result();

  function step(lane: Lane, first: number) {
    const share = { first, stride: lanes.length };
    const { state } = sums.governance;
    const task = { kind: 'ticks', share, from: sums.ticks, governance: state, forMs } as const;
    return lane.ask(job, task, (personTicks) => meter.add(personTicks));
  }
}

/**
 * How long a lane that has all communities may go on without being asked: each question costs a little time, and that it is
 * answered may be noticed a little later, by a thread that has work of its own.
 */
const STRETCH_MS = 1000;
