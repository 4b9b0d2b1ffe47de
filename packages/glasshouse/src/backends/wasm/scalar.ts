import type { Expr, Stmt } from '../../ir/types.ts';
import {
  type Code,
  call,
  code,
  get,
  i32,
  i64,
  type Locals,
  load,
  loopWhile,
  plus,
  set,
  shifted,
  store,
  when,
} from './code.ts';
import { base, type Context, faultAt, LOAD, provenBelow, SHIFT, STORE, tick } from './context.ts';
import { RECORD } from './names.ts';
import { globalUnit, ScalarExpressions, type UnitPlaces } from './scalar-expressions.ts';
import { blockCounter, DRAW, MASK } from './threefry.ts';

export interface ScalarSetting {
  readonly context: Context;
  readonly locals: Locals;
  /** Local with the unit's index in the community. */
  readonly unit: number;
  /** Which locals of the program live in memory, and the local with the first unit of the block; absent for none. */
  readonly homes?: { readonly start: number; readonly shared: (local: number) => boolean };
}

/**
 * Statements for one unit, in plain branching code. What a unit's code needs again and again (its pointers, its cell) is
 * computed once, by `opening()`, which must run first and be asked for last.
 */
export class Scalar implements UnitPlaces {
  readonly expressions: ScalarExpressions;
  private readonly context: Context;
  private readonly locals: Locals;
  private readonly setting: ScalarSetting;
  private readonly registers = new Map<number, number>();
  private readonly pointers = new Map<number, number>();
  private cellLocal: number | undefined;
  private homeLocal: number | undefined;

  constructor(setting: ScalarSetting) {
    this.setting = setting;
    this.context = setting.context;
    this.locals = setting.locals;
    this.expressions = new ScalarExpressions(setting.context, setting.locals, this);
  }

  opening(): Code[] {
    const { layout } = this.context;
    const out: Code[] = [];
    for (const [shift, local] of this.pointers)
      out.push(set(local, code('i32.add', base, shifted(this.unit(), shift))));
    if (this.cellLocal !== undefined) {
      const { offset, width } = layout.cell;
      const address = code('i32.add', base, shifted(this.unit(), SHIFT[width]));
      out.push(set(this.cellLocal, load(LOAD[width], address, offset)));
    }
    if (this.homeLocal !== undefined) {
      const inBlock = code('i32.sub', this.unit(), get(this.setting.homes!.start));
      out.push(set(this.homeLocal, shifted(inBlock, 2)));
    }
    return out;
  }

  unit(): Code {
    return get(this.setting.unit);
  }

  pointer(shift: number): Code {
    if (shift < 0) return base;
    let local = this.pointers.get(shift);
    if (local === undefined) {
      local = this.locals.fresh('i32');
      this.pointers.set(shift, local);
    }
    return get(local);
  }

  local(local: number): Code {
    const home = this.home(local);
    return home === undefined ? get(this.register(local)) : load('i32.load', this.homePointer(), home);
  }

  /** Sets a local of the program. */
  assign(local: number, value: Code): Code {
    const home = this.home(local);
    return home === undefined
      ? set(this.register(local), value)
      : store('i32.store', this.homePointer(), home, value);
  }

  block(body: readonly Stmt[]): Code[] {
    return body.flatMap((stmt) => this.statement(stmt));
  }

  private statement(stmt: Stmt): Code[] {
    const value = (expr: Expr): Code => this.expressions.value(expr);
    switch (stmt.op) {
      case 'stage':
        return this.block(stmt.body);
      case 'let':
        return [this.assign(stmt.local, value(stmt.value))];
      case 'store':
        return this.store(stmt);
      case 'if':
        return [when(value(stmt.condition), this.block(stmt.body), this.block(stmt.otherwise))];
      case 'loop':
        return this.loop(stmt);
      case 'trial':
        return this.trial(stmt);
      case 'draw': {
        const drawn = this.locals.fresh('i64');
        return [
          set(drawn, this.draw(stmt.stream, stmt.block)),
          ...this.words(drawn, stmt.first, stmt.second),
        ];
      }
      case 'count':
        return this.count(stmt);
      case 'event':
        return [call(RECORD, this.unit(), i32(stmt.event), value(stmt.value))];
    }
  }

  private store({ column, index, value }: Extract<Stmt, { op: 'store' }>): Code[] {
    const { layout, program, ranges } = this.context;
    const { min, max, length } = program.columns[column]!;
    const { width, offset } = layout.columns[column]!;
    const { low, high } = ranges.of(value);
    const out: Code[] = [];
    let stored = this.expressions.value(value);
    if (low < min || high > max) {
      const kept = this.locals.fresh('i32');
      // One unsigned comparison for both ends.
      const outside = code('i32.gt_u', code('i32.sub', get(kept), i32(min)), i32(max - min));
      out.push(set(kept, stored), when(outside, [faultAt(this.context), set(kept, i32(min))]));
      stored = get(kept);
    }
    if (index === undefined) return [...out, store(STORE[width], this.pointer(SHIFT[width]), offset, stored)];
    const { before, at } = this.checkedIndex(index, length);
    const { address, constant } = this.expressions.element(column, at);
    return [...out, ...before, store(STORE[width], address, constant, stored)];
  }

