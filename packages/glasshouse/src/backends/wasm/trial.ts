import type { Stmt } from '../../ir/types.ts';
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
import { FourRegisters } from './four-registers.ts';
import { GROUP } from './layout.ts';
import { Scalar } from './scalar.ts';
import { blockCounter, type KeyLocals, loadKey, MASK_COUNTER, threefry, type Words } from './threefry.ts';
import { sharedIn } from './touches.ts';

export type Trial = Extract<Stmt, { op: 'trial' }>;

/**
 * `name(start, units)`: one trial for all units of a block. In turn: the candidates, from masks of 128 units at a time; their
 * thresholds; their draws, four at a time; and the body for each that was accepted, in the order of units.
 */
export function trialFunction(name: string, context: Context, trial: Trial): FunctionCode {
  const [start, units] = [0, 1];
  const locals = new Locals(2);
  const { key, code: loading } = loadKey('four', locals, i32(0), context.layout.keys + 16 * trial.stream);
  const count = locals.fresh('i32');
  const parts: Parts = { context, locals, trial, start, units, key, count };
  const { exponent } = context.program.streams[trial.stream]!;
  const body = [
    ...loading,
    ...(exponent === 0 ? everybody(parts) : candidates(parts, exponent)),
    ...draws(parts),
    ...accepted(parts),
  ];
  return { name, params: ['i32', 'i32'], locals: locals.types, body };
}

interface Parts {
  readonly context: Context;
  readonly locals: Locals;
  readonly trial: Trial;
  readonly start: number;
  readonly units: number;
  readonly key: KeyLocals;
  /** Local with the number of candidates. */
  readonly count: number;
}

/** With j = 0 all units are candidates. */
function everybody({ context, locals, trial, start, units, count }: Parts): Code[] {
  const { unit: unitList, threshold } = context.layout.trial;
  const unit = locals.fresh('i32');
  const at = locals.fresh('i32');
  const four = new FourRegisters({ context, locals, start, unit, touches: new Map() });
  const limit = four.vector.value(trial.threshold);
  const each = [
    set(unit, code('i32.add', get(start), get(at))),
    ...four.opening(),
    store('v128.store', shifted(get(at), 2), threshold, limit),
    store(
      'v128.store',
      shifted(get(at), 2),
      unitList,
      code('i32x4.add', code('i32x4.splat', get(unit)), lanes(0, 1, 2, 3)),
    ),
    set(at, plus(get(at), 4)),
  ];
  return [set(at, i32(0)), loopWhile(code('i32.lt_s', get(at), get(units)), each), set(count, get(units))];
}

function candidates(parts: Parts, exponent: number): Code[] {
  const { context, locals, trial, start, units, count } = parts;
  const { layout } = context;
  const at = locals.fresh('i32');
  const bits = locals.fresh('i64');
  const unit = locals.fresh('i32');
  const limit = locals.fresh('i32');
  const first = locals.fresh('i32');
  const scalar = new Scalar({ context, locals, unit, homes: { start, shared: () => true } });
  const value = scalar.expressions.value(trial.threshold);
  const place = shifted(get(count), 2);
  const each = [
    set(unit, code('i32.add', get(first), code('i32.wrap_i64', code('i64.ctz', get(bits))))),
    set(bits, code('i64.and', get(bits), code('i64.sub', get(bits), i64(1n)))),
    ...scalar.opening(),
    set(limit, value),
    store('i32.store', place, layout.trial.unit, get(unit)),
    store('i32.store', place, layout.trial.threshold, get(limit)),
    set(count, code('i32.add', get(count), code('i32.gt_s', get(limit), i32(0)))),
  ];
  return [
    ...masks(parts, exponent),
    set(count, i32(0)),
    set(at, i32(0)),
    loopWhile(code('i32.lt_s', get(at), get(units)), [
      set(bits, load('i64.load', code('i32.shr_u', get(at), i32(3)), layout.masks)),
      set(first, code('i32.add', get(start), get(at))),
      loopWhile(code('i64.ne', get(bits), i64(0n)), each),
      set(at, plus(get(at), 64)),
    ]),
    // Whoever comes after the last candidate in its eight is never accepted.
    store('v128.store', place, layout.trial.threshold, lanes(0)),
    store('v128.store', place, layout.trial.threshold + 16, lanes(0)),
  ];
}

