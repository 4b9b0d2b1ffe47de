import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exponential, logarithm } from '../../src/model/exact-math.ts';
import { periodsIn, probabilityPerTick, ticksOf } from '../../src/model/rates.ts';

fc.configureGlobal({ seed: 20140614 });

describe('exp and ln from basic operations', () => {
  it('agree with the engine to 1e-13', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 0, noNaN: true }), (x) => {
        const expected = Math.exp(x);
        expect(Math.abs(exponential(x) - expected)).toBeLessThanOrEqual(expected * 1e-13 + 1e-300);
      }),
    );
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1e6, noNaN: true }), (x) => {
        expect(Math.abs(logarithm(x) - Math.log(x))).toBeLessThanOrEqual(
          Math.abs(Math.log(x)) * 1e-13 + 1e-15,
        );
      }),
    );
  });

  it('know the ends', () => {
    expect(exponential(0)).toBe(1);
    expect(logarithm(1)).toBe(0);
    expect(logarithm(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(exponential(-1000)).toBe(0);
  });
});

describe('a rate per tick', () => {
  it('is the share itself when the period is the tick', () => {
    expect(probabilityPerTick(0.08, { form: 'share', period: 'month' }, 'month')).toBe(0.08);
  });

  it('compounds a share over months back to the year', () => {
    const monthly = probabilityPerTick(0.3, { form: 'share', period: 'year' }, 'month');
    expect(1 - (1 - monthly) ** 12).toBeCloseTo(0.3, 12);
  });

  it('takes events as a hazard: 0.4 a year is 1 - exp(-0.4/12) a month', () => {
    const monthly = probabilityPerTick(0.4, { form: 'events', period: 'year' }, 'month');
    expect(monthly).toBeCloseTo(1 - Math.exp(-0.4 / 12), 13);
  });

  it('never leaves 0..1 and grows with the amount', () => {
    const periods = fc.constantFrom('day', 'week', 'month', 'year' as const);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        periods,
        periods,
        (a, b, period, tick) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)];
          for (const form of ['share', 'events'] as const) {
            const least = probabilityPerTick(low, { form, period: period as 'day' }, tick as 'day');
            const most = probabilityPerTick(high, { form, period: period as 'day' }, tick as 'day');
            expect(least).toBeGreaterThanOrEqual(0);
            expect(most).toBeLessThanOrEqual(1);
            expect(most).toBeGreaterThanOrEqual(least - 1e-15);
          }
        },
      ),
    );
  });

  it('is certain for a share of everybody', () => {
    expect(probabilityPerTick(1, { form: 'share', period: 'year' }, 'day')).toBe(1);
  });
});

describe('durations', () => {
  it('are exact between months and years, days and weeks', () => {
    expect(ticksOf(2, 'year', 'month')).toBe(24);
    expect(ticksOf(3, 'week', 'day')).toBe(21);
    expect(periodsIn('month', 'year') * 12).toBe(1);
  });
});
