import {
  type Code,
  code,
  type FunctionCode,
  get,
  i32,
  i64,
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
import { type Context, firstUnit, tick } from './context.ts';
import { GROUP, MASKS_TOGETHER } from './layout.ts';
import { blockCounter, type KeyLocals, loadKey, MASK_COUNTER, threefry, type Words } from './threefry.ts';

/** `candidates-j(key address, start, units)`: lists those of a block, and says how many they are. */
export const listing = (exponent: number): string => `candidates-${exponent}`;

/**
 * Lists the candidates of a block (random/trials.ts): their places in it, in order, 16 bits each. One function for all trials with
 * the same bound, 1 to 30: most of a trial's code would be this.
 */
export function listingFunction(context: Context, exponent: number): FunctionCode {
  const [address, start, units] = [0, 1, 2];
  const locals = new Locals(3);
  const { key, code: loading } = loadKey('four', locals, get(address), 0);
  const parts: Parts = { context, locals, start, units, count: locals.fresh('i32'), key, exponent };
  return {
    name: listing(exponent),
    params: ['i32', 'i32', 'i32'],
    result: 'i32',
    locals: locals.types,
    body: [
      ...loading,
      ...masks(parts),
      ...(exponent <= OFTEN_EXPONENT_MAX ? listBytes(parts) : listBits(parts)),
    ],
    returns: get(parts.count),
  };
}

interface Parts {
  readonly context: Context;
  readonly locals: Locals;
  /** Locals with the first unit of the block, how many there are, and how many candidates were found. */
  readonly start: number;
  readonly units: number;
  readonly count: number;
  readonly key: KeyLocals;
  readonly exponent: number;
}

/** Up to here it is better to look at every eight units than for every candidate. */
const OFTEN_EXPONENT_MAX = 7;

/** The places of the ones of every byte: 8 bytes for each. */
export function onesOfBytes(): Uint8Array {
  const table = new Uint8Array(8 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let at = 8 * byte;
    for (let bit = 0; bit < 8; bit++) if (((byte >> bit) & 1) === 1) table[at++] = bit;
  }
  return table;
}

/** Eight units at a time: eight places are written, and those beyond the candidates among them written over. */
function listBytes({ context, locals, units, count }: Parts): Code[] {
  const { layout } = context;
  const at = locals.fresh('i32');
  const word = locals.fresh('i32');
  const byte = locals.fresh('i32');
  const first = locals.fresh('v128');
  const eight = (k: number): Code[] => [
    set(
      byte,
      k === 3
        ? code('i32.shr_u', get(word), i32(24))
        : code('i32.and', code('i32.shr_u', get(word), i32(8 * k)), i32(255)),
    ),
    store(
      'v128.store',
      shifted(get(count), 1),
      layout.trial.place,
      code('i16x8.add', get(first), load('v128.load8x8_u', shifted(get(byte), 3), layout.ones)),
    ),
    set(count, code('i32.add', get(count), code('i32.popcnt', get(byte)))),
    set(first, code('i16x8.add', get(first), lanes(0x00080008))),
  ];
  return [
    set(at, i32(0)),
    set(first, lanes(0)),
    loopWhile(code('i32.lt_s', get(at), get(units)), [
      set(word, load('i32.load', code('i32.shr_u', get(at), i32(3)), layout.masks)),
      ...[0, 1, 2, 3].flatMap(eight),
      set(at, plus(get(at), 32)),
    ]),
  ];
}

/** One candidate after the other. */
function listBits({ context, locals, units, count }: Parts): Code[] {
  const { layout } = context;
  const at = locals.fresh('i32');
  const bits = locals.fresh('i64');
  const each = [
    store(
      'i32.store16',
      shifted(get(count), 1),
      layout.trial.place,
      code('i32.add', get(at), code('i32.wrap_i64', code('i64.ctz', get(bits)))),
    ),
    set(bits, code('i64.and', get(bits), code('i64.sub', get(bits), i64(1n)))),
    set(count, plus(get(count), 1)),
  ];
  return [
    set(at, i32(0)),
    loopWhile(code('i32.lt_s', get(at), get(units)), [
      set(bits, load('i64.load', code('i32.shr_u', get(at), i32(3)), layout.masks)),
      loopWhile(code('i64.ne', get(bits), i64(0n)), each),
      set(at, plus(get(at), 64)),
    ]),
  ];
}

/** The masks of all chunks of the block, four groups of four chunks at a time, written to memory. */
function masks({ context, locals, start, units, key, exponent }: Parts): Code[] {
  const at = locals.fresh('i32');
  const sides = Array.from({ length: MASKS_TOGETHER }, (_, side) => ({
    side,
    mask: locals.fresh('v128'),
    chunk: locals.fresh('v128'),
    words: { x0: locals.fresh('v128'), x1: locals.fresh('v128') } satisfies Words,
  }));
  const each = (step: (side: (typeof sides)[number]) => Code): Code[] => sides.map(step);
  const from = (word: number): Code[] => {
    if (word >= exponent) return [];
    const counter = code('i32x4.splat', blockCounter(tick, MASK_COUNTER | (word >> 1)));
    const pair = [
      ...each(({ chunk, words }) => set(words.x0, get(chunk))),
      ...each(({ words }) => set(words.x1, counter)),
      ...threefry('four', key, ...sides.map(({ words }) => words)),
      ...each(({ mask, words }) =>
        set(mask, word === 0 ? get(words.x0) : code('v128.and', get(mask), get(words.x0))),
      ),
      ...(word + 1 < exponent
        ? each(({ mask, words }) => set(mask, code('v128.and', get(mask), get(words.x1))))
        : []),
    ];
    const rest = from(word + 2);
    if (word + 2 < ASK_AFTER_WORDS || rest.length === 0) return [...pair, ...rest];
    const any = sides.map(({ mask }) => get(mask)).reduce((left, right) => code('v128.or', left, right));
    return [...pair, when(code('v128.any_true', any), rest)];
  };
  const firstChunk = code(
    'i32.shr_u',
    code('i32.add', code('i32.add', firstUnit, get(start)), get(at)),
    i32(5),
  );
  const body = [
    ...each(({ side, chunk }) => {
      const four = [0, 1, 2, 3].map((k) => 4 * side + k);
      return set(chunk, code('i32x4.add', code('i32x4.splat', firstChunk), lanes(...four)));
    }),
    ...from(0),
    ...each(({ side, mask }) =>
      store('v128.store', code('i32.shr_u', get(at), i32(3)), context.layout.masks + 16 * side, get(mask)),
    ),
    set(at, plus(get(at), MASKS_TOGETHER * GROUP)),
  ];
  return [set(at, i32(0)), loopWhile(code('i32.lt_s', get(at), get(units)), body)];
}

/** With so many words the candidates of 512 units have likely run out. */
const ASK_AFTER_WORDS = 9;
