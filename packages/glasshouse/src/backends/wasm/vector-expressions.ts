import type { BinaryOperation, Expr } from '../../ir/types.ts';
import {
  type Code,
  code,
  get,
  i32,
  type Locals,
  lane,
  lanes,
  load,
  plus,
  shifted,
  tee,
  withLane,
} from './code.ts';
import {
  base,
  type Context,
  isUniform,
  LOAD,
  links,
  provenBelow,
  SHIFT,
  signalValue,
  size,
  tableEntry,
} from './context.ts';
import type { ScalarExpressions } from './scalar-expressions.ts';
import { smallTable } from './small-table.ts';
import { stepsOf } from './steps.ts';
import { loadFour } from './vector-memory.ts';

/** Where vector code finds the four units at hand. */
export interface FourUnits {
  /** The index of the first of the four in its community. */
  unit(): Code;
  /** Start of the community's region, plus the first unit times 2 to the power of `shift`. */
  pointer(shift: number): Code;
  local(local: number): Code;
  column(column: number): Code;
  /** The values of a column of 16 bits as they lie in memory, four halves of a vector; undefined where they are kept elsewhere. */
  narrowColumn?(column: number): Code | undefined;
}

/** The values of an expression for four units. A boolean is a lane of ones or of zeros. */
export class VectorExpressions {
  readonly uniformLocals = new Set<number>();
  private readonly context: Context;
  private readonly locals: Locals;
  private readonly at: FourUnits;
  /** Evaluates what is the same for all units. */
  private readonly scalar: ScalarExpressions;

  constructor(context: Context, locals: Locals, at: FourUnits, scalar: ScalarExpressions) {
    this.context = context;
    this.locals = locals;
    this.at = at;
    this.scalar = scalar;
  }

  value(expr: Expr): Code {
    const { program } = this.context;
    if (expr.op === 'const') return lanes(expr.value);
    if (expr.op === 'bool') return lanes(expr.value ? -1 : 0);
    if (isUniform(expr, this.uniformLocals)) return this.splat(expr);
    const narrow = expr.op === 'max' || expr.op === 'min' ? this.narrow(expr) : undefined;
    if (narrow !== undefined) return code('i32x4.extend_low_i16x8_s', narrow);
    switch (expr.op) {
      case 'tick':
      case 'flag':
        return this.splat(expr);
      case 'local':
        return this.at.local(expr.local);
      case 'unit':
        return code('i32x4.add', code('i32x4.splat', this.at.unit()), lanes(0, 1, 2, 3));
      case 'load':
        return expr.index === undefined ? this.at.column(expr.column) : this.element(expr.column, expr.index);
      case 'lagged': {
        const { width, offset, before, anyBefore } = this.context.layout.columns[expr.column]!;
        return this.gather(
          this.unitInside(expr.unit),
          (unit) => load(LOAD[width], code('i32.add', base, shifted(unit, SHIFT[width])), before ?? offset),
          anyBefore,
        );
      }
      case 'link':
        return this.link(expr.link, expr.unit);
      case 'signal': {
        // Without an index it is the same for all units, and was splatted.
        const index = this.inside(expr.index!, program.signals[expr.signal]!.length);
        return this.gather(index, (at) => signalValue(this.context, expr.signal, at));
      }
      case 'table': {
        const { values } = program.tables[expr.table]!;
        const index = this.inside(expr.index, values.length);
        return (
          smallTable(values, index, this.locals) ??
          this.gather(index, (at) => tableEntry(this.context, expr.table, at))
        );
      }
      case 'not':
        return code('v128.not', this.value(expr.of));
      case 'negate':
        return code('i32x4.neg', this.value(expr.of));
      case 'choose':
        return this.choose(expr);
      default:
        return this.binary(expr.op, expr.left, expr.right);
    }
  }

  isUniform(expr: Expr): boolean {
    return isUniform(expr, this.uniformLocals);
  }

  private splat(expr: Expr): Code {
    const value = this.scalar.value(expr);
    return code('i32x4.splat', this.isCondition(expr) ? code('i32.sub', i32(0), value) : value);
  }

  private isCondition(expr: Expr): boolean {
    switch (expr.op) {
      case 'bool':
      case 'flag':
      case 'not':
      case 'eq':
      case 'ne':
      case 'lt':
      case 'le':
      case 'and':
      case 'or':
        return true;
      case 'local':
        return this.context.program.locals[expr.local]!.type === 'bool';
      case 'choose':
        return this.isCondition(expr.whenTrue);
      default:
        return false;
    }
  }

