import { type BinaryOperation, type Expr, type Program, SIGNAL_MAX, type Stmt } from '../../ir/types.ts';
import { innerBlocks } from './walk.ts';

/** Lowest and highest value that an expression can take. A boolean is 0 or 1. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * Bounds of every expression of a program. They let indices go unchecked and products stay in 32 bits. They hold as long as
 * every column keeps its declared range, which each store of this backend ensures.
 */
export class Ranges {
  private readonly program: Program;
  private readonly locals: (Range | undefined)[];
  private readonly known = new WeakMap<Expr, Range>();
  private settled = false;

  constructor(program: Program) {
    this.program = program;
    this.locals = program.locals.map(() => undefined);
    this.settleLocals();
    this.settled = true;
  }

  of(expr: Expr): Range {
    if (!this.settled) return this.compute(expr);
    let known = this.known.get(expr);
    if (known === undefined) {
      known = this.compute(expr);
      this.known.set(expr, known);
    }
    return known;
  }

  private compute(expr: Expr): Range {
    const { columns, tables } = this.program;
    switch (expr.op) {
      case 'const':
        return { low: expr.value, high: expr.value };
      case 'bool':
        return { low: Number(expr.value), high: Number(expr.value) };
      case 'local':
        return this.local(expr.local);
      case 'tick':
      case 'unit':
      case 'link':
        return { low: 0, high: 0xffff };
      case 'flag':
      case 'not':
        return BOOLEAN;
      case 'signal':
        return { low: 0, high: SIGNAL_MAX };
      case 'load':
      case 'lagged':
        return { low: columns[expr.column]!.min, high: columns[expr.column]!.max };
      case 'table':
        return hull(tables[expr.table]!.values);
      case 'negate': {
        const { low, high } = this.of(expr.of);
        return within(-high, -low);
      }
      case 'choose':
        return join(this.of(expr.whenTrue), this.of(expr.whenFalse));
      default:
        return BINARY[expr.op](this.of(expr.left), this.of(expr.right));
    }
  }

  local(local: number): Range {
    return this.locals[local] ?? { low: 0, high: 0 };
  }

  /** Walks the body until no local's range grows; one that keeps growing may be anything. */
  private settleLocals(): void {
    for (let round = 0; this.walk(this.program.body, round >= 2); round++);
  }

  private walk(body: readonly Stmt[], widen: boolean): boolean {
    let grown = false;
    const assign = (local: number, range: Range): void => {
      const known = this.locals[local];
      const joined = known === undefined ? range : join(known, range);
      if (known !== undefined && joined.low === known.low && joined.high === known.high) return;
      this.locals[local] = widen && known !== undefined ? ANYTHING : joined;
      grown = true;
    };
    for (const stmt of body) {
      switch (stmt.op) {
        case 'let':
          assign(stmt.local, this.of(stmt.value));
          break;
        case 'draw':
          assign(stmt.first, WORD);
          assign(stmt.second, WORD);
          break;
        case 'trial':
          assign(stmt.u, WORD);
          assign(stmt.spare, WORD);
          break;
        case 'loop':
          assign(stmt.local, { low: 0, high: Math.max(stmt.limit - 1, 0) });
          break;
      }
      for (const inner of innerBlocks(stmt)) grown = this.walk(inner, widen) || grown;
    }
    return grown;
  }
}

const LEAST = -(2 ** 31);
const MOST = 2 ** 31 - 1;
const ANYTHING: Range = { low: LEAST, high: MOST };
const BOOLEAN: Range = { low: 0, high: 1 };
/** A 30-bit word of a draw. */
const WORD: Range = { low: 0, high: 2 ** 30 - 1 };

const within = (low: number, high: number): Range => (low < LEAST || high > MOST ? ANYTHING : { low, high });

const join = (left: Range, right: Range): Range => ({
  low: Math.min(left.low, right.low),
  high: Math.max(left.high, right.high),
});

function hull(values: readonly number[]): Range {
  // A table without rows is never read; whatever is said of it holds.
  return values.reduce((range, value) => join(range, { low: value, high: value }), {
    low: values[0] ?? 0,
    high: values[0] ?? 0,
  });
}

/** All ones up to the highest bit of `value`. */
const filled = (value: number): number => 2 ** (32 - Math.clz32(value)) - 1;

const BINARY: Readonly<Record<BinaryOperation, (left: Range, right: Range) => Range>> = {
  add: (left, right) => within(left.low + right.low, left.high + right.high),
  sub: (left, right) => within(left.low - right.high, left.high - right.low),
  mul: (left, right) => {
    const corners = [
      left.low * right.low,
      left.low * right.high,
      left.high * right.low,
      left.high * right.high,
    ];
    return within(Math.min(...corners), Math.max(...corners));
  },
  scale: (left, right) => {
    if (left.low < 0 || right.low < 0) return { low: 0, high: MOST };
    return { low: product16(left.low, right.low), high: product16(left.high, right.high) };
  },
  min: (left, right) => ({ low: Math.min(left.low, right.low), high: Math.min(left.high, right.high) }),
  max: (left, right) => ({ low: Math.max(left.low, right.low), high: Math.max(left.high, right.high) }),
  bitand: (left, right) => {
    if (left.low < 0 && right.low < 0) return ANYTHING;
    const caps = [left, right].filter((range) => range.low >= 0).map((range) => range.high);
    return { low: 0, high: Math.min(...caps) };
  },
  bitor: (left, right) => {
    if (left.low < 0 || right.low < 0) return ANYTHING;
    return { low: Math.max(left.low, right.low), high: filled(Math.max(left.high, right.high)) };
  },
  shl: (left, right) => {
    if (right.low !== right.high) return ANYTHING;
    const factor = 2 ** (right.low & 31);
    return within(left.low * factor, left.high * factor);
  },
  shr: (left, right) => {
    if (right.low !== right.high) return left.low >= 0 ? { low: 0, high: left.high } : ANYTHING;
    const count = right.low & 31;
    if (count === 0) return left;
    return left.low >= 0
      ? { low: left.low >>> count, high: left.high >>> count }
      : { low: 0, high: 0xffffffff >>> count };
  },
  eq: () => BOOLEAN,
  ne: () => BOOLEAN,
  lt: () => BOOLEAN,
  le: () => BOOLEAN,
  and: () => BOOLEAN,
  or: () => BOOLEAN,
};

/** floor(left · right / 2^16), at most 2^31 - 1: the operation `scale`. */
function product16(left: number, right: number): number {
  const exact = (BigInt(left) * BigInt(right)) >> 16n;
  return exact > BigInt(MOST) ? MOST : Number(exact);
}
