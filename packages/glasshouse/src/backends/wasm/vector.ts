import type { Stmt } from '../../ir/types.ts';
import { type Code, code, get, i32, lane, lanes, load, type Locals, loopWhile, plus, set, shifted, store, tee, when } from './code.ts';
import { base, type Context, LOAD, SHIFT } from './context.ts';
import { columnsStored, localsAssigned, localsRead } from './prepare.ts';
import { Effects, isEvenCount, mannerOf } from './plan.ts';
import { addTo, Scalar } from './scalar.ts';
import { ScalarExpressions } from './scalar-expressions.ts';
import { stepsOf } from './steps.ts';
import { sharedIn, type Touches, touchesOf } from './touches.ts';
import { type FourUnits, VectorExpressions } from './vector-expressions.ts';
import { storeFour } from './vector-store.ts';

export interface VectorSetting {
  readonly context: Context;
  readonly locals: Locals;
  /** Local with the first unit of the block. */
  readonly start: number;
  /** Local with the first of the four units at hand. */
  readonly unit: number;
  /** What the segment itself names. */
  readonly touches: Touches;
  readonly loose: readonly boolean[];
}

/**
 * Statements for four units at once. Locals of the program and columns live in vector registers; memory is kept up to
 * date with every store, so that code that goes unit by unit (`lanes`) can work on memory and be followed by this.
 */
export class Vector implements FourUnits {
  readonly expressions: VectorExpressions;
  private readonly context: Context;
  private readonly locals: Locals;
  private readonly setting: VectorSetting;
  private readonly scalarExpressions: ScalarExpressions;
  private readonly registers = new Map<number, number>();
  /** Locals of the program whose register holds their value; the value of others lies in their home. */
  private valid = new Set<number>();
  private readonly uniform = new Map<number, number>();
  private columns = new Map<number, number>();
  private readonly pointers = new Map<number, number>();
  private readonly even = new Map<number, Code[]>();
  private readonly cells = new Map<number, number>();
  private homeLocal: number | undefined;

  constructor(setting: VectorSetting) {
    this.setting = setting;
    this.context = setting.context;
    this.locals = setting.locals;
    const uniformPlaces = {
      unit: () => get(setting.unit),
      pointer: (shift: number) => this.pointer(shift),
      local: (local: number) => get(this.uniform.get(local)!),
    };
    this.scalarExpressions = new ScalarExpressions(setting.context, setting.locals, uniformPlaces);
    this.expressions = new VectorExpressions(setting.context, setting.locals, this, this.scalarExpressions);
  }

  /** What must run before everything else, for each four units; to be asked for last. */
  opening(): Code[] {
    const out: Code[] = [];
    const { cell } = this.context.layout;
    for (const [k, local] of this.cells) {
      out.push(set(local, load(LOAD[cell.width], this.pointer(SHIFT[cell.width]), cell.offset + (k << SHIFT[cell.width]))));
    }
    const cells = out.splice(0);
    for (const [shift, local] of this.pointers) out.push(set(local, code('i32.add', base, shifted(this.unit(), shift))));
    if (this.homeLocal !== undefined) {
      out.push(set(this.homeLocal, shifted(code('i32.sub', this.unit(), get(this.setting.start)), 2)));
    }
    return [...out, ...cells];
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
    const register = this.register(local);
    if (this.valid.has(local)) return get(register);
    this.valid.add(local);
    return tee(register, this.fromHome(local));
  }

  column(column: number): Code {
    const kept = this.columns.get(column);
    if (kept !== undefined) return get(kept);
    const local = this.locals.fresh('v128');
    this.columns.set(column, local);
    return tee(local, this.readColumn(column));
  }

