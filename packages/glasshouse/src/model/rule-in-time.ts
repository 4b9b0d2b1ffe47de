import { ticksOf } from './rates.ts';
import type { GovernanceRule, ModelNumber, NumberRef, Period } from './types.ts';

/** The ticks `[from, until)` in which a rule of governance is in force that begins at a time; never in the first one. */
export function timeOf(
  { after, lasting }: GovernanceRule,
  tick: Period,
  numbers: readonly ModelNumber[],
  value: (ref: NumberRef) => number,
): { readonly from: number; readonly until: number } {
  const ticks = (ref: NumberRef): number => ticksOf(value(ref), numbers[ref]!.unit!.period, tick);
  const from = Math.max(ticks(after!), 1);
  return { from, until: lasting === undefined ? Number.POSITIVE_INFINITY : from + ticks(lasting) };
}
