import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reference } from '../../src/backends/reference/index.ts';
import { wasm } from '../../src/backends/wasm/index.ts';
import { communityChecksum, elementChecksum } from '../../src/engine/checksum.ts';
import { ProgramBuilder } from '../../src/ir/builder.ts';
import type { Program } from '../../src/ir/types.ts';

fc.configureGlobal({ seed: 20140614 });

const dice = { seed: 1, replicate: 0 };
const RANGES: [string, number, number][] = [
  ['i8', -128, 127],
  ['u8', 0, 255],
  ['i16', -32_768, 32_767],
  ['u16', 0, 65_535],
  ['i32', -(2 ** 31), 2 ** 31 - 1],
];
const anyIndex = fc.oneof(fc.nat(65_535), fc.constantFrom(0, 32_767, 32_768, 65_535));
const anySize = fc.oneof(
  fc.integer({ min: 1, max: 40 }),
  fc.integer({ min: 1, max: 3000 }),
  fc.constant(65_536),
);

describe.each(RANGES)('the checksum of a community with columns of %s', (_, min, max) => {
  const program = programOf(min, max);

  test('is that of its values, in wasm and by the definition', () => {
    fc.assert(
      fc.property(anyIndex, anySize, fc.nat(), fc.integer({ min: 0, max: 4 }), (index, size, seed, zeros) => {
        const state = [1, 3].map((length) => values(size * length, min, max, seed, zeros));
        const expected = communityChecksum(program, filled(reference, program, index, size, state));
        expect(communityChecksum(program, filled(wasm, program, index, size, state))).toEqual(expected);
      }),
      { numRuns: 30, examples: [[65_535, 65_536, 3, 0]] },
    );
  });

  test('does not count what fills up the last vectors', () => {
    for (let size = 1; size <= 130; size++) {
      const community = filled(wasm, program, 65_535, size, [
        values(size, min, max, size, 0),
        new Int32Array(3 * size),
      ]);
      const expected = elementChecksum('single', 0, 65_535 * 65_536, community.column(2));
      expect(communityChecksum(program, community)).toEqual(expected);
    }
  });
});

/** Nothing but columns of that range: one of single values and one of rows. */
function programOf(min: number, max: number): Program {
  const builder = new ProgramBuilder();
  builder.attribute('region', 0);
  builder.attribute('group', 0);
  builder.state('single', min, max, 0);
  builder.state('row', min, max, 0, 3);
  builder.measure('persons');
  const { columns, locals, streams, tables, links, measures, events, flags, signals } = builder;
  return {
    ...{ columns, locals, streams, tables, links, measures, events, flags, signals },
    ...{ name: 'columns', ticks: 1, coupling: 'unit', body: [] },
    cells: { regionColumn: 0, regions: 1, groupColumn: 1, groups: 1 },
  };
}

function filled(
  backend: typeof wasm,
  program: Program,
  index: number,
  size: number,
  state: readonly Int32Array[],
) {
  const attributes = new Map(['region', 'group'].map((name) => [name, new Int32Array(size)]));
  const community = backend.load(program, dice).community(index, size, attributes);
  community.restore(state);
  return community;
}

/** Values of the whole range in a mixed order; the more `zeros`, the longer the stretches of nothing. */
function values(count: number, min: number, max: number, seed: number, zeros: number): Int32Array {
  const span = max - min + 1;
  return Int32Array.from({ length: count }, (_, at) => {
    if (((at >> 4) * 7 + seed) % (zeros + 1) !== 0) return 0;
    const word = Math.imul(at + seed + 1, 0x9e3779b1) >>> 0;
    return at % 5 === zeros ? 0 : min + (((word ^ (word >>> 15)) >>> 0) % span);
  });
}
