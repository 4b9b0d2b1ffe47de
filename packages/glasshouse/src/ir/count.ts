import type { Expr, Program, Stmt } from './types.ts';

/** How many operations a program has: statements, and operations inside expressions (not constants and locals). */
export function countOperations(program: Program): number {
  return inBlock(program.body);
}

function inBlock(body: readonly Stmt[]): number {
  return body.reduce((sum, stmt) => sum + inStatement(stmt), 0);
}

function inStatement(stmt: Stmt): number {
  switch (stmt.op) {
    case 'stage':
      return inBlock(stmt.body);
    case 'let':
      return 1 + inExpr(stmt.value);
    case 'store':
      return 1 + inExpr(stmt.value) + inExpr(stmt.index);
    case 'if':
      return 1 + inExpr(stmt.condition) + inBlock(stmt.body) + inBlock(stmt.otherwise);
    case 'loop':
      return 1 + inExpr(stmt.count) + inBlock(stmt.body);
    case 'trial':
      return 1 + inExpr(stmt.threshold) + inBlock(stmt.body);
    case 'draw':
      return 1;
    case 'count':
      return 1 + inExpr(stmt.amount) + inExpr(stmt.row?.index);
    case 'event':
      return 0;
  }
}

function inExpr(expr: Expr | undefined): number {
  if (expr === undefined) return 0;
  switch (expr.op) {
    case 'const':
    case 'bool':
    case 'local':
    case 'tick':
    case 'unit':
      return 0;
    case 'flag':
      return 1;
    case 'load':
    case 'signal':
    case 'table':
      return 1 + inExpr(expr.index);
    case 'lagged':
    case 'link':
      return 1 + inExpr(expr.unit);
    case 'not':
    case 'negate':
      return 1 + inExpr(expr.of);
    case 'choose':
      return 1 + inExpr(expr.condition) + inExpr(expr.whenTrue) + inExpr(expr.whenFalse);
    default:
      return 1 + inExpr(expr.left) + inExpr(expr.right);
  }
}
