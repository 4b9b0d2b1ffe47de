import type { Community } from '../ir/backend.ts';
import type { Column, Program } from '../ir/types.ts';

/**
 * All state of a community in few bytes. For each element of each column, in order: how many units do not have the
 * column's initial value, as a word; which (16 bits each), and their values. Where that would take more room, the word
 * is `ALL`, and the values of all units follow. A value takes 8 or 16 bits where the range of its column has room in
 * them, less its minimum; else 32. Every list begins at a multiple of 4 bytes, in the byte order of the machine.
 */
export function packState(program: Program, community: Community): Uint8Array<ArrayBuffer> {
  const { size } = community;
  const packed = new ArrayBuffer(stateBytesMax(program, size));
  const changed = new Uint16Array(size);
  let at = 0;
  const next = (bytes: number): number => {
    const start = at;
    at += padded(bytes);
    return start;
  };
  program.columns.forEach((column, index) => {
    if (column.kind !== 'state') return;
    const width = widthOf(column);
    const offset = offsetOf(column);
    const all = community.column(index);
    for (let element = 0; element < column.length; element++) {
      const values = all.subarray(element * size, (element + 1) * size);
      const count = findChanged(values, column.initial, changed);
      const few = isFew(count, width, size);
      new Uint32Array(packed, next(4), 1)[0] = few ? count : ALL;
      if (few) {
        new Uint16Array(packed, next(2 * count), count).set(changed.subarray(0, count));
        const into = listOf(width, packed, next(width * count), count);
        for (let place = 0; place < count; place++) into[place] = values[changed[place]!]! - offset;
      } else {
        const into = listOf(width, packed, next(width * size), size);
        for (let unit = 0; unit < size; unit++) into[unit] = values[unit]! - offset;
      }
    }
  });
  return new Uint8Array(packed.slice(0, at));
}

/** As `restore` of a community of `size` takes it; undefined where the bytes cannot be a state of such a community. */
export function unpackState(program: Program, size: number, packed: Uint8Array): Int32Array[] | undefined {
  // A copy, because typed arrays have to start at a multiple of their element's size.
  const { buffer } = packed.slice();
  let at = 0;
  const next = (width: Width, length: number): List => {
    const start = at;
    at += padded(width * length);
    // Throws a RangeError where the bytes end before.
    return listOf(width, buffer, start, length);
  };
  const readColumn = (column: Column): Int32Array => {
    const { min, max, initial, length } = column;
    const width = widthOf(column);
    const offset = offsetOf(column);
    const all = new Int32Array(size * length).fill(initial);
    for (let element = 0; element < length; element++) {
      const count = next(4, 1)[0]! >>> 0;
      const units = count === ALL ? undefined : next(2, count);
      const values = next(width, units?.length ?? size);
      for (let place = 0; place < values.length; place++) {
        const unit = units?.[place] ?? place;
        const value = values[place]! + offset;
        if (unit >= size || value < min || value > max) throw new RangeError('no value of this column');
        all[element * size + unit] = value;
      }
    }
    return all;
  };
  try {
    const state = program.columns.filter(({ kind }) => kind === 'state').map(readColumn);
    return at === packed.length ? state : undefined;
  } catch {
    return undefined;
  }
}

/** Bytes that the state of `size` persons takes at most. */
export function stateBytesMax({ columns }: Program, size: number): number {
  return columns.reduce(
    (sum, column) =>
      column.kind === 'state' ? sum + column.length * (4 + padded(widthOf(column) * size)) : sum,
    0,
  );
}

type Width = 1 | 2 | 4;

type List = Uint8Array | Uint16Array | Int32Array;

/** In place of a count. */
const ALL = 0xffff_ffff;

/** Puts the units whose value is not `initial` into `found`, in order, and gives how many there are. */
function findChanged(values: Int32Array, initial: number, found: Uint16Array): number {
  let count = 0;
  for (let unit = 0; unit < values.length; unit++) {
    // Always written, and kept only where the next one does not fall on it: no branch to guess wrong.
    found[count] = unit;
    count += values[unit] === initial ? 0 : 1;
  }
  return count;
}

function isFew(count: number, width: Width, size: number): boolean {
  return padded(2 * count) + padded(width * count) < padded(width * size);
}

function widthOf({ min, max }: Column): Width {
  const span = max - min;
  if (span <= 0xff) return 1;
  return span <= 0xffff ? 2 : 4;
}

function offsetOf(column: Column): number {
  return widthOf(column) === 4 ? 0 : column.min;
}

function listOf(width: Width, buffer: ArrayBufferLike, start: number, length: number): List {
  if (width === 1) return new Uint8Array(buffer, start, length);
  return width === 2 ? new Uint16Array(buffer, start, length) : new Int32Array(buffer, start, length);
}

function padded(bytes: number): number {
  return Math.ceil(bytes / 4) * 4;
}
