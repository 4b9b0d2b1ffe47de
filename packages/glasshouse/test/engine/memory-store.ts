import type { CheckpointStore, PartialReplicate, ReplicateResult } from '../../src/engine/types.ts';

/** A store in memory. What is handed in and out is cloned, as it would be on its way to a disk. */
export class MemoryStore implements CheckpointStore {
  /** Everything that was ever saved, in order. */
  readonly saves: (PartialReplicate | ReplicateResult)[] = [];
  private readonly partials = new Map<number, PartialReplicate>();
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

  async loadReplicate(replicate: number): Promise<ReplicateResult | undefined> {
    return structuredClone(this.results.get(replicate));
  }

  async saveReplicate(result: ReplicateResult): Promise<void> {
    this.keep(result);
  }

  private keep(saved: PartialReplicate | ReplicateResult): void {
    const copy = structuredClone(saved);
    this.saves.push(copy);
    if ('done' in copy) this.partials.set(copy.replicate, copy);
    else this.results.set(copy.replicate, copy);
  }
}