  private element(column: number, index: Expr): Code {
    const { length } = this.context.program.columns[column]!;
    const { width, offset, stride } = this.context.layout.columns[column]!;
    if (this.isUniform(index)) {
      const { address, constant } = elementOfFour(
        this.context,
        column,
        this.at,
        this.scalar.inside(index, length),
      );
      return loadFour(width, address, constant);
    }
    const pointer = this.at.pointer(SHIFT[width]);
    return this.gather(this.inside(index, length), (at, k) =>
      load(
        LOAD[width],
        code('i32.add', pointer, code('i32.mul', at, i32(stride))),
        offset + (k << SHIFT[width]),
      ),
    );
  }

  private link(link: number, unit: Expr): Code {
    const start = link * this.context.layout.linkBytes;
    if (unit.op === 'unit')
      return load('v128.load16x4_u', code('i32.add', links, shifted(this.at.unit(), 1)), start);
    return this.gather(this.unitInside(unit), (of) =>
      load('i32.load16_u', code('i32.add', links, shifted(of, 1)), start),
    );
  }

  /**
   * The greatest or smallest of columns of 16 bits, made wide at the end only: the last date over all lists is asked for of everybody,
   * and looks at dozens of them.
   */
  private narrow(expr: Expr): Code | undefined {
    if (expr.op === 'load' && expr.index === undefined) return this.at.narrowColumn?.(expr.column);
    if (expr.op !== 'max' && expr.op !== 'min') return undefined;
    const [left, right] = [this.narrow(expr.left), this.narrow(expr.right)];
    if (left === undefined || right === undefined) return undefined;
    return code(expr.op === 'max' ? 'i16x8.max_s' : 'i16x8.min_s', left, right);
  }

  /** `any`: where it says whether anything is not 0 of what could be read; it lies all over the memory. */
  private gather(indices: Code, read: (index: Code, k: number) => Code, any?: number): Code {
    const kept = this.locals.fresh('v128');
    const lane0 = lane(0, tee(kept, indices));
    const vector = (first: Code): Code =>
      [1, 2, 3].reduce(
        (whole, k) => withLane(whole, k, read(lane(k, get(kept)), k)),
        code('i32x4.splat', read(first, 0)),
      );
    if (any === undefined) return vector(lane0);
    // Indices are never negative; they are looked at here so that what they read is read on both ways.
    const isWorthwhile = code('i32.and', code('i32.ge_s', lane0, i32(0)), load('i32.load', i32(0), any));
    return {
      ...{ op: 'either', type: 'v128', condition: isWorthwhile },
      whenTrue: vector(lane(0, get(kept))),
      whenFalse: lanes(0),
    };
  }

  private inside(index: Expr, count: number): Code {
    const value = this.value(index);
    if (provenBelow(this.context, index, count)) return value;
    return this.atMostUnsigned(value, lanes(Math.max(count - 1, 0)));
  }

  /** Always checked: units that fill up the last group may lie beyond the community. */
  private unitInside(unit: Expr): Code {
    return this.atMostUnsigned(this.value(unit), code('i32x4.splat', code('i32.sub', size, i32(1))));
  }

  /** What is negative becomes 0, what is above `most` becomes `most`. */
  private atMostUnsigned(value: Code, most: Code): Code {
    return code('i32x4.min_s', code('i32x4.max_s', value, lanes(0)), most);
  }

  private choose(expr: Extract<Expr, { op: 'choose' }>): Code {
    const { condition, whenTrue, whenFalse } = expr;
    const steps = stepsOf(expr);
    if (steps !== undefined) {
      const x = this.locals.fresh('v128');
      return steps.edges.reduce((total: Code, edge, k) => {
        const at = k === 0 ? tee(x, this.value(steps.of)) : get(x);
        // x86 compares by "greater", not by "at least".
        const reached =
          edge > -(2 ** 31) ? code('i32x4.gt_s', at, lanes(edge - 1)) : code('i32x4.ge_s', at, lanes(edge));
        const rise = steps.values[k + 1]! - steps.values[k]!;
        if (rise === 1) return code('i32x4.sub', total, reached);
        if (rise === -1) return code('i32x4.add', total, reached);
        return code('i32x4.add', total, code('v128.and', reached, lanes(rise)));
      }, lanes(steps.values[0]!));
    }
    // Operands are asked for in the order in which they will stand: the first to read a column keeps it for the others.
    if (whenFalse.op === 'const' && whenFalse.value === 0) {
      if (whenTrue.op === 'const' && whenTrue.value === 1) return code('i32x4.neg', this.value(condition));
      return code('v128.and', this.value(whenTrue), this.value(condition));
    }
    return code('v128.bitselect', this.value(whenTrue), this.value(whenFalse), this.value(condition));
  }

  private binary(op: BinaryOperation, left: Expr, right: Expr): Code {
    if (op === 'le') return this.atMost(left, right);
    const simple = SIMPLE[op];
    if (simple !== undefined) return code(simple, this.value(left), this.value(right));
    if (op === 'scale') return this.scale(left, right);
    return this.shift(op === 'shl' ? 'shl' : 'shr', left, right);
  }

