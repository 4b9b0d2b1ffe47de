import { streamKey } from '../random/streams.ts';
import { draw } from '../random/trials.ts';
import { valueAt } from './range.ts';
import type { Model, ModelNumber } from './types.ts';

/**
 * A value for every number of the model, in the order of `model.numbers`.
 *
 * Replicate 0 takes the published values and the middle of each range: the value that the file assumes, which is the
 * median of what the other replicates draw. In those, an assumed number falls below its middle as often as above,
 * spread evenly over each side; rates, factors, counts and amounts spread evenly by ratio, since their ranges span powers of ten.
 */
export function sampleNumbers(model: Model, seed: number, replicate: number): Float64Array {
  return Float64Array.from(model.numbers, (number) =>
    replicate === 0 || number.mark !== 'assumed' ? number.value : sampleNumber(number, seed, replicate),
  );
}

function sampleNumber(number: ModelNumber, seed: number, replicate: number): number {
  const [word] = draw(streamKey(seed, replicate, `number/${number.path}`), 0, 0, 0);
  return valueAt(number, (word! >>> 2) / 2 ** 30);
}
