import type { Stmt } from '../../ir/types.ts';
import { listing } from './candidates.ts';
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
import { GatheredFour, isGatherable } from './gathered-four.ts';
import { Scalar } from './scalar.ts';
import { blockCounter, type KeyLocals, loadKey, threefry, type Words } from './threefry.ts';
import { sharedIn } from './touches.ts';
import { localsRead } from './walk.ts';

export type Trial = Extract<Stmt, { op: 'trial' }>;

/**
 * `name(start, units)`: one trial for all units of a block. In turn: the candidates; their draws and thresholds, eight at a
 * time; and the body for each that was accepted, in the order of units.
 */
export function trialFunction(name: string, context: Context, trial: Trial): FunctionCode {
  const [start, units] = [0, 1];
  const locals = new Locals(2);
  const { key, code: loading } = loadKey('four', locals, i32(0), context.layout.keys + 16 * trial.stream);
  const count = locals.fresh('i32');
  const parts: Parts = { context, locals, trial, start, units, key, count };
  const { exponent } = context.program.streams[trial.stream]!;
  const [first, unitsAt] =
    exponent === 0
      ? [[set(count, get(units))], everybody(parts)]
      : [listed(parts, exponent), candidates(parts)];
  const body = [
    ...loading,
    ...first,
    ...unitsAt.before,
    ...draws(parts, unitsAt),
    ...accepted(parts, unitsAt),
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

function listed({ context, trial, start, units, count }: Parts, exponent: number): Code[] {
  const key = i32(context.layout.keys + 16 * trial.stream);
  return [set(count, { op: 'call', callee: listing(exponent), args: [key, get(start), get(units)] })];
}

/** Who the candidates are. */
interface UnitsAt {
  /** What must be done before the draws. */
  readonly before: Code[];
  /**
   * The four candidates from number `at` + `by` on: their indices in the community, and their thresholds, with what must run
   * before each.
   */
  four(at: number, by: number): { before: Code[]; units: Code; after: Code[]; thresholds: Code };
  /** Whether for many of them the trial is about nothing: their threshold is 0, and they need no draw. */
  readonly isSparse: boolean;
  /** The index in the community of candidate `candidate`. */
  one(candidate: Code): Code;
}

/** With j = 0 all units are candidates. */
function everybody({ context, locals, trial, start }: Parts): UnitsAt {
  return {
    before: [],
    isSparse: context.ranges.of(trial.threshold).low === 0,
    four(at, by) {
      const unit = locals.fresh('i32');
      const registers = new FourRegisters({ context, locals, start, unit, touches: new Map() });
      const thresholds = registers.vector.value(trial.threshold);
      const first = set(unit, code('i32.add', get(start), plus(get(at), by)));
      const units = code('i32x4.add', code('i32x4.splat', get(unit)), lanes(0, 1, 2, 3));
      return { before: [first, ...registers.opening()], units, after: [], thresholds };
    },
    one: (candidate) => code('i32.add', get(start), candidate),
  };
}

/** The candidates that are listed in memory, by their places in the block. */
function candidates(parts: Parts): UnitsAt {
  const { context, locals, trial, start } = parts;
  const { place: list, threshold } = context.layout.trial;
  const gathers = isGatherable(trial.threshold);
  return {
    before: gathers ? [] : thresholdsOneByOne(parts),
    isSparse: context.ranges.of(trial.threshold).low === 0,
    four(at, by) {
      const pointer = shifted(get(at), 1);
      const inBlock = load('v128.load16x4_u', pointer, list + 2 * by);
      const units = code('i32x4.add', code('i32x4.splat', get(start)), inBlock);
      if (!gathers)
        return {
          before: [],
          units,
          after: [],
          thresholds: load('v128.load', shifted(get(at), 2), threshold + 4 * by),
        };
      const places = [0, 1, 2, 3].map(() => locals.fresh('i32'));
      const after = places.map((local, k) => set(local, load('i32.load16_u', pointer, list + 2 * (by + k))));
      const four = new GatheredFour(context, locals, start, places);
      return { before: [], units, after, thresholds: four.vector.value(trial.threshold) };
    },
    one: (candidate) => code('i32.add', get(start), load('i32.load16_u', shifted(candidate, 1), list)),
  };
}

/** Thresholds that cannot be had for four candidates at a time, left in memory. */
function thresholdsOneByOne({ context, locals, trial, start, count }: Parts): Code[] {
  const { place: list, threshold } = context.layout.trial;
  const at = locals.fresh('i32');
  const unit = locals.fresh('i32');
  const scalar = new Scalar({ context, locals, unit, homes: { start, shared: () => true } });
  const limit = scalar.expressions.value(trial.threshold);
  const each = [
    set(unit, code('i32.add', get(start), load('i32.load16_u', shifted(get(at), 1), list))),
    ...scalar.opening(),
    store('i32.store', shifted(get(at), 2), threshold, limit),
    set(at, plus(get(at), 1)),
  ];
  return [set(at, i32(0)), loopWhile(code('i32.lt_s', get(at), get(count)), each)];
}

/** Draws for all candidates, eight or sixteen at a time, and for each eight a byte that says who was accepted. */
function draws({ context, locals, trial, key, count }: Parts, unitsAt: UnitsAt): Code[] {
  const { u, spare, accepted: bytes } = context.layout.trial;
  const read = wordsRead(trial);
  const at = locals.fresh('i32');
  const taken = locals.fresh('i32');
  const place = shifted(get(at), 2);
  // Where few are candidates, most of sixteen at the end of a block would be drawn for nothing.
  const four = context.program.streams[trial.stream]!.exponent <= MANY_EXPONENT_MAX ? 4 : 2;
  const sides = Array.from({ length: four }, (_, side) => ({
    ...unitsAt.four(at, 4 * side),
    at: 16 * side,
    words: { x0: locals.fresh('v128'), x1: locals.fresh('v128') } satisfies Words,
  }));
  const bits = ({ words }: (typeof sides)[number], thresholds: Code, side: number): Code =>
    shifted(code('i32x4.bitmask', code('i32x4.lt_s', get(words.x0), thresholds)), 4 * side);
  const take = (side: (typeof sides)[number], thresholds: Code, k: number): Code =>
    set(taken, code('i32.or', get(taken), bits(side, thresholds, k)));
  const drawn = [
    ...sides.flatMap(({ units, words: { x0, x1 } }) => [
      set(x0, code('i32x4.add', units, code('i32x4.splat', firstUnit))),
      set(x1, code('i32x4.splat', blockCounter(tick, 0))),
    ]),
    ...threefry('four', key, ...sides.map(({ words }) => words)),
    ...sides.flatMap(({ at: by, words: { x0, x1 } }) => [
      set(x0, code('i32x4.shr_u', get(x0), i32(2))),
      ...(read.has(trial.u) ? [store('v128.store', place, u + by, get(x0))] : []),
      ...(read.has(trial.spare)
        ? [store('v128.store', place, spare + by, code('i32x4.shr_u', get(x1), i32(2)))]
        : []),
    ]),
  ];
  // Where none of them needs a draw, what was left in its place is never looked at.
  const drawnWhereNeeded = (): Code[] => {
    const thresholds = sides.map(() => locals.fresh('v128'));
    const any = thresholds.map(get).reduce((left, right) => code('v128.or', left, right));
    return [
      ...sides.flatMap((side, k) => [...side.after, set(thresholds[k]!, side.thresholds)]),
      when(code('v128.any_true', any), [
        ...drawn,
        ...sides.map((side, k) => take(side, get(thresholds[k]!), k)),
      ]),
    ];
  };
  const each = [
    ...sides.flatMap(({ before }) => before),
    set(taken, i32(0)),
    ...(unitsAt.isSparse
      ? drawnWhereNeeded()
      : [...drawn, ...sides.flatMap((side, k) => [...side.after, take(side, side.thresholds, k)])]),
    store(four === 4 ? 'i32.store16' : 'i32.store8', code('i32.shr_u', get(at), i32(3)), bytes, get(taken)),
    set(at, plus(get(at), 4 * four)),
  ];
  // Whoever comes after the last candidate is never accepted. Bytes are read eight at a time.
  const last = code('i32.shr_u', get(count), i32(3));
  const upTo = code('i32.sub', code('i32.shl', i32(1), code('i32.and', get(count), i32(7))), i32(1));
  return [
    set(at, i32(0)),
    loopWhile(code('i32.lt_s', get(at), get(count)), each),
    set(taken, code('i32.and', load('i32.load8_u', last, bytes), upTo)),
    store('i64.store', last, bytes, code('i64.extend_i32_u', get(taken))),
  ];
}

const MANY_EXPONENT_MAX = 3;

/** What the body reads, the two words of the draw among it or not. */
function wordsRead(trial: Trial): ReadonlySet<number> {
  const read = new Set<number>();
  for (const stmt of trial.body) localsRead(stmt, read);
  return read;
}

function accepted({ context, locals, trial, start, count }: Parts, unitsAt: UnitsAt): Code[] {
  const { layout } = context;
  const at = locals.fresh('i32');
  const bits = locals.fresh('i64');
  const candidate = locals.fresh('i32');
  const unit = locals.fresh('i32');
  const shared = sharedIn([trial], context.touches);
  const scalar = new Scalar({
    context,
    locals,
    unit,
    homes: { start, shared: (local) => shared.has(local) },
  });
  const place = shifted(get(candidate), 2);
  const read = wordsRead(trial);
  const statements = [
    ...(read.has(trial.u) ? [scalar.assign(trial.u, load('i32.load', place, layout.trial.u))] : []),
    ...(read.has(trial.spare)
      ? [scalar.assign(trial.spare, load('i32.load', place, layout.trial.spare))]
      : []),
    ...scalar.block(trial.body),
  ];
  const each = [
    set(candidate, code('i32.add', get(at), code('i32.wrap_i64', code('i64.ctz', get(bits))))),
    set(bits, code('i64.and', get(bits), code('i64.sub', get(bits), i64(1n)))),
    set(unit, unitsAt.one(get(candidate))),
    ...scalar.opening(),
    ...statements,
  ];
  return [
    set(at, i32(0)),
    loopWhile(code('i32.lt_s', get(at), get(count)), [
      set(bits, load('i64.load', code('i32.shr_u', get(at), i32(3)), layout.trial.accepted)),
      loopWhile(code('i64.ne', get(bits), i64(0n)), each),
      set(at, plus(get(at), 64)),
    ]),
  ];
}
