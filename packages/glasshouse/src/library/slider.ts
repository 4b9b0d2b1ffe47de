import { positionOf, valueAt } from '../model/range.ts';
import type { ModelNumber } from '../model/types.ts';
import { numberText } from '../views/number-text.ts';

/** An assumed number as something to move: where it stands, and what it is elsewhere. */
export interface Slider {
  /** 0 to 1; the value that the file assumes is in the middle. */
  readonly start: number;
  at(position: number): Moved;
}

export interface Moved {
  /** As regime files write it: `12 %`, `0.4 / year`. */
  readonly text: string;
  /** As `--set` takes it. */
  readonly setting: string;
  /** Where the value, rounded as it is written, stands. */
  readonly position: number;
}

/** The slider of a number of the regime; undefined where it has no range to move in. */
export function sliderOf(number: ModelNumber): Slider | undefined {
  const { low, high, value, path } = number;
  if (number.mark !== 'assumed' || low === high) return undefined;
  return {
    start: positionOf(number, value),
    at(position) {
      const reached = rounded(number, valueAt(number, position));
      // A number in a file has no commas.
      const text = numberText(number, reached).replaceAll(',', '');
      return { text, setting: `${path}=${text}`, position: positionOf(number, reached) };
    },
  };
}

/** Durations are whole, for a run has whole ticks; all else has as many digits as `numberText` writes. */
function rounded({ dimension, low, high }: ModelNumber, value: number): number {
  if (dimension !== 'duration' || !Number.isInteger(low) || !Number.isInteger(high)) return value;
  return Math.round(value);
}
