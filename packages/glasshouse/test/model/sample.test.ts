import { describe, expect, it } from 'vitest';
import { sampleNumbers } from '../../src/model/sample.ts';
import { modelOf, REGIMES } from '../support/regimes.ts';

const model = modelOf('suining-2010');
const replicates = Array.from({ length: 2000 }, (_, index) => sampleNumbers(model, 7, index + 1));

describe('a value for every number', () => {
  it('is the published value or the middle in replicate 0', () => {
    expect([...sampleNumbers(model, 7, 0)]).toEqual(model.numbers.map(({ value }) => value));
  });

  it('stays in its range, and off it only by rounding points', () => {
    for (const values of replicates) {
      for (const [index, { low, high, mark, value }] of model.numbers.entries()) {
        if (mark !== 'assumed') expect(values[index]).toBe(value);
        expect(values[index]).toBeGreaterThanOrEqual(low);
        expect(values[index]).toBeLessThanOrEqual(high);
      }
    }
  });

  // 2,000 draws: a share of one half has a standard error of 1.1 %, so 5 % is 4.5 of them for each of 100 numbers.
  it('falls below the middle as often as above', () => {
    for (const [index, { low, high, value, dimension, path }] of model.numbers.entries()) {
      if (!(low < value && value < high) || dimension === 'points') continue;
      const below = replicates.filter((values) => values[index]! < value).length / replicates.length;
      expect(below, path).toBeGreaterThan(0.45);
      expect(below, path).toBeLessThan(0.55);
    }
  });

  it('does not depend on what else the file assumes', () => {
    const other = modelOf('suining-2010', [], ['redress.notice=3 %']);
    const path = 'sources.traffic-police.coverage';
    const at = (numbers: typeof model.numbers) => numbers.findIndex((number) => number.path === path);
    expect(sampleNumbers(other, 7, 5)[at(other.numbers)]).toBe(sampleNumbers(model, 7, 5)[at(model.numbers)]);
  });

  it('is what a setting says, in every replicate', () => {
    const set = modelOf('suining-2010', [], ['redress.notice=3 %']);
    const index = set.numbers.findIndex((number) => number.path === 'redress.notice');
    for (const replicate of [0, 1, 2]) expect(sampleNumbers(set, 7, replicate)[index]).toBe(0.03);
  });
});

describe('every shipped regime', () => {
  it.each(REGIMES)('%s marks each number as published, with a source, or assumed, with a range', (id) => {
    const { numbers, bibliography } = modelOf(id);
    const keys = bibliography.map(({ key }) => key);
    for (const { mark, sourceKey, rangeText, path } of numbers) {
      if (mark === 'published') expect(keys, path).toContain(sourceKey);
      else expect(rangeText, path).toBeDefined();
    }
  });
});
