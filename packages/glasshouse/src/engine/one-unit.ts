import type { Machine } from '../backends/reference/machine.ts';
import { bindBlock } from '../backends/reference/statements.ts';
import type { Dice } from '../ir/backend.ts';
import type { Known } from '../ir/known.ts';
import { COMMUNITY_SIZE, type Program } from '../ir/types.ts';
import { permutation } from '../random/permutation.ts';
import { streamKey } from '../random/streams.ts';

/** Hears of an event of the unit. */
export type Hear = (tick: number, event: number, value: number) => void;

/**
 * One unit of a community, taken through its ticks by the reference interpreter. What the unit reads of others it is
 * given; so everything about one person can be heard without interpreting all the others.
 */
export class OneUnit {
  private readonly machine: Machine;
  private readonly run: () => void;

  constructor(
    program: Program,
    dice: Dice,
    unit: number,
    size: number,
    attributes: ReadonlyMap<string, Int32Array>,
    hear: Hear,
  ) {
    const own = unit % COMMUNITY_SIZE;
    const columns = program.columns.map(({ kind, name, length, initial }) =>
      kind === 'state' ? new Int32Array(size * length).fill(initial) : attributes.get(name)!,
    );
    const { regionColumn, groupColumn, groups } = program.cells;
    this.machine = {
      program,
      keys: program.streams.map(({ name }) => streamKey(dice.seed, dice.replicate, name)),
      links: program.links.map((link) => {
        const [k0, k1] = streamKey(dice.seed, dice.replicate, `link/${link}`);
        return permutation(k0, k1, size);
      }),
      size,
      columns,
      before: columns,
      locals: new Int32Array(program.locals.length),
      masks: program.streams.map(() => ({ chunk: -1, mask: 0 })),
      firstUnit: unit - own,
      unit: own,
      tick: 0,
      cell: columns[regionColumn]![own]! * groups + columns[groupColumn]![own]!,
      known: [],
      counts: new Float64Array(0),
      panel: { units: size, record: (_, tick, event, value) => hear(tick, event, value) },
    };
    this.run = bindBlock(program.body, this.machine);
  }

  /**
   * Takes the unit through one tick. `others` has, by column, what other units read as of the end of the previous tick.
   * Gives what the unit alone adds to the counts, by measure.
   */
  step(tick: number, known: Known, others: ReadonlyMap<number, Int32Array>): Float64Array {
    const { machine } = this;
    const { program, columns, cell } = machine;
    const measures = program.measures.length;
    machine.tick = tick;
    machine.known = known;
    machine.counts = new Float64Array((cell + 1) * measures);
    machine.before = columns.map((column, index) => others.get(index) ?? column);
    for (const mask of machine.masks) mask.chunk = -1;
    this.run();
    return machine.counts.subarray(cell * measures);
  }

  /** What the unit has in a column: one value for each of its elements. */
  values(column: number): number[] {
    const { program, columns, size, unit } = this.machine;
    const { length } = program.columns[column]!;
    return Array.from({ length }, (_, element) => columns[column]![element * size + unit]!);
  }
}
