import type { Width } from './layout.ts';
import type { Memory } from './web-assembly.ts';

export type Values = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array;

/** A view of `length` values in memory. It is of use until the memory grows. */
export function valuesAt({ buffer }: Memory, offset: number, width: Width, length: number): Values {
  switch (width) {
    case 'i8':
      return new Int8Array(buffer, offset, length);
    case 'u8':
      return new Uint8Array(buffer, offset, length);
    case 'i16':
      return new Int16Array(buffer, offset, length);
    case 'u16':
      return new Uint16Array(buffer, offset, length);
    case 'i32':
      return new Int32Array(buffer, offset, length);
  }
}

/**
 * Copies values that fit into memory, where `set` would take several times as long: it changes them one by one, each by way of a
 * number. Every loop sees one kind of array only, and is fast for that.
 */
export function copyInto(target: Values, values: Int32Array): void {
  const { length } = values;
  if (target instanceof Int32Array) target.set(values);
  else if (target instanceof Int8Array) for (let at = 0; at < length; at++) target[at] = values[at]!;
  else if (target instanceof Uint8Array) for (let at = 0; at < length; at++) target[at] = values[at]!;
  else if (target instanceof Int16Array) for (let at = 0; at < length; at++) target[at] = values[at]!;
  else for (let at = 0; at < length; at++) target[at] = values[at]!;
}
