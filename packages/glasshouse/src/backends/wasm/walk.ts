import type { Expr, Stmt } from '../../ir/types.ts';

/** The blocks inside a statement. */
export function innerBlocks(stmt: Stmt): readonly (readonly Stmt[])[] {
  switch (stmt.op) {
    case 'stage':
    case 'loop':
    case 'trial':
      return [stmt.body];
    case 'if':
      return [stmt.body, stmt.otherwise];
    default:
      return [];
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
    case 'signal':
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
