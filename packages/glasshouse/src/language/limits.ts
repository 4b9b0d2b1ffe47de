/** What a file may be at most. The largest real regimes have a hundredth of it. */

export const MAX_BYTES = 4 * 2 ** 20;

/** Values in one file, maps and lists included, with every alias and merge written out. */
export const MAX_NODES = 200_000;

export const MAX_DEPTH = 64;

/** In one map, as the nearest name for each takes time. */
export const MAX_UNKNOWN_KEYS = 20;

/** More findings than this in one file help nobody. */
export const MAX_FINDINGS = 100;
