import type { Mark } from '../ir/marks.ts';
import { COMMUNITY_SIZE } from '../ir/types.ts';
import type { RunData } from '../metrics/types.ts';
import { watch } from './watch.ts';

/** When who counted for what, in one community of a finished run: from this an office can be shown its own lists. */
export interface Register {
  readonly units: number;
  readonly ticks: number;
  /** The number of the first unit. */
  readonly firstUnit: number;
  /** By unit, as an index into the units of the population. */
  readonly types: Uint8Array;
  /** By measure; empty for one that the program does not count. */
  readonly spells: Readonly<Record<string, Spells>>;
}

/** Stretches of ticks in which units counted for a measure, in the order in which they ended. */
export interface Spells {
  readonly unit: Uint16Array;
  readonly from: Uint16Array;
  /** The tick after the last one. */
  readonly until: Uint16Array;
}

export interface RegisterOptions {
  /** The central one unless told. */
  readonly replicate?: number;
  readonly community?: number;
}

/**
 * One community of a finished run lives again, and everybody is looked at in every tick. What it counts is held against
 * what the run counted; an error says where the two differ.
 */
export function register(
  run: RunData,
  measures: readonly string[],
  { replicate = 0, community: index = 0 }: RegisterOptions = {},
): Register {
  const words = inWords(measures);
  const { program, community } = watch(run, replicate, () => words.map(marksOf));
  const { units, attributes, step, end } = community(index);
  const following = words.map((of) => new Following(units, of.length));
  for (let tick = 0; tick < program.ticks; tick++) {
    for (const [at, word] of step(tick).entries()) following[at]!.look(word, tick);
  }
  end();
  return {
    units,
    ticks: program.ticks,
    firstUnit: index * COMMUNITY_SIZE,
    types: Uint8Array.from(attributes.get('type')!),
    spells: Object.fromEntries(
      words.flatMap((of, at) => of.map((name, bit) => [name, following[at]!.end(bit, program.ticks)])),
    ),
  };
}

/** A word is a number of 32 bits with a sign. */
const BITS_A_WORD = 30;

/** The measures that have a bit in each word. */
function inWords(measures: readonly string[]): string[][] {
  const count = Math.ceil(measures.length / BITS_A_WORD);
  return Array.from({ length: count }, (_, at) => measures.slice(at * BITS_A_WORD, (at + 1) * BITS_A_WORD));
}

const marksOf = (measures: readonly string[]): Mark[] =>
  measures.map((name, shift) => ({ measures: new Set([name]), shift, bits: 1 }));

/** Follows one word of everybody from tick to tick. */
class Following {
  private readonly last: Int32Array;
  /** By bit and unit: since when it is set. */
  private readonly since: readonly Uint16Array[];
  private readonly spells: readonly number[][];

  constructor(units: number, bits: number) {
    this.last = new Int32Array(units);
    this.since = Array.from({ length: bits }, () => new Uint16Array(units));
    this.spells = Array.from({ length: bits }, () => []);
  }

  look(words: ArrayLike<number>, tick: number): void {
    const { last } = this;
    for (let unit = 0; unit < last.length; unit++) {
      const word = words[unit]!;
      if (word === last[unit]) continue;
      this.change(unit, last[unit]!, word, tick);
      last[unit] = word;
    }
  }

  private change(unit: number, before: number, now: number, tick: number): void {
    for (let changed = before ^ now; changed !== 0; changed &= changed - 1) {
      const bit = 31 - Math.clz32(changed & -changed);
      if ((now & (1 << bit)) !== 0) this.since[bit]![unit] = tick;
      else this.spells[bit]!.push(unit, this.since[bit]![unit]!, tick);
    }
  }

  /** What was found of a bit; what still stands ends with the run. */
  end(bit: number, ticks: number): Spells {
    const found = this.spells[bit]!;
    this.last.forEach((word, unit) => {
      if ((word & (1 << bit)) !== 0) found.push(unit, this.since[bit]![unit]!, ticks);
    });
    const of = (part: number) =>
      Uint16Array.from({ length: found.length / 3 }, (_, at) => found[at * 3 + part]!);
    return { unit: of(0), from: of(1), until: of(2) };
  }
}
