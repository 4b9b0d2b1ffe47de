import type { Stmt } from '../../ir/types.ts';
import { type Code, code, type FunctionCode, get, i32, i64, lanes, load, Locals, loopWhile, plus, set, shifted, store, when } from './code.ts';
import { type Context, firstUnit, tick } from './context.ts';
import { GROUP } from './layout.ts';
import { Scalar } from './scalar.ts';
import { blockCounter, MASK_COUNTER, threefry } from './threefry.ts';
import { sharedIn } from './touches.ts';
import { Vector } from './vector.ts';

export type Trial = Extract<Stmt, { op: 'trial' }>;

/**
 * `name(start, units)`: one trial for all units of a block. In turn: the candidates, from masks of 128 units at a time; their
 * thresholds; their draws, four at a time; and the body for each that was accepted, in the order of units.
 */
export function trialFunction(name: string, context: Context, trial: Trial, wide: readonly boolean[]): FunctionCode {
  const [start, units] = [0, 1];
  const locals = new Locals(2);
  const key = [locals.fresh('v128'), locals.fresh('v128'), locals.fresh('v128')] as const;
  const at = context.layout.keys + 16 * trial.stream;
  const count = locals.fresh('i32');
  const parts: Parts = { context, locals, trial, start, units, key, count };
  const { exponent } = context.program.streams[trial.stream]!;
  const body = [
    ...key.map((local, word) => set(local, load('v128.load32_splat', i32(0), at + 4 * word))),
    ...(exponent === 0 ? everybody(parts, wide) : candidates(parts, exponent)),
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
  readonly key: readonly [number, number, number];
  /** Local with the number of candidates. */
  readonly count: number;
}

/** With j = 0 all units are candidates. */
function everybody({ context, locals, trial, start, units, count }: Parts, wide: readonly boolean[]): Code[] {
  const { unit: unitList, threshold } = context.layout.trial;
  const unit = locals.fresh('i32');
  const at = locals.fresh('i32');
  const vector = new Vector({ context, locals, start, unit, touches: new Map(), wide });
  const limit = vector.expressions.value(trial.threshold);
  const each = [
    set(unit, code('i32.add', get(start), get(at))),
    ...vector.opening(),
    store('v128.store', shifted(get(at), 2), threshold, limit),
    store('v128.store', shifted(get(at), 2), unitList, code('i32x4.add', code('i32x4.splat', get(unit)), lanes(0, 1, 2, 3))),
    set(at, plus(get(at), 4)),
  ];
  return [set(at, i32(0)), loopWhile(code('i32.lt_s', get(at), get(units)), each), set(count, get(units))];
}

function candidates(parts: Parts, exponent: number): Code[] {
  const { context, locals, trial, start, units, count } = parts;
  const { layout } = context;
  const group = locals.fresh('i32');
  const bits = locals.fresh('i64');
  const unit = locals.fresh('i32');
  const limit = locals.fresh('i32');
  const scalar = new Scalar({ context, locals, unit, homes: { start, shared: () => true } });
  const value = scalar.expressions.value(trial.threshold);
  const place = shifted(get(count), 2);
  const each = (half: number): Code[] => [
    set(unit, code('i32.add', plus(code('i32.add', get(start), get(group)), 64 * half), code('i32.wrap_i64', code('i64.ctz', get(bits))))),
    set(bits, code('i64.and', get(bits), code('i64.sub', get(bits), i64(1n)))),
    ...scalar.opening(),
    set(limit, value),
    store('i32.store', place, layout.trial.unit, get(unit)),
    store('i32.store', place, layout.trial.threshold, get(limit)),
    set(count, code('i32.add', get(count), code('i32.gt_s', get(limit), i32(0)))),
  ];
  const list = [0, 1].flatMap((half) => [
    set(bits, load('i64.load', i32(0), layout.masks + 8 * half)),
    loopWhile(code('i64.ne', get(bits), i64(0n)), each(half)),
  ]);
  const more = code('i32.lt_s', get(group), get(units));
  return [
    set(count, i32(0)),
    set(group, i32(0)),
    loopWhile(more, [...masks(parts, exponent, group), ...list, set(group, plus(get(group), GROUP))]),
    // Whoever comes after the last candidate in its four is never accepted.
    store('v128.store', place, layout.trial.threshold, lanes(0)),
  ];
}

/** The masks of the four chunks from local `group` on, written to memory. */
function masks({ context, locals, start, key }: Parts, exponent: number, group: number): Code[] {
  const mask = locals.fresh('v128');
  const chunk = locals.fresh('v128');
  const x0 = locals.fresh('v128');
  const x1 = locals.fresh('v128');
  const firstChunk = code('i32.shr_u', code('i32.add', code('i32.add', firstUnit, get(start)), get(group)), i32(5));
  const from = (word: number): Code[] => {
    if (word >= exponent) return [];
    const pair = [
      set(x0, get(chunk)),
      set(x1, code('i32x4.splat', blockCounter(tick, MASK_COUNTER | (word >> 1)))),
      ...threefry('four', { x0, x1, key }),
      set(mask, word === 0 ? get(x0) : code('v128.and', get(mask), get(x0))),
      ...(word + 1 < exponent ? [set(mask, code('v128.and', get(mask), get(x1)))] : []),
    ];
    const rest = from(word + 2);
    // With so many words the candidates of 128 units have likely run out.
    return word + 2 >= ASK_AFTER_WORDS && rest.length > 0
      ? [...pair, when(code('v128.any_true', get(mask)), rest)]
      : [...pair, ...rest];
  };
  return [
    set(chunk, code('i32x4.add', code('i32x4.splat', firstChunk), lanes(0, 1, 2, 3))),
    ...from(0),
    store('v128.store', i32(0), context.layout.masks, get(mask)),
  ];
}

const ASK_AFTER_WORDS = 8;

/** Draws for all candidates, and a byte for each four of them that says who was accepted. */
function draws({ context, locals, key, count }: Parts): Code[] {
  const { unit, threshold, u, spare, accepted: bytes } = context.layout.trial;
  const at = locals.fresh('i32');
  const x0 = locals.fresh('v128');
  const x1 = locals.fresh('v128');
  const place = shifted(get(at), 2);
  const word = code('i32x4.shr_u', get(x0), i32(2));
  const each = [
    set(x0, code('i32x4.add', load('v128.load', place, unit), code('i32x4.splat', firstUnit))),
    set(x1, code('i32x4.splat', blockCounter(tick, 0))),
    ...threefry('four', { x0, x1, key }),
    set(x0, word),
    store('v128.store', place, u, get(x0)),
    store('v128.store', place, spare, code('i32x4.shr_u', get(x1), i32(2))),
    store(
      'i32.store8',
      code('i32.shr_u', get(at), i32(2)),
      bytes,
      code('i32x4.bitmask', code('i32x4.lt_s', get(x0), load('v128.load', place, threshold))),
    ),
    set(at, plus(get(at), 4)),
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
  const scalar = new Scalar({ context, locals, unit, homes: { start, shared: (local) => shared.has(local) } });
  const statements = [
    scalar.assign(trial.u, load('i32.load', get(place), layout.trial.u)),
    scalar.assign(trial.spare, load('i32.load', get(place), layout.trial.spare)),
    ...scalar.block(trial.body),
  ];
  const bit = locals.fresh('i32');
  // Bit 8 k + l stands for candidate 4 k + l.
  const inWord = code('i32.or', code('i32.and', shifted(get(bit), 1), i32(0x70)), code('i32.and', shifted(get(bit), 2), i32(0xc)));
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
