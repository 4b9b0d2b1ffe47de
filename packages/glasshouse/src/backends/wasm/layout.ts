import { knownLength } from '../../ir/known.ts';
import { COMMUNITY_SIZE, type Column, type Program } from '../../ir/types.ts';

/** Units that go through the program together: every statement for all of them, then the next statement. */
export const BLOCK = 2048;
/** Units whose candidates one vector holds: four chunks of 32. Sizes are rounded up to a whole number of these. */
export const GROUP = 128;
/** Groups whose masks are made side by side (threefry.ts says why). */
export const MASKS_TOGETHER = 4;

/** So many communities may share sums (deferred-counts.ts), which decides whether a sum needs more than 32 bits. */
export const COMMUNITIES_TOGETHER = 8;

/** How values of a column are kept: the narrowest integers that hold its range. */
export type Width = 'i8' | 'u8' | 'i16' | 'u16' | 'i32';

export const BYTES_OF: Readonly<Record<Width, number>> = { i8: 1, u8: 1, i16: 2, u16: 2, i32: 4 };

export interface ColumnPlace {
  readonly width: Width;
  /** Bytes from the start of a community's region to element 0 of unit 0. */
  readonly offset: number;
  /** Bytes from one element of an array column to the next, and how many there are. */
  readonly stride: number;
  readonly length: number;
  /** Where the values as of the previous tick lie; undefined where nobody asks for them. */
  readonly before?: number;
  /** Where it says whether anything of that is not 0, for the community at hand. */
  readonly anyBefore?: number;
}

/** Where everything lies in memory. Bytes, from address 0 or from the start of a community's region. */
export interface Layout {
  readonly fault: number;
  /** A word for each number that is known (ir/known.ts). */
  readonly known: number;
  /** Four words for each stream: two of the key, its parity word, and one unused. */
  readonly keys: number;
  readonly tables: readonly { readonly offset: number; readonly width: Width }[];
  /** Sums of one tick: `cells` + 1 rows of `cellBytes`; the last row takes what units beyond the size would count. */
  readonly counts: number;
  readonly cells: number;
  readonly cellBytes: number;
  /** Bytes from a cell's row to each measure, and whether its sum needs 64 bits. */
  readonly measures: readonly { readonly offset: number; readonly wide: boolean }[];
  /** Candidates of a block, by chunk. */
  readonly masks: number;
  /** The places of the ones of every byte (candidates.ts). */
  readonly ones: number;
  /** Candidate by candidate: place in the block, threshold, the two words drawn; then a byte for each eight: who was accepted. */
  readonly trial: {
    readonly place: number;
    readonly threshold: number;
    readonly u: number;
    readonly spare: number;
    readonly accepted: number;
  };
  /** First byte for what the code turns out to need. */
  readonly end: number;
  readonly columns: readonly ColumnPlace[];
  /** In a region: bytes from a cell's first row to the row of each unit. */
  readonly cell: { readonly offset: number; readonly width: Width };
  readonly regionBytes: number;
  /** Bytes from one table of links to the next. */
  readonly linkBytes: number;
}

/** Rows are a little longer than needed, so that the same unit's values do not all fall into the same cache set. */
const STAGGER = 192;

/** `together` are measures that should lie four to a vector, in this order. */
export function makeLayout(program: Program, wide: readonly boolean[], together: readonly number[]): Layout {
  const shared = new Arena();
  const fault = shared.take(16);
  const known = shared.take(4 * knownLength(program));
  const keys = shared.take(16 * program.streams.length);
  const tables = program.tables.map(({ values }) => {
    const width = widthOf(Math.min(0, ...values), Math.max(0, ...values));
    return { width, offset: shared.take(BYTES_OF[width] * Math.max(values.length, 1)) };
  });
  const row = new Arena();
  // Rows of measures must lie in a row, so sums of both sizes keep the order of the program.
  const measures = wide.map((is64) => ({ offset: 0, wide: is64 }));
  for (const measure of together) measures[measure]!.offset = row.take(4, 4);
  const rest = measures.filter((_, measure) => !together.includes(measure));
  row.take(0);
  for (const entry of rest) entry.offset = row.take(entry.wide ? 8 : 4, entry.wide ? 8 : 4);
  const cellBytes = Math.max(row.take(0), 16);
  const cells = program.cells.regions * program.cells.groups;
  const counts = shared.take(cellBytes * (cells + 1));
  const masks = shared.take(BLOCK / 8 + (MASKS_TOGETHER * GROUP) / 8);
  const ones = shared.take(8 * 256);
  const perCandidate = () => shared.take(4 * BLOCK + STAGGER);
  const trial = {
    // Eight places are written at a time, and sixteen read.
    place: shared.take(2 * BLOCK + 32),
    threshold: perCandidate(),
    u: perCandidate(),
    spare: perCandidate(),
    accepted: shared.take(BLOCK / 8 + 16),
  };

  const region = new Arena();
  const columns = program.columns.map((column) => placeColumn(column, region, shared));
  const end = shared.take(0);
  const cellWidth: Width = cellBytes * (cells + 1) <= 65536 ? 'u16' : 'i32';
  const cell = { offset: region.take(BYTES_OF[cellWidth] * COMMUNITY_SIZE + STAGGER), width: cellWidth };
  const regionBytes = region.take(0, 65536);
  return {
    ...{ fault, known, keys, tables, counts, cells, cellBytes, measures, masks, ones, trial, end },
    ...{ columns, cell, regionBytes, linkBytes: 2 * COMMUNITY_SIZE + STAGGER },
  };
}

/** Places for locals that more than one piece of code names: one value for each unit of a block, or for one at a time. */
export class Homes {
  private readonly places = new Map<number, number>();
  private readonly bytes: number;
  private next: number;

  constructor(start: number, bytes = 4 * BLOCK + STAGGER) {
    this.next = start;
    this.bytes = bytes;
  }

  of(local: number): number {
    let place = this.places.get(local);
    if (place === undefined) {
      place = this.next;
      this.places.set(local, place);
      this.next += this.bytes;
    }
    return place;
  }

  has(local: number): boolean {
    return this.places.has(local);
  }

  get end(): number {
    return this.next;
  }
}

/** Bytes that one person takes, as long as a community is full. */
export function bytesPerPerson({ columns, cell }: Layout): number {
  return columns.reduce(
    (sum, { width, length, before }) => sum + BYTES_OF[width] * (length + (before === undefined ? 0 : 1)),
    BYTES_OF[cell.width],
  );
}

function placeColumn(column: Column, region: Arena, shared: Arena): ColumnPlace {
  const width = widthOf(column.min, column.max);
  const stride = BYTES_OF[width] * COMMUNITY_SIZE + STAGGER;
  const { length } = column;
  const place = { width, stride, length, offset: region.take(stride * length) };
  if (column.kind !== 'state' || !column.lagged) return place;
  return { ...place, before: region.take(stride), anyBefore: shared.take(4, 4) };
}

function widthOf(min: number, max: number): Width {
  if (min >= -128 && max <= 127) return 'i8';
  if (min >= 0 && max <= 255) return 'u8';
  if (min >= -32768 && max <= 32767) return 'i16';
  if (min >= 0 && max <= 65535) return 'u16';
  return 'i32';
}

/** Hands out memory from address 0 on. */
class Arena {
  private used = 0;

  take(bytes: number, alignment = 16): number {
    const start = Math.ceil(this.used / alignment) * alignment;
    this.used = start + bytes;
    return start;
  }
}
