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
const both = (
  op: 'lt' | 'le' | 'and' | 'or' | 'eq' | 'ne' | 'add' | 'bitand' | 'bitor',
  left: Expr,
  right: Expr,
): Expr => ({
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
const bit = (at: number): Expr => constant(1 << at);
const note = (column: number, ...conditions: Expr[]): Stmt => ({
  op: 'store',
  column,
  value: conditions
    .map((condition, at): Expr => ({ op: 'choose', condition, whenTrue: bit(at), whenFalse: constant(0) }))
    .reduce((left, right) => both('bitor', left, right)),
});
const isAnswered = (at: number, answers: Expr): Expr =>
  both('ne', both('bitand', answers, bit(at)), constant(0));
const answer = (at: number, unit = other): Expr => isAnswered(at, its(3, unit));

const keptIn = (local: number): Expr => ({ op: 'local', local });

function program(...conditions: Expr[]): Program {
  return { columns, locals: [], body: conditions.map(when) } as unknown as Program;
}

test('a condition on one other unit is one answer, whoever asks for it, and its columns need no copy', () => {
  const asked = askAhead(
    program(
      isListed((column) => its(column)),
      isListed((column) => its(column, third)),
    ),
  );
  expect(asked.notes).toEqual([note(3, isListed(own))]);
  expect(asked.program.body).toEqual([when(answer(0)), when(answer(0, third))]);
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
    note(3, isListed(own), both('eq', own(rest), constant(1)), both('eq', own(rest), constant(2))),
  ]);
  expect(asked.program.body).toEqual([
    { op: 'let', local: 0, value: its(3) },
    when(both('or', mine, isAnswered(0, keptIn(0)))),
    when(both('and', isAnswered(1, keptIn(0)), answer(2, third))),
    when(both('lt', its(rest), own(rest))),
  ]);
  expect(asked.program.columns.map(({ lagged }) => lagged).slice(0, 3)).toEqual([false, false, true]);
});

test('whoever asks another unit several things looks once', () => {
  const [listed, due] = [isListed((column) => its(column)), both('lt', its(rest), tick)];
  const inside: Stmt = {
    op: 'if',
    condition: { op: 'bool', value: true },
    body: [when(listed), when(due)],
    otherwise: [],
  };
  const locals = [{ name: 'other', type: 'i32' }];
  const asked = askAhead({ columns, locals, body: [inside] } as unknown as Program);
  expect(asked.program.locals.length).toBe(2);
  expect(asked.program.body).toEqual([
    {
      ...inside,
      body: [
        { op: 'let', local: 1, value: its(3) },
        when(isAnswered(0, keptIn(1))),
        when(isAnswered(1, keptIn(1))),
      ],
    },
  ]);
});

test('not once where it is another unit by then', () => {
  const [first, second] = [when(isListed((column) => its(column))), when(both('lt', its(rest), tick))];
  const body: Stmt[] = [first, { op: 'let', local: 0, value: tick }, second];
  const asked = askAhead({ columns, locals: [{ name: 'other', type: 'i32' }], body } as unknown as Program);
  expect(asked.program.body).toEqual([when(answer(0)), body[1], when(answer(1))]);
});
