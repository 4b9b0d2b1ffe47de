import { exponential, logarithm } from './exact-math.ts';
import type { Period } from './types.ts';

/**
 * The probability that something happens to a unit within one tick.
 *
 * - `share` form (`8 %/month`): the share of units to which it happens within the period. Over other spans the chance of
 *   being spared multiplies: p = 1 - (1 - share)^(tick / period). A tick of one period gives the share itself.
 * - `events` form (`0.4 / year`): events at a constant hazard: p = 1 - exp(-events · tick / period).
 */
export function probabilityPerTick(
  amount: number,
  unit: { form?: 'share' | 'events'; period: Period },
  tick: Period,
): number {
  const span = periodsIn(tick, unit.period);
  if (unit.form === 'events') return 1 - exponential(-amount * span);
  if (span === 1 || amount === 0) return amount;
  if (amount >= 1) return 1;
  return 1 - exponential(span * logarithm(1 - amount));
}

/** How many events are expected within a tick. */
export function eventsPerTick(amount: number, period: Period, tick: Period): number {
  return amount * periodsIn(tick, period);
}

/** The probability of at least `least` events where `expected` are expected (Poisson). */
export function poissonTail(least: number, expected: number): number {
  let term = exponential(-expected);
  let fewer = 0;
  for (let events = 0; events < least; events++) {
    fewer += term;
    term *= expected / (events + 1);
  }
  return Math.min(Math.max(1 - fewer, 0), 1);
}

/** A duration in ticks: a whole number, or the nearest one where a range was sampled. */
export function ticksOf(amount: number, period: Period, tick: Period): number {
  return Math.round(amount * periodsIn(period, tick));
}

/** How many `unit`s a `period` holds: exact between days and weeks and between months and years, else by the mean year. */
export function periodsIn(period: Period, unit: Period): number {
  if (period === unit) return 1;
  if (period === 'week' && unit === 'day') return 7;
  if (period === 'day' && unit === 'week') return 1 / 7;
  if (period === 'year' && unit === 'month') return 12;
  if (period === 'month' && unit === 'year') return 1 / 12;
  return DAYS[period] / DAYS[unit];
}

/** The Gregorian mean year has 365.2425 days. */
const DAYS: Readonly<Record<Period, number>> = { day: 1, week: 7, month: 365.2425 / 12, year: 365.2425 };

/** The chance of at least one in `times` independent tries, each with chance `each`: 1 - (1 - each)^times. */
export function chanceOfAny(each: number, times: number): number {
  if (each >= 1) return times > 0 ? 1 : 0;
  // Near 0 the logarithm of 1 - each would lose the digits that matter.
  const logOfNone = each < 1e-4 ? -each * (1 + each / 2 + each ** 2 / 3) : logarithm(1 - each);
  const hazard = -logOfNone * times;
  return hazard < 1e-5 ? hazard * (1 - hazard / 2) : 1 - exponential(-hazard);
}
