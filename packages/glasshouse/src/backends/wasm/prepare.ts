import type { Expr, Program, Stmt } from '../../ir/types.ts';
import { type DerivedRow, deriveRows } from './derived-rows.ts';
import { innerBlocks } from './ranges.ts';

/** A program as this backend takes it apart. */
export interface Prepared {
  readonly program: Program;
  /** What is counted once for every person in every tick, whatever happens: needs no code. */
  readonly everybody: readonly { readonly measure: number; readonly amount: number }[];
  /** Rows of measures that are added up from others at the end of a tick. */
  readonly derived: readonly DerivedRow[];
  /** The rest, without the grouping into stages. */
  readonly body: readonly Stmt[];
  /** Measures whose sum over a community may pass 32 bits. */
  readonly wide: readonly boolean[];
  /** Measures that may lie anywhere: narrow, and in no row. */
  readonly loose: readonly boolean[];
}

export function prepare(program: Program, amountMax: (expr: Expr) => number): Prepared {
  const everybody: { measure: number; amount: number }[] = [];
  const rest: Stmt[] = [];
  for (const stmt of program.body.flatMap((entry) => (entry.op === 'stage' ? entry.body : [entry]))) {
    if (stmt.op === 'count' && stmt.row === undefined && stmt.amount.op === 'const') {
      everybody.push({ measure: stmt.measure, amount: stmt.amount.value });
    } else rest.push(stmt);
  }
  const { body, derived } = deriveRows(rest);
  const wide = wideMeasures(program, body, amountMax);
  const rows = rowsOf(body);
  const loose = wide.map((is, measure) => !is && !rows.some(({ first, end }) => measure >= first && measure < end));
  return { program, everybody, derived, body, wide, loose };
}

/** The body without events, and without what only events needed. */
export function withoutEvents(body: readonly Stmt[]): readonly Stmt[] {
  let current = dropped(body, (stmt) => stmt.op === 'event');
  for (;;) {
    const read = new Set<number>();
    for (const stmt of current) localsRead(stmt, read);
    let unused = 0;
    const next = dropped(current, (stmt) => {
      const dead = stmt.op === 'let' && !read.has(stmt.local);
      if (dead) unused++;
      return dead;
    });
    if (unused === 0) return next;
    current = next;
  }
}

/** Adds the locals that a statement reads, at any depth. */
export function localsRead(stmt: Stmt, into: Set<number>): void {
  for (const expr of expressionsOf(stmt)) localsIn(expr, into);
  for (const inner of innerBlocks(stmt)) for (const each of inner) localsRead(each, into);
}

/** Adds the locals that a statement assigns, at any depth. */
export function localsAssigned(stmt: Stmt, into: Set<number>): void {
  if (stmt.op === 'let' || stmt.op === 'loop') into.add(stmt.local);
  if (stmt.op === 'trial') into.add(stmt.u).add(stmt.spare);
  if (stmt.op === 'draw') into.add(stmt.first).add(stmt.second);
  for (const inner of innerBlocks(stmt)) for (const each of inner) localsAssigned(each, into);
}

/** Adds the columns that a statement stores to, at any depth. */
export function columnsStored(stmt: Stmt, into: Set<number>): void {
  if (stmt.op === 'store') into.add(stmt.column);
  for (const inner of innerBlocks(stmt)) for (const each of inner) columnsStored(each, into);
}

/** The expressions that a statement itself evaluates. */
export function expressionsOf(stmt: Stmt): readonly Expr[] {
  switch (stmt.op) {
    case 'let':
      return [stmt.value];
    case 'store':
      return stmt.index === undefined ? [stmt.value] : [stmt.index, stmt.value];
    case 'if':
      return [stmt.condition];
    case 'loop':
      return [stmt.count];
    case 'trial':
      return [stmt.threshold];
    case 'count':
      return stmt.row === undefined ? [stmt.amount] : [stmt.row.index, stmt.amount];
    case 'event':
      return [stmt.value];
    default:
      return [];
  }
}

/** The operands of an expression. */
export function operandsOf(expr: Expr): readonly Expr[] {
  switch (expr.op) {
    case 'const':
    case 'bool':
    case 'local':
    case 'tick':
    case 'unit':
    case 'flag':
      return [];
    case 'load':
      return expr.index === undefined ? [] : [expr.index];
    case 'lagged':
    case 'link':
      return [expr.unit];
    case 'table':
      return [expr.index];
    case 'not':
    case 'negate':
      return [expr.of];
    case 'choose':
      return [expr.condition, expr.whenTrue, expr.whenFalse];
    default:
      return [expr.left, expr.right];
  }
}

export function localsIn(expr: Expr, into: Set<number>): void {
  if (expr.op === 'local') into.add(expr.local);
  for (const operand of operandsOf(expr)) localsIn(operand, into);
}

/** Columns of the unit itself that an expression reads. */
export function columnsIn(expr: Expr, into: Set<number>): void {
  if (expr.op === 'load') into.add(expr.column);
  for (const operand of operandsOf(expr)) columnsIn(operand, into);
}

/** The body without the statements that `drop` names, and without what is empty then. */
function dropped(body: readonly Stmt[], drop: (stmt: Stmt) => boolean): Stmt[] {
  return body.flatMap((stmt): Stmt[] => {
    if (drop(stmt)) return [];
    switch (stmt.op) {
      case 'if': {
        const then = dropped(stmt.body, drop);
        const otherwise = dropped(stmt.otherwise, drop);
        if (then.length === 0 && otherwise.length === 0) return [];
        if (then.length > 0) return [{ ...stmt, body: then, otherwise }];
        return [{ op: 'if', condition: { op: 'not', of: stmt.condition }, body: otherwise, otherwise: [] }];
      }
      case 'loop':
      case 'trial': {
        const inner = dropped(stmt.body, drop);
        return inner.length === 0 ? [] : [{ ...stmt, body: inner }];
      }
      default:
        return [stmt];
    }
  });
}

/** Units of a community with those that fill it up, times how often one of them can count. */
const UNITS_MAX = 65536 + 1024;

function wideMeasures(program: Program, body: readonly Stmt[], amountMax: (expr: Expr) => number): boolean[] {
  const sums = new Array<number>(program.measures.length).fill(0);
  const walk = (block: readonly Stmt[], times: number): void => {
    for (const stmt of block) {
      if (stmt.op === 'count') {
        const most = times * amountMax(stmt.amount);
        for (let k = 0; k < (stmt.row?.length ?? 1); k++) sums[stmt.measure + k]! += most;
      }
      for (const inner of innerBlocks(stmt)) walk(inner, stmt.op === 'loop' ? times * stmt.limit : times);
    }
  };
  walk(body, UNITS_MAX);
  const wide = sums.map((most) => most >= 2 ** 31);
  widenRows(body, wide);
  return wide;
}

/** The measures of a row lie at equal distances, so all of them are wide or none is. Rows may overlap. */
function widenRows(body: readonly Stmt[], wide: boolean[]): void {
  const rows = rowsOf(body);
  for (let changed = true; changed; ) {
    changed = false;
    for (const { first, end } of rows) {
      const part = wide.slice(first, end);
      if (!part.some((is) => is) || part.every((is) => is)) continue;
      wide.fill(true, first, end);
      changed = true;
    }
  }
}

function rowsOf(body: readonly Stmt[]): { first: number; end: number }[] {
  return body.flatMap((stmt) => {
    const inner = innerBlocks(stmt).flatMap(rowsOf);
    if (stmt.op !== 'count' || stmt.row === undefined) return inner;
    return [{ first: stmt.measure, end: stmt.measure + stmt.row.length }];
  });
}
