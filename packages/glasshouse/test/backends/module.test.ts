import { describe, expect, test } from 'vitest';
import { Bytes } from '../../src/backends/wasm/bytes.ts';
import { fromProgram } from '../../src/backends/wasm/from-program.ts';
import { printModule } from '../../src/backends/wasm/index.ts';
import { bytesPerPerson } from '../../src/backends/wasm/layout.ts';
import { Ranges } from '../../src/backends/wasm/ranges.ts';
import { add, constant, load, local, ProgramBuilder, store } from '../../src/ir/builder.ts';
import { compile } from '../../src/ir/from-model.ts';
import type { Expr, Program, Stmt } from '../../src/ir/types.ts';
import { sampleNumbers } from '../../src/model/sample.ts';
import { modelOf } from '../support/regimes.ts';

describe('integers in the binary format', () => {
  // From the specification and its examples: seven bits a byte, low bits first, the sign in bit 6 of the last.
  test.each([
    [0, [0]],
    [127, [0x7f]],
    [128, [0x80, 1]],
    [624485, [0xe5, 0x8e, 0x26]],
    [2 ** 32 - 1, [0xff, 0xff, 0xff, 0xff, 0x0f]],
  ])('%i without sign', (value, bytes) => {
    expect([...new Bytes().unsigned(value).done()]).toEqual(bytes);
  });

  test.each([
    [0, [0]],
    [63, [0x3f]],
    [64, [0xc0, 0]],
    [-64, [0x40]],
    [-65, [0xbf, 0x7f]],
    [-123456, [0xc0, 0xbb, 0x78]],
    [-(2 ** 31), [0x80, 0x80, 0x80, 0x80, 0x78]],
  ])('%i with sign', (value, bytes) => {
    expect([...new Bytes().signed(value).done()]).toEqual(bytes);
    expect([...new Bytes().signed64(BigInt(value)).done()]).toEqual(bytes);
  });
});

test('a module is printed whole, with its functions by name', () => {
  const wat = printModule(programOf('bench-w1'));
  expect(wat.split('(').length).toBe(wat.split(')').length);
  expect(wat).toMatch(/^\(module\n {2}\(import "glasshouse" "memory"/);
  expect(wat).toContain('(func $trial-1 (param i32 i32)');
  expect(wat).toContain('(func $run (export "run") (param i32 i32)');
  expect(wat).toMatch(/\(local\.set \d+ \(i32x4\.add \(local\.get \d+\) \(local\.get \d+\)\)\)/);
});

test('a person of bench-w1 takes 20 bytes, both ledgers and the causes included', () => {
  const program = programOf('bench-w1');
  expect(bytesPerPerson(fromProgram(program).frame.layout)).toBeLessThanOrEqual(20);
});

describe('ranges', () => {
  const x = local(0);
  const grows: Stmt = { op: 'let', local: 0, value: add(x, constant(1)) };
  test.each<[string, readonly Stmt[], Expr, number, number]>([
    ['of a column', [], load(2), -5, 90],
    ['of a sum', [], add(load(2), load(2)), -10, 180],
    ['of a sum that may wrap around', [], add(load(2), constant(2 ** 31 - 1)), -(2 ** 31), 2 ** 31 - 1],
    [
      'of a local with two values',
      [
        { op: 'let', local: 0, value: constant(3) },
        { op: 'let', local: 0, value: load(2) },
      ],
      x,
      -5,
      90,
    ],
    [
      'of a local that grows',
      [{ op: 'let', local: 0, value: constant(3) }, grows],
      x,
      -(2 ** 31),
      2 ** 31 - 1,
    ],
    ['of a masked value', [], { op: 'bitand', left: load(2), right: constant(7) }, 0, 7],
    [
      'of a product in fixed point',
      [],
      { op: 'scale', left: constant(1000), right: constant(98304) },
      1500,
      1500,
    ],
    [
      'of a choice',
      [],
      {
        op: 'choose',
        condition: { op: 'bool', value: true },
        whenTrue: constant(-1),
        whenFalse: constant(4),
      },
      -1,
      4,
    ],
  ])('%s', (_, body, expr, low, high) => {
    expect(new Ranges(smallProgram([...body, store(2, constant(0))])).of(expr)).toEqual({ low, high });
  });
});

function programOf(id: string): Program {
  const model = modelOf(id);
  return compile(model, sampleNumbers(model, 1, 0));
}

function smallProgram(body: readonly Stmt[]): Program {
  const builder = new ProgramBuilder();
  builder.attribute('region', 0);
  builder.attribute('group', 0);
  builder.state('number', -5, 90, 0);
  builder.local('x');
  const { columns, locals, streams, tables, links, measures, events, flags, signals } = builder;
  return {
    ...{
      name: 'small',
      ticks: 1,
      coupling: 'unit',
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
    body: [{ op: 'stage', name: 'conduct', body }],
  };
}
