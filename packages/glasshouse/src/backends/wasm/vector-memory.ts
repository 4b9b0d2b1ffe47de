import { type Code, code, get, load, store } from './code.ts';
import type { Width } from './layout.ts';

/** Stores the four values in `local`, which are in the range of the width. */
export function storeFour(width: Width, address: Code, offset: number, local: number): Code {
  const value = get(local);
  switch (width) {
    case 'i32':
      return store('v128.store', address, offset, value);
    case 'i16':
    case 'u16': {
      const narrow = code(width === 'i16' ? 'i16x8.narrow_i32x4_s' : 'i16x8.narrow_i32x4_u', value, value);
      return { op: 'v128.store64_lane', args: [address, narrow], offset, lane: 0 };
    }
    case 'i8':
    case 'u8': {
      const half = code('i16x8.narrow_i32x4_s', value, value);
      const narrow = code(width === 'i8' ? 'i8x16.narrow_i16x8_s' : 'i8x16.narrow_i16x8_u', half, half);
      return { op: 'v128.store32_lane', args: [address, narrow], offset, lane: 0 };
    }
  }
}

/** The four values of a column (or of one of its elements), read from memory. */
export function loadFour(width: Width, address: Code, offset: number): Code {
  switch (width) {
    case 'i8':
    case 'u8': {
      const sign = width === 'i8' ? 's' : 'u';
      const half = code(`i16x8.extend_low_i8x16_${sign}`, load('v128.load32_zero', address, offset));
      return code(`i32x4.extend_low_i16x8_${sign}`, half);
    }
    case 'i16':
      return load('v128.load16x4_s', address, offset);
    case 'u16':
      return load('v128.load16x4_u', address, offset);
    case 'i32':
      return load('v128.load', address, offset);
  }
}
