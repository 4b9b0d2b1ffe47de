import { COMMUNITY_SIZE } from '../../ir/types.ts';
import {
  type Code,
  code,
  type FunctionCode,
  get,
  i32,
  Locals,
  lanes,
  load,
  loopWhile,
  plus,
  set,
  shifted,
  store,
  when,
} from './code.ts';
import { keepConstants } from './keep-constants.ts';
import { loadKey, threefry, type Words } from './threefry.ts';
import { PAGE } from './web-assembly.ts';

/**
 * Functions that write something for each unit from `first` on, `size` of them and a few more to fill up the last
 * vectors: the units' words, or what they are read as (random/uniform-words.ts). Reading a label takes other parts of a
 * processor than making its word, so both are done in one loop, side by side.
 */
export const FUNCTIONS = {
  /** `words(first, size)` */
  words: (name: string): FunctionCode => fillFunction(name, 0, ({ word, write }) => write(word)),
  /** `integers(first, size, min, span)` */
  integers: (name: string): FunctionCode =>
    fillFunction(name, 2, ({ word, write, params: [min, span] }) => {
      const spans = code('i32x4.splat', get(span!));
      const half = (which: 'low' | 'high'): Code =>
        code('i64x2.shr_u', code(`i64x2.extmul_${which}_i32x4_u`, word, spans), i32(30));
      const scaled: Code = { op: 'i8x16.shuffle', args: [half('low'), half('high')], bytes: EVEN_LANES };
      return write(code('i32x4.add', scaled, code('i32x4.splat', get(min!))));
    }),
  /** `labels(first, size, shift, address of thresholds)`, with the buckets before the thresholds (random/labels.ts). */
  labels: (name: string): FunctionCode =>
    fillFunction(name, 2, ({ word, write, params: [shift, thresholds], label }) => [
      ...write(word),
      ...label((bits) => ({
        bucket: code('i32.shr_u', bits, get(shift!)),
        thresholds: get(thresholds!),
      })),
    ]),
  /** `labelsOfRows(first, size, shift, address of thresholds, bytes of a row of thresholds)` */
  labelsOfRows: (name: string): FunctionCode =>
    fillFunction(name, 3, ({ word, write, params: [shift, thresholds, rowBytes], label }) => [
      ...write(word),
      ...label((bits, row) => ({
        bucket: code(
          'i32.add',
          code('i32.shl', row, code('i32.sub', i32(30), get(shift!))),
          code('i32.shr_u', bits, get(shift!)),
        ),
        thresholds: code('i32.add', get(thresholds!), code('i32.mul', row, get(rowBytes!))),
      })),
    ]),
} as const;

/** Where everything lies in memory: the key, the words, the row of each unit, buckets and thresholds. */
export const KEY_AT = 0;
export const WORDS_AT = PAGE;
export const ROWS_AT = WORDS_AT + 4 * COMMUNITY_SIZE;
export const TABLES_AT = ROWS_AT + 4 * COMMUNITY_SIZE;

/** Vectors of four blocks that are computed side by side (`threefry` says why). A full community is a whole number of rounds. */
const SIDES = 4;

/** Bytes of lanes 0, 2, 4 and 6 of two vectors. */
const EVEN_LANES = [0, 2, 4, 6].flatMap((lane) => [0, 1, 2, 3].map((byte) => 4 * lane + byte));

/** What can be done with the words of four units. */
interface Four {
  /** Their words, of 30 bits. */
  readonly word: Code;
  readonly params: readonly number[];
  readonly write: (values: Code) => Code[];
  /** Puts labels in the place of the words that were written; `place` says where a word's label is looked up. */
  readonly label: (place: (word: Code, row: Code) => { bucket: Code; thresholds: Code }) => Code[];
}

function fillFunction(name: string, more: number, read: (four: Four) => Code[]): FunctionCode {
  const [first, size] = [0, 1];
  const params = Array.from({ length: more }, (_, index) => 2 + index);
  const locals = new Locals(2 + more);
  const at = locals.fresh('i32');
  const [bits, found] = [locals.fresh('i32'), locals.fresh('i32')];
  const { key, code: loading } = loadKey('four', locals, i32(0), KEY_AT);
  const sides = Array.from({ length: SIDES }, (_, side) => ({
    unit: 4 * side,
    words: { x0: locals.fresh('v128'), x1: locals.fresh('v128') } satisfies Words,
  }));
  const counter = code('i32x4.splat', code('i32.add', get(first), get(at)));
  const place = shifted(get(at), 2);
  const label =
    (unit: number): Four['label'] =>
    (placeOf) =>
      [0, 1, 2, 3].flatMap((lane) => {
        const at = 4 * (unit + lane);
        const { bucket, thresholds } = placeOf(get(bits), load('i32.load', place, ROWS_AT + at));
        const threshold = load('i32.load', code('i32.add', thresholds, shifted(get(found), 2)), 0);
        return [
          set(bits, load('i32.load', place, WORDS_AT + at)),
          set(found, load('i32.load', shifted(bucket, 2), TABLES_AT)),
          when(code('i32.lt_s', get(found), i32(0)), [
            set(found, code('i32.xor', get(found), i32(-1))),
            loopWhile(code('i32.ge_s', get(bits), threshold), [set(found, plus(get(found), 1))]),
          ]),
          store('i32.store', place, WORDS_AT + at, get(found)),
        ];
      });
  const each: Code[] = [
    ...sides.flatMap(({ unit, words: { x0, x1 } }) => [
      set(x0, code('i32x4.add', counter, lanes(unit, unit + 1, unit + 2, unit + 3))),
      set(x1, lanes(0)),
    ]),
    ...threefry('four', key, ...sides.map(({ words }) => words)),
    ...sides.flatMap(({ unit, words: { x0 } }) =>
      read({
        word: code('i32x4.shr_u', get(x0), i32(2)),
        params,
        write: (values) => [store('v128.store', place, WORDS_AT + 4 * unit, values)],
        label: label(unit),
      }),
    ),
    set(at, plus(get(at), 4 * SIDES)),
  ];
  return keepConstants({
    name,
    exported: true,
    params: ['i32', 'i32', ...params.map(() => 'i32' as const)],
    locals: locals.types,
    body: [...loading, loopWhile(code('i32.lt_s', get(at), get(size)), each)],
  });
}
