import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askAhead } from '../../src/backends/wasm/ask-ahead.ts';
import { wasm } from '../../src/backends/wasm/index.ts';
import { findingNext } from '../../src/backends/wasm/next-answers.ts';
import { passOver } from '../../src/backends/wasm/pass-over.ts';
import { PAGE, webAssembly } from '../../src/backends/wasm/web-assembly.ts';
import {
  add,
  assign,
  constant,
  count,
  differ,
  equal,
  lagged,
  load,
  local,
  ProgramBuilder,
  store,
  tick,
  truth,
  unit,
  when,
} from '../../src/ir/builder.ts';
import type { Expr, Program, Stmt } from '../../src/ir/types.ts';
import { expectSame } from './same.ts';

fc.configureGlobal({ seed: 20140614 });

/** Units in rows; some are marked, and whoever has one of those in its row is reached. */
function household(change: (parts: Parts) => Stmt[] = rowLoop): Program {
  const builder = new ProgramBuilder();
  const parts: Parts = {
    first: builder.attribute('first', 65_535),
    length: builder.attribute('length', 255),
    marked: builder.state('marked', 0, 9, 0),
    seen: builder.state('seen', 0, 65_535, 0),
    reached: builder.local('reached', 'bool'),
    place: builder.local('place'),
    other: builder.local('other'),
    kept: builder.local('kept'),
    persons: builder.measure('reached'),
  };
  builder.lag(parts.marked);
  const region = builder.attribute('region', 0);
  const group = builder.attribute('group', 0);
  const body: Stmt[] = [
    assign(parts.reached, truth(false)),
    ...change(parts),
    ...when(local(parts.reached), [count(parts.persons), store(parts.seen, add(tick, constant(1)))]),
  ];
  const { columns, locals, streams, tables, links, measures, events, flags, signals } = builder;
  return {
    ...{ columns, locals, streams, tables, links, measures, events, flags, signals },
    ...{ name: 'rows', ticks: 4, coupling: 'community', body },
    cells: { regionColumn: region, regions: 1, groupColumn: group, groups: 1 },
  };
}

interface Parts {
  readonly first: number;
  readonly length: number;
  readonly marked: number;
  readonly seen: number;
  readonly reached: number;
  readonly place: number;
  readonly other: number;
  readonly kept: number;
  readonly persons: number;
}

const isMarked = ({ marked, other }: Parts): Expr => differ(lagged(marked, local(other)), constant(0));

function rowLoop(parts: Parts, ...more: Stmt[]): Stmt[] {
  const { first, length, place, other, reached } = parts;
  const body = [
    assign(other, add(load(first), local(place))),
    ...when(differ(local(other), unit), when(isMarked(parts), [assign(reached, truth(true))])),
    ...more,
  ];
  return [{ op: 'loop', local: place, count: load(length), limit: 6, body }];
}

/** Rows of drawn lengths over so many units. */
function rows(size: number, lengths: readonly number[]): ReadonlyMap<string, Int32Array> {
  const [first, length] = [new Int32Array(size), new Int32Array(size)];
  for (let start = 0, next = 0; start < size; next++) {
    const end = Math.min(size, start + lengths[next % lengths.length]!);
    first.fill(start, start, end);
    length.fill(end - start, start, end);
    start = end;
  }
  const zeros = new Int32Array(size);
  return new Map([
    ['first', first],
    ['length', length],
    ['region', zeros],
    ['group', zeros],
  ]);
}

const guards = (program: Program): number => {
  const asked = askAhead(program).program;
  const { nexts, program: over } = passOver(asked, program.columns.length);
  const loops = over.body.filter((stmt) => stmt.op === 'if' && stmt.body[0]?.op === 'loop');
  expect(nexts.length).toBe(Math.min(loops.length, 1));
  return loops.length;
};

