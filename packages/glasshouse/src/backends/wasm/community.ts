import type { Community, Panel } from '../../ir/backend.ts';
import type { Column } from '../../ir/types.ts';
import type { WasmKernel } from './kernel.ts';
import { BYTES_OF, GROUP } from './layout.ts';
import { type Values, valuesAt } from './values.ts';

/** A community in its region of the kernel's memory. */
export class WasmCommunity implements Community {
  readonly index: number;
  readonly size: number;
  readonly region: number;
  /** Where the tables of links for this size lie. */
  readonly links: number;
  private readonly kernel: WasmKernel;
  private personsOfCell: Float64Array | undefined;

  constructor(
    kernel: WasmKernel,
    region: number,
    index: number,
    size: number,
    links: number,
    attributes: ReadonlyMap<string, Int32Array>,
  ) {
    this.kernel = kernel;
    this.region = region;
    this.index = index;
    this.size = size;
    this.links = links;
    kernel.program.columns.forEach((column, at) => {
      if (column.kind === 'state') {
        for (let element = 0; element < column.length; element++) this.element(at, element, this.filled).fill(column.initial);
        return;
      }
      const values = attributes.get(column.name);
      if (values === undefined || values.length !== size) throw new Error(`attribute ${column.name} is missing`);
      assertRange(column, values);
      // The units that fill up the last group must hold something in range, too.
      this.element(at, 0, this.filled).fill(column.min).set(values);
    });
  }

  step(tick: number, flags: readonly boolean[], counts: Float64Array, panel?: Panel): void {
    this.keepBefore();
    if (this.personsOfCell === undefined || this.cellsChange()) this.personsOfCell = this.placeInCells();
    this.kernel.step(this, tick, flags, panel);
    this.addCounts(counts, this.personsOfCell);
  }

  column(index: number): Int32Array {
    const { length } = this.kernel.program.columns[index]!;
    const all = new Int32Array(this.size * length);
    for (let element = 0; element < length; element++) all.set(this.element(index, element, this.size), element * this.size);
    return all;
  }

  restore(state: readonly Int32Array[]): void {
    let next = 0;
    this.kernel.program.columns.forEach((column, index) => {
      if (column.kind !== 'state') return;
      const values = state[next++]!;
      assertRange(column, values);
      for (let element = 0; element < column.length; element++) {
        const start = element * this.size;
        this.element(index, element, this.size).set(values.subarray(start, start + this.size));
      }
    });
  }

  /** The size, rounded up: the units beyond it go through every tick, too, but what they count is thrown away. */
  private get filled(): number {
    return Math.ceil(this.size / GROUP) * GROUP;
  }

  private element(column: number, element: number, length: number): Values {
    const { width, offset, stride } = this.kernel.lowered.layout.columns[column]!;
    return valuesAt(this.kernel.memory, this.region + offset + element * stride, width, length);
  }

  /** What others may read in this tick: the state as it is now. */
  private keepBefore(): void {
    const bytes = new Uint8Array(this.kernel.memory.buffer);
    for (const { before, offset, width } of this.kernel.lowered.layout.columns) {
      if (before === undefined) continue;
      const start = this.region + offset;
      bytes.copyWithin(this.region + before, start, start + BYTES_OF[width] * this.size);
    }
  }

  private cellsChange(): boolean {
    const { cells, columns } = this.kernel.program;
    return [cells.regionColumn, cells.groupColumn].some((column) => columns[column]!.kind === 'state');
  }

  /** Writes for every unit where its cell's sums lie, and counts the persons of each cell. */
  private placeInCells(): Float64Array {
    const { program, lowered, memory } = this.kernel;
    const { cell, cellBytes, cells } = lowered.layout;
    const { regionColumn, groupColumn, regions, groups } = program.cells;
    const region = this.element(regionColumn, 0, this.size);
    const group = this.element(groupColumn, 0, this.size);
    const places = valuesAt(memory, this.region + cell.offset, cell.width, this.filled).fill(cells * cellBytes);
    const persons = new Float64Array(cells);
    for (let unit = 0; unit < this.size; unit++) {
      const [r, g] = [region[unit]!, group[unit]!];
      if (!(r >= 0 && r < regions && g >= 0 && g < groups)) continue;
      places[unit] = (r * groups + g) * cellBytes;
      persons[r * groups + g]!++;
    }
    return persons;
  }

  private addCounts(counts: Float64Array, personsOfCell: Float64Array): void {
    const { program, lowered, memory } = this.kernel;
    const { counts: start, cellBytes, cells, measures } = lowered.layout;
    const bytes = cellBytes * (cells + 1);
    const view = new DataView(memory.buffer, start, bytes);
    for (let cell = 0; cell < cells; cell++) {
      const to = cell * program.measures.length;
      measures.forEach(({ offset, wide }, measure) => {
        const at = cell * cellBytes + offset;
        counts[to + measure]! += wide ? Number(view.getBigInt64(at, true)) : view.getInt32(at, true);
      });
      for (const { from, to: coarse, map } of lowered.prepared.derived) {
        map.forEach((step, k) => {
          const { offset, wide } = measures[from + k]!;
          const at = cell * cellBytes + offset;
          counts[to + coarse + step]! += wide ? Number(view.getBigInt64(at, true)) : view.getInt32(at, true);
        });
      }
      for (const { measure, amount } of lowered.prepared.everybody) counts[to + measure]! += amount * personsOfCell[cell]!;
    }
    new Uint8Array(memory.buffer, start, bytes).fill(0);
  }
}

/** Throws a RangeError where a value does not fit its column: the code relies on it. */
function assertRange({ name, min, max }: Column, values: Int32Array): void {
  let low = max;
  let high = min;
  for (let unit = 0; unit < values.length; unit++) {
    const value = values[unit]!;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low < min) throw new RangeError(`${low} does not fit column ${name} (${min}..${max})`);
  if (high > max) throw new RangeError(`${high} does not fit column ${name} (${min}..${max})`);
}
