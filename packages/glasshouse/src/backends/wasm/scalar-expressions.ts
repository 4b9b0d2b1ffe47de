import type { BinaryOperation, Expr } from '../../ir/types.ts';
import { type Code, code, get, i32, i64, type Locals, load, plus, shifted, tee } from './code.ts';
import {
  type Context,
  firstUnit,
  flagValue,
  LOAD,
  links,
  provenBelow,
  SHIFT,
  signalValue,
  size,
  tableEntry,
  tick,
} from './context.ts';
import { eachOperand } from './walk.ts';

/** Where scalar code finds the unit at hand. */
export interface UnitPlaces {
  /** The unit's index in its community. */
  unit(): Code;
  /** Start of the community's region, plus the unit times 2 to the power of `shift`. */
  pointer(shift: number): Code;
  /** The value of a local of the program. */
  local(local: number): Code;
}

/** The value of an expression for one unit. Booleans are 0 and 1. */
export class ScalarExpressions {
  readonly context: Context;
  readonly locals: Locals;
  private readonly at: UnitPlaces;

  constructor(context: Context, locals: Locals, at: UnitPlaces) {
    this.context = context;
    this.locals = locals;
    this.at = at;
  }

  value(expr: Expr): Code {
    const { program, layout } = this.context;
    switch (expr.op) {
      case 'const':
        return i32(expr.value);
      case 'bool':
        return i32(Number(expr.value));
      case 'local':
        return this.at.local(expr.local);
      case 'tick':
        return tick;
      case 'unit':
        return this.at.unit();
      case 'flag':
        return flagValue(this.context, expr.flag);
      case 'signal': {
        const { length } = program.signals[expr.signal]!;
        const index = expr.index === undefined ? i32(0) : this.inside(expr.index, length);
        return signalValue(this.context, expr.signal, index);
      }
      case 'load': {
        const { width, offset } = layout.columns[expr.column]!;
        if (expr.index === undefined) return load(LOAD[width], this.at.pointer(SHIFT[width]), offset);
        const { address, constant } = this.element(
          expr.column,
          this.inside(expr.index, program.columns[expr.column]!.length),
        );
        return load(LOAD[width], address, constant);
      }
      case 'lagged': {
        const place = layout.columns[expr.column]!;
        const unit = this.unitInside(expr.unit);
        const address = code('i32.add', this.at.pointer(-1), shifted(unit, SHIFT[place.width]));
        return load(LOAD[place.width], address, place.before ?? place.offset);
      }
      case 'link': {
        const address = code('i32.add', links, shifted(this.unitInside(expr.unit), 1));
        return load('i32.load16_u', address, expr.link * layout.linkBytes);
      }
      case 'table': {
        const { length } = program.tables[expr.table]!.values;
        return tableEntry(this.context, expr.table, this.inside(expr.index, length));
      }
      case 'not':
        return code('i32.eqz', this.value(expr.of));
      case 'negate':
        return code('i32.sub', i32(0), this.value(expr.of));
      case 'choose':
        return this.choose(expr);
      default:
        return this.binary(expr.op, expr.left, expr.right);
    }
  }

  /** The address of an element of an array column, as a computed and a constant part. */
  element(column: number, index: Code): { address: Code; constant: number } {
    const { width, offset, stride } = this.context.layout.columns[column]!;
    const pointer = this.at.pointer(SHIFT[width]);
    if (index.op === 'i32.const') return { address: pointer, constant: offset + index.value * stride };
    return { address: code('i32.add', pointer, code('i32.mul', index, i32(stride))), constant: offset };
  }

  /** An index that surely is below `count`: where that is not proven, what lies outside becomes the last. */
  inside(expr: Expr, count: number): Code {
    const index = this.value(expr);
    if (provenBelow(this.context, expr, count)) return index;
    return this.leastUnsigned(index, i32(Math.max(count - 1, 0)));
  }

