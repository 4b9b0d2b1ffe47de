import { expect, it } from 'vitest';
import { prepare, sliderOf } from '../../src/browser.ts';
import { positionOf, valueAt } from '../../src/model/range.ts';
import { modelOf, REGIMES, regimeFile } from '../support/regimes.ts';

const numbers = REGIMES.flatMap((id) => modelOf(id).numbers.map((number) => ({ id, number })));

it('a position and its value are one to one, the middle being what the file assumes', () => {
  for (const { number } of numbers) {
    if (number.mark !== 'assumed' || number.low === number.high) continue;
    expect(valueAt(number, 0.5)).toBe(number.value);
    expect(valueAt(number, 0)).toBe(number.low);
    expect(valueAt(number, 1)).toBeCloseTo(number.high, 12);
    if (number.dimension === 'points') continue;
    for (const position of [0.1, 0.4, 0.6, 0.95]) {
      const value = valueAt(number, position);
      if (value !== number.value) expect(positionOf(number, value)).toBeCloseTo(position, 9);
    }
  }
});

it('known answers: rates by ratio, shares by difference', () => {
  const rate = { dimension: 'rate', value: 0.4, low: 0.1, high: 1.6 } as const;
  expect([0, 0.25, 0.5, 0.75, 1].map((position) => +valueAt(rate, position).toFixed(9))).toEqual([
    0.1, 0.2, 0.4, 0.8, 1.6,
  ]);
  const share = { dimension: 'share', value: 0.5, low: 0.3, high: 0.9 } as const;
  expect([0.25, 0.75].map((position) => +valueAt(share, position).toFixed(9))).toEqual([0.4, 0.7]);
});

it('what a slider says can be set in every shipped regime, at both ends', () => {
  for (const id of REGIMES) {
    const own = numbers.filter((one) => one.id === id).flatMap(({ number }) => sliderOf(number) ?? []);
    for (const position of [0, 0.31, 1]) {
      const settings = own.map((slider) => slider.at(position).setting);
      const { diagnostics } = prepare({ regime: regimeFile(id), settings });
      expect(diagnostics.filter(({ code }) => code !== 'GH1305')).toEqual([]);
    }
  }
});

it('a published number has no slider', () => {
  const published = numbers.filter(({ number }) => number.mark === 'published');
  expect(published.length).toBeGreaterThan(10);
  for (const { number } of published) expect(sliderOf(number)).toBeUndefined();
});
