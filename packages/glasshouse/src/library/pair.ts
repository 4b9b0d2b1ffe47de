import { diagnostic } from '../diagnostics/codes.ts';
import type { Phrase } from '../diagnostics/phrases.ts';
import { RunError } from '../diagnostics/run-error.ts';
import type { Model } from '../model/types.ts';
import type { RunSettings } from './job.ts';
import { type RunSize, settle } from './settle.ts';

/** One side of a comparison, before anything is computed. */
export interface Pairable {
  readonly model: Model;
  /** Of the engine that computed it, or will. */
  readonly version: string;
  /** What a finished run was made with; absent where there is only a regime so far. */
  readonly settings?: RunSettings;
}

/**
 * The settings in which both sides have the same persons and dice: those of a finished run, else what is asked for,
 * else those of regime A. Throws a `RunError` (GH2016) that says all in which they would differ.
 */
export function pairedSettings(a: Pairable, b: Pairable, size: RunSize): RunSettings {
  const { population: persons, ticks, seed, replicates, panel } = size;
  const asked = { persons, ticks, seed, replicates };
  const made = [a.settings, b.settings].filter((settings) => settings !== undefined);
  const differences = [
    ...SAME.flatMap(([key, name]) => {
      const values = [...made, asked].map((settings) => settings[key]).filter((value) => value !== undefined);
      return differing(name, made.length === 0 ? [] : values.map((value) => value.toLocaleString('en')));
    }),
    ...differing('the length of a tick', [a.model.tick, b.model.tick]),
    ...differing('the version of Glasshouse', [a.version, b.version]),
  ];
  if (differences.length > 0) throw new RunError(diagnostic('GH2016', { differences }));
  const [first] = made;
  if (first === undefined) return settle(a.model, size);
  return settle(a.model, {
    population: first.persons,
    ticks: first.ticks,
    seed: first.seed,
    replicates: first.replicates,
    panel: panel ?? first.panelUnits,
  });
}

const SAME = [
  ['seed', 'seed'],
  ['persons', 'population'],
  ['ticks', 'ticks'],
  ['replicates', 'replicates'],
] as const;

function differing(
  name: (typeof SAME)[number][1] | 'the length of a tick' | 'the version of Glasshouse',
  values: readonly string[],
): Phrase[] {
  const different = [...new Set(values)];
  return different.length < 2 ? [] : [`${name} (${different.join(' and ')})` as Phrase];
}