  /** The statements at the top of a segment. Neighbours that go unit by unit are done together. */
  top(body: readonly Stmt[]): Code[] {
    const out: Code[] = [];
    let group: Stmt[] = [];
    let effects = new Effects();
    const flush = (): void => {
      if (group.length > 0) out.push(...this.inLanes(group, this.concerned(group)));
      group = [];
      effects = new Effects();
    };
    for (const stmt of body) {
      if (this.goesByLanes(stmt)) {
        if (stmt.op === 'if' && !effects.leaves(stmt.condition)) flush();
        group.push(stmt);
        effects.add(stmt);
        continue;
      }
      if (!effects.allowBefore(stmt)) flush();
      out.push(...(isEvenCount(stmt, this.setting.loose) ? this.evenCount(stmt) : this.statement(stmt, undefined)));
    }
    flush();
    return [...out, ...this.addEven()];
  }

  private goesByLanes(stmt: Stmt): boolean {
    if (stmt.op === 'count') return false;
    return !isEvenCount(stmt, this.setting.loose) && mannerOf(stmt, this.expressions.uniformLocals) === 'lanes';
  }

  /** A mask of the units that one of the statements concerns; undefined for all. */
  private concerned(group: readonly Stmt[]): Code | undefined {
    const conditions = group.flatMap((stmt) => (stmt.op === 'if' && stmt.otherwise.length === 0 ? [stmt.condition] : []));
    if (conditions.length < group.length) return undefined;
    return conditions.map((each) => this.expressions.value(each)).reduce((left, right) => code('v128.or', left, right));
  }

  private block(body: readonly Stmt[], mask: number | undefined): Code[] {
    return body.flatMap((stmt) => this.statement(stmt, mask));
  }

  private statement(stmt: Stmt, mask: number | undefined): Code[] {
    const manner = mannerOf(stmt, this.expressions.uniformLocals);
    switch (stmt.op) {
      case 'let':
        return this.assign(stmt.local, this.expressions.value(stmt.value), mask);
      case 'store':
        if (manner === 'inline') return this.store(stmt, mask);
        break;
      case 'if':
        if (manner !== 'lanes') return this.branch(stmt, mask, manner === 'branch');
        break;
      case 'loop':
        if (manner !== 'lanes') return this.loop(stmt, mask);
        break;
      case 'count':
        if (mask === undefined) return stmt.row === undefined ? this.evenCount(stmt) : this.rowCount(stmt);
        break;
    }
    const condition = stmt.op === 'if' && stmt.otherwise.length === 0 ? this.expressions.value(stmt.condition) : undefined;
    if (mask === undefined) return this.inLanes([stmt], condition);
    return this.inLanes([stmt], condition === undefined ? get(mask) : code('v128.and', condition, get(mask)));
  }

  private assign(local: number, value: Code, mask: number | undefined): Code[] {
    const register = this.register(local);
    const out: Code[] = [];
    if (mask === undefined || !(this.valid.has(local) || this.context.homes.has(local))) out.push(set(register, value));
    else {
      const kept = this.locals.fresh('v128');
      out.push(set(kept, value), set(register, code('v128.bitselect', get(kept), this.local(local), get(mask))));
    }
    this.valid.add(local);
    if (this.setting.touches.get(local)! < this.context.touches.get(local)!) out.push(this.toHome(local));
    return out;
  }

