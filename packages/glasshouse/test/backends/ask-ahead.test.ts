import { expect, test } from 'vitest';
import { askAhead } from '../../src/backends/wasm/ask-ahead.ts';
import type { Column, Expr, Program, Stmt } from '../../src/ir/types.ts';

const state = (name: string): Column => ({
  ...{ name, kind: 'state', min: -1, max: 100, initial: -1, length: 1, lagged: true },
});
const columns = ['from', 'until', 'rest'].map(state);
const [from, until, rest] = [0, 1, 2];

const other: Expr = { op: 'local', local: 0 };
const third: Expr = { op: 'local', local: 1 };
const tick: Expr = { op: 'tick' };
const its = (column: number, unit = other): Expr => ({ op: 'lagged', column, unit });
const own = (column: number): Expr => ({ op: 'load', column });
const both = (op: 'lt' | 'le' | 'and' | 'or' | 'eq' | 'add', left: Expr, right: Expr): Expr => ({
  op,
  left,
  right,
});
const constant = (value: number): Expr => ({ op: 'const', value });
const isListed = (read: (column: number) => Expr): Expr =>
  both('and', both('lt', read(from), tick), both('le', tick, read(until)));
const when = (condition: Expr): Stmt => ({
  op: 'if',
  condition,
  body: [{ op: 'count', measure: 0, amount: constant(1) }],
  otherwise: [],
});
const note = (column: number, condition: Expr): Stmt => ({
  op: 'store',
  column,
  value: { op: 'choose', condition, whenTrue: constant(1), whenFalse: constant(0) },
});
const answer = (column: number, unit = other): Expr => both('eq', its(column, unit), constant(1));

function program(...conditions: Expr[]): Program {
  return { columns, body: conditions.map(when) } as unknown as Program;
}

test('a condition on one other unit is one answer, whoever asks for it, and its columns need no copy', () => {
  const asked = askAhead(
    program(
      isListed((column) => its(column)),
      isListed((column) => its(column, third)),
    ),
  );
  expect(asked.notes).toEqual([note(3, isListed(own))]);
  expect(asked.program.body).toEqual([when(answer(3)), when(answer(3, third))]);
  expect(asked.program.columns.map(({ lagged }) => lagged)).toEqual([false, false, false, true]);
});

test('what depends on the unit that asks, or on two others, stays apart', () => {
  const mine = both('lt', own(rest), tick);
  const asked = askAhead(
    program(
      both(
        'or',
        mine,
        isListed((column) => its(column)),
      ),
      both('and', both('eq', its(rest), constant(1)), both('eq', its(rest, third), constant(2))),
      both('lt', its(rest), own(rest)),
    ),
  );
  expect(asked.notes).toEqual([
    note(3, isListed(own)),
    note(4, both('eq', own(rest), constant(1))),
    note(5, both('eq', own(rest), constant(2))),
  ]);
  expect(asked.program.body).toEqual([
    when(both('or', mine, answer(3))),
    when(both('and', answer(4), answer(5, third))),
    when(both('lt', its(rest), own(rest))),
  ]);
  expect(asked.program.columns.map(({ lagged }) => lagged).slice(0, 3)).toEqual([false, false, true]);
});
