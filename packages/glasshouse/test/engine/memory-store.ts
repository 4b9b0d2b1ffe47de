import type {
  CheckpointStore,
  PartialReplicate,
  ReplicateResult,
  Standing,
  StoredStanding,
} from '../../src/engine/types.ts';

/** A standing with the states of its communities. */
export interface SavedStanding extends Standing {
  readonly states: readonly Uint8Array[];
}

export type Saved = PartialReplicate | SavedStanding | ReplicateResult;

/** A store in memory. What is handed in and out is cloned, as it would be on its way to a disk. */
export class MemoryStore implements CheckpointStore {
  /** Everything that was ever saved, in order. */
  readonly saves: Saved[] = [];
  private readonly partials = new Map<number, PartialReplicate>();
  private readonly standings = new Map<number, SavedStanding>();
  private readonly results = new Map<number, ReplicateResult>();

  /** The store as it was after its first `saves` saves: what a run that was killed there leaves behind. */
  asOf(saves: number): MemoryStore {
    const store = new MemoryStore();
    for (const saved of this.saves.slice(0, saves)) store.keep(saved);
    return store;
  }

  async loadPartial(replicate: number): Promise<PartialReplicate | undefined> {
    return structuredClone(this.partials.get(replicate));
  }

  async savePartial(partial: PartialReplicate): Promise<void> {
    this.keep(partial);
  }

  async loadStanding(replicate: number): Promise<StoredStanding | undefined> {
    const saved = this.standings.get(replicate);
    if (saved === undefined) return undefined;
    const { states, ...standing } = structuredClone(saved);
    return {
      ...standing,
      communities: states.length,
      state: async (community) => states[community]!.slice(),
    };
  }

  async saveStanding(standing: Standing, states: AsyncIterable<Uint8Array>): Promise<void> {
    const all: Uint8Array[] = [];
    for await (const state of states) all.push(state);
    this.keep({ ...standing, states: all });
  }

  async loadReplicate(replicate: number): Promise<ReplicateResult | undefined> {
    return structuredClone(this.results.get(replicate));
  }

  async saveReplicate(result: ReplicateResult): Promise<void> {
    this.keep(result);
  }

  private keep(saved: Saved): void {
    const copy = structuredClone(saved);
    this.saves.push(copy);
    if ('done' in copy) this.partials.set(copy.replicate, copy);
    else if ('states' in copy) this.standings.set(copy.replicate, copy);
    else this.results.set(copy.replicate, copy);
  }
}
