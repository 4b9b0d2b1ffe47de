import type { Expr, Stmt } from '../../ir/types.ts';

/**
 * A trial's body runs only where `u` is below the threshold, and often starts by comparing `u` with a lower one: the threshold
 * after whatever deters. Where nothing deters, the answer is known.
 */
export function simplifyTrial(stmt: Stmt): Stmt {
  if (stmt.op !== 'trial') return stmt;
  const [first, ...rest] = stmt.body;
  if (first?.op !== 'if' || first.condition.op !== 'lt') return stmt;
  const { left, right } = first.condition;
  if (left.op !== 'local' || left.local !== stmt.u) return stmt;
  const known = [JSON.stringify(stmt.threshold)];
  if (
    stmt.threshold.op === 'choose' &&
    stmt.threshold.whenFalse.op === 'const' &&
    stmt.threshold.whenFalse.value <= 0
  )
    known.push(JSON.stringify(stmt.threshold.whenTrue));
  const below = (limit: Expr): Expr => {
    if (known.includes(JSON.stringify(limit))) return { op: 'bool', value: true };
    if (limit.op !== 'choose') return { op: 'lt', left, right: limit };
    return {
      op: 'choose',
      condition: limit.condition,
      whenTrue: below(limit.whenTrue),
      whenFalse: below(limit.whenFalse),
    };
  };
  return { ...stmt, body: [{ ...first, condition: below(right) }, ...rest] };
}
