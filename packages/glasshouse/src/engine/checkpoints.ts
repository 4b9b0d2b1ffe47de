import { Gathering } from './gathering.ts';
import { isTimeToSave, type Pace } from './pace.ts';
import type {
  CheckpointStore,
  PartialReplicate,
  ReplicateJob,
  ReplicateResult,
  Standing,
  StoredStanding,
} from './types.ts';

/**
 * Keeps what is done: writes to the store one after the other, what is under way now and then, and finished replicates
 * at once. Without a store it does nothing.
 */
export class Checkpoints {
  readonly pace: Pace;
  private readonly store: CheckpointStore | undefined;
  private readonly open = new Set<Gathering>();
  private lastWrite: Promise<unknown> = Promise.resolve();
  private finishing: Promise<void> = Promise.resolve();
  private saving = false;
  private savedAt = performance.now();
  private savingTookMs = 0;

  constructor(store: CheckpointStore | undefined, pace: Pace) {
    this.store = store;
    this.pace = pace;
  }

  /** Whether there is anywhere to save to. */
  get kept(): boolean {
    return this.store !== undefined;
  }

  async loadReplicate(replicate: number): Promise<ReplicateResult | undefined> {
    return this.store?.loadReplicate(replicate);
  }

  async loadStanding(replicate: number): Promise<StoredStanding | undefined> {
    return this.store?.loadStanding(replicate);
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
    const started = performance.now();
    if (this.saving || !isTimeToSave(this.pace, this.savingTookMs, started - this.savedAt)) return;
    this.saving = true;
    this.savePartials()
      .catch(failed)
      .finally(() => {
        this.saving = false;
        this.savedAt = performance.now();
        this.savingTookMs = this.savedAt - started;
      });
  }

  /**
   * Saves a finished replicate. The work goes on meanwhile, unless the one before is still being saved: a store that is
   * slow does not make them pile up. `failed` hears of an error of the store.
   */
  async saveFinished(
    result: ReplicateResult,
    gathering: Gathering | undefined,
    failed: (error: Error) => void,
  ): Promise<void> {
    if (gathering !== undefined) this.open.delete(gathering);
    const before = this.finishing;
    this.finishing = this.write((store) => store.saveReplicate(result)).catch(failed);
    await before;
  }

  async saveStanding(standing: Standing, states: AsyncIterable<Uint8Array>): Promise<void> {
    await this.write((store) => store.saveStanding(standing, states));
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