  /** `left <= right`: there is no such instruction on x86, so one side moves by one where it can. */
  private atMost(left: Expr, right: Expr): Code {
    const { ranges } = this.context;
    if (this.isUniform(left) && ranges.of(left).low > -(2 ** 31)) {
      const below =
        left.op === 'const' ? lanes(left.value - 1) : code('i32x4.splat', plus(this.scalar.value(left), -1));
      return code('i32x4.lt_s', below, this.value(right));
    }
    if (this.isUniform(right) && ranges.of(right).high < 2 ** 31 - 1) {
      const above =
        right.op === 'const'
          ? lanes(right.value + 1)
          : code('i32x4.splat', plus(this.scalar.value(right), 1));
      return code('i32x4.lt_s', this.value(left), above);
    }
    return code('i32x4.le_s', this.value(left), this.value(right));
  }

  private shift(op: 'shl' | 'shr', left: Expr, right: Expr): Code {
    if (this.isUniform(right))
      return code(op === 'shl' ? 'i32x4.shl' : 'i32x4.shr_u', this.value(left), this.scalar.value(right));
    const value = this.locals.fresh('v128');
    const distance = this.locals.fresh('v128');
    const instruction = op === 'shl' ? 'i32.shl' : 'i32.shr_u';
    const first = code(
      'i32x4.splat',
      code(instruction, lane(0, tee(value, this.value(left))), lane(0, tee(distance, this.value(right)))),
    );
    return [1, 2, 3].reduce(
      (vector, k) => withLane(vector, k, code(instruction, lane(k, get(value)), lane(k, get(distance)))),
      first,
    );
  }

  private scale(left: Expr, right: Expr): Code {
    const { ranges } = this.context;
    const [l, r] = [ranges.of(left), ranges.of(right)];
    const most = l.high * r.high;
    const proven = l.low >= 0 && r.low >= 0;
    if (proven && most < 2 ** 32) {
      return code('i32x4.shr_u', code('i32x4.mul', this.value(left), this.value(right)), i32(16));
    }
    if (left.op === 'const' && proven && r.high < 2 ** 16 && most < 2 ** 47)
      return this.scaleConstant(left.value, right);
    const a = this.locals.fresh('v128');
    const b = this.locals.fresh('v128');
    const half = (product: Code): Code => {
      const wide = code('i64x2.shr_u', product, i32(16));
      if (proven && most < 2 ** 47) return wide;
      const kept = this.locals.fresh('v128');
      const cap: Code = { op: 'v128.const', lanes: [0x7fffffff, 0, 0x7fffffff, 0] };
      return code('v128.bitselect', tee(kept, wide), cap, code('i64x2.gt_s', cap, get(kept)));
    };
    const low = half(code('i64x2.extmul_low_i32x4_u', tee(a, this.value(left)), tee(b, this.value(right))));
    const high = half(code('i64x2.extmul_high_i32x4_u', get(a), get(b)));
    return { op: 'i8x16.shuffle', args: [low, high], bytes: EVEN_LANES };
  }

  /** A constant times a factor of 16 bits: both halves of the constant by themselves, which never leave 32 bits. */
  private scaleConstant(constant: number, factor: Expr): Code {
    const kept = this.locals.fresh('v128');
    const high = code('i32x4.mul', tee(kept, this.value(factor)), lanes(constant >>> 16));
    const low = code('i32x4.mul', get(kept), lanes(constant & 0xffff));
    return code('i32x4.add', high, code('i32x4.shr_u', low, i32(16)));
  }
}

/** Lanes 0 and 2 of both operands. */
const EVEN_LANES = [0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27];

const SIMPLE = {
  add: 'i32x4.add',
  sub: 'i32x4.sub',
  mul: 'i32x4.mul',
  scale: undefined,
  min: 'i32x4.min_s',
  max: 'i32x4.max_s',
  bitand: 'v128.and',
  bitor: 'v128.or',
  shl: undefined,
  shr: undefined,
  eq: 'i32x4.eq',
  ne: 'i32x4.ne',
  lt: 'i32x4.lt_s',
  le: undefined,
  and: 'v128.and',
  or: 'v128.or',
} as const satisfies Record<BinaryOperation, string | undefined>;

/** The address of the first of four elements of an array column, at one index for all. */
export function elementOfFour(
  { layout }: Context,
  column: number,
  at: FourUnits,
  index: Code,
): { address: Code; constant: number } {
  const { width, offset, stride } = layout.columns[column]!;
  const pointer = at.pointer(SHIFT[width]);
  if (index.op === 'i32.const') return { address: pointer, constant: offset + index.value * stride };
  return { address: code('i32.add', pointer, code('i32.mul', index, i32(stride))), constant: offset };
}
