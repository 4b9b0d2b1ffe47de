import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandOf, bandSeries, quantile } from '../../src/metrics/bands.ts';

fc.configureGlobal({ seed: 20140614 });

test('one replicate has no band', () => {
  expect(bandOf([5])).toEqual({ central: 5, median: null, low: null, high: null, of: 'range', sampled: 0 });
});

test('a few replicates: the smallest and the largest, without the central one', () => {
  expect(bandOf([100, 3, 1, 2])).toEqual({
    central: 100,
    median: 2,
    low: 1,
    high: 3,
    of: 'range',
    sampled: 3,
  });
});

test('twenty and more: the 5th and the 95th percentile', () => {
  const values = [7, ...Array.from({ length: 21 }, (_, index) => 20 - index)];
  expect(bandOf(values)).toEqual({
    central: 7,
    median: 10,
    low: 1,
    high: 19,
    of: 'percentiles',
    sampled: 21,
  });
});

test('undefined values are left out', () => {
  expect(bandOf([null, null, 4, 2])).toMatchObject({ central: null, low: 2, high: 4, sampled: 2 });
  expect(bandOf([null, null])).toMatchObject({ central: null, median: null, sampled: 0 });
});

test('a band at each tick', () => {
  const bands = bandSeries([Float64Array.of(1, 2), Float64Array.of(3, 4), Float64Array.of(5, 0)]);
  expect(bands.map(({ central, low, high }) => [central, low, high])).toEqual([
    [1, 3, 5],
    [2, 0, 4],
  ]);
});

test('quantiles lie between neighbours and never fall', () => {
  expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
  expect(quantile([], 0.5)).toBeNull();
  fc.assert(
    fc.property(
      fc.array(fc.integer(), { minLength: 1 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (values, part) => {
        const sorted = [...values].sort((a, b) => a - b);
        const found = quantile(sorted, part)!;
        expect(found >= sorted[0]! && found <= sorted.at(-1)!).toBe(true);
        expect(quantile(sorted, 1)! >= found).toBe(true);
      },
    ),
  );
});
