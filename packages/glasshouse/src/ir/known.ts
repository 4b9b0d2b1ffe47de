import type { Program, Signal } from './types.ts';

/** What everybody knows in a tick: a whole number for each flag (1 where it is in force), then the values of each signal. */
export type Known = readonly number[];

/** How many numbers are known. */
export function knownLength({ flags, signals }: Program): number {
  return signals.reduce((sum, { length }) => sum + length, flags.length);
}

/** Where the values of a signal begin among what is known. */
export function signalStart({ flags, signals }: Program, signal: number): number {
  return signals.slice(0, signal).reduce((sum: number, { length }: Signal) => sum + length, flags.length);
}
