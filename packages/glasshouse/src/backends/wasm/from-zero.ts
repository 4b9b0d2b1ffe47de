import type { Column, Expr, Program, Stmt } from '../../ir/types.ts';
import { isUniform } from './context.ts';
import { mapExpressions, mapOperands, operandsOf } from './walk.ts';

/** A program whose columns of state that began at -1 begin at 0. */
export interface FromZero {
  readonly program: Program;
  /** What each column had less than what it has now: a value is what is kept, plus this. */
  readonly starts: readonly number[];
}

/**
 * Keeps what begins at -1 (never, nobody) as one more, and so at 0. Memory that nobody writes to takes no room and no time: most
 * people are on no list, and a regime with two dozen lists has a hundred columns of theirs.
 */
export function fromZero(program: Program): FromZero {
  const starts = program.columns.map(({ kind, initial, max }) =>
    kind === 'state' && initial === -1 && max < 2 ** 31 - 1 ? -1 : 0,
  );
  if (starts.every((start) => start === 0)) return { program, starts };
  const columns = program.columns.map((column, index): Column => {
    const start = starts[index]!;
    const { min, max, initial } = column;
    return { ...column, min: min - start, max: max - start, initial: initial - start };
  });
  const moving = new Moving(program.columns, starts);
  const body = program.body.map((stmt) => moving.statement(stmt));
  return { program: { ...program, columns, body }, starts };
}

/** An expression and a constant that is to be added to it. */
interface Moved {
  readonly of: Expr;
  readonly by: number;
}

/** Writes expressions anew, and moves the constants to where they vanish or are added once for all units. */
class Moving {
  private readonly columns: readonly Column[];
  private readonly starts: readonly number[];
  /** An expression stands in many places. */
  private readonly known = new WeakMap<Expr, Moved>();

  constructor(columns: readonly Column[], starts: readonly number[]) {
    this.columns = columns;
    this.starts = starts;
  }

  statement(stmt: Stmt): Stmt {
    const value = (expr: Expr): Expr => this.value(expr);
    const block = (body: readonly Stmt[]): Stmt[] => body.map((inner) => this.statement(inner));
    switch (stmt.op) {
      case 'stage':
        return { ...stmt, body: block(stmt.body) };
      case 'store': {
        const index = stmt.index === undefined ? {} : { index: value(stmt.index) };
        const { of, by } = this.moved(stmt.value);
        return { ...stmt, ...index, value: sum(of, by - this.starts[stmt.column]!) };
      }
      case 'if':
        return {
          ...stmt,
          condition: value(stmt.condition),
          body: block(stmt.body),
          otherwise: block(stmt.otherwise),
        };
      case 'loop':
        return { ...stmt, count: value(stmt.count), body: block(stmt.body) };
      case 'trial':
        return { ...stmt, threshold: value(stmt.threshold), body: block(stmt.body) };
      default:
        return mapExpressions(stmt, value);
    }
  }

  private value(expr: Expr): Expr {
    const { of, by } = this.moved(expr);
    return sum(of, by);
  }

  private moved(expr: Expr): Moved {
    let known = this.known.get(expr);
    if (known === undefined) {
      known = this.reads(expr) ? this.anew(expr) : { of: expr, by: 0 };
      this.known.set(expr, known);
    }
    return known;
  }

  /** Whether the expression, or something in it, reads a column that is moved. */
  private reads(expr: Expr): boolean {
    const own = (expr.op === 'load' || expr.op === 'lagged') && this.starts[expr.column] !== 0;
    return own || operandsOf(expr).some((operand) => this.isChanged(operand));
  }

  private isChanged(expr: Expr): boolean {
    const { of, by } = this.moved(expr);
    return of !== expr || by !== 0;
  }

  private anew(expr: Expr): Moved {
    switch (expr.op) {
      case 'load':
      case 'lagged':
        return { of: mapOperands(expr, (each) => this.value(each)), by: this.starts[expr.column]! };
      case 'add':
        if (expr.right.op === 'const' && this.isSmall(expr)) {
          const { of, by } = this.moved(expr.left);
          return { of, by: by + expr.right.value };
        }
        break;
      case 'min':
      case 'max': {
        if (!this.isSmall(expr)) break;
        const [left, right, by] = together(this.moved(expr.left), this.moved(expr.right));
        return { of: { ...expr, left, right }, by };
      }
      case 'choose': {
        if (!this.isSmall(expr)) break;
        const [whenTrue, whenFalse, by] = together(this.moved(expr.whenTrue), this.moved(expr.whenFalse));
        return { of: { ...expr, condition: this.value(expr.condition), whenTrue, whenFalse }, by };
      }
      case 'eq':
      case 'ne':
      case 'lt':
      case 'le': {
        if (!this.isSmall(expr.left) || !this.isSmall(expr.right)) break;
        const [left, right] = together(this.moved(expr.left), this.moved(expr.right));
        return { of: { ...expr, left, right }, by: 0 };
      }
    }
    return { of: mapOperands(expr, (each) => this.value(each)), by: 0 };
  }

  /** Whether the value is a number that is surely far from where numbers end, so that constants may be moved. */
  private isSmall(expr: Expr): boolean {
    switch (expr.op) {
      case 'const':
        return Math.abs(expr.value) < SMALL;
      case 'tick':
      case 'unit':
      case 'link':
        return true;
      case 'load':
      case 'lagged': {
        const { min, max } = this.columns[expr.column]!;
        return -SMALL < min && max < SMALL;
      }
      case 'add':
        return expr.right.op === 'const' && this.isSmall(expr.right) && this.isSmall(expr.left);
      case 'min':
      case 'max':
        return this.isSmall(expr.left) && this.isSmall(expr.right);
      case 'choose':
        return this.isSmall(expr.whenTrue) && this.isSmall(expr.whenFalse);
      default:
        return false;
    }
  }
}

/** Sums of so many of them stay within 32 bits. */
const SMALL = 2 ** 20;

/** Both with the same constant left over; where they differ, it is added to what costs nothing or is the same for all units. */
function together(left: Moved, right: Moved): [left: Expr, right: Expr, by: number] {
  if (left.by === right.by) return [left.of, right.of, left.by];
  if (left.of.op === 'const' || isUniform(left.of, NO_LOCALS))
    return [sum(left.of, left.by - right.by), right.of, right.by];
  return [left.of, sum(right.of, right.by - left.by), left.by];
}

const NO_LOCALS: ReadonlySet<number> = new Set();

function sum(of: Expr, by: number): Expr {
  if (by === 0) return of;
  if (of.op === 'const') return { op: 'const', value: of.value + by };
  // Sums wrap around, so that constants may be added to one another first.
  if (of.op === 'add' && of.right.op === 'const')
    return { ...of, right: { op: 'const', value: (of.right.value + by) | 0 } };
  return { op: 'add', left: of, right: { op: 'const', value: by } };
}
