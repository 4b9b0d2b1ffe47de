import type { ReplicateResult } from './types.ts';

/** Finished replicates, which come in any order and leave in the order of their positions. */
export class Outbox {
  private readonly results = new Map<number, ReplicateResult>();
  private readonly ahead: number;
  private taken = 0;
  private failure: Error | undefined;
  private change = Promise.withResolvers<void>();

  /** `ahead`: how many positions may be worked on or wait here, so that memory stays bounded. */
  constructor(ahead: number) {
    this.ahead = ahead;
  }

  put(position: number, result: ReplicateResult): void {
    this.results.set(position, result);
    this.wake();
  }

  /** Nothing more comes: whoever waits, now or later, gets the first error. */
  fail(error: Error): void {
    this.failure ??= error;
    this.wake();
  }

  /** The result at the next position, when it is there. */
  async take(): Promise<ReplicateResult> {
    await this.until(() => this.results.has(this.taken));
    const result = this.results.get(this.taken)!;
    this.results.delete(this.taken);
    this.taken++;
    this.wake();
    return result;
  }

  /** Waits until work on `position` may begin. */
  async room(position: number): Promise<void> {
    await this.until(() => position < this.taken + this.ahead);
  }

  private async until(condition: () => boolean): Promise<void> {
    while (this.failure === undefined && !condition()) await this.change.promise;
    if (this.failure !== undefined) throw this.failure;
  }

  private wake(): void {
    this.change.resolve();
    this.change = Promise.withResolvers<void>();
  }
}
