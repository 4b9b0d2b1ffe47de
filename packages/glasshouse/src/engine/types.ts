import type { Dice } from '../ir/backend.ts';
import type { Program } from '../ir/types.ts';
import type { PopulationPlan } from '../population/types.ts';

/** Everything that one replicate needs; plain data, so that it can go to a worker. */
export interface ReplicateJob {
  readonly program: Program;
  readonly population: PopulationPlan;
  readonly dice: Dice;
  /** Persons, 1 to 2^32 - 1. */
  readonly persons: number;
  /** Traced persons: the first ones of community 0 (0 for none). */
  readonly panelUnits: number;
}

/** What a replicate, or some of its communities, amounts to. Parts add up as integers, in any order. */
export interface ReplicateResult {
  readonly replicate: number;
  /** Laid out [tick][cell][measure], cell = region × groups + group. Whole numbers below 2^53. */
  readonly counts: Float64Array;
  /** 64-bit sum over all units and columns of the final state: two unsigned 32-bit words, low first. */
  readonly checksum: readonly [number, number];
  /** Events of the traced units, in the order of units, then ticks, then as they happened. */
  readonly panel: readonly PanelEvent[];
  /** When each governance flag was in force: `flags[flag][tick]`. */
  readonly flags: readonly (readonly boolean[])[];
}

export interface PanelEvent {
  readonly unit: number;
  readonly tick: number;
  /** Index into `program.events`. */
  readonly event: number;
  readonly value: number;
}

/** A part of a replicate that is done: some communities through all ticks. */
export interface PartialReplicate {
  readonly replicate: number;
  /** `done[community]` is 1 for the communities that are in the sums. */
  readonly done: Uint8Array;
  readonly counts: Float64Array;
  readonly checksum: readonly [number, number];
  readonly panel: readonly PanelEvent[];
}

/** A replicate whose communities go tick by tick together, after some of its ticks; without their state. */
export interface Standing {
  readonly replicate: number;
  /** How many ticks are done. */
  readonly ticks: number;
  /** Of those ticks. */
  readonly counts: Float64Array;
  /** Events as they happened. */
  readonly panel: readonly PanelEvent[];
}

/** A standing that was kept. */
export interface StoredStanding extends Standing {
  readonly communities: number;
  /** The state of a community as it was handed in, or undefined where it cannot be read any more. */
  state(community: number): Promise<Uint8Array | undefined>;
}

/** Where an engine keeps what is done, so that a run can go on after it was cut off. Results keep it on disk. */
export interface CheckpointStore {
  loadPartial(replicate: number): Promise<PartialReplicate | undefined>;
  savePartial(partial: PartialReplicate): Promise<void>;
  loadStanding(replicate: number): Promise<StoredStanding | undefined>;
  /**
   * Replaces the standing of the replicate, whole or not at all. `states` gives the state of each community, from 0, and
   * is asked for one at a time, since all together may not fit into memory twice.
   */
  saveStanding(standing: Standing, states: AsyncIterable<Uint8Array>): Promise<void>;
  loadReplicate(replicate: number): Promise<ReplicateResult | undefined>;
  saveReplicate(result: ReplicateResult): Promise<void>;
}

export interface Progress {
  /** Person-ticks done and to do, over all replicates. */
  readonly done: number;
  readonly total: number;
  readonly replicate: number;
  readonly replicates: number;
}
