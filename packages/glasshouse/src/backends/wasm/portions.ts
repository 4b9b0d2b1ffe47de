import type { Expr, Stmt } from '../../ir/types.ts';
import { expressionsOf, innerBlocks, localsAssigned, operandsOf } from './walk.ts';

/**
 * Statements in portions, each to be a function of its own. Compilers take longer for one large function than for several small
 * ones, out of proportion, and find worse code: until they are done the program is slow. A large block under a condition that
 * it does not change comes apart, too.
 */
export function inPortions(body: readonly Stmt[], sizeMax = SIZE_MAX): Stmt[][] {
  const portions: Stmt[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const stmt of body.flatMap((each) => apart(each, sizeMax))) {
    if (size + sizeOf(stmt) > sizeMax) {
      portions.push([]);
      size = 0;
    }
    portions.at(-1)!.push(stmt);
    size += sizeOf(stmt);
  }
  return portions;
}

/** Operations of a portion, in expressions and statements, unless told otherwise. */
const SIZE_MAX = 3000;

function apart(stmt: Stmt, sizeMax: number): Stmt[] {
  if (
    stmt.op !== 'if' ||
    stmt.otherwise.length > 0 ||
    stmt.condition.op !== 'local' ||
    sizeOf(stmt) <= sizeMax
  )
    return [stmt];
  const assigned = new Set<number>();
  for (const inner of stmt.body) localsAssigned(inner, assigned);
  if (assigned.has(stmt.condition.local)) return [stmt];
  return inPortions(stmt.body, sizeMax).map((body) => ({ ...stmt, body }));
}

function sizeOf(stmt: Stmt): number {
  let size = sizes.get(stmt);
  if (size === undefined) {
    const own = expressionsOf(stmt).reduce((sum, expr) => sum + nodesOf(expr), 1);
    size = innerBlocks(stmt).reduce(
      (sum, block) => block.reduce((all, inner) => all + sizeOf(inner), sum),
      own,
    );
    sizes.set(stmt, size);
  }
  return size;
}

const sizes = new WeakMap<Stmt, number>();

function nodesOf(expr: Expr): number {
  return operandsOf(expr).reduce((sum, operand) => sum + nodesOf(operand), 1);
}
