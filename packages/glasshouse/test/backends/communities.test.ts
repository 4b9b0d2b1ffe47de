import { describe, expect, test } from 'vitest';
import { reference } from '../../src/backends/reference/index.ts';
import type { Banks } from '../../src/backends/wasm/banks.ts';
import { wasm } from '../../src/backends/wasm/index.ts';
import type { Community } from '../../src/ir/backend.ts';
import { constant, load, ProgramBuilder, store, tick, unit } from '../../src/ir/builder.ts';
import type { Program, Stmt } from '../../src/ir/types.ts';
import { randomProgram } from './random-program.ts';
import { expectSame, spreadAttributes } from './same.ts';

const dice = { seed: 99, replicate: 0 };
/** Some program with links, lagged columns, arrays and trials. */
const program = randomProgram(Array.from({ length: 500 }, (_, k) => (k * 40503 + 7) % 65521));

describe.each([reference, wasm])('communities of the $name backend', (backend) => {
  test('go on from restored state as if nothing had happened', () => {
    const size = 333;
    const attributes = spreadAttributes(program, size);
    const kernel = backend.load(program, dice);
    const whole = kernel.community(2, size, attributes);
    run(whole, 0, 3);
    const state = program.columns.flatMap(({ kind }, column) =>
      kind === 'state' ? [whole.column(column).slice()] : [],
    );
    const restored = kernel.community(2, size, attributes);
    restored.restore(state);
    expect(run(restored, 3, 6)).toEqual(run(whole, 3, 6));
    expect(stateOf(restored)).toEqual(stateOf(whole));
  });

  test('live side by side', () => {
    const kernel = backend.load(program, dice);
    const sizes = [65_536, 40, 1];
    const together = sizes.map((size, index) =>
      kernel.community(index, size, spreadAttributes(program, size)),
    );
    for (let at = 0; at < 2; at++) for (const community of together) run(community, at, at + 1);
    sizes.forEach((size, index) => {
      const alone = backend.load(program, dice).community(index, size, spreadAttributes(program, size));
      run(alone, 0, 2);
      expect(stateOf(together[index]!)).toEqual(stateOf(alone));
    });
  });

  test('have a size', () => {
    const kernel = backend.load(program, dice);
    expect(() => kernel.community(0, 65_537, new Map())).toThrow(RangeError);
    expect(() => kernel.community(0, 0, new Map())).toThrow(RangeError);
  });
});

describe('memory', () => {
  const attributes = spreadAttributes(program, 500);
  const kernel = () => wasm.load(program, dice) as Banks;

  test('is used again by the next community, and the last one can still be read', () => {
    const shared = kernel();
    const first = shared.community(0, 500, attributes);
    run(first, program.ticks - 1, program.ticks);
    const state = stateOf(first);
    const before = shared.bytes;
    const second = shared.community(1, 500, attributes);
    run(second, 0, 1);
    expect(shared.bytes).toBe(before);
    expect(stateOf(first)).toEqual(state);
    run(first, program.ticks, program.ticks + 1);
    const alone = kernel().community(1, 500, attributes);
    run(alone, 0, 1);
    expect(stateOf(second)).toEqual(stateOf(alone));
  });

  test('comes back from a community that is released', () => {
    const shared = kernel();
    const first = shared.community(0, 500, attributes);
    run(first, 0, 2);
    const before = shared.bytes;
    first.release();
    const second = shared.community(0, 500, attributes);
    expect(shared.bytes).toBe(before);
    const alone = kernel().community(0, 500, attributes);
    expect(run(second, 0, 2)).toEqual(run(alone, 0, 2));
    expect(() => first.column(4)).toThrow('released');
  });
});

test.each([1, 31, 32, 33, 127, 128, 129, 511, 513, 2_000, 65_536])('%i persons', (size) => {
  expectSame(program, { size, ticks: 2, panelUnits: 100 });
});

test('the last tick and the last community', () => {
  expectSame(program, { size: 50, ticks: 1, index: 65_535 });
});

describe('what does not fit', () => {
  test('an attribute outside its column', () => {
    const column = program.columns.find(({ kind }) => kind === 'attribute')!;
    for (const [unit, wrong] of [
      [0, column.min - 1],
      [332, column.max + 1],
    ] as const) {
      const attributes = spreadAttributes(program, 333);
      attributes.get(column.name)![unit] = wrong;
      expect(() => wasm.load(program, dice).community(0, 333, attributes)).toThrow(
        new RangeError(`${wrong} does not fit column ${column.name} (${column.min}..${column.max})`),
      );
    }
  });

  const faults: [string, readonly Stmt[]][] = [
    ['a value outside its column, for all', [store(2, tick)]],
    ['a value outside its column, for some', [store(2, unit)]],
    ['an element outside its array', [store(3, constant(1), { op: 'max', left: unit, right: constant(1) })]],
    [
      'too many rounds',
      [
        {
          op: 'loop',
          local: 0,
          count: { op: 'add', left: unit, right: tick },
          limit: 3,
          body: [store(2, constant(1))],
        },
      ],
    ],
    [
      'a measure outside its row',
      [{ op: 'count', measure: 0, amount: constant(1), row: { index: load(1), length: 2 } }],
    ],
  ];
  test.each(faults)('%s stops both backends, and leaves the others alone', (_, statements) => {
    const faulty = faultyProgram(statements);
    const attributes = new Map([
      ['region', new Int32Array(40)],
      ['group', new Int32Array(40).fill(2)],
    ]);
    for (const backend of [reference, wasm]) {
      const community = backend.load(faulty, dice).community(0, 40, attributes);
      expect(() => {
        for (let at = 0; at < 5; at++) community.step(at, [], new Float64Array(6));
      }).toThrow();
      expect(community.column(4)).toEqual(new Int32Array(40).fill(9));
    }
  });
});

function run(community: Community, from: number, to: number): Float64Array {
  const counts = new Float64Array(program.cells.regions * program.cells.groups * program.measures.length);
  const flags = program.flags.map(() => 0);
  for (let at = from; at < to; at++) community.step(at, flags, counts);
  return counts;
}

const stateOf = (community: Community): Int32Array[] =>
  program.columns.map((_, column) => community.column(column).slice());

function faultyProgram(statements: readonly Stmt[]): Program {
  const builder = new ProgramBuilder();
  builder.attribute('region', 0);
  builder.attribute('group', 2);
  builder.state('rank', 0, 3, 0);
  builder.state('marks', 0, 3, 0, 4);
  builder.state('other', 0, 100, 9);
  builder.local('k');
  ['a', 'b'].forEach((measure) => void builder.measure(measure));
  const { columns, locals, streams, tables, links, measures, events, flags, signals } = builder;
  return {
    ...{
      name: 'faulty',
      ticks: 5,
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
    cells: { regionColumn: 0, regions: 1, groupColumn: 1, groups: 3 },
    body: [{ op: 'stage', name: 'conduct', body: statements }],
  };
}