  private store(stmt: Extract<Stmt, { op: 'store' }>, mask: number | undefined): Code[] {
    const { column, index, value } = stmt;
    const { context, locals } = this;
    const { width, offset } = context.layout.columns[column]!;
    const kept = locals.fresh('v128');
    const out: Code[] = [set(kept, this.expressions.value(value))];
    const { min, max, length } = context.program.columns[column]!;
    const { low, high } = context.ranges.of(value);
    if (low < min || high > max) {
      const cut = locals.fresh('v128');
      const differs = code('i32x4.ne', tee(cut, code('i32x4.min_s', code('i32x4.max_s', get(kept), lanes(min)), lanes(max))), get(kept));
      const faulty = mask === undefined ? differs : code('v128.and', differs, get(mask));
      out.push(when(code('v128.any_true', faulty), [this.fault()]), set(kept, get(cut)));
    }
    let address = this.pointer(SHIFT[width]);
    let constant = offset;
    if (index !== undefined) {
      ({ address, constant } = this.expressions.elementAddress(column, this.scalarExpressions.inside(index, length)));
      if (address.op !== 'local.get') {
        const at = locals.fresh('i32');
        out.push(set(at, address));
        address = get(at);
      }
    }
    if (mask !== undefined) {
      const old = index === undefined ? this.column(column) : this.expressions.loadFour(width, address, constant);
      out.push(set(kept, code('v128.bitselect', get(kept), old, get(mask))));
    }
    out.push(storeFour(width, address, constant, kept));
    if (index === undefined) {
      const cached = this.columns.get(column);
      if (cached === undefined) this.columns.set(column, kept);
      else out.push(set(cached, get(kept)));
    }
    return out;
  }

  private branch({ condition, body, otherwise }: Extract<Stmt, { op: 'if' }>, mask: number | undefined, skip: boolean): Code[] {
    const yes = this.locals.fresh('v128');
    const test = this.expressions.value(condition);
    const out: Code[] = [...this.materialise([...body, ...otherwise])];
    out.push(set(yes, mask === undefined ? test : code('v128.and', test, get(mask))));
    const arm = (block: readonly Stmt[], concerned: number): void => {
      if (block.length === 0) return;
      if (!skip) out.push(...this.block(block, concerned));
      else out.push(when(code('v128.any_true', get(concerned)), this.nested(block, concerned)));
    };
    if (otherwise.length === 0) {
      arm(body, yes);
      return out;
    }
    const no = this.locals.fresh('v128');
    out.push(set(no, mask === undefined ? code('v128.not', get(yes)) : code('v128.andnot', get(mask), get(yes))));
    arm(body, yes);
    arm(otherwise, no);
    return out;
  }

  private loop({ local, count, limit, body }: Extract<Stmt, { op: 'loop' }>, mask: number | undefined): Code[] {
    if (limit === 0) return [];
    const counter = this.locals.fresh('i32');
    const out = this.materialise(body);
    const uniformCount = this.expressions.isUniform(count);
    let more: Code;
    let concerned = mask;
    const head: Code[] = [];
    if (uniformCount) {
      const rounds = this.locals.fresh('i32');
      const { high } = this.context.ranges.of(count);
      out.push(set(rounds, this.scalarExpressions.value(count)));
      if (high > limit) out.push(when(code('i32.gt_s', get(rounds), i32(limit)), [this.fault(), set(rounds, i32(limit))]));
      more = code('i32.lt_s', get(counter), get(rounds));
    } else {
      const rounds = this.locals.fresh('v128');
      concerned = this.locals.fresh('v128');
      out.push(set(rounds, this.expressions.value(count)));
      if (this.context.ranges.of(count).high > limit) {
        const tooMany = code('i32x4.gt_s', get(rounds), lanes(limit));
        const faulty = mask === undefined ? tooMany : code('v128.and', tooMany, get(mask));
        out.push(when(code('v128.any_true', faulty), [this.fault()]));
        out.push(set(rounds, code('i32x4.min_s', get(rounds), lanes(limit))));
      }
      const inside = code('i32x4.gt_s', get(rounds), code('i32x4.splat', get(counter)));
      more = code('v128.any_true', tee(concerned, mask === undefined ? inside : code('v128.and', inside, get(mask))));
    }
    out.push(set(counter, i32(0)));
    this.uniform.set(local, counter);
    this.expressions.uniformLocals.add(local);
    head.push(...this.homeOfCounter(local, counter, body));
    const each = [...head, ...this.nested(body, concerned), set(counter, plus(get(counter), 1))];
    this.expressions.uniformLocals.delete(local);
    return [...out, loopWhile(more, each)];
  }

