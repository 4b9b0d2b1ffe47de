import { signalStart } from '../../ir/known.ts';
import type { BinaryOperation, Expr, UnaryOperation } from '../../ir/types.ts';
import type { Machine } from './machine.ts';

/** An expression as a function of the machine's current unit and tick. Booleans are 0 and 1. */
export function bindExpr(expr: Expr, machine: Machine): () => number {
  const { locals } = machine;
  switch (expr.op) {
    case 'const': {
      const { value } = expr;
      return () => value;
    }
    case 'bool': {
      const value = expr.value ? 1 : 0;
      return () => value;
    }
    case 'local': {
      const { local } = expr;
      return () => locals[local]!;
    }
    case 'tick':
      return () => machine.tick;
    case 'unit':
      return () => machine.unit;
    case 'flag': {
      const { flag } = expr;
      return () => machine.known[flag]!;
    }
    case 'signal': {
      const { name, length } = machine.program.signals[expr.signal]!;
      const start = signalStart(machine.program, expr.signal);
      if (expr.index === undefined) return () => machine.known[start]!;
      const index = bindExpr(expr.index, machine);
      return () => {
        const at = index();
        if (at < 0 || at >= length) throw new Error(`signal ${name} has no value ${at}`);
        return machine.known[start + at]!;
      };
    }
    case 'load': {
      const values = machine.columns[expr.column]!;
      if (expr.index === undefined) return () => values[machine.unit]!;
      const { name, length } = machine.program.columns[expr.column]!;
      const index = bindExpr(expr.index, machine);
      return () => {
        const at = index();
        if (at < 0 || at >= length) throw new Error(`column ${name} has no element ${at}`);
        return values[at * machine.size + machine.unit]!;
      };
    }
    case 'lagged': {
      const { column } = expr;
      const unit = bindExpr(expr.unit, machine);
      return () => {
        const at = unit();
        if (at < 0 || at >= machine.size) throw new Error(`the community has no unit ${at}`);
        return machine.before[column]![at]!;
      };
    }
    case 'link': {
      const { link } = expr;
      const unit = bindExpr(expr.unit, machine);
      return () => machine.links[link]![unit()]!;
    }
    case 'table': {
      const { name, values } = machine.program.tables[expr.table]!;
      const index = bindExpr(expr.index, machine);
      return () => {
        const value = values[index()];
        if (value === undefined) throw new Error(`table ${name} has no row ${index()}`);
        return value;
      };
    }
    case 'not':
    case 'negate': {
      const apply = UNARY[expr.op];
      const of = bindExpr(expr.of, machine);
      return () => apply(of());
    }
    case 'choose': {
      const condition = bindExpr(expr.condition, machine);
      const then = bindExpr(expr.whenTrue, machine);
      const otherwise = bindExpr(expr.whenFalse, machine);
      return () => (condition() !== 0 ? then() : otherwise());
    }
    default: {
      const apply = BINARY[expr.op];
      const left = bindExpr(expr.left, machine);
      const right = bindExpr(expr.right, machine);
      return () => apply(left(), right());
    }
  }
}

/** The same for a condition. */
export function evaluateBool(expr: Expr, machine: Machine): () => boolean {
  const value = bindExpr(expr, machine);
  return () => value() !== 0;
}

/** What each operation computes: the definition behind the table of `ir/operations.ts`. */
export const BINARY: Readonly<Record<BinaryOperation, (left: number, right: number) => number>> = {
  add: (left, right) => (left + right) | 0,
  sub: (left, right) => (left - right) | 0,
  mul: (left, right) => Math.imul(left, right),
  scale,
  min: (left, right) => Math.min(left, right),
  max: (left, right) => Math.max(left, right),
  bitand: (left, right) => left & right,
  bitor: (left, right) => left | right,
  shl: (left, right) => left << right,
  shr: (left, right) => (left >>> right) | 0,
  eq: (left, right) => Number(left === right),
  ne: (left, right) => Number(left !== right),
  lt: (left, right) => Number(left < right),
  le: (left, right) => Number(left <= right),
  and: (left, right) => left & right,
  or: (left, right) => left | right,
};

export const UNARY: Readonly<Record<UnaryOperation, (of: number) => number>> = {
  not: (of) => 1 - of,
  negate: (of) => -of | 0,
};

/**
 * floor(left · right / 2^16), exactly, at most 2^31 - 1. The product has up to 62 bits, more than a double holds: the
 * high half of `right` contributes a whole number, so only the low half is divided.
 */
function scale(left: number, right: number): number {
  if (left < 0 || right < 0) throw new Error(`scale of a negative number (${left}, ${right})`);
  const high = left * (right >>> 16);
  const low = Math.floor((left * (right & 0xffff)) / 65536);
  return Math.min(high + low, 2 ** 31 - 1);
}
