import { addChecksums, type Checksum, NO_CHECKSUM } from './checksum.ts';
import { communityCount, communitySize } from './communities.ts';
import { addCounts, newCounts } from './counts.ts';
import type { Part } from './lane.ts';
import { byUnits } from './panel.ts';
import type { PanelEvent, PartialReplicate, ReplicateJob, ReplicateResult } from './types.ts';

/** The sums of a replicate that is put together community by community. */
export class Gathering {
  readonly job: ReplicateJob;
  /** True where something is in the sums that no checkpoint has. */
  unsaved = false;
  private readonly done: Uint8Array;
  private readonly counts: Float64Array;
  private checksum: Checksum;
  private panel: readonly PanelEvent[];
  private left: number;

  /** Starts from a checkpoint of the same job, if there is one. */
  constructor(job: ReplicateJob, partial?: PartialReplicate) {
    const done = new Uint8Array(communityCount(job.persons));
    const counts = newCounts(job.program);
    if (partial !== undefined) {
      const fits = partial.replicate === job.dice.replicate;
      if (!fits || partial.done.length !== done.length || partial.counts.length !== counts.length) {
        throw new Error(`the checkpoint of replicate ${partial.replicate} belongs to another run`);
      }
      done.set(partial.done);
      counts.set(partial.counts);
    }
    this.job = job;
    this.done = done;
    this.counts = counts;
    this.checksum = partial?.checksum ?? NO_CHECKSUM;
    this.panel = partial?.panel ?? [];
    this.left = done.reduce((left, flag) => left - flag, done.length);
  }

  get complete(): boolean {
    return this.left === 0;
  }

  /** Person-ticks in the sums. */
  personTicks(): number {
    const { persons, program } = this.job;
    return this.done.reduce(
      (sum, flag, index) => sum + flag * communitySize(persons, index) * program.ticks,
      0,
    );
  }

  /** The communities that are not in the sums, in order. */
  *missing(): Generator<number> {
    for (let index = 0; index < this.done.length; index++) if (this.done[index] === 0) yield index;
  }

  add(communities: readonly number[], part: Part): void {
    for (const community of communities) this.done[community] = 1;
    this.left -= communities.length;
    addCounts(this.counts, part.counts);
    this.checksum = addChecksums(this.checksum, part.checksum);
    // Only community 0 is traced.
    if (communities.includes(0)) this.panel = byUnits(part.panel);
    this.unsaved = true;
  }

  /** A copy of what is done. */
  partial(): PartialReplicate {
    const { done, counts, checksum, panel } = this;
    return {
      replicate: this.job.dice.replicate,
      done: done.slice(),
      counts: counts.slice(),
      checksum,
      panel,
    };
  }

  /** The finished replicate; it takes the sums over. */
  result(): ReplicateResult {
    const { counts, checksum, panel } = this;
    return { replicate: this.job.dice.replicate, counts, checksum, panel, flags: [] };
  }
}