/** The masks of all chunks of the block, two groups of four chunks at a time, written to memory. */
function masks({ context, locals, start, units, key }: Parts, exponent: number): Code[] {
  const at = locals.fresh('i32');
  const sides = [0, 1].map((side) => ({
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
    const [left, right] = sides.map(({ mask }) => get(mask)) as [Code, Code];
    return [...pair, when(code('v128.any_true', code('v128.or', left, right)), rest)];
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
    set(at, plus(get(at), 2 * GROUP)),
  ];
  return [set(at, i32(0)), loopWhile(code('i32.lt_s', get(at), get(units)), body)];
}

/** With so many words the candidates of 256 units have likely run out. */
const ASK_AFTER_WORDS = 8;

/** Draws for all candidates, eight at a time, and for each four a byte that says who was accepted. */
function draws({ context, locals, key, count }: Parts): Code[] {
  const { unit, threshold, u, spare, accepted: bytes } = context.layout.trial;
  const at = locals.fresh('i32');
  const place = shifted(get(at), 2);
  const sides = [0, 1].map((side) => ({
    at: 16 * side,
    words: { x0: locals.fresh('v128'), x1: locals.fresh('v128') } satisfies Words,
  }));
  const each = [
    ...sides.flatMap(({ at: by, words: { x0, x1 } }) => [
      set(x0, code('i32x4.add', load('v128.load', place, unit + by), code('i32x4.splat', firstUnit))),
      set(x1, code('i32x4.splat', blockCounter(tick, 0))),
    ]),
    ...threefry('four', key, ...sides.map(({ words }) => words)),
    ...sides.flatMap(({ at: by, words: { x0, x1 } }) => [
      set(x0, code('i32x4.shr_u', get(x0), i32(2))),
      store('v128.store', place, u + by, get(x0)),
      store('v128.store', place, spare + by, code('i32x4.shr_u', get(x1), i32(2))),
      store(
        'i32.store8',
        code('i32.shr_u', get(at), i32(2)),
        bytes + by / 16,
        code('i32x4.bitmask', code('i32x4.lt_s', get(x0), load('v128.load', place, threshold + by))),
      ),
    ]),
    set(at, plus(get(at), 8)),
  ];
  return [
    set(at, i32(0)),
    loopWhile(code('i32.lt_s', get(at), get(count)), each),
    // Bytes are read eight at a time.
    store('i64.store', code('i32.shr_u', get(at), i32(2)), bytes, i64(0n)),
  ];
}

function accepted({ context, locals, trial, start, count }: Parts): Code[] {
  const { layout } = context;
  const at = locals.fresh('i32');
  const bits = locals.fresh('i64');
  const place = locals.fresh('i32');
  const unit = locals.fresh('i32');
  const shared = sharedIn([trial], context.touches);
  const scalar = new Scalar({
    context,
    locals,
    unit,
    homes: { start, shared: (local) => shared.has(local) },
  });
  const statements = [
    scalar.assign(trial.u, load('i32.load', get(place), layout.trial.u)),
    scalar.assign(trial.spare, load('i32.load', get(place), layout.trial.spare)),
    ...scalar.block(trial.body),
  ];
  const bit = locals.fresh('i32');
  // Bit 8 k + l stands for candidate 4 k + l.
  const inWord = code(
    'i32.or',
    code('i32.and', shifted(get(bit), 1), i32(0x70)),
    code('i32.and', shifted(get(bit), 2), i32(0xc)),
  );
  const each = [
    set(bit, code('i32.wrap_i64', code('i64.ctz', get(bits)))),
    set(bits, code('i64.and', get(bits), code('i64.sub', get(bits), i64(1n)))),
    set(place, code('i32.add', shifted(get(at), 2), inWord)),
    set(unit, load('i32.load', get(place), layout.trial.unit)),
    ...scalar.opening(),
    ...statements,
  ];
  return [
    set(at, i32(0)),
    loopWhile(code('i32.lt_s', get(at), get(count)), [
      set(bits, load('i64.load', code('i32.shr_u', get(at), i32(2)), layout.trial.accepted)),
      loopWhile(code('i64.ne', get(bits), i64(0n)), each),
      set(at, plus(get(at), 32)),
    ]),
  ];
}
