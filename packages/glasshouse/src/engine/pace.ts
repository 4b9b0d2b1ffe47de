/** How often to save. */
export interface Pace {
  /** The least time between two saves. */
  readonly everyMs: number;
  /** The greatest part of the time that may go into saving. */
  readonly costMax: number;
}

export const USUAL_PACE: Pace = { everyMs: 2000, costMax: 0.02 };

/**
 * Whether it is time to save, `sinceMs` after the last time, where a save takes about `takesMs` and the work goes on
 * for about `leftMs`: a save may cost its part of the time before it, and of the time for which it can be of use.
 */
export function isTimeToSave(
  { everyMs, costMax }: Pace,
  takesMs: number,
  sinceMs: number,
  leftMs = Number.POSITIVE_INFINITY,
): boolean {
  const worthMs = takesMs / costMax;
  return sinceMs >= Math.max(everyMs, worthMs) && leftMs >= worthMs;
}
