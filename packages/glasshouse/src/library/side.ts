import { runAll } from '../engine/run-all.ts';
import type { ComparedRun } from '../metrics/comparison.ts';
import { type LifeEvent, lifeEvent } from '../metrics/lives.ts';
import { type Reading, readingOf } from '../metrics/reading.ts';
import { modelIn } from '../model/titles.ts';
import type { Model } from '../model/types.ts';
import { startDigest } from '../results/hashes.ts';
import { readObservables, readPanel } from '../results/read.ts';
import { openRun } from '../results/run-folder.ts';
import type { Run } from '../results/types.ts';
import { type RegimeRequest, requireModel } from './check.ts';
import { commandLine, settingText } from './command-line.ts';
import { makeJob, type RunSettings } from './job.ts';
import { layoutOf } from './layout.ts';
import type { Pairable } from './pair.ts';
import { controlsOf, type RunControls, run } from './run.ts';
import { commandOf, flagsOf } from './run-data.ts';
import { modelOf } from './run-model.ts';
import { VERSION } from './version.ts';

/** A finished run, or a regime that is still to be run. */
export type OpenSide = Pairable & ({ readonly finished: Run } | { readonly request: RegimeRequest });

/** All that a comparison takes from one side. */
export interface Side {
  readonly run: ComparedRun;
  /** Of every replicate, from 0. */
  readonly readings: readonly Reading[];
  /** Of the central run, by the number of the person. */
  readonly lives: ReadonlyMap<number, readonly LifeEvent[]>;
  /** Persons traced. */
  readonly traced: number;
}

/** Opens the folder of a finished run, or reads and checks a regime, with its titles in a language. Throws as `openRun` and `run` do. */
export async function openSide(
  request: RegimeRequest | { readonly run: string },
  language: string,
): Promise<OpenSide> {
  if (!('run' in request)) {
    const { model } = await requireModel(request);
    return { model: modelIn(model, language), version: VERSION, request };
  }
  const finished = await openRun(request.run);
  const { inputs, engineVersion } = finished.manifest;
  return {
    model: modelIn(modelOf(finished.manifest), language),
    version: engineVersion,
    settings: inputs,
    finished,
  };
}

/** Reads a finished run, one replicate in memory at a time. */
export async function readSide(finished: Run, model: Model): Promise<Side> {
  const { dir, manifest } = finished;
  const { regime, inputs, digest, engineVersion } = manifest;
  const readings: Reading[] = [];
  for await (const { replicate, counts } of readObservables(finished))
    readings.push(
      readingOf(model, manifest, {
        counts,
        flags: flagsOf(manifest, replicate),
        values: manifest.numbers.map(({ values }) => values[replicate]!),
      }),
    );
  return {
    run: {
      regime: regime.id,
      title: model.title,
      overlays: inputs.overlays,
      settings: inputs.settings.map(settingText),
      digest,
      engineVersion,
      command: commandOf(manifest, model),
      out: dir,
    },
    readings,
    lives: livesOf(model, await readPanel(finished, { replicate: 0 })),
    traced: Math.min(inputs.panelUnits, inputs.persons),
  };
}

/** Runs a regime; with `out` into that folder, without it in memory alone. */
export async function runSide(
  request: RegimeRequest,
  model: Model,
  settings: RunSettings,
  controls: RunControls & { readonly out?: string },
): Promise<Side> {
  const { persons, seed, ticks, replicates, panelUnits } = settings;
  if (controls.out !== undefined) {
    const size = { population: persons, seed, ticks, replicates, panel: panelUnits };
    const { out } = await run({ ...controls, ...request, ...size });
    return readSide(await openRun(out), model);
  }
  const { backend, workers } = controlsOf(controls);
  const { program } = makeJob(model, settings, 0);
  const layout = layoutOf(model, program);
  const digest = startDigest({ ...settings, ...layout });
  const readings: Reading[] = [];
  let lives: Side['lives'] = new Map();
  const { onProgress, signal } = controls;
  const results = runAll(replicates, (replicate) => makeJob(model, settings, replicate), {
    backend,
    workers,
    onProgress,
    signal,
  });
  for await (const result of results) {
    digest.add(result);
    readings.push(readingOf(model, layout, { ...result, values: [] }));
    if (result.replicate > 0) continue;
    lives = livesOf(
      model,
      result.panel.map(({ event, ...rest }) => ({ ...rest, ...program.events[event]! })),
    );
  }
  const { overlays = [], settings: changes = [] } = request;
  const own = typeof request.regime === 'string' ? request.regime : request.regime.file;
  return {
    run: {
      regime: model.id,
      title: model.title,
      overlays,
      settings: changes,
      digest: digest.finish(),
      engineVersion: VERSION,
      command: commandLine(model, { ...settings, regime: own, overlays, settings: changes }),
    },
    readings,
    lives,
    traced: Math.min(panelUnits, persons),
  };
}

function livesOf(
  model: Model,
  events: readonly (Parameters<typeof lifeEvent>[1] & { readonly unit: number })[],
): Map<number, LifeEvent[]> {
  const lives = new Map<number, LifeEvent[]>();
  for (const event of events) {
    const life = lives.get(event.unit) ?? [];
    if (life.length === 0) lives.set(event.unit, life);
    life.push(lifeEvent(model, event));
  }
  return lives;
}
