import type { BackendName } from '../engine/backends.ts';
import { inProcessLane } from '../engine/in-process-lane.ts';
import type { Lane } from '../engine/lane.ts';
import { runOnLanes } from '../engine/run-on-lanes.ts';
import type { Progress, ReplicateJob, ReplicateResult } from '../engine/types.ts';
import { type WebWorker, webWorkerLane } from '../engine/web-worker-lane.ts';
import { sumCells } from '../metrics/measures.ts';
import { type Summary, summarize } from '../metrics/summary.ts';
import type { ReplicateData, RunData } from '../metrics/types.ts';
import { digestHeader, digestReplicate } from '../results/digest.ts';
import { chooseBackend } from './backend.ts';
import { commandLine } from './command-line.ts';
import { makeJob } from './job.ts';
import { layoutOf } from './layout.ts';
import { requireMemory } from './memory-need.ts';
import { prepare, RegimeError, type RegimeParts } from './prepare.ts';
import { type RunSize, settle } from './settle.ts';
import { sha256 } from './sha256.ts';
import { shelfId } from './shelf-id.ts';
import { VERSION } from './version.ts';

export interface SimulateRequest extends RegimeParts, RunSize {
  readonly backend?: BackendName | 'auto';
  /**
   * Workers of a browser to share the work, each with a script that calls `serveLane`; they compute with the fastest
   * backend, and are ended with the run. This thread does it all where there are none, and where `backend` is another or
   * this machine has nothing for the fastest one. Results are the same.
   */
  readonly workers?: { readonly count: number; readonly start: () => WebWorker };
  /** What the run may take in memory; a population that takes more is refused with a `MemoryError`. No limit unless told. */
  readonly memoryBytesMax?: number | undefined;
  readonly onProgress?: (progress: Progress) => void;
  /** Hears of each replicate with all that came out of it, in order; the next one waits for it. */
  readonly onResult?: (result: ReplicateResult) => void | Promise<void>;
  readonly signal?: AbortSignal;
}

export interface Simulation {
  /** The same as that of the command line for the same inputs. */
  readonly digest: string;
  readonly summary: Summary;
  readonly data: RunData;
}

/**
 * Runs a regime in Node or in a browser, and keeps everything in memory: nothing is read or written.
 * Throws a `RegimeError` where the regime has errors, a `RunError` for sizes out of range, `Interrupted` on abort.
 */
export async function simulate({
  workers,
  memoryBytesMax = Number.POSITIVE_INFINITY,
  ...request
}: SimulateRequest): Promise<Simulation> {
  const backend = chooseBackend(request.backend);
  const lanes =
    workers === undefined || backend !== 'wasm'
      ? [inProcessLane(backend)]
      : Array.from({ length: workers.count }, () => webWorkerLane(workers.start));
  return simulateOn(lanes, request, backend, ({ program, persons }) =>
    requireMemory(program, persons, backend, lanes.length, memoryBytesMax),
  );
}

/** The same on any lanes, which are closed at the end. `fits` may refuse a job, by throwing, before it begins. */
export async function simulateOn(
  lanes: readonly Lane[],
  request: Omit<SimulateRequest, 'workers' | 'memoryBytesMax'>,
  backend: BackendName,
  fits: (job: ReplicateJob) => void = () => {},
): Promise<Simulation> {
  const prepared = prepare(request);
  const { model } = prepared;
  if (model === undefined) throw new RegimeError(prepared);
  const settings = settle(model, request);
  const first = makeJob(model, settings, 0);
  fits(first);
  const layout = layoutOf(model, first.program);
  const started = performance.now();
  const bytes: Uint8Array[] = [digestHeader({ ...settings, ...layout })];
  const replicates: ReplicateData[] = [];
  const jobs = new Map<number, Float64Array>();
  const jobFor = (replicate: number) => {
    const job = replicate === 0 ? first : makeJob(model, settings, replicate);
    jobs.set(replicate, job.values);
    return job;
  };
  const numbers = Array.from({ length: settings.replicates }, (_, replicate) => replicate);
  const { onProgress, onResult, signal } = request;
  for await (const result of runOnLanes({ numbers, jobFor }, lanes, { onProgress, signal })) {
    bytes.push(digestReplicate(result));
    await onResult?.(result);
    const { counts, flags } = result;
    const data: ReplicateData = { counts, flags, values: jobs.get(result.replicate)! };
    // As from a run folder: groups and regions are looked at in the central replicate only.
    replicates.push(result.replicate === 0 ? data : sumCells(layout, data));
  }
  const digest = await sha256(...bytes);
  const data: RunData = {
    ...layout,
    model,
    ticks: settings.ticks,
    tickUnit: model.tick,
    persons: settings.persons,
    seed: settings.seed,
    replicates,
    digest,
    command: commandLine(model, {
      ...settings,
      regime: shelfId(request.regime.file),
      overlays: (request.overlays ?? []).map(({ file }) => shelfId(file)),
      settings: request.settings ?? [],
    }),
    engineVersion: VERSION,
    seconds: (performance.now() - started) / 1000,
    personTicks: settings.persons * settings.ticks * settings.replicates,
    backend,
    workers: lanes.length,
  };
  return { digest, summary: summarize(data), data };
}
