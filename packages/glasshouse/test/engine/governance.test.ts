import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Governance } from '../../src/engine/governance.ts';
import type { Flag, Program } from '../../src/ir/types.ts';
import { EVERYBODY, nationProgram } from './programs.ts';

fc.configureGlobal({ seed: 20140614 });

/** When a flag is in force, given the number of persons that its measure counts in each tick (in the last cell). */
function history(flag: Partial<Flag>, persons: number, totals: readonly number[]): string {
  const program: Program = {
    ...nationProgram(totals.length),
    flags: [{ name: 'flag', measure: 1, threshold: EVERYBODY / 2, lastingTicks: 1, ...flag }],
  };
  const { cells, measures } = program;
  const governance = new Governance(program, persons);
  totals.forEach((total, tick) => {
    governance.knownIn(tick);
    const counts = new Float64Array(cells.regions * cells.groups * measures.length).fill(0);
    // Half in the first cell, the rest in the last; other measures do not matter.
    counts.fill(1e9);
    for (let cell = 0; cell < cells.regions * cells.groups; cell++) counts[cell * measures.length + 1] = 0;
    counts[1] = Math.floor(total / 2);
    counts[counts.length - measures.length + 1]! += Math.ceil(total / 2);
    governance.observe(tick, counts);
  });
  return governance.history[0]!.map((flag) => (flag ? '#' : '.')).join('');
}

test('a flag is in force from the tick after its trigger, as long as it lasts', () => {
  expect(history({ lastingTicks: 3 }, 10, [0, 6, 0, 0, 0, 0, 0])).toBe('..###..');
  expect(history({ lastingTicks: -1 }, 10, [0, 6, 0, 0, 0, 0, 0])).toBe('..#####');
  expect(history({ lastingTicks: 3 }, 10, [0, 0, 0, 0, 0, 0, 6])).toBe('.......');
});

test('a later trigger extends it, an earlier end never shortens it', () => {
  expect(history({ lastingTicks: 3 }, 10, [6, 0, 6, 0, 0, 0, 0])).toBe('.#####.');
  expect(history({ lastingTicks: 2 }, 10, [6, 0, 0, 0, 6, 0, 0])).toBe('.##..##');
});

test('exactly at the threshold is not above it, however many persons', () => {
  expect(history({}, 10, [5, 0])).toBe('..');
  const persons = 4_294_967_295;
  const threshold = 715_827_883; // ceil(2^30 * 2/3): just above two thirds
  expect(history({ threshold }, persons, [2_863_311_530, 0])).toBe('..');
  expect(history({ threshold }, persons, [2_863_311_532, 0])).toBe('.#');
  expect(history({ threshold: 0 }, persons, [1, 0])).toBe('.#');
  expect(history({ threshold: EVERYBODY }, persons, [persons, persons, 0])).toBe('...');
});

test('as a plain recomputation has it', () => {
  const anyTotals = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(anyTotals, fc.integer({ min: -1, max: 5 }), (totals, lastingTicks) => {
      const expected = totals.map((_, tick) =>
        totals.some(
          (total, trigger) =>
            total > 10 && trigger < tick && (lastingTicks === -1 || tick - trigger <= lastingTicks),
        ),
      );
      expect(history({ lastingTicks }, 20, totals)).toBe(expected.map((flag) => (flag ? '#' : '.')).join(''));
    }),
  );
});
