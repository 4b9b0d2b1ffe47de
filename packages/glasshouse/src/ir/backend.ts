import type { UniformWords } from '../random/uniform-words.ts';
import type { Known } from './known.ts';
import type { Program } from './types.ts';

/**
 * What every backend offers. `load` makes a kernel of one program and one set of dice; a kernel steps communities
 * through ticks. All backends give the same counts, the same checksums and the same state for the same inputs.
 */
export interface Backend {
  readonly name: string;
  /** `compiled` is what `compile` gave for this program, on this thread or another. */
  load(program: Program, dice: Dice, compiled?: Compiled): Kernel;
  /** What kernels of a program have in common, where making it takes long. `traced`: there will be a panel. */
  compile?(program: Program, traced: boolean): Compiled;
  /** What generating communities takes, where it is faster here than the plain loop. */
  readonly words?: UniformWords;
}

/** Known to its backend alone; it can be sent to another thread. */
export type Compiled = object;

/** What decides all random numbers of a replicate (random/streams.ts). */
export interface Dice {
  /** 0 to 2^53 - 1. */
  readonly seed: number;
  readonly replicate: number;
}

export interface Kernel {
  /**
   * A community at the start of the run. `size` is 1 to 65,536 persons; `attributes` holds an array of `size` integers
   * for every attribute column of the program, by name. They are copied: the caller may use the arrays again.
   */
  community(index: number, size: number, attributes: ReadonlyMap<string, Int32Array>): Community;
  /** So many communities are to live at the same time: a backend can make room for all of them at once. */
  expect?(communities: number): void;
  /** From here on to `settle`, what is counted may be added later: a backend can save work where many communities count. */
  defer?(): void;
  /** Adds all that is due to the counts that were given to `step`. */
  settle?(): void;
}

export interface Community {
  readonly index: number;
  readonly size: number;
  /**
   * Takes every unit through one tick. `known` is what governance and signals were at the end of the previous one (ir/known.ts);
   * what is counted is added to `counts`, laid out [cell][measure] with cell = region × groups + group; `panel` hears of the
   * traced units.
   */
  step(tick: number, known: Known, counts: Float64Array, panel?: Panel): void;
  /** The values of a column: `size` × length integers, [element][unit]. For checksums, checkpoints and tests. */
  column(index: number): Int32Array;
  /**
   * The sum of the checksum's terms over one element of a column, under the keys of that element (engine/checksum.ts):
   * where it is faster here than over what `column` gives.
   */
  columnSum?(index: number, element: number, k0: number, k1: number): ColumnSum;
  /** Replaces all state (not the attributes), in the order of the state columns, as `column` gave it. */
  restore(state: readonly Int32Array[]): void;
  /** Says that the caller will not use this community again. */
  release?(): void;
}

/** A sum modulo 2^64: two unsigned 32-bit words. */
export type ColumnSum = readonly [low: number, high: number];

/** Hears of everything that happens to the first `units` units of a community. */
export interface Panel {
  readonly units: number;
  record(unit: number, tick: number, event: number, value: number): void;
}
