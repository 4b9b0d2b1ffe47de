import type { Progress } from './types.ts';

/** Counts person-ticks and finished replicates, and tells both; what it tells never goes back. */
export class Meter {
  private readonly replicates: number;
  private readonly total: number;
  private readonly tell: (progress: Progress) => void;
  private done = 0;
  private finished = 0;

  constructor(replicates: number, total: number, tell: (progress: Progress) => void = () => undefined) {
    this.replicates = replicates;
    this.total = total;
    this.tell = tell;
    this.report();
  }

  add(personTicks: number): void {
    this.done += personTicks;
    this.report();
  }

  finishReplicate(): void {
    this.finished++;
    this.report();
  }

  private report(): void {
    this.tell({
      done: this.done,
      total: this.total,
      replicate: Math.min(this.finished, this.replicates - 1),
      replicates: this.replicates,
    });
  }
}
