import type { Backend, Community, Dice, Kernel, Panel } from '../../ir/backend.ts';
import type { Known } from '../../ir/known.ts';
import { COMMUNITY_SIZE, type Program } from '../../ir/types.ts';
import { assertVerified } from '../../ir/verify.ts';
import { permutation } from '../../random/permutation.ts';
import { type StreamKey, streamKey } from '../../random/streams.ts';
import type { Machine } from './machine.ts';
import { bindBlock } from './statements.ts';

/**
 * The reference interpreter: the definition of what a program means. One unit after the other, one statement after
 * the other, with every store checked against the range of its column.
 */
export const reference: Backend = {
  name: 'reference',
  load(program, dice) {
    assertVerified(program, 'the compiler');
    return new ReferenceKernel(program, dice);
  },
};

class ReferenceKernel implements Kernel {
  private readonly program: Program;
  private readonly keys: StreamKey[];
  private readonly linkKeys: StreamKey[];
  private readonly links = new Map<number, Uint16Array[]>();

  constructor(program: Program, dice: Dice) {
    this.program = program;
    this.keys = program.streams.map((stream) => streamKey(dice.seed, dice.replicate, stream.name));
    this.linkKeys = program.links.map((link) => streamKey(dice.seed, dice.replicate, `link/${link}`));
  }

  community(index: number, size: number, attributes: ReadonlyMap<string, Int32Array>): Community {
    return new ReferenceCommunity(this.program, this.keys, this.linksOf(size), index, size, attributes);
  }

  /** The links of a community of `size` as tables: the same in every community of that size. */
  private linksOf(size: number): Uint16Array[] {
    let tables = this.links.get(size);
    if (tables === undefined) {
      tables = this.linkKeys.map(([k0, k1]) => permutation(k0, k1, size));
      this.links.set(size, tables);
    }
    return tables;
  }
}

class ReferenceCommunity implements Community {
  readonly index: number;
  readonly size: number;
  private readonly machine: Machine;
  private readonly run: () => void;

  constructor(
    program: Program,
    keys: StreamKey[],
    links: Uint16Array[],
    index: number,
    size: number,
    attributes: ReadonlyMap<string, Int32Array>,
  ) {
    if (!(size >= 1 && size <= COMMUNITY_SIZE))
      throw new RangeError(`a community has 1 to 65,536 persons, not ${size}`);
    this.index = index;
    this.size = size;
    const columns = program.columns.map((column) => {
      if (column.kind === 'state') return new Int32Array(size * column.length).fill(column.initial);
      const values = attributes.get(column.name);
      if (values === undefined || values.length !== size)
        throw new Error(`attribute ${column.name} is missing`);
      return values.slice();
    });
    this.machine = {
      program,
      keys,
      links,
      size,
      columns,
      before: columns,
      locals: new Int32Array(program.locals.length),
      masks: program.streams.map(() => ({ chunk: -1, mask: 0 })),
      firstUnit: index * COMMUNITY_SIZE,
      unit: 0,
      tick: 0,
      cell: 0,
      known: [],
      counts: new Float64Array(0),
      panel: undefined,
    };
    this.run = bindBlock(program.body, this.machine);
  }

  step(tick: number, known: Known, counts: Float64Array, panel?: Panel): void {
    const { machine } = this;
    const { program, columns } = machine;
    machine.tick = tick;
    machine.known = known;
    machine.counts = counts;
    machine.before = columns.map((values, index) =>
      program.columns[index]!.lagged ? values.slice() : values,
    );
    for (const entry of machine.masks) entry.chunk = -1;
    const { regionColumn, groupColumn, groups } = program.cells;
    for (let unit = 0; unit < this.size; unit++) {
      machine.unit = unit;
      machine.cell = columns[regionColumn]![unit]! * groups + columns[groupColumn]![unit]!;
      machine.panel = panel !== undefined && unit < panel.units ? panel : undefined;
      this.run();
    }
  }

  column(index: number): Int32Array {
    return this.machine.columns[index]!;
  }

  restore(state: readonly Int32Array[]): void {
    let next = 0;
    this.machine.program.columns.forEach((column, index) => {
      if (column.kind === 'state') this.machine.columns[index]!.set(state[next++]!);
    });
  }
}