  /** Code that goes unit by unit inside a loop looks for the round in the home of the loop's local. */
  private homeOfCounter(local: number, counter: number, body: readonly Stmt[]): Code[] {
    if (!this.hasLanes(body)) return [];
    return [store('v128.store', this.homePointer(), this.context.homes.of(local), code('i32x4.splat', get(counter)))];
  }

  private hasLanes(body: readonly Stmt[]): boolean {
    return body.some((stmt) => {
      const manner = mannerOf(stmt, this.expressions.uniformLocals);
      if (manner === 'lanes') return true;
      if (stmt.op === 'if') return this.hasLanes(stmt.body) || this.hasLanes(stmt.otherwise);
      return stmt.op === 'loop' && this.hasLanes(stmt.body);
    });
  }

  /** A block that may be skipped or repeated: what it reads into registers is not known after it. */
  private nested(body: readonly Stmt[], mask: number | undefined): Code[] {
    const valid = new Set(this.valid);
    const columns = new Map(this.columns);
    const out = this.block(body, mask);
    const assigned = new Set<number>();
    for (const stmt of body) localsAssigned(stmt, assigned);
    this.valid = new Set([...this.valid].filter((local) => valid.has(local) || assigned.has(local)));
    this.columns = columns;
    return out;
  }

  /** Before a block under a condition: registers for what it changes, so that other units keep their values. */
  private materialise(body: readonly Stmt[]): Code[] {
    const assigned = new Set<number>();
    const stored = new Set<number>();
    for (const stmt of body) {
      localsAssigned(stmt, assigned);
      columnsStored(stmt, stored);
    }
    const own = touchesOf(body);
    const out: Code[] = [];
    for (const local of assigned) {
      if (this.valid.has(local) || own.get(local) === this.context.touches.get(local)) continue;
      out.push(set(this.register(local), this.fromHome(local)));
      this.valid.add(local);
    }
    for (const column of stored) {
      if (this.columns.has(column) || this.context.program.columns[column]!.length > 1) continue;
      const local = this.locals.fresh('v128');
      out.push(set(local, this.readColumn(column)));
      this.columns.set(column, local);
    }
    return out;
  }

  /** Runs statements unit by unit, for the units of the mask. */
  private inLanes(body: readonly Stmt[], mask: Code | undefined): Code[] {
    const { context, locals } = this;
    const shared = sharedIn(body, context.touches);
    const named = new Set<number>();
    const assigned = new Set<number>();
    const stored = new Set<number>();
    for (const stmt of body) {
      localsRead(stmt, named);
      localsAssigned(stmt, assigned);
      columnsStored(stmt, stored);
    }
    const bits = locals.fresh('i32');
    const unit = locals.fresh('i32');
    const before: Code[] = [];
    const after: Code[] = [];
    for (const local of new Set([...named, ...assigned])) {
      if (!shared.has(local) || !this.valid.has(local)) continue;
      before.push(this.toHome(local));
      if (assigned.has(local)) after.push(set(this.register(local), this.fromHome(local)));
    }
    for (const column of stored) {
      const cached = this.columns.get(column);
      if (cached !== undefined) after.push(set(cached, this.readColumn(column)));
    }
    const scalar = new Scalar({
      context,
      locals,
      unit,
      homes: { start: this.setting.start, shared: (local) => shared.has(local) },
    });
    const statements = scalar.block(body);
    const each = [
      set(unit, code('i32.add', this.unit(), code('i32.ctz', get(bits)))),
      ...scalar.opening(),
      ...statements,
    ];
    const next = tee(bits, code('i32.and', get(bits), plus(get(bits), -1)));
    const all = [...before, { op: 'repeat', body: each, again: next } as Code, ...after];
    if (mask === undefined) return [set(bits, i32(15)), ...all];
    return [set(bits, code('i32x4.bitmask', mask)), when(get(bits), all)];
  }

