import { expect } from 'vitest';
import { reference } from '../../src/backends/reference/index.ts';
import { wasm } from '../../src/backends/wasm/index.ts';
import type { Community, Dice } from '../../src/ir/backend.ts';
import { type Known, knownLength } from '../../src/ir/known.ts';
import { type Program, SIGNAL_MAX } from '../../src/ir/types.ts';

export interface Run {
  readonly size: number;
  readonly ticks: number;
  /** Index of the community. */
  readonly index?: number;
  readonly panelUnits?: number;
  readonly dice?: Dice;
  readonly attributes?: ReadonlyMap<string, Int32Array>;
  /** Flags in force, by tick. */
  /** What is known in each tick; zeros where absent. */
  readonly known?: readonly Known[];
}

const BACKENDS = [reference, wasm];

/** Runs the program on all backends and expects the same counts, columns and events after every tick. */
export function expectSame(program: Program, run: Run): void {
  const dice = run.dice ?? { seed: 20_100_101, replicate: 0 };
  const attributes = run.attributes ?? spreadAttributes(program, run.size);
  const [first, ...others] = BACKENDS.map((backend) =>
    backend.load(program, dice).community(run.index ?? 0, run.size, attributes),
  );
  for (let tick = 0; tick < run.ticks; tick++) {
    const wanted = after(program, first!, tick, run);
    for (const other of others) expectEqual(program, wanted, after(program, other, tick, run), tick);
  }
}

/** Something for everything that is known in a tick: flags as told, signals of any size. */
export function knownFor(program: Program, flag: (index: number) => number, tick: number): number[] {
  return Array.from({ length: knownLength(program) }, (_, index) =>
    index < program.flags.length
      ? flag(index)
      : (((tick + 1) * (index + 3) * 2_654_435_761) % SIGNAL_MAX) + flag(index),
  );
}

interface After {
  readonly counts: Float64Array;
  readonly columns: readonly Int32Array[];
  readonly events: readonly (readonly number[])[];
}

function after(program: Program, community: Community, tick: number, run: Run): After {
  const { regions, groups } = program.cells;
  const counts = new Float64Array(regions * groups * program.measures.length);
  const known = run.known?.[tick] ?? new Array<number>(knownLength(program)).fill(0);
  const events: number[][] = [];
  const panel = {
    units: run.panelUnits ?? 0,
    record: (...event: [number, number, number, number]) => void events.push(event),
  };
  community.step(tick, known, counts, panel.units > 0 ? panel : undefined);
  return { counts, columns: program.columns.map((_, column) => community.column(column).slice()), events };
}

/** Tells the first difference in the words of the program; large arrays would drown it. */
function expectEqual(program: Program, wanted: After, found: After, tick: number): void {
  const cell = (at: number) => `cell ${Math.floor(at / program.measures.length)}`;
  const differences = [
    ...difference(
      wanted.counts,
      found.counts,
      (at) => `${program.measures[at % program.measures.length]!.name}, ${cell(at)}`,
    ),
    ...program.columns.flatMap(({ name }, column) =>
      difference(wanted.columns[column]!, found.columns[column]!, (at) => `column ${name}, value ${at}`),
    ),
  ];
  expect(differences, `tick ${tick}`).toEqual([]);
  expect(found.events, `tick ${tick}`).toEqual(wanted.events);
}

function difference(
  wanted: Int32Array | Float64Array,
  found: Int32Array | Float64Array,
  name: (at: number) => string,
): string[] {
  if (wanted.length !== found.length) return [`${found.length} values, not ${wanted.length}`];
  for (let at = 0; at < wanted.length; at++) {
    if (wanted[at] !== found[at]) return [`${name(at)}: ${found[at]}, not ${wanted[at]}`];
  }
  return [];
}

/** Attributes that go through their ranges in a fixed, mixed order. */
export function spreadAttributes(program: Program, size: number): Map<string, Int32Array> {
  const attributes = new Map<string, Int32Array>();
  program.columns.forEach(({ kind, name, min, max }, column) => {
    if (kind !== 'attribute') return;
    const span = max - min + 1;
    const value = (_: unknown, unit: number) =>
      min + ((((unit + 1) * (2654435761 + 2 * column)) >>> 7) % span);
    attributes.set(name, Int32Array.from({ length: size }, value));
  });
  return attributes;
}
