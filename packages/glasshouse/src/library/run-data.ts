import { sumCells } from '../metrics/measures.ts';
import type { ReplicateData, RunData } from '../metrics/types.ts';
import type { Model } from '../model/types.ts';
import { readObservables } from '../results/read.ts';
import type { CompleteManifest, Run } from '../results/types.ts';
import { shippedSource } from './catalogue.ts';
import { commandLine, settingText } from './command-line.ts';

/**
 * The counts of a finished run with what they mean, as metrics and views take them. Replicate 0 is there by region and
 * group; the others are added up over them, so that many replicates fit into memory.
 */
export async function readRunData(run: Run, model: Model): Promise<RunData> {
  const { dir, manifest } = run;
  const { inputs, measures, regions, groups, numbers } = manifest;
  const layout = { measures, regions, groups };
  const replicates: ReplicateData[] = [];
  for await (const { replicate, counts } of readObservables(run)) {
    const data: ReplicateData = {
      counts,
      flags: flagsOf(manifest, replicate),
      values: numbers.map(({ values }) => values[replicate]!),
    };
    replicates.push(replicate === 0 ? data : sumCells(layout, data));
  }
  return {
    ...layout,
    model,
    ticks: inputs.ticks,
    tickUnit: manifest.tickUnit,
    persons: inputs.persons,
    seed: inputs.seed,
    replicates,
    digest: manifest.digest,
    command: commandOf(manifest, model),
    engineVersion: manifest.engineVersion,
    seconds: manifest.seconds,
    personTicks: manifest.personTicks,
    backend: manifest.backend,
    workers: manifest.workers,
    out: dir,
  };
}

/** When each rule of governance was in force in a replicate: `flags[rule][tick]`. */
export function flagsOf({ flags, flagPeriods, inputs }: CompleteManifest, replicate: number): boolean[][] {
  return flags.map((_, flag) => inForce(flagPeriods[replicate]?.[flag] ?? [], inputs.ticks));
}

function inForce(periods: readonly (readonly [number, number])[], ticks: number): boolean[] {
  return Array.from({ length: ticks }, (_, tick) =>
    periods.some(([from, until]) => tick >= from && tick < until),
  );
}

/**
 * The command line that makes a run again. What comes with Glasshouse goes by its id, in whatever folder one is; a
 * file that was changed does not.
 */
export function commandOf({ inputs, regime }: CompleteManifest, model: Model): string {
  const own = regime.texts.find(({ role }) => role === 'regime');
  const shipped = shippedSource(regime.id, 'regime');
  const comesAlong = shipped !== undefined && shipped.file === own?.file && shipped.text === own.text;
  return commandLine(model, {
    ...inputs,
    regime: comesAlong ? regime.id : (own?.file ?? regime.id),
    settings: inputs.settings.map(settingText),
  });
}
