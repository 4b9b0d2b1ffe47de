/**
 * The instructions that this backend emits, with their opcodes (WebAssembly core specification 2.0, appendix A.7).
 * An instruction of the vector extension is written as 0xfd and its number.
 */
const VECTOR = 0xfd;

/** Instructions without immediates. */
export const PLAIN = {
  'i32.eqz': [0x45],
  'i32.eq': [0x46],
  'i32.ne': [0x47],
  'i32.lt_s': [0x48],
  'i32.lt_u': [0x49],
  'i32.gt_s': [0x4a],
  'i32.gt_u': [0x4b],
  'i32.le_s': [0x4c],
  'i32.ge_s': [0x4e],
  'i32.ctz': [0x68],
  'i32.popcnt': [0x69],
  'i32.add': [0x6a],
  'i32.sub': [0x6b],
  'i32.mul': [0x6c],
  'i32.and': [0x71],
  'i32.or': [0x72],
  'i32.xor': [0x73],
  'i32.shl': [0x74],
  'i32.shr_u': [0x76],
  'i32.rotl': [0x77],
  'i32.wrap_i64': [0xa7],
  'i64.eqz': [0x50],
  'i64.ne': [0x52],
  'i64.gt_u': [0x56],
  'i64.ctz': [0x7a],
  'i64.add': [0x7c],
  'i64.sub': [0x7d],
  'i64.mul': [0x7e],
  'i64.and': [0x83],
  'i64.or': [0x84],
  'i64.shl': [0x86],
  'i64.shr_u': [0x88],
  'i64.extend_i32_s': [0xac],
  'i64.extend_i32_u': [0xad],
  select: [0x1b],
  /** Of memory 0. */
  'memory.fill': [0xfc, 11, 0],
  'i8x16.swizzle': [VECTOR, 14],
  'i32x4.splat': [VECTOR, 17],
  'i32x4.eq': [VECTOR, 55],
  'i32x4.ne': [VECTOR, 56],
  'i32x4.lt_s': [VECTOR, 57],
  'i32x4.gt_s': [VECTOR, 59],
  'i32x4.le_s': [VECTOR, 61],
  'i32x4.ge_s': [VECTOR, 63],
  'v128.not': [VECTOR, 77],
  'v128.and': [VECTOR, 78],
  'v128.andnot': [VECTOR, 79],
  'v128.or': [VECTOR, 80],
  'v128.xor': [VECTOR, 81],
  'v128.bitselect': [VECTOR, 82],
  'v128.any_true': [VECTOR, 83],
  'i16x8.splat': [VECTOR, 16],
  'i8x16.narrow_i16x8_s': [VECTOR, 101],
  'i8x16.narrow_i16x8_u': [VECTOR, 102],
  'i16x8.narrow_i32x4_s': [VECTOR, 133],
  'i16x8.narrow_i32x4_u': [VECTOR, 134],
  'i16x8.extend_low_i8x16_s': [VECTOR, 135],
  'i16x8.extend_low_i8x16_u': [VECTOR, 137],
  'i16x8.add': [VECTOR, 142],
  'i16x8.min_s': [VECTOR, 150],
  'i16x8.max_s': [VECTOR, 152],
  'i32x4.neg': [VECTOR, 161],
  'i32x4.bitmask': [VECTOR, 164],
  'i32x4.extend_low_i16x8_s': [VECTOR, 167],
  'i32x4.extend_low_i16x8_u': [VECTOR, 169],
  'i32x4.shl': [VECTOR, 171],
  'i32x4.shr_u': [VECTOR, 173],
  'i32x4.add': [VECTOR, 174],
  'i32x4.sub': [VECTOR, 177],
  'i32x4.mul': [VECTOR, 181],
  'i32x4.min_s': [VECTOR, 182],
  'i32x4.max_s': [VECTOR, 184],
  'i32x4.dot_i16x8_s': [VECTOR, 186],
  'i64x2.shr_u': [VECTOR, 205],
  'i64x2.add': [VECTOR, 206],
  'i64x2.gt_s': [VECTOR, 217],
  'i64x2.extmul_low_i32x4_u': [VECTOR, 222],
  'i64x2.extmul_high_i32x4_u': [VECTOR, 223],
} as const satisfies Record<string, readonly number[]>;

/** Loads and stores, with the natural alignment as a power of two. */
export const MEMORY = {
  'i32.load': [[0x28], 2],
  'i64.load': [[0x29], 3],
  'i32.load8_s': [[0x2c], 0],
  'i32.load8_u': [[0x2d], 0],
  'i32.load16_s': [[0x2e], 1],
  'i32.load16_u': [[0x2f], 1],
  'i32.store': [[0x36], 2],
  'i64.store': [[0x37], 3],
  'i32.store8': [[0x3a], 0],
  'i32.store16': [[0x3b], 1],
  'v128.load': [[VECTOR, 0], 4],
  'v128.load8x8_u': [[VECTOR, 2], 3],
  'v128.load16x4_s': [[VECTOR, 3], 3],
  'v128.load16x4_u': [[VECTOR, 4], 3],
  'v128.load32_splat': [[VECTOR, 9], 2],
  'v128.load32_zero': [[VECTOR, 92], 2],
  'v128.load64_zero': [[VECTOR, 93], 3],
  'v128.store': [[VECTOR, 11], 4],
} as const satisfies Record<string, readonly [readonly number[], number]>;

/** Instructions that name a lane. */
export const LANE = {
  'i32x4.extract_lane': [VECTOR, 27],
  'i32x4.replace_lane': [VECTOR, 28],
  'i64x2.extract_lane': [VECTOR, 29],
} as const satisfies Record<string, readonly number[]>;

/** Loads and stores that name a lane, with their natural alignment. */
export const MEMORY_LANE = {
  'v128.load8_lane': [[VECTOR, 84], 0],
  'v128.load16_lane': [[VECTOR, 85], 1],
  'v128.load32_lane': [[VECTOR, 86], 2],
  'v128.store32_lane': [[VECTOR, 90], 2],
  'v128.store64_lane': [[VECTOR, 91], 3],
} as const satisfies Record<string, readonly [readonly number[], number]>;

export type PlainOp = keyof typeof PLAIN;
export type MemoryOp = keyof typeof MEMORY;
export type LaneOp = keyof typeof LANE;
export type MemoryLaneOp = keyof typeof MEMORY_LANE;
