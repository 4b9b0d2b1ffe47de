import type { Expr, Stmt } from '../../ir/types.ts';
import { expressionsOf, innerBlocks, operandsOf } from './walk.ts';

/** How often each local is named. A local that a piece of code names as often as the whole program does is its own. */
export type Touches = ReadonlyMap<number, number>;

export function touchesOf(body: readonly Stmt[]): Touches {
  const touches = new Map<number, number>();
  const touch = (local: number): void => void touches.set(local, (touches.get(local) ?? 0) + 1);
  const inExpr = (expr: Expr): void => {
    if (expr.op === 'local') touch(expr.local);
    for (const operand of operandsOf(expr)) inExpr(operand);
  };
  const inBlock = (block: readonly Stmt[]): void => {
    for (const stmt of block) {
      if (stmt.op === 'let' || stmt.op === 'loop') touch(stmt.local);
      if (stmt.op === 'trial') [stmt.u, stmt.spare].forEach(touch);
      if (stmt.op === 'draw') [stmt.first, stmt.second].forEach(touch);
      for (const expr of expressionsOf(stmt)) inExpr(expr);
      for (const inner of innerBlocks(stmt)) inBlock(inner);
    }
  };
  inBlock(body);
  return touches;
}

/** Locals that `body` names and other code does, too. */
export function sharedIn(body: readonly Stmt[], all: Touches): Set<number> {
  const shared = new Set<number>();
  for (const [local, times] of touchesOf(body)) if (times < (all.get(local) ?? 0)) shared.add(local);
  return shared;
}
