import type { Stmt } from '../../ir/types.ts';

/** Measures that one way through the code counts together: they share one sum, which is taken apart at the end of a tick. */
export interface Bundle {
  readonly parts: readonly { readonly measure: number; readonly amount: number }[];
}

/**
 * Replaces the counts of each way through a condition by one count, of a measure of its own; those get the numbers from
 * `firstMeasure` on. What a block counts in any case is moved into the arms of its first two-armed condition.
 */
export function bundleCounts(
  body: readonly Stmt[],
  firstMeasure: number,
): { body: readonly Stmt[]; bundles: readonly Bundle[] } {
  const bundles: Bundle[] = [];
  const numbers = new Map<string, number>();
  const measureOf = (parts: Bundle['parts']): number => {
    const sorted = parts.toSorted((left, right) => left.measure - right.measure);
    const key = JSON.stringify(sorted);
    const number = numbers.get(key) ?? firstMeasure + bundles.push({ parts: sorted }) - 1;
    numbers.set(key, number);
    return number;
  };
  const block = (statements: readonly Stmt[], more: readonly Count[]): Stmt[] => {
    const counts = [...more, ...statements.filter(isPlainCount)];
    const rest = statements.filter((stmt) => !isPlainCount(stmt));
    const fork = rest.findIndex(
      (stmt) => stmt.op === 'if' && stmt.body.length > 0 && stmt.otherwise.length > 0,
    );
    const done = rest.map((stmt, index) => inside(stmt, index === fork ? counts : []));
    if (fork >= 0 || counts.length === 0) return done;
    if (counts.length === 1) return [...counts, ...done];
    const measure = measureOf(
      counts.map((count) => ({ measure: count.measure, amount: count.amount.value })),
    );
    return [{ op: 'count', measure, amount: { op: 'const', value: 1 } }, ...done];
  };
  const inside = (stmt: Stmt, counts: readonly Count[]): Stmt => {
    switch (stmt.op) {
      case 'if':
        return { ...stmt, body: block(stmt.body, counts), otherwise: block(stmt.otherwise, counts) };
      case 'loop':
      case 'trial':
        return { ...stmt, body: block(stmt.body, []) };
      default:
        return stmt;
    }
  };
  return { body: body.map((stmt) => inside(stmt, [])), bundles };
}

type Count = Extract<Stmt, { op: 'count' }> & {
  readonly amount: { readonly op: 'const'; readonly value: number };
};

function isPlainCount(stmt: Stmt): stmt is Count {
  return stmt.op === 'count' && stmt.row === undefined && stmt.amount.op === 'const';
}
