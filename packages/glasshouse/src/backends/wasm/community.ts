import type { ColumnSum, Community, Panel } from '../../ir/backend.ts';
import type { Known } from '../../ir/known.ts';
import { COMMUNITY_SIZE, type Program } from '../../ir/types.ts';
import type { SumColumn } from './column-sums.ts';
import type { DeferredCounts } from './deferred-counts.ts';
import type { Frame } from './from-program.ts';
import type { KeepBefore } from './keep-before.ts';
import { BYTES_OF, GROUP } from './layout.ts';
import type { Place } from './places.ts';
import type { PutValues } from './put-values.ts';
import { addTick, type Tally } from './tally.ts';
import { type Values, valuesAt } from './values.ts';
import type { Memory } from './web-assembly.ts';

/** A piece of memory for a community; `blank` where it holds nothing but zeros. */
export interface Region {
  readonly start: number;
  readonly blank: boolean;
}

/** What a community needs of the kernel that it belongs to. */
export interface Host {
  readonly program: Program;
  readonly frame: Frame;
  readonly memory: Memory;
  readonly tally: Tally;
  readonly place: Place;
  readonly keep: KeepBefore;
  readonly put: PutValues;
  readonly sumColumn: SumColumn;
  /** Where counts are kept for a while, if they are. */
  readonly deferred: DeferredCounts | undefined;
  region(): Region;
  release(community: WasmCommunity, region: number): void;
  /** Takes a community through one tick; the sums are in memory afterwards. */
  step(community: WasmCommunity, tick: number, known: Known, panel: Panel | undefined): void;
}

/** A community in its region of the kernel's memory. */
export class WasmCommunity implements Community {
  readonly index: number;
  readonly size: number;
  /** Where the tables of links for this size lie. */
  readonly links: number;
  private readonly kernel: Host;
  private personsOfCell: Float64Array | undefined;
  /** Start of the region in the kernel's memory, or what it held when it was left. */
  private place: number | Uint8Array | undefined;

  constructor(
    kernel: Host,
    index: number,
    size: number,
    links: number,
    attributes: ReadonlyMap<string, Int32Array>,
  ) {
    this.kernel = kernel;
    const { start, blank } = kernel.region();
    this.place = start;
    this.index = index;
    this.size = size;
    this.links = links;
    kernel.program.columns.forEach((column, at) => {
      if (column.kind === 'state') {
        const initial = column.initial - this.start(at);
        // Memory that is not written to takes no room: most people never use most of their file.
        if (blank && initial === 0) return;
        for (let element = 0; element < column.length; element++)
          this.element(at, element, this.filled).fill(initial);
        return;
      }
      const values = attributes.get(column.name);
      if (values === undefined || values.length !== size)
        throw new Error(`attribute ${column.name} is missing`);
      this.putElement(at, 0, values);
      // The units that fill up the last group must hold something in range, too.
      this.element(at, 0, this.filled).fill(column.min, size);
    });
  }

  /** Where the community lies, now and until the kernel is asked for another region. */
  get region(): number {
    if (this.place === undefined) throw new Error('a community was released and is asked again');
    if (typeof this.place !== 'number') {
      const held = this.place;
      this.place = this.kernel.region().start;
      new Uint8Array(this.kernel.memory.buffer).set(held, this.place);
    }
    return this.place;
  }

  /** The next community can have the memory of this one, and nothing need be kept. */
  release(): void {
    if (typeof this.place === 'number') this.kernel.release(this, this.place);
    this.place = undefined;
  }

  /** Gives the region up, and keeps what it held. */
  leaveRegion(): number {
    const { region } = this;
    const { regionBytes } = this.kernel.frame.layout;
    this.place = new Uint8Array(this.kernel.memory.buffer).slice(region, region + regionBytes);
    return region;
  }

  step(tick: number, known: Known, counts: Float64Array, panel?: Panel): void {
    this.keepBefore();
    if (this.personsOfCell === undefined || this.cellsChange()) this.personsOfCell = this.placeInCells();
    this.kernel.step(this, tick, known, panel);
    this.addCounts(tick, counts, this.personsOfCell);
  }

  column(index: number): Int32Array {
    const { length } = this.kernel.program.columns[index]!;
    const all = new Int32Array(this.size * length);
    for (let element = 0; element < length; element++)
      all.set(this.element(index, element, this.size), element * this.size);
    const start = this.start(index);
    if (start !== 0) for (let at = 0; at < all.length; at++) all[at]! += start;
    return all;
  }

