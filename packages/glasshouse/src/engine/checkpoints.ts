import { Gathering } from './gathering.ts';
import type { CheckpointStore, PartialReplicate, ReplicateJob, ReplicateResult } from './types.ts';

/**
 * Keeps what is done: writes to the store one after the other, open replicates every few seconds and finished ones at
 * once. Without a store it does nothing.
 */
export class Checkpoints {
  private readonly store: CheckpointStore | undefined;
  private readonly everyMs: number;
  private readonly open = new Set<Gathering>();
  private lastWrite: Promise<unknown> = Promise.resolve();
  private saving = false;
  private savedAt = performance.now();

  constructor(store: CheckpointStore | undefined, everyMs: number) {
    this.store = store;
    this.everyMs = everyMs;
  }

  async loadReplicate(replicate: number): Promise<ReplicateResult | undefined> {
    return this.store?.loadReplicate(replicate);
  }

  /** Opens a replicate that is put together from communities, with those that a checkpoint has. */
  async openReplicate(job: ReplicateJob): Promise<Gathering> {
    const partial: PartialReplicate | undefined = await this.store?.loadPartial(job.dice.replicate);
    const gathering = new Gathering(job, partial);
    this.open.add(gathering);
    return gathering;
  }

  /** Saves what is open if it is time to. The work goes on meanwhile; `failed` hears of an error of the store. */
  saveSometimes(failed: (error: Error) => void): void {
    if (this.saving || performance.now() - this.savedAt < this.everyMs) return;
    this.saving = true;
    this.savePartials()
      .catch(failed)
      .finally(() => {
        this.saving = false;
        this.savedAt = performance.now();
      });
  }

  async saveFinished(result: ReplicateResult, gathering?: Gathering): Promise<void> {
    if (gathering !== undefined) this.open.delete(gathering);
    await this.write((store) => store.saveReplicate(result));
  }

  /** Saves what is open, after all writes under way. */
  async savePartials(): Promise<void> {
    await this.write(async (store) => {
      for (const gathering of this.open) {
        if (!gathering.unsaved) continue;
        gathering.unsaved = false;
        await store.savePartial(gathering.partial());
      }
    });
  }

  private write(action: (store: CheckpointStore) => Promise<void>): Promise<void> {
    const { store } = this;
    if (store === undefined) return Promise.resolve();
    const turn = this.lastWrite.then(() => action(store));
    this.lastWrite = turn.catch(() => undefined);
    return turn;
  }
}
