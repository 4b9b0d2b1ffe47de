import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { diagnostic } from '../diagnostics/codes.ts';
import type { Phrase } from '../diagnostics/phrases.ts';
import { RunError } from '../diagnostics/run-error.ts';
import type { BackendName } from '../engine/backends.ts';
import { runAll } from '../engine/run-all.ts';
import type { Progress } from '../engine/types.ts';
import { type Summary, summarize } from '../metrics/summary.ts';
import type { Model } from '../model/types.ts';
import { openCheckpoints } from '../results/checkpoint.ts';
import { startClock } from '../results/clock.ts';
import { finishRun } from '../results/finish-run.ts';
import { fingerprint } from '../results/hashes.ts';
import { createRun, readManifest } from '../results/run-folder.ts';
import type { Run, RunFolder } from '../results/types.ts';
import type { Language } from '../views/texts/texts.ts';
import { chooseBackend } from './backend.ts';
import { type RegimeRequest, requireModel } from './check.ts';
import { makeJob, type RunSettings } from './job.ts';
import { memoryHere } from './memory-here.ts';
import { requireMemory } from './memory-need.ts';
import { writeReport } from './report.ts';
import { readRunData } from './run-data.ts';
import { codesOf, inputsOf, textsOf } from './run-inputs.ts';
import { modelOf } from './run-model.ts';
import { type RunSize, settle } from './settle.ts';
import { VERSION } from './version.ts';

export interface RunRequest extends RegimeRequest, RunSize, RunControls {
  /** The folder to write; `runs/<regime>-<n>` unless told. It must not hold anything. */
  readonly out?: string;
}

/** How a run is computed. None of it changes the results. */
export interface RunControls {
  readonly backend?: BackendName | 'auto';
  /** Threads; one for each core unless told. */
  readonly workers?: number;
  readonly onProgress?: (progress: Progress) => void;
  /** Hears the folder as soon as there is one. */
  readonly onFolder?: (dir: string) => void;
  /** Stops the run: what is done is kept, and `resume` goes on from it. */
  readonly signal?: AbortSignal;
  /** Of the report; English unless told. */
  readonly language?: Language;
}

/** What came out of a run, as `--json` prints it. */
export interface RunOutcome {
  /** Unique to this run. */
  readonly run: string;
  readonly regime: string;
  readonly population: number;
  readonly ticks: number;
  readonly replicates: number;
  readonly backend: string;
  readonly workers: number;
  readonly digest: string;
  readonly personTicks: number;
  readonly seconds: number;
  readonly personTicksPerSecond: number;
  /** The folder of the run. */
  readonly out: string;
  readonly summary: Summary;
}

/**
 * Runs a regime on synthetic people and writes the run folder: manifest, observables, panel and report. Throws a
 * `RegimeError` (the regime has errors), a `RunError` (folders, options) or `Interrupted` (the folder can be resumed).
 */
export async function run(request: RunRequest): Promise<RunOutcome> {
  const { model, prepared, texts } = await requireModel(request);
  const settings = settle(model, request);
  const { backend, workers } = controlsOf(request);
  const { overlays = [], settings: changes = [] } = request;
  const inputs = inputsOf(model, settings, {
    texts: textsOf(texts, prepared.sources),
    overlays,
    settings: changes,
    backend,
    workers,
  });
  requireMemory(makeJob(model, settings, 0).program, settings.persons, backend, workers, memoryHere());
  const folder = await createRun(inputs, request.out === undefined ? {} : { folder: request.out });
  request.onFolder?.(folder.dir);
  return compute(model, settings, folder, request);
}

/**
 * Goes on with a run that was interrupted, from its folder alone, to the digest that it would have had. A run that is
 * complete is left as it is and its outcome given again.
 */
export async function resume(folder: string, controls: RunControls = {}): Promise<RunOutcome> {
  const dir = resolve(folder);
  const manifest = await readManifest(dir);
  const model = modelOf(manifest);
  if (manifest.state === 'complete') return outcomeOf(model, { dir, manifest });
  if (manifest.engineVersion !== VERSION) {
    const reason: Phrase = `it was begun by version ${manifest.engineVersion}, and this is ${VERSION}`;
    throw new RunError(diagnostic('GH2011', { folder: dir, reason }));
  }
  const { seed, persons, ticks, replicates, panelUnits } = manifest.inputs;
  return compute(model, { seed, persons, ticks, replicates, panelUnits }, { dir, manifest }, controls);
}

async function compute(
  model: Model,
  settings: RunSettings,
  folder: RunFolder,
  controls: RunControls,
): Promise<RunOutcome> {
  const { backend, workers } = controlsOf(controls);
  const { regimeHash, inputs } = folder.manifest;
  const store = openCheckpoints(folder.dir, fingerprint(VERSION, regimeHash, inputs));
  const clock = await startClock(folder.dir);
  const results = runAll(settings.replicates, (replicate) => makeJob(model, settings, replicate), {
    backend,
    workers,
    store,
    onProgress: controls.onProgress,
    signal: controls.signal,
  });
  const finished = await finishRun(folder, {
    results,
    seconds: clock.stop,
    backend,
    workers,
    codeOf: codesOf(model, settings),
    report: (manifest) => writeReport(model, { dir: folder.dir, manifest }, controls.language ?? 'en'),
  }).finally(clock.stop);
  return outcomeOf(model, finished);
}

async function outcomeOf(model: Model, finished: Run): Promise<RunOutcome> {
  const { dir, manifest } = finished;
  const { seconds, personTicks, digest, backend, workers, runId, inputs } = manifest;
  return {
    run: runId,
    regime: model.id,
    population: inputs.persons,
    ticks: inputs.ticks,
    replicates: inputs.replicates,
    backend,
    workers,
    digest,
    personTicks,
    seconds,
    personTicksPerSecond: seconds > 0 ? personTicks / seconds : 0,
    out: dir,
    summary: summarize(await readRunData(finished, model)),
  };
}

/** What computes, and in how many threads; throws a `RunError` (GH2007) where that cannot be. */
export function controlsOf(controls: RunControls): { backend: BackendName; workers: number } {
  const { workers = availableParallelism() } = controls;
  if (!(Number.isInteger(workers) && workers >= 1 && workers <= WORKERS_MAX)) {
    const expected = `a whole number from 1 to ${WORKERS_MAX}`;
    throw new RunError(diagnostic('GH2007', { option: '--workers', found: String(workers), expected }));
  }
  return { backend: chooseBackend(controls.backend), workers };
}

const WORKERS_MAX = 1024;
