import type { RunData } from '../metrics/types.ts';
import { pairedSettings } from './pair.ts';

/** Refuses two runs whose persons or dice are not the same: a `RunError` (GH2016) that says all in which they differ. */
export function requireSamePersons(a: RunData, b: RunData): void {
  const [ofA, ofB] = [a, b].map(({ model, engineVersion, seed, persons, ticks }) => ({
    model,
    version: engineVersion,
    settings: { seed, persons, ticks, replicates: 1, panelUnits: 0 },
  }));
  pairedSettings(ofA!, ofB!, {});
}
