import type { ColumnSum } from '../../ir/backend.ts';
import {
  type Code,
  code,
  type FunctionCode,
  get,
  i32,
  i64,
  Locals,
  lane,
  lanes,
  load,
  loopWhile,
  plus,
  set,
  shifted,
  when,
} from './code.ts';
import { keepConstants } from './keep-constants.ts';
import { BYTES_OF, type Width } from './layout.ts';
import { sideModule } from './side-module.ts';
import { loadFour } from './vector-memory.ts';
import type { Memory } from './web-assembly.ts';

/**
 * Adds up the terms of the values of one element, which lie from `address` on, less `start`, and belong to the units from
 * `firstUnit` on: the checksum as engine/checksum.ts defines it, sixteen units at a time.
 */
export type SumColumn = (
  width: Width,
  address: number,
  start: number,
  size: number,
  firstUnit: number,
  k0: number,
  k1: number,
) => ColumnSum;

/** The sums over columns in `memory`. */
export function columnSums(memory: Memory): SumColumn {
  const exports = exportsFor(memory);
  return (width, ...operands) => {
    const sum = (exports[width] as (...operands: number[]) => bigint)(...operands);
    return [Number(BigInt.asUintN(32, sum)), Number(BigInt.asUintN(32, sum >> 32n))];
  };
}

const exportsFor = sideModule(() => WIDTHS.map((width) => keepConstants(sumOf(width))));

const WIDTHS = Object.keys(BYTES_OF) as Width[];
/** Units of one round: as many bytes as a vector has. */
const ROUND = 16;

/**
 * `i16(address, start, size, first unit, k0, k1)`: the sum of the terms, modulo 2^64. One function for each width.
 *
 * The first unit of a community is a multiple of 65,536, which saves a part of a = mix(u ^ k0). All its u ^ k0 have the same high
 * half, so that what is multiplied first is u ^ key, with a key that knows that half. And the units of a round differ in their
 * low 4 bits only, so that the product is a sum: of one for the round, and of one for each place in a round.
 */
function sumOf(width: Width): FunctionCode {
  const [address, start, left, unit, k0, k1] = [0, 1, 2, 3, 4, 5];
  const locals = new Locals(6);
  const vector = (): number => locals.fresh('v128');
  const key = locals.fresh('i32');
  const [keys1, starts, ofRound] = [vector(), vector(), vector()];
  const ofPlace = QUADS.map(vector);
  const [value, a, low, half, high] = [vector(), vector(), vector(), vector(), vector()];
  // Of low words modulo 2^32, of their high halves, and of high words modulo 2^32; four sums each.
  const [lows, halves, highs] = [vector(), vector(), vector()];

  const four = (quad: number, masked: boolean): Code[] => {
    const read = code('i32x4.add', loadFour(width, get(address), BYTES_OF[width] * quad), get(starts));
    const inside = code('i32x4.lt_s', laneNumbers(quad), code('i32x4.splat', get(left)));
    // Values of 0 add nothing.
    const add = (sum: number, word: number): Code =>
      set(sum, code('i32x4.add', get(sum), code('v128.andnot', get(word), get(value))));
    return [
      set(value, masked ? code('v128.and', read, inside) : read),
      set(a, code('i32x4.add', get(ofRound), get(ofPlace[quad / 4]!))),
      set(a, multiplied(folded(a, 13), 1)),
      set(a, folded(a, 16)),
      set(low, code('v128.xor', get(a), get(value))),
      set(low, multiplied(folded(low, 16), 0)),
      set(low, multiplied(folded(low, 13), 1)),
      set(half, code('i32x4.shr_u', get(low), i32(16))),
      set(low, code('v128.xor', get(low), get(half))),
      set(high, code('v128.xor', code('i32x4.add', get(low), get(a)), get(keys1))),
      set(high, multiplied(folded(high, 16), 0)),
      set(high, multiplied(folded(high, 13), 1)),
      set(high, folded(high, 16)),
      set(value, code('i32x4.eq', get(value), lanes(0))),
      ...[add(lows, low), add(halves, half), add(highs, high)],
    ];
  };
  const round = (masked: boolean): Code[] => {
    const roundBits = code('i32.and', code('i32.xor', get(unit), get(key)), i32(-ROUND));
    const product = code('i32x4.splat', code('i32.mul', roundBits, i32(FACTORS[0])));
    return [set(ofRound, product), ...QUADS.flatMap((quad) => four(quad, masked))];
  };
  // Most columns are zeros over long stretches.
  const any = Array.from({ length: BYTES_OF[width] }, (_, at) =>
    load('v128.load', get(address), ROUND * at),
  ).reduce((one, other) => code('v128.or', one, other), get(starts));
  // The sum of the low halves of low words is below 2^32, so that its low 32 bits are all of it.
  const lowHalves = code('i32.sub', total(lows), shifted(total(halves), 16));
  const lowWords = code('i64.add', wide(lowHalves), code('i64.shl', wide(total(halves)), i64(16n)));
  return {
    name: width,
    exported: true,
    params: ['i32', 'i32', 'i32', 'i32', 'i32', 'i32'],
    result: 'i64',
    locals: locals.types,
    body: [
      set(keys1, code('i32x4.splat', get(k1))),
      set(starts, code('i32x4.splat', get(start))),
      set(key, code('i32.xor', get(k0), code('i32.shr_u', code('i32.xor', get(unit), get(k0)), i32(16)))),
      ...QUADS.map((quad) => {
        const bits = code('v128.xor', laneNumbers(quad), code('i32x4.splat', get(key)));
        return set(ofPlace[quad / 4]!, multiplied(code('v128.and', bits, lanes(ROUND - 1)), 0));
      }),
      loopWhile(code('i32.ge_s', get(left), i32(ROUND)), [
        when(code('v128.any_true', any), round(false)),
        set(address, plus(get(address), ROUND * BYTES_OF[width])),
        set(unit, plus(get(unit), ROUND)),
        set(left, plus(get(left), -ROUND)),
      ]),
      // What lies beyond the size is nobody's.
      when(get(left), round(true)),
    ],
    returns: code('i64.add', lowWords, code('i64.shl', wide(total(highs)), i64(32n))),
  };
}

const QUADS = [0, 4, 8, 12];

/** The factors of `mix`. */
const FACTORS = [0x85ebca6b, 0xc2b2ae35] as const;

const multiplied = (vector: Code, factor: 0 | 1): Code => code('i32x4.mul', vector, lanes(FACTORS[factor]));

const folded = (local: number, bits: number): Code =>
  code('v128.xor', get(local), code('i32x4.shr_u', get(local), i32(bits)));

const laneNumbers = (first: number): Code => lanes(first, first + 1, first + 2, first + 3);

const total = (local: number): Code =>
  [0, 1, 2, 3].map((index) => lane(index, get(local))).reduce((sum, each) => code('i32.add', sum, each));

const wide = (value: Code): Code => code('i64.extend_i32_u', value);
