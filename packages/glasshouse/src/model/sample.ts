import { streamKey } from '../random/streams.ts';
import { draw } from '../random/trials.ts';
import { exponential, logarithm } from './exact-math.ts';
import type { Model, ModelNumber } from './types.ts';

/**
 * A value for every number of the model, in the order of `model.numbers`.
 *
 * Replicate 0 takes the published values and the middle of each range: the value that the file assumes, which is the
 * median of what the other replicates draw. In those, an assumed number falls below its middle as often as above,
 * spread evenly over each side; rates and factors spread evenly by ratio, since their ranges span powers of ten.
 */
export function sampleNumbers(model: Model, seed: number, replicate: number): Float64Array {
  return Float64Array.from(model.numbers, (number) =>
    replicate === 0 || number.mark !== 'assumed' ? number.value : sampleNumber(number, seed, replicate),
  );
}

function sampleNumber(number: ModelNumber, seed: number, replicate: number): number {
  const { value, low, high } = number;
  const [word] = draw(streamKey(seed, replicate, `number/${number.path}`), 0, 0, 0);
  const position = (word! >>> 2) / 2 ** 30;
  const drawn =
    position < 0.5
      ? between(number, low, value, 2 * position)
      : between(number, value, high, 2 * position - 1);
  return number.dimension === 'points' ? Math.round(drawn) : drawn;
}

function between(number: ModelNumber, from: number, to: number, part: number): number {
  const byRatio = (number.dimension === 'rate' || number.dimension === 'factor') && from > 0;
  if (!byRatio) return from + (to - from) * part;
  const drawn = from * exponential(part * logarithm(to / from));
  return Math.min(Math.max(drawn, from), to);
}
