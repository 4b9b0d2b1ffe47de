import type { Known } from '../ir/known.ts';
import { type Cutoff, type Flag, type Program, type Service, SIGNAL_MAX, type Signal } from '../ir/types.ts';
import { cellCount } from './counts.ts';

/** What governance carries from one tick to the next: plain data. */
export interface GovernanceState {
  /** The last tick in which each flag is in force, as far as known. */
  readonly until: readonly number[];
  /** The values of all signals that are made of counts, one signal after the other. */
  readonly values: readonly number[];
}

/**
 * Which governance flags are in force when, and what signals say. Flag f looks at the merged counts of each tick t: where
 * the sum of its measure over all cells, divided by the persons, is above threshold / 2^30, it is in force in the ticks
 * t + 1 to t + lastingTicks (to the end for -1). A later trigger extends it. A signal says in tick t + 1 what the counts
 * of tick t make of it; before tick 0 nothing was counted.
 */
export class Governance {
  /** `history[flag][tick]`, as far as asked for. */
  readonly history: boolean[][];
  private readonly program: Program;
  private readonly persons: number;
  private until: readonly number[];
  private values: readonly number[];

  /** Goes on from a state of the same replicate; from the beginning unless told. */
  constructor(program: Program, persons: number, state: GovernanceState = atStart(program)) {
    this.program = program;
    this.persons = persons;
    this.history = program.flags.map(() => []);
    this.until = state.until;
    this.values = state.values;
  }

  get state(): GovernanceState {
    return { until: this.until, values: this.values };
  }

  /** What is known in `tick`; ask once for every tick, in order. */
  knownIn(tick: number): Known {
    const flags = this.until.map((until) => tick <= until);
    flags.forEach((flag, index) => {
      this.history[index]![tick] = flag;
    });
    const known = flags.map(Number);
    let next = 0;
    for (const { length, rule } of this.program.signals) {
      for (let at = 0; at < length; at++)
        known.push(rule.kind === 'in-force' ? Number(flags[rule.flag + at]) : this.values[next++]!);
    }
    return known;
  }

  /** Takes note of the merged counts of `tick`. */
  observe(tick: number, counts: Float64Array): void {
    const { program } = this;
    const sums = new Sums(program, this.persons, counts);
    this.until = program.flags.map((flag, index) => {
      const until = this.until[index]!;
      if (!looksAt(flag, tick) || !isMet(flag, sums)) return until;
      return Math.max(until, flag.lastingTicks === -1 ? Number.POSITIVE_INFINITY : tick + flag.lastingTicks);
    });
    this.values = program.signals.flatMap((signal) =>
      valuesOf(signal, (rule, region) =>
        rule.kind === 'cutoff' ? cut(rule, sums, region) : chance(rule, sums, region),
      ),
    );
  }
}

/** What is known before anything was counted. */
function atStart({ flags, signals }: Program): GovernanceState {
  return {
    until: flags.map(() => -1),
    values: signals.flatMap((signal) => valuesOf(signal, (rule) => (rule.kind === 'cutoff' ? 0 : rule.most))),
  };
}

function valuesOf(
  { length, rule }: Signal,
  value: (rule: Service | Cutoff, region: number | undefined) => number,
): number[] {
  if (rule.kind === 'in-force') return [];
  return Array.from({ length }, (_, region) => value(rule, length === 1 ? undefined : region));
}

function looksAt({ looks }: Flag, tick: number): boolean {
  return looks === undefined || (tick >= looks.from && tick <= (looks.to ?? tick));
}

function isMet({ measure, threshold, below, region }: Flag, sums: Sums): boolean {
  const of = region === undefined ? sums.persons : BigInt(sums.of(region.persons, region.index));
  // Exact: both products may pass 2^53.
  const counted = BigInt(sums.of(measure, region?.index)) << 30n;
  const limit = BigInt(threshold) * of;
  return below ? counted < limit : counted > limit;
}

/** Exact too. Nobody who waits has no reason to wait. */
function chance({ measure, most, capacity, per }: Service, sums: Sums, region: number | undefined): number {
  const backlog = BigInt(sums.of(measure, region));
  if (backlog === 0n) return most;
  const persons = per === undefined ? 1n : BigInt(sums.of(per.measure, region));
  const share =
    (BigInt(SIGNAL_MAX) * BigInt(capacity) * persons) / (backlog * BigInt(per?.persons ?? 1) * 65536n);
  return share < BigInt(most) ? Number(share) : most;
}

/** Exact too. From the top down as far as the share allows. */
function cut({ measure, bins, width, share }: Cutoff, sums: Sums, region: number | undefined): number {
  const counted = Array.from({ length: bins }, (_, bin) => BigInt(sums.of(measure + bin, region)));
  const all = counted.reduce((sum, persons) => sum + persons, 0n);
  let above = 0n;
  for (let bin = bins - 1; bin >= 0; bin--) {
    above += counted[bin]!;
    if (above * BigInt(SIGNAL_MAX) > all * BigInt(share))
      return bin === bins - 1 ? SIGNAL_MAX : (bin + 1) * width;
  }
  return 0;
}

/** Merged counts of one tick, added up over cells. */
class Sums {
  readonly persons: bigint;
  private readonly program: Program;
  private readonly counts: Float64Array;

  constructor(program: Program, persons: number, counts: Float64Array) {
    this.program = program;
    this.persons = BigInt(persons);
    this.counts = counts;
  }

  /** A measure in one region, or in all. */
  of(measure: number, region?: number): number {
    const { groups } = this.program.cells;
    const measures = this.program.measures.length;
    const [from, to] =
      region === undefined ? [0, cellCount(this.program)] : [region * groups, (region + 1) * groups];
    let total = 0;
    for (let cell = from; cell < to; cell++) total += this.counts[cell * measures + measure]!;
    return total;
  }
}
