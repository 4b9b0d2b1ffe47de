import type { Pace } from '../../src/engine/pace.ts';

/** Saves whenever that is possible, whatever it costs. */
export const OFTEN: Pace = { everyMs: 0, costMax: Number.POSITIVE_INFINITY };

/** Saves only what is finished. */
export const NEVER: Pace = { everyMs: 1e9, costMax: 1 };
