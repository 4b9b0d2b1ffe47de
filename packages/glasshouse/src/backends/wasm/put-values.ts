import {
  type Code,
  code,
  type FunctionCode,
  get,
  Locals,
  load,
  loopWhile,
  plus,
  set,
  store,
} from './code.ts';
import { BYTES_OF, type Width } from './layout.ts';
import { sideModule } from './side-module.ts';
import type { Memory } from './web-assembly.ts';

/**
 * Puts up to 65,536 values, each less a number, into a column, which has room for a multiple of 16; tells the least and the greatest
 * of the values. One that does not fit its width becomes the nearest that does.
 */
export type PutValues = (
  width: Width,
  values: Int32Array,
  address: number,
  less: number,
) => { readonly low: number; readonly high: number };

/** Values that are put at a time: they come by way of memory that is near the processor. */
const CHUNK = 4096;
/** Bytes of memory that putting values needs for itself: the least and the greatest of four lanes each, and values. */
export const PUT_BYTES = 32 + 4 * CHUNK;

/** Puts values into `memory`, where `room` has so many bytes. */
export function puttingValues(memory: Memory, room: number): PutValues {
  const exports = exportsFor(memory);
  return (width, values, address, less) => {
    const put = exports[width] as (...operands: number[]) => void;
    const found = new Int32Array(memory.buffer, room, 8).fill(2 ** 31 - 1, 0, 4).fill(-(2 ** 31), 4);
    const copied = new Int32Array(memory.buffer, room + 32, CHUNK);
    for (let from = 0; from < values.length; from += CHUNK) {
      const chunk = values.subarray(from, from + CHUNK);
      copied.set(chunk);
      const filled = Math.ceil(chunk.length / ROUND) * ROUND;
      copied.fill(chunk[0]!, chunk.length, filled);
      put(room, address + BYTES_OF[width] * from, filled, less);
    }
    return { low: Math.min(...found.subarray(0, 4)), high: Math.max(...found.subarray(4)) };
  };
}

const exportsFor = sideModule(() => WIDTHS.map(putFunction));

const WIDTHS = Object.keys(BYTES_OF) as Width[];
/** Units of one round: as many bytes as a vector has. */
const ROUND = 16;

/** `width(room, address, units, less)`: the least and the greatest of four lanes each, which lie at the start of `room`, go on. */
function putFunction(width: Width): FunctionCode {
  const [room, address, left, less] = [0, 1, 2, 3];
  const locals = new Locals(4);
  const vector = (): number => locals.fresh('v128');
  const from = locals.fresh('i32');
  const [low, high, lesser] = [vector(), vector(), vector()];
  const fours = [vector(), vector(), vector(), vector()] as const;
  const read = fours.flatMap((four, at) => [
    set(four, load('v128.load', get(from), 16 * at)),
    set(low, code('i32x4.min_s', get(low), get(four))),
    set(high, code('i32x4.max_s', get(high), get(four))),
    set(four, code('i32x4.sub', get(four), get(lesser))),
  ]);
  return {
    name: width,
    exported: true,
    params: ['i32', 'i32', 'i32', 'i32'],
    locals: locals.types,
    body: [
      set(from, plus(get(room), 32)),
      set(low, load('v128.load', get(room), 0)),
      set(high, load('v128.load', get(room), 16)),
      set(lesser, code('i32x4.splat', get(less))),
      loopWhile(get(left), [
        ...read,
        ...narrowed(width, fours).map((part, at) => store('v128.store', get(address), 16 * at, part)),
        set(from, plus(get(from), 4 * ROUND)),
        set(address, plus(get(address), BYTES_OF[width] * ROUND)),
        set(left, plus(get(left), -ROUND)),
      ]),
      store('v128.store', get(room), 0, get(low)),
      store('v128.store', get(room), 16, get(high)),
    ],
  };
}

/** Sixteen values as a column of this width has them. */
function narrowed(width: Width, fours: readonly [number, number, number, number]): Code[] {
  const [a, b, c, d] = fours.map(get) as [Code, Code, Code, Code];
  const halves = (op: 'i16x8.narrow_i32x4_s' | 'i16x8.narrow_i32x4_u'): [Code, Code] => [
    code(op, a, b),
    code(op, c, d),
  ];
  switch (width) {
    case 'i8':
      return [code('i8x16.narrow_i16x8_s', ...halves('i16x8.narrow_i32x4_s'))];
    case 'u8':
      return [code('i8x16.narrow_i16x8_u', ...halves('i16x8.narrow_i32x4_s'))];
    case 'i16':
      return halves('i16x8.narrow_i32x4_s');
    case 'u16':
      return halves('i16x8.narrow_i32x4_u');
    case 'i32':
      return [a, b, c, d];
  }
}
