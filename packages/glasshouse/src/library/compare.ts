import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { diagnostic } from '../diagnostics/codes.ts';
import { RunError } from '../diagnostics/run-error.ts';
import type { Progress } from '../engine/types.ts';
import { compareReadings } from '../metrics/compare.ts';
import type { Comparison } from '../metrics/comparison.ts';
import { compareLives } from '../metrics/lives.ts';
import { sampleNumbers } from '../model/sample.ts';
import { subjectsOf } from '../model/subjects.ts';
import type { Model } from '../model/types.ts';
import type { RegimeRequest } from './check.ts';
import { namesIn, strangersIn } from './compare-runs.ts';
import { makeJob, type RunSettings } from './job.ts';
import { memoryHere } from './memory-here.ts';
import { requireMemory } from './memory-need.ts';
import { pairedSettings } from './pair.ts';
import { controlsOf, type RunControls } from './run.ts';
import type { RunSize } from './settle.ts';
import { type OpenSide, openSide, readSide, runSide, type Side } from './side.ts';

/** Sizes are those of a finished run where there is one, else those of regime A, unless told. */
export interface CompareRequest extends RunSize, RunControls {
  /** A regime to run, or the folder of a finished run. */
  readonly a: RegimeRequest | { readonly run: string };
  readonly b: RegimeRequest | { readonly run: string };
  /** Keeps what is run, in the folders `a` and `b` of this one. It must not hold anything. */
  readonly out?: string;
}

/**
 * Puts the same persons with the same dice under two regimes, and takes the differences replicate by replicate. Titles
 * are in `language`, where the regimes have them in it. A regime that is run leaves nothing behind unless `out` is given. Throws as `openRun` and `run` do, and a `RunError`
 * where the persons or dice would not be the same (GH2016), or where there is nothing to keep in `out` (GH2017).
 */
export async function compare(request: CompareRequest): Promise<Comparison> {
  const { a, b, out, ...sizeAndControls } = request;
  const { language = 'en' } = request;
  const open = [await openSide(a, language), await openSide(b, language)] as const;
  const settings = pairedSettings(...open, request);
  await requireRoom(open, settings, request);
  const running = open.filter((side) => !('finished' in side));
  const read = (side: OpenSide, name: 'a' | 'b'): Promise<Side> => {
    if ('finished' in side) return readSide(side.finished, side.model);
    return runSide(side.request, side.model, settings, {
      ...sizeAndControls,
      ...progressOf(request, running.indexOf(side), running.length),
      ...(out === undefined ? {} : { out: join(resolve(out), name) }),
    });
  };
  // One after the other: each takes all threads.
  const sides = [await read(open[0], 'a'), await read(open[1], 'b')] as const;
  const traced = Math.min(...sides.map((side) => side.traced), request.panel ?? Number.POSITIVE_INFINITY);
  return {
    a: sides[0].run,
    b: sides[1].run,
    population: settings.persons,
    subjects: open.some(({ model }) => subjectsOf(model) === 'units') ? 'units' : 'persons',
    ticks: settings.ticks,
    tick: open[0].model.tick,
    seed: settings.seed,
    replicates: settings.replicates,
    strangers: strangersOf(open[0].model, open[1].model, settings),
    names: namesIn(open[0].model, open[1].model, language),
    ...compareReadings(sides[0].readings, sides[1].readings),
    lives: compareLives(sides[0].lives, sides[1].lives, traced),
  };
}

/** Refuses what could not be run or kept, before anything is computed (GH1703, GH2002, GH2017). */
async function requireRoom(
  open: readonly OpenSide[],
  settings: RunSettings,
  request: CompareRequest,
): Promise<void> {
  const running = open.filter((side) => !('finished' in side));
  const { backend, workers } = controlsOf(request);
  for (const { model } of running)
    requireMemory(makeJob(model, settings, 0).program, settings.persons, backend, workers, memoryHere());
  if (request.out === undefined) return;
  const [first] = open;
  if (running.length === 0 && first !== undefined && 'finished' in first)
    throw new RunError(diagnostic('GH2017', { option: '--out', folder: first.finished.dir }));
  const held = await readdir(request.out).catch(() => []);
  if (held.length > 0) throw new RunError(diagnostic('GH2002', { folder: resolve(request.out) }));
}

/** What one of several runs says of its progress, as progress of them all: they are equally long. */
function progressOf(
  { onProgress }: RunControls,
  index: number,
  runs: number,
): Pick<RunControls, 'onProgress'> {
  if (onProgress === undefined) return {};
  return {
    onProgress: ({ done, total, replicate, replicates }: Progress) =>
      onProgress({
        done: index * total + done,
        total: runs * total,
        replicate: index * replicates + replicate,
        replicates: runs * replicates,
      }),
  };
}

function strangersOf(a: Model, b: Model, { seed, replicates }: RunSettings): string[] {
  const valuesOf = (model: Model) =>
    Array.from({ length: replicates }, (_, replicate) => sampleNumbers(model, seed, replicate));
  return strangersIn(a, b, valuesOf(a), valuesOf(b));
}
