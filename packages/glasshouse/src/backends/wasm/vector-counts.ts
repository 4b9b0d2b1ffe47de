import type { Expr, Stmt } from '../../ir/types.ts';
import {
  type Code,
  code,
  get,
  i32,
  lane,
  lanes,
  load,
  plus,
  set,
  shifted,
  store,
  tee,
  when,
} from './code.ts';
import { faultAt } from './context.ts';
import type { FourRegisters } from './four-registers.ts';
import { addTo } from './scalar.ts';
import { evenSteps, stepsOf } from './steps.ts';

type Count = Extract<Stmt, { op: 'count' }>;

/** Counts for four units at once, outside of conditions or under conditions that hold about as often as not. */
export class VectorCounts {
  private readonly four: FourRegisters;
  private readonly loose: readonly boolean[];
  /** What is to be added at the end, by measure. */
  private readonly even = new Map<number, Code[]>();
  /** While a part of the units is counted: vectors that say who belongs to it, and where each of the four counts. */
  private part: { readonly test: number; readonly cells: number } | undefined;

  constructor(four: FourRegisters, loose: readonly boolean[]) {
    this.four = four;
    this.loose = loose;
  }

  /** A count of all four units; it may be added only by `addEven`. */
  everybody(stmt: Count): Code[] {
    if (stmt.row !== undefined) return this.row(stmt);
    const value = this.four.vector.value(stmt.amount);
    return this.loose[stmt.measure]! ? this.contribute(stmt.measure, value) : this.each(stmt.measure, value);
  }

  /** Counts of those who meet a condition; the others count where nobody looks. */
  ofPart(condition: Expr, make: () => Code[]): Code[] {
    const { locals, vector, context } = this.four;
    const [test, cells] = [locals.fresh('v128'), locals.fresh('v128')];
    const nowhere = context.layout.cells * context.layout.cellBytes;
    const out = [
      set(test, vector.value(condition)),
      set(cells, code('v128.bitselect', this.four.cells(), lanes(nowhere), get(test))),
    ];
    this.part = { test, cells };
    out.push(...make());
    this.part = undefined;
    return out;
  }

  private cells(): Code {
    return this.part === undefined ? this.four.cells() : get(this.part.cells);
  }

  private cell(k: number): Code {
    return this.part === undefined ? this.four.cell(k) : lane(k, get(this.part.cells));
  }

  private ofPartOnly(value: Code): Code {
    return this.part === undefined ? value : code('v128.and', value, get(this.part.test));
  }

  /** Counts under a condition (plan.ts, `isEvenCount`); `addEven` adds them. */
  under({ condition, body }: Extract<Stmt, { op: 'if' }>): Code[] {
    const test = this.four.locals.fresh('v128');
    const out: Code[] = [set(test, this.four.vector.value(condition))];
    for (const stmt of body) {
      if (stmt.op !== 'count') throw new Error(`${stmt.op} among even counts`);
      const one = stmt.amount.op === 'const' && stmt.amount.value === 1;
      const amount = one ? undefined : this.four.vector.value(stmt.amount);
      const value = amount === undefined ? code('i32x4.neg', get(test)) : code('v128.and', amount, get(test));
      out.push(...this.contribute(stmt.measure, value));
    }
    return out;
  }

  /** Adds four measures of a unit at a time: their sums lie side by side in its cell. */
  addEven(): Code[] {
    const { layout } = this.four.context;
    const groups = new Map<number, Code[]>();
    for (const [measure, values] of this.even) {
      const { offset } = layout.measures[measure]!;
      const group = groups.get(offset >> 4) ?? [lanes(0), lanes(0), lanes(0), lanes(0)];
      group[(offset >> 2) & 3] = values.reduce((left, right) => code('i32x4.add', left, right));
      groups.set(offset >> 4, group);
    }
    return [...groups].flatMap(([place, [a, b, c, d]]) => {
      const [p, q, r, s] = [0, 1, 2, 3].map(() => this.four.locals.fresh('v128')) as [
        number,
        number,
        number,
        number,
      ];
      // From a vector for each measure to a vector for each unit.
      const transposed: Code[] = [
        set(p, pick([0, 4, 1, 5], a!, b!)),
        set(q, pick([2, 6, 3, 7], a!, b!)),
        set(r, pick([0, 4, 1, 5], c!, d!)),
        set(s, pick([2, 6, 3, 7], c!, d!)),
      ];
      const units = [
        pick([0, 1, 4, 5], get(p), get(r)),
        pick([2, 3, 6, 7], get(p), get(r)),
        pick([0, 1, 4, 5], get(q), get(s)),
        pick([2, 3, 6, 7], get(q), get(s)),
      ];
      const at = layout.counts + 16 * place;
      const added = units.map((unit, k) => {
        const cell = this.four.cell(k);
        return store('v128.store', cell, at, code('i32x4.add', load('v128.load', cell, at), unit));
      });
      return [...transposed, ...added];
    });
  }