describe('a loop over units in a row', () => {
  test('is begun only where there is an answer on its way', () => {
    expect(guards(household())).toBe(1);
  });

  test('always, where a round does something for a unit without an answer', () => {
    expect(guards(household((parts) => rowLoop(parts, count(parts.persons))))).toBe(0);
    const unmarked = (parts: Parts): Stmt => ({
      ...{ op: 'if', condition: isMarked(parts), body: [] },
      otherwise: [count(parts.persons)],
    });
    expect(guards(household((parts) => rowLoop(parts, unmarked(parts))))).toBe(0);
  });

  test('always, where what a round sets is read afterwards', () => {
    const reading = (parts: Parts): Stmt[] => [...rowLoop(parts), store(parts.seen, local(parts.other))];
    expect(guards(household(reading))).toBe(0);
  });

  test('always, where an answer that is looked at may be of another unit', () => {
    // Kept in a block, and looked at behind it: where the block is passed over, it is the answer of the round before.
    const program = household((parts) => rowLoop(parts));
    const asked = askAhead(program).program;
    const loop = asked.body.find((stmt) => stmt.op === 'loop')!;
    const [opening, inside] = loop.body as [Stmt, Extract<Stmt, { op: 'if' }>];
    const [looks] = inside.body as [Extract<Stmt, { op: 'if' }>];
    const condition = looks.condition as Extract<Expr, { readonly left: Expr }>;
    const { left: answers, right: bit } = condition.left as Extract<Expr, { readonly left: Expr }>;
    const kept = program.locals.findIndex(({ name }) => name.startsWith('kept'));
    const behind: Stmt = {
      ...looks,
      condition: { ...condition, left: { op: 'bitand', left: local(kept), right: bit } },
    };
    const moved: Stmt = { ...loop, body: [opening, { ...inside, body: [assign(kept, answers)] }, behind] };
    const body = asked.body.map((stmt) => (stmt === loop ? moved : stmt));
    expect(passOver({ ...asked, body }, program.columns.length).nexts).toEqual([]);
    const whole: Stmt = { ...loop, body: [opening, assign(kept, answers), behind] };
    const good = asked.body.map((stmt) => (stmt === loop ? whole : stmt));
    expect(passOver({ ...asked, body: good }, program.columns.length).nexts.length).toBe(1);
  });

  test('reaches the same as in the reference, whatever rows there are', () => {
    const program = household();
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 1, max: 700 }), fc.constantFrom(65_535, 65_536)),
        fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 40 }),
        (size, lengths) =>
          expectSame(marking(program, size), { size, ticks: 4, attributes: rows(size, lengths) }),
      ),
      {
        numRuns: 25,
        examples: [
          [65_536, [6]],
          [1, [1]],
        ],
      },
    );
  });

  test('that is longer than it may be is noticed, with nobody on its way as well', () => {
    const attributes = rows(20, [7]);
    const community = wasm.load(household(), { seed: 1, replicate: 0 }).community(0, 20, attributes);
    expect(() => community.step(0, [], new Float64Array(1))).toThrow('left the range');
  });
});

/** Marks a unit near the start, in the middle and at the end, each in its tick. */
function marking(program: Program, size: number): Program {
  const marked = program.columns.findIndex(({ name }) => name === 'marked');
  const at = (place: number, of: number): Stmt[] =>
    when(
      equal(unit, constant(Math.max(0, place))),
      when(equal(tick, constant(of)), [store(marked, constant(1))]),
    );
  return { ...program, body: [...program.body, ...at(size - 1, 0), ...at(size >> 1, 1), ...at(size - 5, 2)] };
}

test('the next unit with an answer is found for each', () => {
  const [answersAt, nextAt] = [0, 2 * PAGE];
  const memory = new webAssembly.Memory({ initial: 4 });
  const find = findingNext(memory);
  const [answers, next] = [answersAt, nextAt].map((at) => new Uint16Array(memory.buffer, at, 65_536)) as [
    Uint16Array,
    Uint16Array,
  ];
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 8192 }).map((eights) => 8 * eights),
      fc.array(fc.nat(65_535), { maxLength: 300 }),
      (units, places) => {
        answers.fill(0);
        for (const place of places) answers[place] = 1 + (place % 65_535);
        find(answersAt, nextAt, units);
        for (let at = units - 1, found = 65_535; at >= 0; at--) {
          if (answers[at] !== 0) found = at;
          if (next[at] !== found) expect(`unit ${at}: ${next[at]}`).toBe(`unit ${at}: ${found}`);
        }
      },
    ),
    {
      numRuns: 60,
      examples: [
        [65_536, [65_535]],
        [8, []],
      ],
    },
  );
});
