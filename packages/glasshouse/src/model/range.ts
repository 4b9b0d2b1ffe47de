import { exponential, logarithm } from './exact-math.ts';
import type { ModelNumber } from './types.ts';

type Ranged = Pick<ModelNumber, 'dimension' | 'value' | 'low' | 'high'>;

/**
 * What an assumed number is at a position (0 to 1) in its range. The middle is the value that the file assumes; each
 * side is spread evenly, rates and factors by ratio, since their ranges span powers of ten. Points are whole.
 */
export function valueAt(number: Ranged, position: number): number {
  const { value, low, high } = number;
  const reached =
    position < 0.5
      ? between(number, low, value, 2 * position)
      : between(number, value, high, 2 * position - 1);
  return number.dimension === 'points' ? Math.round(reached) : reached;
}

/** The position in the range at which the number has a value; the nearest end where that lies outside. */
export function positionOf(number: Ranged, wanted: number): number {
  const { value, low, high } = number;
  if (wanted === value) return 0.5;
  return wanted < value
    ? partOf(number, low, value, wanted) / 2
    : 0.5 + partOf(number, value, high, wanted) / 2;
}

function between(number: Ranged, from: number, to: number, part: number): number {
  if (!isByRatio(number, from)) return from + (to - from) * part;
  const drawn = from * exponential(part * logarithm(to / from));
  return Math.min(Math.max(drawn, from), to);
}

function partOf(number: Ranged, from: number, to: number, wanted: number): number {
  if (from === to) return 0;
  const part = isByRatio(number, from)
    ? logarithm(Math.max(wanted, from) / from) / logarithm(to / from)
    : (wanted - from) / (to - from);
  return Math.min(1, Math.max(0, part));
}

function isByRatio({ dimension }: Ranged, from: number): boolean {
  return BY_RATIO.has(dimension) && from > 0;
}

const BY_RATIO: ReadonlySet<ModelNumber['dimension']> = new Set(['rate', 'factor', 'count', 'amount']);