  private unitInside(expr: Expr): Code {
    const unit = this.value(expr);
    if (expr.op === 'unit' || expr.op === 'link') return unit;
    return this.leastUnsigned(unit, code('i32.sub', size, i32(1)));
  }

  private leastUnsigned(value: Code, most: Code): Code {
    const kept = this.locals.fresh('i32');
    return code('select', tee(kept, value), most, code('i32.lt_u', get(kept), most));
  }

  private choose({ condition, whenTrue, whenFalse }: Extract<Expr, { op: 'choose' }>): Code {
    const [test, then, otherwise] = [this.value(condition), this.value(whenTrue), this.value(whenFalse)];
    if (cost(whenTrue) + cost(whenFalse) <= SELECT_COST_MAX) return code('select', then, otherwise, test);
    return { op: 'either', type: 'i32', condition: test, whenTrue: then, whenFalse: otherwise };
  }

  private binary(op: BinaryOperation, left: Expr, right: Expr): Code {
    const simple = SIMPLE[op];
    if (simple !== undefined) return code(simple, this.value(left), this.value(right));
    if (op === 'scale') return this.scale(left, right);
    const a = this.locals.fresh('i32');
    const b = this.locals.fresh('i32');
    const first = tee(a, this.value(left));
    const second = tee(b, this.value(right));
    return code('select', first, second, code(op === 'min' ? 'i32.lt_s' : 'i32.gt_s', get(a), get(b)));
  }

  private scale(left: Expr, right: Expr): Code {
    const { ranges } = this.context;
    const most = ranges.of(left).high * ranges.of(right).high;
    const proven = ranges.of(left).low >= 0 && ranges.of(right).low >= 0;
    if (proven && most < 2 ** 32) {
      const product = code('i32.mul', this.value(left), this.value(right));
      return code('i32.shr_u', product, i32(16));
    }
    const wide = (expr: Expr) => code('i64.extend_i32_u', this.value(expr));
    const shiftedProduct = code('i64.shr_u', code('i64.mul', wide(left), wide(right)), i64(16n));
    if (proven && most < 2 ** 47) return code('i32.wrap_i64', shiftedProduct);
    const product = this.locals.fresh('i64');
    const tooLarge = code('i64.gt_u', get(product), i64(0x7fffffffn));
    const cut = code('select', tee(product, shiftedProduct), i64(0x7fffffffn), code('i32.eqz', tooLarge));
    return code('i32.wrap_i64', cut);
  }
}

/** Operations that are one instruction. */
const SIMPLE = {
  add: 'i32.add',
  sub: 'i32.sub',
  mul: 'i32.mul',
  scale: undefined,
  min: undefined,
  max: undefined,
  bitand: 'i32.and',
  bitor: 'i32.or',
  shl: 'i32.shl',
  shr: 'i32.shr_u',
  eq: 'i32.eq',
  ne: 'i32.ne',
  lt: 'i32.lt_s',
  le: 'i32.le_s',
  and: 'i32.and',
  or: 'i32.or',
} as const satisfies Record<BinaryOperation, string | undefined>;

/** Above this a branch is cheaper than computing both sides. */
const SELECT_COST_MAX = 12;

/** A rough number of instructions. */
export function cost(expr: Expr): number {
  let known = costs.get(expr);
  if (known === undefined) {
    known = expr.op === 'scale' ? 4 : expr.op === 'min' || expr.op === 'max' || expr.op === 'table' ? 3 : 1;
    eachOperand(expr, (operand) => {
      known! += cost(operand);
    });
    costs.set(expr, known);
  }
  return known;
}

/** An expression stands in many places, and inside of others whose cost is asked for, too. */
const costs = new WeakMap<Expr, number>();

/** The global index of the unit at hand: what counters of draws are made of. */
export const globalUnit = (unit: Code): Code =>
  unit.op === 'i32.const' ? plus(firstUnit, unit.value) : code('i32.add', firstUnit, unit);