  /** An index below `count`; one outside is a fault and becomes 0. */
  private checkedIndex(index: Expr, count: number): { before: Code[]; at: Code } {
    const value = this.expressions.value(index);
    if (provenBelow(this.context, index, count)) return { before: [], at: value };
    const kept = this.locals.fresh('i32');
    const inside = code('i32.lt_u', get(kept), i32(count));
    return {
      before: [set(kept, value), when(code('i32.eqz', inside), [faultAt(this.context), set(kept, i32(0))])],
      at: get(kept),
    };
  }

  private loop({ local, count, limit, body }: Extract<Stmt, { op: 'loop' }>): Code[] {
    if (limit === 0) return [];
    const rounds = this.locals.fresh('i32');
    const counter = this.locals.fresh('i32');
    const { low, high } = this.context.ranges.of(count);
    const out: Code[] = [set(rounds, this.expressions.value(count)), set(counter, i32(0))];
    if (high > limit) {
      const tooMany = code('i32.gt_s', get(rounds), i32(limit));
      out.push(when(tooMany, [faultAt(this.context), set(rounds, i32(limit))]));
    }
    const each = [this.assign(local, get(counter)), ...this.block(body), set(counter, plus(get(counter), 1))];
    const more = code('i32.lt_s', get(counter), get(rounds));
    if (low > 0) out.push({ op: 'repeat', body: each, again: more });
    else out.push(loopWhile(more, each));
    return out;
  }

  private trial({ stream, threshold, u, spare, body }: Extract<Stmt, { op: 'trial' }>): Code[] {
    const { layout, program } = this.context;
    const { exponent } = program.streams[stream]!;
    const limit = this.locals.fresh('i32');
    const drawn = this.locals.fresh('i64');
    const word = code('i32.shr_u', code('i32.wrap_i64', get(drawn)), i32(2));
    const accepted = [...this.words(drawn, u, spare), ...this.block(body)];
    const throwIt = [
      set(limit, this.expressions.value(threshold)),
      when(code('i32.gt_s', get(limit), i32(0)), [
        set(drawn, this.draw(stream, 0)),
        when(code('i32.lt_s', word, get(limit)), accepted),
      ]),
    ];
    if (exponent === 0) return throwIt;
    const unit = globalUnit(this.unit());
    const chunk = code('i32.shr_u', unit, i32(5));
    const mask = call(MASK, i32(layout.keys + 16 * stream), chunk, shifted(tick, 16), i32(exponent));
    const candidate = code('i32.and', code('i32.shr_u', mask, this.unit()), i32(1));
    return [when(candidate, throwIt)];
  }

  private draw(stream: number, block: number): Code {
    return call(
      DRAW,
      i32(this.context.layout.keys + 16 * stream),
      globalUnit(this.unit()),
      blockCounter(tick, block),
    );
  }

  /** The two 30-bit words of a block. */
  private words(drawn: number, first: number, second: number): Code[] {
    const low = code('i32.shr_u', code('i32.wrap_i64', get(drawn)), i32(2));
    const high = code('i32.wrap_i64', code('i64.shr_u', get(drawn), i64(34n)));
    return [this.assign(first, low), this.assign(second, high)];
  }

  private count({ measure, amount, row }: Extract<Stmt, { op: 'count' }>): Code[] {
    const { layout } = this.context;
    const { offset, wide } = layout.measures[measure]!;
    const at = layout.counts + offset;
    const value = this.expressions.value(amount);
    this.cellLocal ??= this.locals.fresh('i32');
    const cell = get(this.cellLocal);
    if (row === undefined) return [addTo(wide, cell, at, value)];
    const { before, at: index } = this.checkedIndex(row.index, row.length);
    const address = this.locals.fresh('i32');
    return [
      ...before,
      set(address, code('i32.add', cell, shifted(index, wide ? 3 : 2))),
      addTo(wide, get(address), at, value),
    ];
  }

  private register(local: number): number {
    let register = this.registers.get(local);
    if (register === undefined) {
      register = this.locals.fresh('i32');
      this.registers.set(local, register);
    }
    return register;
  }

  private home(local: number): number | undefined {
    return this.setting.homes?.shared(local) === true ? this.context.homes.of(local) : undefined;
  }

  private homePointer(): Code {
    this.homeLocal ??= this.locals.fresh('i32');
    return get(this.homeLocal);
  }
}

/** Adds to a sum. */
export function addTo(wide: boolean, address: Code, offset: number, amount: Code): Code {
  if (!wide)
    return store('i32.store', address, offset, code('i32.add', load('i32.load', address, offset), amount));
  const widened = code('i64.extend_i32_s', amount);
  return store('i64.store', address, offset, code('i64.add', load('i64.load', address, offset), widened));
}
