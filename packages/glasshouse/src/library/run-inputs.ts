import { communitySize } from '../engine/communities.ts';
import { SETTINGS_FILE } from '../language/settings.ts';
import { sampleNumbers } from '../model/sample.ts';
import type { Model } from '../model/types.ts';
import { unitCode } from '../population/identity-codes.ts';
import { unitStarts } from '../population/units.ts';
import type { RunInputs, SourceText } from '../results/types.ts';
import { makeJob, type RunSettings } from './job.ts';
import { layoutOf } from './layout.ts';
import type { RegimeParts } from './prepare.ts';
import { VERSION } from './version.ts';

/** How a run was asked for. */
export interface Asked {
  readonly texts: readonly SourceText[];
  /** As they were named. */
  readonly overlays: readonly string[];
  /** `path=value`, as after `--set`. */
  readonly settings: readonly string[];
  readonly backend: string;
  readonly workers: number;
}

/** What the manifest of a run says before it starts. */
export function inputsOf(model: Model, settings: RunSettings, asked: Asked): RunInputs {
  const { texts, overlays, backend, workers } = asked;
  const replicates = Array.from({ length: settings.replicates }, (_, replicate) => replicate);
  const sampled = replicates.map((replicate) => sampleNumbers(model, settings.seed, replicate));
  const { program } = makeJob(model, settings, 0);
  return {
    regime: { id: model.id, title: model.title, texts },
    inputs: {
      ...settings,
      overlays,
      settings: asked.settings.map((setting) => {
        const at = setting.indexOf('=');
        return { path: setting.slice(0, at), value: setting.slice(at + 1) };
      }),
    },
    tickUnit: model.tick,
    coupling: program.coupling,
    ...layoutOf(model, program),
    events: program.events,
    numbers: model.numbers.map(({ path }, index) => ({
      path,
      values: sampled.map((values) => values[index]!),
    })),
    backend,
    workers,
    engineVersion: VERSION,
  };
}

/**
 * Every file that the regime was put together from: what it extends, itself, the overlays in their order. An overlay
 * that is laid twice is there twice. `sources` are those of the prepared regime.
 */
export function textsOf(
  { regime, overlays = [] }: Pick<RegimeParts, 'regime' | 'overlays'>,
  sources: ReadonlyMap<string, string>,
): SourceText[] {
  const known = new Set([regime, ...overlays].map(({ file }) => file));
  const textOf = (role: SourceText['role'], file: string): SourceText => ({
    role,
    file,
    text: sources.get(file)!,
  });
  const bases = [...sources.keys()].filter((file) => !known.has(file) && file !== SETTINGS_FILE);
  return [
    ...bases.reverse().map((file) => textOf('base', file)),
    textOf('regime', regime.file),
    ...overlays.map(({ file }) => textOf('overlay', file)),
  ];
}

/** The identity codes of the traced units: the first ones of the central run. */
export function codesOf(model: Model, settings: RunSettings): (unit: number) => string {
  const { population } = makeJob(model, settings, 0);
  const starts = unitStarts(population.units, communitySize(settings.persons, 0));
  return (unit) =>
    unitCode(unit, model.population.units[starts.findLastIndex((start) => start <= unit)]!.type);
}
