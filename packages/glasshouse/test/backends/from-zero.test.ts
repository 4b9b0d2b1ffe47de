import { expect, test } from 'vitest';
import { fromZero } from '../../src/backends/wasm/from-zero.ts';
import type { Column, Expr, Program, Stmt } from '../../src/ir/types.ts';

const state = (name: string, max: number, initial: number): Column => ({
  ...{ name, kind: 'state', min: -1, max, initial, length: 1, lagged: false },
});
const columns = [state('from', 100, -1), state('until', 100, -1), state('rest', 100, 0)];
const [from, until, rest] = [0, 1, 2];

const tick: Expr = { op: 'tick' };
const local: Expr = { op: 'local', local: 0 };
const own = (column: number): Expr => ({ op: 'load', column });
const constant = (value: number): Expr => ({ op: 'const', value });
const both = (op: 'lt' | 'le' | 'eq' | 'add' | 'max' | 'mul', left: Expr, right: Expr): Expr => ({
  ...{ op, left, right },
});
const store = (column: number, value: Expr): Stmt => ({ op: 'store', column, value });

/** What a value stored in a column that began at 0 becomes, or in one that began at -1. */
function rewritten(value: Expr, column = rest): Expr {
  const program = { columns, body: [store(column, value)] } as unknown as Program;
  const [stmt] = fromZero(program).program.body;
  return (stmt as Extract<Stmt, { op: 'store' }>).value;
}

test('columns that began at -1 begin at 0, with one more in all they hold', () => {
  const { program, starts } = fromZero({ columns, body: [] } as unknown as Program);
  expect(program.columns.map(({ min, max, initial }) => [min, max, initial])).toEqual([
    [0, 101, 0],
    [0, 101, 0],
    [-1, 100, 0],
  ]);
  expect(starts).toEqual([-1, -1, 0]);
});

test('a program without them stays the same, and numbers do not leave 32 bits', () => {
  for (const column of [columns[2]!, state('wide', 2 ** 31 - 1, -1)]) {
    const program = { columns: [column], body: [] } as unknown as Program;
    expect(fromZero(program).program).toBe(program);
  }
});

test('comparisons take the constant on the side that costs nothing', () => {
  expect(rewritten(both('lt', tick, own(until)))).toEqual(
    both('lt', both('add', tick, constant(1)), own(until)),
  );
  expect(rewritten(both('le', own(from), tick))).toEqual(
    both('le', own(from), both('add', tick, constant(1))),
  );
  expect(rewritten(both('eq', own(until), constant(-1)))).toEqual(both('eq', own(until), constant(0)));
  expect(rewritten(both('lt', own(from), own(until)))).toEqual(both('lt', own(from), own(until)));
});

test('what is stored where it came from carries no constant', () => {
  expect(rewritten(own(until), from)).toEqual(own(until));
  expect(rewritten(constant(-1), from)).toEqual(constant(0));
  const later = both('max', own(until), both('add', tick, constant(11)));
  expect(rewritten(later, until)).toEqual(both('max', own(until), both('add', tick, constant(12))));
});

test('elsewhere the value is what it was', () => {
  const value = both('add', own(until), constant(-1));
  expect(rewritten(both('mul', own(until), local))).toEqual(both('mul', value, local));
  // The local may be the largest number there is.
  expect(rewritten(both('lt', own(until), local))).toEqual(both('lt', value, local));
});