  /** Keeps what is to be added; `addEven` adds it. */
  private evenCount(stmt: Stmt): Code[] {
    if (stmt.op === 'count') {
      if (!this.setting.loose[stmt.measure]!) return this.countEach(stmt);
      return this.contribute(stmt.measure, this.expressions.value(stmt.amount));
    }
    if (stmt.op !== 'if') throw new Error('only counts are even');
    const test = this.locals.fresh('v128');
    const out: Code[] = [set(test, this.expressions.value(stmt.condition))];
    for (const inner of stmt.body) {
      if (inner.op !== 'count') throw new Error('only counts are even');
      const { amount, measure } = inner;
      const one = amount.op === 'const' && amount.value === 1;
      const value = one ? code('i32x4.neg', get(test)) : code('v128.and', this.expressions.value(amount), get(test));
      out.push(...this.contribute(measure, value));
    }
    return out;
  }

  private contribute(measure: number, value: Code): Code[] {
    const local = this.locals.fresh('v128');
    this.even.set(measure, [...(this.even.get(measure) ?? []), get(local)]);
    return [set(local, value)];
  }

  private countEach({ measure, amount }: Extract<Stmt, { op: 'count' }>): Code[] {
    const { layout } = this.context;
    const value = this.locals.fresh('v128');
    const { offset, wide } = layout.measures[measure]!;
    return [
      set(value, this.expressions.value(amount)),
      ...[0, 1, 2, 3].flatMap((k) => {
        return [addTo(wide, this.cellOf(k), layout.counts + offset, lane(k, get(value)))];
      }),
    ];
  }

  /** Adds four measures of a unit at a time: the sums of a cell lie side by side. */
  private addEven(): Code[] {
    const { layout } = this.context;
    const groups = new Map<number, (Code | undefined)[]>();
    for (const [measure, values] of this.even) {
      const { offset } = layout.measures[measure]!;
      const group = groups.get(offset >> 4) ?? [];
      group[(offset >> 2) & 3] = values.reduce((left, right) => code('i32x4.add', left, right));
      groups.set(offset >> 4, group);
    }
    return [...groups].flatMap(([at, group]) => {
      const columns = [0, 1, 2, 3].map((k) => group[k] ?? lanes(0));
      const pairs = [this.locals.fresh('v128'), this.locals.fresh('v128'), this.locals.fresh('v128'), this.locals.fresh('v128')];
      const [a, b, c, d] = columns as [Code, Code, Code, Code];
      const [p, q, r, s] = pairs as [number, number, number, number];
      const first = { op: 'i8x16.shuffle', args: [a, b], bytes: pick([0, 4, 1, 5]) } as const;
      const rows: Code[] = [
        { op: 'i8x16.shuffle', args: [get(p), get(r)], bytes: pick([0, 1, 4, 5]) },
        { op: 'i8x16.shuffle', args: [get(p), get(r)], bytes: pick([2, 3, 6, 7]) },
        { op: 'i8x16.shuffle', args: [get(q), get(s)], bytes: pick([0, 1, 4, 5]) },
        { op: 'i8x16.shuffle', args: [get(q), get(s)], bytes: pick([2, 3, 6, 7]) },
      ];
      return [
        set(p, first),
        set(q, { op: 'i8x16.shuffle', args: [a, b], bytes: pick([2, 6, 3, 7]) }),
        set(r, { op: 'i8x16.shuffle', args: [c, d], bytes: pick([0, 4, 1, 5]) }),
        set(s, { op: 'i8x16.shuffle', args: [c, d], bytes: pick([2, 6, 3, 7]) }),
        ...rows.flatMap((row, k) => {
          const offset = layout.counts + 16 * at;
          const sum = code('i32x4.add', load('v128.load', this.cellOf(k), offset), row);
          return [store('v128.store', this.cellOf(k), offset, sum)];
        }),
      ];
    });
  }

