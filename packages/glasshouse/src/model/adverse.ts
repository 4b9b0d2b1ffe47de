import type { Model, NumberRef } from './types.ts';

/**
 * Whether a record of a kind counts against a person: it costs points, or it has no points and is not good. `value`
 * gives the numbers of a replicate; without it, those of the file decide.
 */
export function isAdverse(
  model: Model,
  kind: number,
  value: (ref: NumberRef) => number = (ref) => model.numbers[ref]!.value,
): boolean {
  const points = model.score?.points.find((entry) => entry.kind === kind);
  return points === undefined ? !model.kinds[kind]!.good : value(points.points) < 0;
}
