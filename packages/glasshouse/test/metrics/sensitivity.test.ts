import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankCorrelation, sensitivityOf } from '../../src/metrics/sensitivity.ts';
import type { ModelNumber } from '../../src/model/types.ts';

fc.configureGlobal({ seed: 20140614 });

test('rank correlation, by hand', () => {
  expect(rankCorrelation([1, 2, 3, 4], [10, 20, 30, 400])).toBe(1);
  expect(rankCorrelation([1, 2, 3, 4], [9, 5, 2, -8])).toBe(-1);
  // Ranks 1 2 3 4 5 against 2 1 4 3 5: 1 - 6·4 / (5·24) = 0.8.
  expect(rankCorrelation([1, 2, 3, 4, 5], [20, 10, 40, 30, 50])).toBeCloseTo(0.8, 12);
  // Ties share a rank: 1.5 1.5 3 against 1 2 3 gives 0.866.
  expect(rankCorrelation([5, 5, 6], [1, 2, 3])).toBeCloseTo(Math.sqrt(3) / 2, 12);
  expect(rankCorrelation([1, 1, 1], [1, 2, 3])).toBe(0);
});

test('it is the same after any change that keeps the order', () => {
  const column = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(column, column, (a, b) => {
      const plain = rankCorrelation(a, b);
      expect(
        rankCorrelation(
          a.map((value) => 3 * value - 7),
          b.map((value) => value ** 3),
        ),
      ).toBeCloseTo(plain, 12);
      expect(Math.abs(plain)).toBeLessThanOrEqual(1 + 1e-12);
    }),
  );
});

const number = (mark: ModelNumber['mark']) => ({ mark }) as ModelNumber;

test('only sampled numbers are ranked, the strongest first', () => {
  const numbers = [number('assumed'), number('published'), number('assumed'), number('assumed')];
  // The last number is the same everywhere; replicate 0 is left out.
  const values = Array.from({ length: 10 }, (_, replicate) => [replicate % 3, replicate, -replicate, 5]);
  const outcome = [999, ...Array.from({ length: 9 }, (_, index) => (index + 1) ** 2)];
  const found = sensitivityOf(numbers, values, outcome)!;
  expect(found.sampled).toBe(9);
  expect(found.ranked.map((one) => one.number)).toEqual([2, 0]);
  expect(found.ranked[0]!.correlation).toBe(-1);
  expect(found.chanceLevel).toBeCloseTo(1.96 / Math.sqrt(8), 12);
  expect(found.passByChance).toBe(0.1);
});

test('too few replicates, or a result that never changes, say nothing', () => {
  const values = Array.from({ length: 9 }, (_, replicate) => [replicate]);
  expect(sensitivityOf([number('assumed')], values.slice(0, 8), [0, 1, 2, 3, 4, 5, 6, 7])).toBeUndefined();
  expect(sensitivityOf([number('assumed')], values, new Array(9).fill(3))).toBeUndefined();
});
