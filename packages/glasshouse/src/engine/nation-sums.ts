import { addChecksums, type Checksum, NO_CHECKSUM } from './checksum.ts';
import { communityCount } from './communities.ts';
import { addCounts, countsOfTick, countsPerTick, newCounts } from './counts.ts';
import { Governance } from './governance.ts';
import type { Part } from './lane.ts';
import { byUnits } from './panel.ts';
import type { PanelEvent, ReplicateJob, ReplicateResult, Standing, StoredStanding } from './types.ts';

/** The sums of a replicate that goes tick by tick, and what governance makes of them. */
export class NationSums {
  readonly governance: Governance;
  private readonly job: ReplicateJob;
  private readonly counts: Float64Array;
  private readonly panel: PanelEvent[] = [];
  private checksum: Checksum = NO_CHECKSUM;
  private done = 0;

  /** Starts from a checkpoint of the same job, if there is one. */
  constructor(job: ReplicateJob, stored?: StoredStanding) {
    this.job = job;
    this.counts = newCounts(job.program);
    this.governance = new Governance(job.program, job.persons);
    if (stored === undefined) return;
    if (!fits(job, stored))
      throw new Error(`the checkpoint of replicate ${stored.replicate} belongs to another run`);
    this.counts.set(stored.counts);
    for (const event of stored.panel) this.panel.push(event);
    this.govern(stored.ticks);
  }

  /** How many ticks are in the sums. */
  get ticks(): number {
    return this.done;
  }

  /** Adds the next ticks: one part of each lane, all of the same ticks. */
  add(parts: readonly Part[]): void {
    const start = this.done * countsPerTick(this.job.program);
    for (const { counts, checksum, panel } of parts) {
      addCounts(this.counts.subarray(start, start + counts.length), counts);
      this.checksum = addChecksums(this.checksum, checksum);
      for (const event of panel) this.panel.push(event);
    }
    this.govern(parts[0]!.ticks);
  }

  /** What is done, for a checkpoint; not a copy. */
  standing(): Standing {
    const { job, counts, panel, done } = this;
    return {
      replicate: job.dice.replicate,
      ticks: done,
      counts: counts.subarray(0, done * countsPerTick(job.program)),
      panel,
    };
  }

  /** The finished replicate; it takes the sums over. */
  result(): ReplicateResult {
    const { job, counts, checksum, panel, governance } = this;
    return {
      replicate: job.dice.replicate,
      counts,
      checksum,
      panel: byUnits(panel),
      flags: governance.history,
    };
  }

  /** Governance follows from the counts, so no checkpoint need hold it. */
  private govern(ticks: number): void {
    const { job, counts, governance } = this;
    for (const end = this.done + ticks; this.done < end; this.done++) {
      governance.knownIn(this.done);
      governance.observe(this.done, countsOfTick(job.program, counts, this.done));
    }
  }
}

function fits({ program, persons, dice }: ReplicateJob, stored: StoredStanding): boolean {
  const { replicate, ticks, counts, communities } = stored;
  return (
    replicate === dice.replicate &&
    communities === communityCount(persons) &&
    Number.isInteger(ticks) &&
    ticks >= 1 &&
    ticks < program.ticks &&
    counts.length === ticks * countsPerTick(program)
  );
}
