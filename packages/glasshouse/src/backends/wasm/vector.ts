import type { Stmt } from '../../ir/types.ts';
import { type Code, code, get, i32, lanes, loopWhile, plus, set, tee, when } from './code.ts';
import { type Context, faultAt, SHIFT } from './context.ts';
import { FourRegisters, type FourSetting } from './four-registers.ts';
import { type Counting, Effects, hasLanes, isEvenCount, isPartCount, mannerOf } from './plan.ts';
import { Scalar } from './scalar.ts';
import { sharedIn } from './touches.ts';
import { VectorCounts } from './vector-counts.ts';
import { elementOfFour } from './vector-expressions.ts';
import { loadFour, storeFour } from './vector-memory.ts';

/** Statements for four units at once: under conditions by masks, and unit by unit where that is better (plan.ts). */
export class Vector {
  readonly four: FourRegisters;
  private readonly context: Context;
  private readonly counts: VectorCounts;
  private readonly counting: Counting;

  constructor(setting: FourSetting, loose: readonly boolean[]) {
    this.context = setting.context;
    this.four = new FourRegisters(setting);
    this.counts = new VectorCounts(this.four, loose);
    this.counting = { ...setting.context, loose };
  }

  /** The statements at the top of a segment. */
  top(body: readonly Stmt[]): Code[] {
    const statements = this.block(body, undefined);
    return [...statements, ...this.counts.addEven()];
  }

  /** Statements for the units of a mask, or all. Neighbours that go unit by unit are done together. */
  private block(body: readonly Stmt[], mask: number | undefined): Code[] {
    const out: Code[] = [];
    let group: Stmt[] = [];
    let effects = new Effects();
    const flush = (): void => {
      if (group.length > 0) out.push(...this.inLanes(group, this.concerned(group, mask)));
      group = [];
      effects = new Effects();
    };
    for (const stmt of body) {
      if (this.goesByLanes(stmt, mask)) {
        const together = mask === undefined || isOneArmed(stmt);
        if (!together || (stmt.op === 'if' && !effects.leaves(stmt.condition))) flush();
        group.push(stmt);
        effects.add(stmt);
        if (!together) flush();
        continue;
      }
      if (!effects.allowBefore(stmt)) flush();
      out.push(...this.statement(stmt, mask));
    }
    flush();
    return out;
  }

  private goesByLanes(stmt: Stmt, mask: number | undefined): boolean {
    if (mask === undefined && this.countsForAll(stmt)) return false;
    return mannerOf(stmt, this.four.vector.uniformLocals) === 'lanes';
  }

  private countsForAll(stmt: Stmt): boolean {
    return stmt.op === 'count' || isEvenCount(stmt, this.counting.loose) || isPartCount(stmt, this.counting);
  }

  /** A mask of the units of `mask` that one of the statements concerns; undefined for all. */
  private concerned(group: readonly Stmt[], mask: number | undefined): Code | undefined {
    const conditions = group.flatMap((stmt) => (isOneArmed(stmt) ? [stmt.condition] : []));
    // An expression that is asked for must be used: the first to read a column keeps it for the others.
    if (conditions.length < group.length) return mask === undefined ? undefined : get(mask);
    const any = conditions
      .map((each) => this.four.vector.value(each))
      .reduce((left, right) => code('v128.or', left, right));
    return mask === undefined ? any : code('v128.and', any, get(mask));
  }

  /** A statement that does not go unit by unit. */
  private statement(stmt: Stmt, mask: number | undefined): Code[] {
    switch (stmt.op) {
      case 'let':
        return this.four.assign(stmt.local, this.four.vector.value(stmt.value), mask);
      case 'store':
        return this.store(stmt, mask);
      case 'if':
        if (mask === undefined && isEvenCount(stmt, this.counting.loose)) return this.counts.under(stmt);
        if (mask === undefined && isPartCount(stmt, this.counting))
          return this.counts.ofPart(stmt.condition, () => this.block(stmt.body, undefined));
        return this.branch(stmt, mask, mannerOf(stmt, this.four.vector.uniformLocals) === 'branch');
      case 'loop':
        return this.loop(stmt, mask);
      case 'count':
        return this.counts.everybody(stmt);
      default:
        throw new Error(`${stmt.op} for four units at once`);
    }
  }

  private store({ column, index, value }: Extract<Stmt, { op: 'store' }>, mask: number | undefined): Code[] {
    const { context, four } = this;
    const { width, offset } = context.layout.columns[column]!;
    const { min, max, length } = context.program.columns[column]!;
    const kept = four.locals.fresh('v128');
    const out: Code[] = [set(kept, four.vector.value(value))];
    const { low, high } = context.ranges.of(value);
    if (low < min || high > max) {
      const cut = four.locals.fresh('v128');
      const inside = code('i32x4.min_s', code('i32x4.max_s', get(kept), lanes(min)), lanes(max));
      out.push(...this.faultWhere(code('i32x4.ne', tee(cut, inside), get(kept)), mask), set(kept, get(cut)));
    }
    let [address, constant] = [four.pointer(SHIFT[width]), offset];
    if (index !== undefined) {
      const element = elementOfFour(context, column, four, four.uniform.inside(index, length));
      const at = four.locals.fresh('i32');
      out.push(set(at, element.address));
      [address, constant] = [get(at), element.constant];
    }
    if (mask !== undefined) {
      const old = index === undefined ? four.column(column) : loadFour(width, address, constant);
      out.push(set(kept, code('v128.bitselect', get(kept), old, get(mask))));
    }
    out.push(storeFour(width, address, constant, kept));
    return index === undefined ? [...out, ...four.columnIs(column, kept)] : out;
  }

