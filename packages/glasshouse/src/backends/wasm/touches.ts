import type { Expr, Stmt } from '../../ir/types.ts';
import { eachOperand, expressionsOf, innerBlocks } from './walk.ts';

/** How often each local is named. A local that a piece of code names as often as the whole program does is its own. */
export type Touches = ReadonlyMap<number, number>;

export function touchesOf(body: readonly Stmt[]): Touches {
  const touches = new Map<number, number>();
  for (const stmt of body) addTo(touches, ofStatement(stmt));
  return touches;
}

/** Of one statement: found once, as the pieces of a program are asked about again and again. */
function ofStatement(stmt: Stmt): Touches {
  const found = known.get(stmt);
  if (found !== undefined) return found;
  const touches = new Map<number, number>();
  const touch = (local: number): void => void touches.set(local, (touches.get(local) ?? 0) + 1);
  const inExpr = (expr: Expr): void => {
    if (expr.op === 'local') touch(expr.local);
    else eachOperand(expr, inExpr);
  };
  if (stmt.op === 'let' || stmt.op === 'loop') touch(stmt.local);
  if (stmt.op === 'trial') [stmt.u, stmt.spare].forEach(touch);
  if (stmt.op === 'draw') [stmt.first, stmt.second].forEach(touch);
  expressionsOf(stmt).forEach(inExpr);
  for (const inner of innerBlocks(stmt)) for (const each of inner) addTo(touches, ofStatement(each));
  known.set(stmt, touches);
  return touches;
}

const known = new WeakMap<Stmt, Touches>();

function addTo(touches: Map<number, number>, more: Touches): void {
  for (const [local, times] of more) touches.set(local, (touches.get(local) ?? 0) + times);
}

/** Locals that `body` names and other code does, too. */
export function sharedIn(body: readonly Stmt[], all: Touches): Set<number> {
  const shared = new Set<number>();
  for (const [local, times] of touchesOf(body)) if (times < (all.get(local) ?? 0)) shared.add(local);
  return shared;
}
