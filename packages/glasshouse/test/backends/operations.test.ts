import { describe, expect, test } from 'vitest';
import { BINARY as MEANING, UNARY as UNARY_MEANING } from '../../src/backends/reference/expressions.ts';
import { load, ProgramBuilder, store, truth } from '../../src/ir/builder.ts';
import { BINARY, UNARY } from '../../src/ir/operations.ts';
import type { BinaryOperation, Expr, Program, Stmt, UnaryOperation } from '../../src/ir/types.ts';
import { expectSame } from './same.ts';

const MOST = 2 ** 31 - 1;
const LEAST = -(2 ** 31);
const EDGES = [
  0,
  1,
  -1,
  2,
  31,
  32,
  33,
  255,
  -128,
  65535,
  65536,
  98304,
  1_234_567,
  -1_234_567,
  MOST - 1,
  MOST,
  LEAST,
  LEAST + 1,
];

/** Wide results of `scale`, with their exact values. */
const SCALES = [
  [65536, 65536, 65536],
  [MOST, 65536, MOST],
  [MOST, 65537, MOST],
  [MOST, MOST, MOST],
  [MOST, 32768, 1073741823],
  [3, 21845, 0],
  [3, 21846, 1],
  [1073741824, 131071, 2147467264],
] as const;

const binary = Object.keys(BINARY) as BinaryOperation[];
const unary = Object.keys(UNARY) as UnaryOperation[];

test.each(SCALES)('%i scaled by %i is %i', (left, right, result) => {
  expect(MEANING.scale(left, right)).toBe(result);
});

test.each([
  ['add', MOST, 1, LEAST],
  ['sub', LEAST, 1, MOST],
  ['mul', 65536, 65536, 0],
  ['shl', 1, 33, 2],
  ['shr', -1, 31, 1],
  ['shr', -1, 0, -1],
] as const)('%s of %i and %i is %i', (op, left, right, result) => {
  expect(MEANING[op](left, right)).toBe(result);
});

test('the least integer is its own negative', () => {
  expect(UNARY_MEANING.negate(LEAST)).toBe(LEAST);
});

describe('every operation gives the same on all backends', () => {
  test.each(binary)('%s of all pairs of edge values', (op) => {
    const values = op === 'scale' ? EDGES.filter((value) => value >= 0) : EDGES;
    const pairs = values.flatMap((left) => values.map((right) => [left, right] as const));
    expectBinary(op, pairs);
  });

  test.each(binary)('%s of four neighbours and constants', (op) => {
    const values = op === 'scale' ? [0, 65536, 98304, MOST] : [0, 3, -7, MOST, LEAST];
    for (const right of values)
      expectBinary(
        op,
        values.map((left) => [left, right] as const),
        { constant: right },
      );
  });

  test.each(unary)('%s', (op) => {
    expectBinary(
      op,
      EDGES.map((value) => [value, 0] as const),
    );
  });

  test('choose, between values and between conditions', () => {
    const choices: Expr = {
      op: 'choose',
      condition: { op: 'lt', left: load(2), right: load(3) },
      whenTrue: load(2),
      whenFalse: load(3),
    };
    const { program, attributes, size } = operands(
      EDGES.flatMap((left) => EDGES.map((right) => [left, right] as const)),
    );
    expectSame(withBody(program, [store(4, choices)]), { size, ticks: 1, attributes });
    const condition: Expr = {
      op: 'choose',
      condition: { op: 'le', left: load(2), right: load(3) },
      whenTrue: { op: 'eq', left: load(2), right: load(3) },
      whenFalse: truth(true),
    };
    expectSame(withBody(program, [store(4, asNumber(condition))]), { size, ticks: 1, attributes });
  });
});

/** Computes the operation for each pair, once for four units at a time and once for single units. */
function expectBinary(
  op: BinaryOperation | UnaryOperation,
  pairs: readonly (readonly [number, number])[],
  { constant }: { constant?: number } = {},
): void {
  const { program, attributes, size } = operands(pairs);
  const left: Expr = load(2);
  const right: Expr = constant === undefined ? load(3) : { op: 'const', value: constant };
  let expr: Expr;
  if (op === 'not') expr = { op, of: positive(left) };
  else if (op === 'negate') expr = { op, of: left };
  else if (BINARY[op].operand === 'bool') expr = { op, left: positive(left), right: positive(right) };
  else expr = { op, left, right };
  const isBool = op === 'not' || (op !== 'negate' && BINARY[op as BinaryOperation].result === 'bool');
  const value = isBool ? asNumber(expr) : expr;
  const single: Stmt = {
    op: 'if',
    condition: positive(load(2)),
    body: [store(4, value), { op: 'count', measure: 0, amount: value }],
    otherwise: [store(4, value), { op: 'count', measure: 0, amount: value }],
  };
  for (const body of [[store(4, value)], [single]])
    expectSame(withBody(program, body), { size, ticks: 1, attributes });
}

const positive = (expr: Expr): Expr => ({ op: 'lt', left: { op: 'const', value: 0 }, right: expr });
const asNumber = (condition: Expr): Expr => ({
  op: 'choose',
  condition,
  whenTrue: { op: 'const', value: 1 },
  whenFalse: { op: 'const', value: 0 },
});

function operands(pairs: readonly (readonly [number, number])[]) {
  const builder = new ProgramBuilder();
  builder.attribute('region', 0);
  builder.attribute('group', 0);
  for (const name of ['left', 'right'])
    builder.columns.push({
      name,
      kind: 'attribute',
      min: LEAST,
      max: MOST,
      initial: 0,
      length: 1,
      lagged: false,
    });
  builder.state('result', LEAST, MOST, 0);
  builder.measure('sum');
  const { columns, locals, streams, tables, links, measures, events, flags, signals } = builder;
  const program: Program = {
    ...{
      name: 'operations',
      ticks: 1,
      coupling: 'unit',
      body: [],
      columns,
      locals,
      streams,
      tables,
      links,
      measures,
      events,
      flags,
      signals,
    },
    cells: { regionColumn: 0, regions: 1, groupColumn: 1, groups: 1 },
  };
  const size = pairs.length;
  const attributes = new Map([
    ['region', new Int32Array(size)],
    ['group', new Int32Array(size)],
    ['left', Int32Array.from(pairs, ([left]) => left)],
    ['right', Int32Array.from(pairs, ([, right]) => right)],
  ]);
  return { program, attributes, size };
}

const withBody = (program: Program, body: readonly Stmt[]): Program => ({
  ...program,
  body: [{ op: 'stage', name: 'conduct', body }],
});
