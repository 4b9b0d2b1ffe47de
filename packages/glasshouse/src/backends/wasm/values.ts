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
