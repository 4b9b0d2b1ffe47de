import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gatherCounts } from '../../src/backends/wasm/gather-counts.ts';
import type { Expr, Stmt } from '../../src/ir/types.ts';

fc.configureGlobal({ seed: 20140614 });

const local = (index: number): Expr => ({ op: 'local', local: index });
const not = (of: Expr): Expr => ({ op: 'not', of });
const count = (measure: number): Stmt => ({ op: 'count', measure, amount: { op: 'const', value: 1 } });
const when = (condition: Expr, ...body: Stmt[]): Stmt => ({ op: 'if', condition, body, otherwise: [] });
/** Local `index` says whether column `column` is 0. */
const isZero = (index: number, column = index): Stmt => ({
  op: 'let',
  local: index,
  value: { op: 'eq', left: { op: 'load', column }, right: { op: 'const', value: 0 } },
});
const store = (column: number): Stmt => ({ op: 'store', column, value: { op: 'const', value: 0 } });

test('counts under the same two locals come together, also where a local is a copy of one before it', () => {
  const body = [
    isZero(0),
    isZero(1),
    when(local(0), count(0), when(not(local(1)), count(1))),
    isZero(2, 0),
    when(local(2), count(2)),
  ];
  expect(gatherCounts(body)).toEqual([
    isZero(0),
    isZero(1),
    when(
      { op: 'or', left: local(0), right: local(1) },
      {
        op: 'if',
        condition: local(0),
        body: [{ ...when(local(1), count(0), count(2)), otherwise: [count(1), count(0), count(2)] } as Stmt],
        otherwise: [],
      },
    ),
    { op: 'let', local: 2, value: local(0) },
  ]);
});

test('a local of the same words after a change of what it reads is another one', () => {
  const body = [isZero(0), when(local(0), count(0)), store(0), isZero(1, 0), when(local(1), count(1))];
  expect(gatherCounts(body)).toEqual(body);
});

test('counts where nothing holds, and one condition alone, stay where they are', () => {
  const body = [isZero(0), isZero(1), when(not(local(0)), count(0)), when(local(1), count(1), count(2))];
  expect(gatherCounts(body)).toEqual(body);
});

/** Conditions of three settled locals, and of a fourth that is set two times. */
const condition = fc.letrec<{ any: Expr }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.nat(3).map(local),
    tie('any').map(not),
    fc.record({ op: fc.constantFrom('and' as const, 'or' as const), left: tie('any'), right: tie('any') }),
  ),
})).any;
const block = fc.letrec<{ any: Stmt[] }>((tie) => ({
  any: fc.array(
    fc.oneof(
      { depthSize: 'small' },
      fc.nat(5).map(count),
      fc.record({ op: fc.constant('if' as const), condition, body: tie('any'), otherwise: tie('any') }),
      fc.nat(2).map(store),
    ),
    { maxLength: 4 },
  ),
})).any;

test('every unit counts the same, and ends the same', () => {
  fc.assert(
    fc.property(
      block,
      block,
      fc.array(fc.nat(1), { minLength: 4, maxLength: 4 }),
      (first, second, columns) => {
        const lets = [isZero(0), isZero(1), isZero(2), isZero(3)];
        const body = [...lets, ...first, isZero(3), ...second];
        expect(outcome(gatherCounts(body), columns)).toEqual(outcome(body, columns));
      },
    ),
    { numRuns: 1000 },
  );
});

/** What one unit counts, and the columns it ends with. */
function outcome(body: readonly Stmt[], start: readonly number[]) {
  const columns = [...start];
  const locals: number[] = [];
  const counts = new Array<number>(6).fill(0);
  const value = (expr: Expr): number => {
    switch (expr.op) {
      case 'const':
        return expr.value;
      case 'load':
        return columns[expr.column]!;
      case 'local':
        return locals[expr.local]!;
      case 'not':
        return 1 - value(expr.of);
      case 'and':
        return Math.min(value(expr.left), value(expr.right));
      case 'or':
        return Math.max(value(expr.left), value(expr.right));
      case 'eq':
        return Number(value(expr.left) === value(expr.right));
      default:
        throw new Error(expr.op);
    }
  };
  const run = (block: readonly Stmt[]): void => {
    for (const stmt of block) {
      if (stmt.op === 'let') locals[stmt.local] = value(stmt.value);
      else if (stmt.op === 'store') columns[stmt.column] = value(stmt.value);
      else if (stmt.op === 'count') counts[stmt.measure]! += value(stmt.amount);
      else if (stmt.op === 'if') run(value(stmt.condition) === 1 ? stmt.body : stmt.otherwise);
    }
  };
  run(body);
  return { columns, counts };
}