  private contribute(measure: number, value: Code): Code[] {
    const local = this.four.locals.fresh('v128');
    this.even.set(measure, [...(this.even.get(measure) ?? []), get(local)]);
    return [set(local, this.ofPartOnly(value))];
  }

  private each(measure: number, value: Code): Code[] {
    const { layout } = this.four.context;
    const { offset, wide } = layout.measures[measure]!;
    const kept = this.four.locals.fresh('v128');
    const added = [0, 1, 2, 3].map((k) =>
      addTo(wide, this.cell(k), layout.counts + offset, lane(k, get(kept))),
    );
    return [set(kept, value), ...added];
  }

  /** One of a row of measures for each of the four units. */
  private row({ measure, amount, row }: Count): Code[] {
    const { context, locals, vector } = this.four;
    const { offset, wide } = context.layout.measures[measure]!;
    const { before, address } = this.rowAddresses(row!, wide ? 3 : 2);
    const amounts = amount.op === 'const' ? undefined : locals.fresh('v128');
    if (amounts !== undefined) before.push(set(amounts, vector.value(amount)));
    const added = [0, 1, 2, 3].flatMap((k) => {
      const place = locals.fresh('i32');
      const one = amount.op === 'const' ? i32(amount.value) : lane(k, get(amounts!));
      return [set(place, address(k)), addTo(wide, get(place), context.layout.counts + offset, one)];
    });
    return [...before, ...added];
  }

  /** Where each unit counts in a row, whose entries are 2 to the power of `shift` bytes apart. */
  private rowAddresses(
    { index, length }: NonNullable<Count['row']>,
    shift: number,
  ): { before: Code[]; address: (k: number) => Code } {
    const { locals, vector } = this.four;
    const table = this.tableOf(index, length);
    if (table !== undefined) {
      const at = locals.fresh('v128');
      const step = (k: number) => load('i32.load8_u', plus(lane(k, get(at)), -table.low), table.offset);
      const address = (k: number) => code('i32.add', this.cell(k), shifted(step(k), shift));
      return { before: [set(at, table.inside)], address };
    }
    const at = locals.fresh('v128');
    const places = (of: Code) => code('i32x4.add', this.cells(), code('i32x4.shl', of, i32(shift)));
    const address = (k: number) => lane(k, get(at));
    const { low, high } = this.four.context.ranges.of(index);
    const value = this.evenly(index) ?? vector.value(index);
    if (low >= 0 && high < length) return { before: [set(at, places(value))], address };
    const asked = locals.fresh('v128');
    const inside = locals.fresh('v128');
    const cut = code('i32x4.min_s', code('i32x4.max_s', tee(asked, value), lanes(0)), lanes(length - 1));
    const outside = code('v128.any_true', this.ofPartOnly(code('i32x4.ne', get(inside), get(asked))));
    const before = [
      set(inside, cut),
      when(outside, [faultAt(this.four.context)]),
      set(at, places(get(inside))),
    ];
    return { before, address };
  }

  /** The value of a staircase with equal steps, by a multiplication. */
  private evenly(index: Expr): Code | undefined {
    const staircase = stepsOf(index);
    if (staircase === undefined || staircase.edges.length <= FEW_EDGES) return undefined;
    const { low, high } = this.four.context.ranges.of(staircase.of);
    const even = evenSteps(staircase, low, high);
    if (even === undefined) return undefined;
    const product = code('i32x4.dot_i16x8_s', this.four.vector.value(staircase.of), lanes(even.factor));
    return code('i32x4.shr_u', product, i32(even.shift));
  }

  /** The table of a long staircase with unequal steps, and the places in it for the four units. */
  private tableOf(index: Expr, length: number): { inside: Code; low: number; offset: number } | undefined {
    const { context, vector } = this.four;
    const staircase = stepsOf(index);
    if (staircase === undefined || staircase.edges.length <= FEW_EDGES) return undefined;
    if (staircase.values.some((to) => to < 0 || to >= length)) return undefined;
    const { low, high } = context.ranges.of(staircase.of);
    if (evenSteps(staircase, low, high) !== undefined) return undefined;
    const table = context.stepTables.add(staircase);
    if (table === undefined) return undefined;
    const x = vector.value(staircase.of);
    const above = low < table.low ? code('i32x4.max_s', x, lanes(table.low)) : x;
    const inside = high > table.high ? code('i32x4.min_s', above, lanes(table.high)) : above;
    return { inside, low: table.low, offset: table.offset };
  }
}

/** So many edges are compared one by one. */
const FEW_EDGES = 4;

/** A shuffle that picks four lanes of 32 bits out of eight. */
function pick(picked: readonly number[], left: Code, right: Code): Code {
  const bytes = picked.flatMap((at) => [4 * at, 4 * at + 1, 4 * at + 2, 4 * at + 3]);
  return { op: 'i8x16.shuffle', args: [left, right], bytes };
}