  /** One of a row of measures for each of the four units. */
  private rowCount({ measure, amount, row }: Extract<Stmt, { op: 'count' }>): Code[] {
    const { layout, stepTables } = this.context;
    const { index, length } = row!;
    const { offset, wide } = layout.measures[measure]!;
    const steps = stepsOf(index);
    const table = steps !== undefined && steps.edges.length > 4 && isFitting(steps.values, length) ? stepTables.add(steps) : undefined;
    const at = this.locals.fresh('v128');
    const out: Code[] = [];
    if (table === undefined) {
      const value = this.expressions.value(index);
      const { low, high } = this.context.ranges.of(index);
      if (low < 0 || high >= length) {
        const kept = this.locals.fresh('v128');
        const inside = code('i32x4.min_s', code('i32x4.max_s', tee(kept, value), lanes(0)), lanes(length - 1));
        out.push(set(at, inside), when(code('v128.any_true', code('i32x4.ne', get(at), get(kept))), [this.fault()]));
      } else out.push(set(at, value));
    } else {
      const x = this.expressions.value(steps!.of);
      const { low, high } = this.context.ranges.of(steps!.of);
      const above = low < table.low ? code('i32x4.max_s', x, lanes(table.low)) : x;
      out.push(set(at, high > table.high ? code('i32x4.min_s', above, lanes(table.high)) : above));
    }
    const one = amount.op === 'const' ? i32(amount.value) : undefined;
    const amounts = this.locals.fresh('v128');
    if (one === undefined) out.push(set(amounts, this.expressions.value(amount)));
    for (const k of [0, 1, 2, 3]) {
      const found = lane(k, get(at));
      const step = table === undefined ? found : load('i32.load8_u', plus(found, -table.low), table.offset);
      const address = this.locals.fresh('i32');
      out.push(set(address, code('i32.add', this.cellOf(k), shifted(step, wide ? 3 : 2))));
      out.push(addTo(wide, get(address), layout.counts + offset, one ?? lane(k, get(amounts))));
    }
    return out;
  }

  /** Where the sums of the cell of unit `k` of the four lie. */
  private cellOf(k: number): Code {
    let local = this.cells.get(k);
    if (local === undefined) {
      local = this.locals.fresh('i32');
      this.cells.set(k, local);
    }
    return get(local);
  }

  private readColumn(column: number): Code {
    const { width, offset } = this.context.layout.columns[column]!;
    return this.expressions.loadFour(width, this.pointer(SHIFT[width]), offset);
  }

  private isBool(local: number): boolean {
    return this.context.program.locals[local]!.type === 'bool';
  }

  /** In its home a boolean is 0 or 1. */
  private fromHome(local: number): Code {
    const word = load('v128.load', this.homePointer(), this.context.homes.of(local));
    return this.isBool(local) ? code('i32x4.neg', word) : word;
  }

  private toHome(local: number): Code {
    const value = get(this.register(local));
    return store('v128.store', this.homePointer(), this.context.homes.of(local), this.isBool(local) ? code('i32x4.neg', value) : value);
  }

  private register(local: number): number {
    let register = this.registers.get(local);
    if (register === undefined) {
      register = this.locals.fresh('v128');
      this.registers.set(local, register);
    }
    return register;
  }

  private homePointer(): Code {
    this.homeLocal ??= this.locals.fresh('i32');
    return get(this.homeLocal);
  }

  private fault(): Code {
    return store('i32.store', i32(0), this.context.layout.fault, i32(1));
  }
}

const isFitting = (values: readonly number[], length: number): boolean => values.every((value) => value >= 0 && value < length);

/** The bytes of a shuffle that picks four lanes of 32 bits out of eight. */
function pick(lanesPicked: readonly number[]): number[] {
  return lanesPicked.flatMap((at) => [4 * at, 4 * at + 1, 4 * at + 2, 4 * at + 3]);
}

