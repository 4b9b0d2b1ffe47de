import { Fault } from '../diagnostics/fault.ts';
import type { Community, Kernel, Panel } from '../ir/backend.ts';
import type { Known } from '../ir/known.ts';
import { generateCommunity } from '../population/generate.ts';
import type { Room } from '../population/room.ts';
import type { UniformWords } from '../random/uniform-words.ts';
import { addChecksums, type Checksum, communityChecksum, NO_CHECKSUM } from './checksum.ts';
import { communityCount, communitySize } from './communities.ts';
import type { Share } from './lane.ts';
import { packState, unpackState } from './state.ts';
import type { PanelEvent, ReplicateJob } from './types.ts';

/** Hears of person-ticks that were just done; whoever steps waits for the answer. */
export type Stepped = (personTicks: number) => void | Promise<void>;

/** Some communities of a job, held in memory. */
export class Residents {
  private readonly job: ReplicateJob;
  private readonly communities: Community[] = [];
  private readonly panel: Panel;
  private events: PanelEvent[] = [];

  constructor(job: ReplicateJob, kernel: Kernel, share: Share, words: UniformWords | undefined, room: Room) {
    this.job = job;
    const { persons, population, dice } = job;
    kernel.expect?.(Math.ceil((communityCount(persons) - share.first) / share.stride));
    for (let index = share.first; index < communityCount(persons); index += share.stride) {
      const size = communitySize(persons, index);
      const attributes = generateCommunity(population, dice, index, size, words, room);
      this.communities.push(kernel.community(index, size, attributes));
    }
    this.panel = {
      units: job.panelUnits,
      record: (unit, tick, event, value) => this.events.push({ unit, tick, event, value }),
    };
  }

  /** Takes all of them through one tick and adds to its counts. An error says where it happened. */
  async step(tick: number, known: Known, counts: Float64Array, stepped: Stepped): Promise<void> {
    const { program, dice, panelUnits } = this.job;
    for (const community of this.communities) {
      try {
        community.step(tick, known, counts, community.index === 0 && panelUnits > 0 ? this.panel : undefined);
      } catch (error) {
        if (error instanceof Fault) throw error;
        const place = `replicate ${dice.replicate}, community ${community.index}, tick ${tick}`;
        const message = error instanceof Error ? error.message : String(error);
        throw new Error(`${program.name} failed in ${place}: ${message}`, { cause: error });
      }
      await stepped(community.size);
    }
  }

  /** What the panel heard since this was last asked, as it happened. */
  takePanel(): readonly PanelEvent[] {
    const { events } = this;
    this.events = [];
    return events;
  }

  /** The state of one of them. */
  save(community: number): Uint8Array<ArrayBuffer> {
    return packState(this.job.program, this.find(community));
  }

  /** Puts one of them back into a state; false where it is none of this community. */
  restore(index: number, packed: Uint8Array): boolean {
    const community = this.find(index);
    const state = unpackState(this.job.program, community.size, packed);
    if (state !== undefined) community.restore(state);
    return state !== undefined;
  }

  /** After the last tick: the checksum of the final state. Asked for once; the communities are gone then. */
  finish(): Checksum {
    const checksums = this.communities.map((community) => communityChecksum(this.job.program, community));
    for (const community of this.communities) community.release?.();
    return checksums.reduce(addChecksums, NO_CHECKSUM);
  }

  private find(index: number): Community {
    const found = this.communities.find((community) => community.index === index);
    if (found === undefined) throw new Error(`community ${index} does not live here`);
    return found;
  }
}