  columnSum(index: number, element: number, k0: number, k1: number): ColumnSum {
    const { width, offset, stride } = this.kernel.frame.layout.columns[index]!;
    const address = this.region + offset + element * stride;
    const start = this.start(index);
    return this.kernel.sumColumn(width, address, start, this.size, this.index * COMMUNITY_SIZE, k0, k1);
  }

  restore(state: readonly Int32Array[]): void {
    let next = 0;
    this.kernel.program.columns.forEach((column, index) => {
      if (column.kind !== 'state') return;
      const values = state[next++]!;
      for (let element = 0; element < column.length; element++) {
        const from = element * this.size;
        this.putElement(index, element, values.subarray(from, from + this.size));
      }
    });
  }

  /** The size, rounded up: the units beyond it go through every tick, too, but what they count is thrown away. */
  private get filled(): number {
    return Math.ceil(this.size / GROUP) * GROUP;
  }

  /** What a value of the column has more than what is kept of it. */
  private start(column: number): number {
    return this.kernel.frame.starts[column]!;
  }

  /** Throws a RangeError where a value does not fit its column: the code relies on it. */
  private putElement(index: number, element: number, values: Int32Array): void {
    const { width, offset, stride } = this.kernel.frame.layout.columns[index]!;
    const { name, min, max } = this.kernel.program.columns[index]!;
    const address = this.region + offset + element * stride;
    const { low, high } = this.kernel.put(width, values, address, this.start(index));
    if (low < min) throw new RangeError(`${low} does not fit column ${name} (${min}..${max})`);
    if (high > max) throw new RangeError(`${high} does not fit column ${name} (${min}..${max})`);
  }

  private element(column: number, element: number, length: number): Values {
    const { width, offset, stride } = this.kernel.frame.layout.columns[column]!;
    return valuesAt(this.kernel.memory, this.region + offset + element * stride, width, length);
  }

  /** What others may read in this tick: the state as it is now. */
  private keepBefore(): void {
    // Asked for first: a community that comes back to memory may make it grow.
    const { region } = this;
    const { memory, frame, keep } = this.kernel;
    for (const { before, anyBefore, offset, width } of frame.layout.columns) {
      if (before === undefined || anyBefore === undefined) continue;
      const any = keep(region + offset, region + before, BYTES_OF[width] * this.filled);
      valuesAt(memory, anyBefore, 'i32', 1)[0] = any;
    }
  }

  private cellsChange(): boolean {
    const { cells, columns } = this.kernel.program;
    return [cells.regionColumn, cells.groupColumn].some((column) => columns[column]!.kind === 'state');
  }

  /** Writes for every unit where its cell's sums lie, and counts the persons of each cell. */
  private placeInCells(): Float64Array {
    const { program, frame, memory, place } = this.kernel;
    const { cell, cellBytes, cells, columns, counts } = frame.layout;
    const { regionColumn, groupColumn, regions, groups } = program.cells;
    const [regionAt, groupAt, placeAt] = [columns[regionColumn]!, columns[groupColumn]!, cell].map(
      ({ offset }) => this.region + offset,
    ) as [number, number, number];
    place(this.size, regionAt, groupAt, placeAt, counts, regions, groups, cellBytes);
    valuesAt(memory, placeAt, cell.width, this.filled).fill(cells * cellBytes, this.size);
    // The sums are zeros between ticks, and must be again.
    const sums = this.sums();
    const persons = Float64Array.from({ length: cells }, (_, at) => sums[(at * cellBytes) / 4]!);
    sums.fill(0);
    return persons;
  }

  /** Takes the sums of the tick apart, and leaves zeros for the next. */
  private addCounts(tick: number, counts: Float64Array, personsOfCell: Float64Array): void {
    const { deferred } = this.kernel;
    if (deferred !== undefined) {
      deferred.add(tick, personsOfCell, counts);
      return;
    }
    const sums = this.sums();
    addTick(this.kernel.tally, sums, personsOfCell, counts);
    sums.fill(0);
  }

  private sums(): Int32Array {
    const { counts, cellBytes, cells } = this.kernel.frame.layout;
    return new Int32Array(this.kernel.memory.buffer, counts, (cellBytes * (cells + 1)) / 4);
  }
}
