import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packState, stateBytesMax, unpackState } from '../../src/engine/state.ts';
import type { Community } from '../../src/ir/backend.ts';
import type { Column, Program } from '../../src/ir/types.ts';
import { unitProgram } from './programs.ts';

const LOW = -(2 ** 31);
const HIGH = 2 ** 31 - 1;

const ranges = fc
  .tuple(fc.integer(), fc.constantFrom(0, 1, 255, 256, 65_535, 65_536, 2 ** 32 - 1))
  .map(([start, span]) => {
    const min = Math.max(LOW, Math.min(start, HIGH - span));
    return { min, max: min + span };
  });
const columns = fc.array(fc.record({ range: ranges, length: fc.integer({ min: 1, max: 3 }) }), {
  maxLength: 5,
});

function programWith(parts: readonly { range: { min: number; max: number }; length: number }[]): Program {
  const state = parts.map(({ range, length }, index): Column => {
    return { name: `c${index}`, kind: 'state', ...range, initial: range.min, length, lagged: false };
  });
  const attribute: Column = { ...state[0]!, name: 'region', kind: 'attribute' };
  return { ...unitProgram(1), columns: [attribute, ...state] };
}

/** A community with values anywhere in the ranges of its columns, the ends among them; every `often`th is not the first. */
function communityOf({ columns: all }: Program, size: number, seed: number, often = 1): Community {
  let word = seed;
  const values = all.map(({ min, max, initial, length }) =>
    Int32Array.from({ length: size * length }, (_, at) => {
      word = (Math.imul(word, 1_664_525) + 1_013_904_223) >>> 0;
      if ((word >>> 16) % often > 0) return initial;
      return at === 0 ? min : at === 1 ? max : min + (word % (max - min + 1));
    }),
  );
  return { index: 0, size, column: (index) => values[index]!, step() {}, restore() {} };
}

test('what is packed is unpacked, at any offset', () => {
  fc.assert(
    fc.property(columns, fc.integer({ min: 1, max: 40 }), fc.nat(), fc.nat(9), (parts, size, seed, rare) => {
      const program = programWith(parts);
      const community = communityOf(program, size, seed, rare + 1);
      const packed = packState(program, community);
      expect(packed.length).toBeLessThanOrEqual(stateBytesMax(program, size));
      const expected = parts.map((_, index) => community.column(index + 1));
      expect(unpackState(program, size, packed)).toEqual(expected);
      const moved = new Uint8Array(packed.length + 1);
      moved.set(packed, 1);
      expect(unpackState(program, size, moved.subarray(1))).toEqual(expected);
    }),
    { seed: 5 },
  );
});

test('a full community, and one in which nothing has happened', () => {
  const program = programWith([{ range: { min: -2, max: 70_000 }, length: 2 }]);
  const quiet = packState(program, communityOf(program, 65_536, 1, 65_537));
  expect(quiet.length).toBeLessThan(64);
  const full = communityOf(program, 65_536, 1, 3);
  expect(unpackState(program, 65_536, packState(program, full))).toEqual([full.column(1)]);
});

describe('what cannot be a state is refused', () => {
  const program = programWith([{ range: { min: -2, max: 5 }, length: 2 }]);

  test('all values given', () => {
    const packed = packState(program, communityOf(program, 4, 1));
    expect([...packed.subarray(0, 4), ...packed.subarray(8, 12)]).toEqual(new Array(8).fill(0xff));
    expect(unpackState(program, 4, packed)).toHaveLength(1);
    expect(unpackState(program, 5, packed)).toBeUndefined();
    expect(unpackState(program, 4, packed.subarray(4))).toBeUndefined();
    expect(unpackState(program, 4, new Uint8Array([...packed, 0, 0, 0, 0]))).toBeUndefined();
    for (const [value, read] of [
      [7, [5]],
      [8, undefined],
    ] as const) {
      packed[15] = value;
      expect(unpackState(program, 4, packed)?.map((values) => values.at(-1))).toEqual(read);
    }
  });

  test('a unit that there is not, or more of them than there can be', () => {
    const quiet = communityOf(program, 40, 1, 65_537);
    quiet.column(1)[39] = 1;
    const packed = packState(program, quiet);
    expect([...packed]).toEqual([1, 0, 0, 0, 39, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0]);
    expect(unpackState(program, 39, packed)).toBeUndefined();
    packed[0] = 200;
    expect(unpackState(program, 40, packed)).toBeUndefined();
  });
});