  private branch(
    { condition, body, otherwise }: Extract<Stmt, { op: 'if' }>,
    mask: number | undefined,
    skip: boolean,
  ): Code[] {
    const { four } = this;
    const yes = four.locals.fresh('v128');
    const test = four.vector.value(condition);
    const out: Code[] = [...four.materialise([...body, ...otherwise], skip)];
    out.push(set(yes, mask === undefined ? test : code('v128.and', test, get(mask))));
    const arm = (block: readonly Stmt[], concerned: number): Code[] => {
      if (block.length === 0) return [];
      if (!skip) return this.block(block, concerned);
      const inside = four.nested(block, () => this.block(block, concerned));
      return [when(code('v128.any_true', get(concerned)), inside)];
    };
    if (otherwise.length === 0) return [...out, ...arm(body, yes)];
    const no = four.locals.fresh('v128');
    out.push(
      set(no, mask === undefined ? code('v128.not', get(yes)) : code('v128.andnot', get(mask), get(yes))),
    );
    return [...out, ...arm(body, yes), ...arm(otherwise, no)];
  }

  private loop(stmt: Extract<Stmt, { op: 'loop' }>, mask: number | undefined): Code[] {
    const { local, count, limit, body } = stmt;
    if (limit === 0) return [];
    const { four } = this;
    const counter = four.locals.fresh('i32');
    const out = four.materialise(body);
    const { rounds, more, concerned } = four.vector.isUniform(count)
      ? this.sameRounds(stmt, counter, mask)
      : this.ownRounds(stmt, counter, mask);
    const each = four.countWith(local, counter, () => [
      ...(hasLanes(body, four.vector.uniformLocals) ? [four.counterToHome(local, counter)] : []),
      ...four.nested(body, () => this.block(body, concerned)),
      set(counter, plus(get(counter), 1)),
    ]);
    return [...out, ...rounds, set(counter, i32(0)), loopWhile(more, each)];
  }

  /** Rounds of a loop whose count is the same for all units. */
  private sameRounds(
    { count, limit }: Extract<Stmt, { op: 'loop' }>,
    counter: number,
    mask: number | undefined,
  ) {
    const { context, four } = this;
    const asked = four.locals.fresh('i32');
    const rounds = [set(asked, four.uniform.value(count))];
    if (context.ranges.of(count).high > limit) {
      rounds.push(when(code('i32.gt_s', get(asked), i32(limit)), [faultAt(context), set(asked, i32(limit))]));
    }
    return { rounds, more: code('i32.lt_s', get(counter), get(asked)), concerned: mask };
  }

  /** Rounds of a loop whose count each unit has of its own: it goes on while anybody has one left. */
  private ownRounds(
    { count, limit }: Extract<Stmt, { op: 'loop' }>,
    counter: number,
    mask: number | undefined,
  ) {
    const { context, four } = this;
    const asked = four.locals.fresh('v128');
    const concerned = four.locals.fresh('v128');
    const rounds = [set(asked, four.vector.value(count))];
    if (context.ranges.of(count).high > limit) {
      rounds.push(...this.faultWhere(code('i32x4.gt_s', get(asked), lanes(limit)), mask));
      rounds.push(set(asked, code('i32x4.min_s', get(asked), lanes(limit))));
    }
    const inside = code('i32x4.gt_s', get(asked), code('i32x4.splat', get(counter)));
    const mine = mask === undefined ? inside : code('v128.and', inside, get(mask));
    return { rounds, more: code('v128.any_true', tee(concerned, mine)), concerned };
  }

  private faultWhere(test: Code, mask: number | undefined): Code[] {
    const faulty = mask === undefined ? test : code('v128.and', test, get(mask));
    return [when(code('v128.any_true', faulty), [faultAt(this.context)])];
  }

  /** Runs statements unit by unit, for the units of the mask. */
  private inLanes(body: readonly Stmt[], mask: Code | undefined): Code[] {
    const { context, four } = this;
    const shared = sharedIn(body, context.touches);
    const bits = four.locals.fresh('i32');
    const unit = four.locals.fresh('i32');
    const { before, after } = four.aroundLanes(body, shared);
    const homes = { start: four.start, shared: (local: number) => shared.has(local) };
    const scalar = new Scalar({ context, locals: four.locals, unit, homes });
    const statements = scalar.block(body);
    const each = [
      set(unit, code('i32.add', four.unit(), code('i32.ctz', get(bits)))),
      ...scalar.opening(),
      ...statements,
    ];
    const next = tee(bits, code('i32.and', get(bits), plus(get(bits), -1)));
    const all: Code[] = [...before, { op: 'repeat', body: each, again: next }, ...after];
    if (mask === undefined) return [set(bits, i32(15)), ...all];
    return [set(bits, code('i32x4.bitmask', mask)), when(get(bits), all)];
  }
}

function isOneArmed(stmt: Stmt): stmt is Extract<Stmt, { op: 'if' }> {
  return stmt.op === 'if' && stmt.otherwise.length === 0;
}
