import type { Crowd, RunData } from 'glasshouse/browser';
import { type Engine, EngineTrouble, engineIn } from '../engine/client.ts';
import type { Recipe, Trouble } from '../engine/protocol.ts';
import { first } from '../engine/start.ts';
import { choice, isFast, onShelf } from './choice.svelte.ts';
import { memoryBytesMax, server } from './machine.ts';
import { result } from './result.svelte.ts';

/** Replicates for the bands: enough for percentiles. */
export const BAND_REPLICATES = 21;

/** How long nothing must have been moved before the bands are computed. */
const IDLE_MS = 1200;
/** Larger runs get no bands by themselves: they would keep the machine busy for long. */
export const BAND_PERSONS_MAX = 200_000;
/** While a slider moves, each run is seen before the next one begins, unless it takes longer than this. */
const PATIENCE_MS = 1500;

export const engine: Engine = engineIn(first);

let isWanted = false;
let isBusy = false;
/** Of the run under way, and of what follows it. */
let underway = new AbortController();
/** Of the bands. */
let following = new AbortController();
/** Something that comes ahead does not make the crowd be asked for again. */
let crowdAsked: { readonly of: number; readonly crowd: Promise<Crowd> } | undefined;
let startedAt = 0;
let checkedRecipe: string | undefined;

/** Runs what is chosen now. While one run is under way, many changes make one next run. */
export function runSoon(): void {
  isWanted = true;
  if (!isBusy) void runWhileWanted();
  else if (performance.now() - startedAt > PATIENCE_MS) underway.abort();
}

/** Runs what is chosen now, and gives up what is under way. */
export function runInstead(): void {
  underway.abort();
  runSoon();
}

/** Does something that the reader waits for, and leaves off the bands for as long. */
export async function ahead<T>(work: () => Promise<T>): Promise<T> {
  following.abort();
  try {
    return await work();
  } finally {
    void follow(underway.signal);
  }
}

/** Takes the replicates of the run that is shown from whoever had them computed. */
export function offerBands(run: number, data: RunData): void {
  if (result.run?.id === run) result.withBands ??= data;
}

/** Stops what is under way; what there is stays. */
export function stop(): void {
  isWanted = false;
  underway.abort();
}

/** Shows a finished run of the folder in which the lab was opened. What is chosen is then what it was made of. */
export async function openRun(name: string): Promise<void> {
  if (server === undefined) return;
  stop();
  try {
    const { run, data, written } = await engine.ask('open', { server, name });
    const { settings } = written;
    choice.regime = onShelf(written.regime, 'regime');
    choice.overlays = written.overlays.map((overlay) => onShelf(overlay, 'overlay'));
    choice.moved = Object.fromEntries(settings.map((setting) => [setting.split('=')[0]!, setting]));
    choice.population = data.persons;
    choice.seed = data.seed;
    underway = new AbortController();
    await know(choice.unmoved, data.model);
    result.run = { id: run, data };
    result.withBands = data.replicates.length > 1 ? data : undefined;
    result.trouble = undefined;
    await follow(underway.signal);
  } catch (error) {
    result.trouble = troubleOf(error);
  }
}

async function runWhileWanted(): Promise<void> {
  isBusy = true;
  while (isWanted) {
    isWanted = false;
    underway.abort();
    underway = new AbortController();
    await run(underway.signal);
  }
  isBusy = false;
  await follow(underway.signal);
}

async function run(signal: AbortSignal): Promise<void> {
  const { recipe, unmoved, population, seed } = choice;
  startedAt = performance.now();
  const start = startedAt;
  result.stopped = false;
  try {
    const asked = { ...recipe, population, seed, replicates: 1, server, memoryBytesMax };
    const answer = await engine.ask('run', asked, {
      signal,
      onProgress: (progress) => {
        result.progress = { ...progress, startedAt: start };
      },
    });
    await know(unmoved, answer.data.model);
    result.run = { id: answer.run, data: answer.data };
    result.withBands = undefined;
    result.trouble = undefined;
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble.kind !== 'interrupted') result.trouble = trouble;
    else if (!isWanted) result.stopped = true;
  } finally {
    result.progress = undefined;
  }
}

/** What takes longer than the results themselves, once nothing is moved any more: the crowd, then the bands. */
async function follow(underwaySignal: AbortSignal): Promise<void> {
  const { run } = result;
  if (run === undefined || underwaySignal.aborted) return;
  following.abort();
  following = new AbortController();
  const signal = AbortSignal.any([underwaySignal, following.signal]);
  try {
    if (result.crowdOf !== run.id) {
      if (crowdAsked?.of !== run.id) crowdAsked = { of: run.id, crowd: engine.ask('crowd', { run: run.id }) };
      const crowd = await crowdAsked.crowd;
      if (underwaySignal.aborted) return;
      result.crowd = crowd;
      result.crowdOf = run.id;
    }
    await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
    const isTooMuch = !isFast || run.data.persons > BAND_PERSONS_MAX;
    if (signal.aborted || result.withBands !== undefined || isTooMuch) return;
    const { recipe, population, seed } = choice;
    const asked = { ...recipe, population, seed, replicates: BAND_REPLICATES, server, memoryBytesMax };
    const { data } = await engine.ask('run', asked, {
      signal,
      onProgress: (progress) => {
        if (!signal.aborted) result.bandProgress = progress;
      },
    });
    if (!signal.aborted) result.withBands = data;
  } catch (error) {
    const trouble = troubleOf(error);
    if (!signal.aborted && trouble.kind !== 'interrupted') result.trouble = trouble;
  } finally {
    if (!signal.aborted || underwaySignal.aborted) result.bandProgress = undefined;
  }
}

/** The model without what was moved: the one of the run itself where nothing was. */
async function know(unmoved: Recipe, ofRun: NonNullable<typeof result.base>): Promise<void> {
  const key = JSON.stringify(unmoved);
  if (key === checkedRecipe) return;
  const isMoved = ofRun.numbers.some(({ mark }) => mark === 'set');
  result.base = isMoved ? (await engine.ask('check', unmoved)).model : ofRun;
  checkedRecipe = key;
  // The crowd of another scheme has other grades and lists.
  result.crowd = undefined;
}

/** Shows what went wrong with something that was asked of a run. */
export function showTrouble(error: unknown): void {
  result.trouble = troubleOf(error);
}

export function troubleOf(error: unknown): Trouble {
  if (error instanceof EngineTrouble) return error.trouble;
  return { kind: 'fault', message: error instanceof Error ? error.message : String(error) };
}
