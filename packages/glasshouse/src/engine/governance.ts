import type { Program } from '../ir/types.ts';
import { cellCount } from './counts.ts';

/**
 * Which governance flags are in force when. Flag f looks at the merged counts of each tick t: where the sum of its
 * measure over all cells, divided by the persons, is above threshold / 2^30, it is in force in the ticks t + 1 to
 * t + lastingTicks (to the end for -1). A later trigger extends it.
 */
export class Governance {
  /** `history[flag][tick]`, as far as asked for. */
  readonly history: boolean[][];
  /** The last tick in which each flag is in force, as far as known. */
  readonly until: number[];
  private readonly program: Program;
  private readonly persons: number;

  /** Goes on from `until`, of another governance of the same replicate; from the beginning unless told. */
  constructor(program: Program, persons: number, until: readonly number[] = program.flags.map(() => -1)) {
    this.program = program;
    this.persons = persons;
    this.history = program.flags.map(() => []);
    this.until = [...until];
  }

  /** The flags in force in `tick`; ask once for every tick, in order. */
  inForce(tick: number): boolean[] {
    const flags = this.until.map((until) => tick <= until);
    flags.forEach((flag, index) => {
      this.history[index]![tick] = flag;
    });
    return flags;
  }

  /** Takes note of the merged counts of `tick`. */
  observe(tick: number, counts: Float64Array): void {
    this.program.flags.forEach(({ measure, threshold, lastingTicks }, index) => {
      // Exact: both products may pass 2^53.
      const above = BigInt(this.total(measure, counts)) << 30n > BigInt(threshold) * BigInt(this.persons);
      if (!above) return;
      const until = lastingTicks === -1 ? Number.POSITIVE_INFINITY : tick + lastingTicks;
      this.until[index] = Math.max(this.until[index]!, until);
    });
  }

  private total(measure: number, counts: Float64Array): number {
    const measures = this.program.measures.length;
    let total = 0;
    for (let cell = 0; cell < cellCount(this.program); cell++) total += counts[cell * measures + measure]!;
    return total;
  }
}
