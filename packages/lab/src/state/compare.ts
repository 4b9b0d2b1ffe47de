import type { Progress, RunData } from 'glasshouse/browser';
import { choice, overlays } from './choice.svelte.ts';
import {
  AS_ON_PAGE,
  AS_WRITTEN,
  comparison,
  type Pair,
  recipeOf,
  type Side,
  type Step,
} from './comparison.svelte.ts';
import { memoryBytesMax, server } from './machine.ts';
import { type KnownRun, result } from './result.svelte.ts';
import { ahead, BAND_PERSONS_MAX, BAND_REPLICATES, engine, offerBands, troubleOf } from './run.ts';

/** What is tried first where nobody has chosen what to compare with. */
const FIRST_OVERLAYS = ['perfect-information', 'full-redress'];

let underway = new AbortController();
/** What the last comparison was made of. */
let lastKey = '';

/** Compares what is chosen now, unless that is what was compared last. */
export function compareIfNew(): void {
  if (keyNow() !== lastKey) void compare();
}

/** Compares what is chosen now, and gives up what is under way. Large runs get bands only where they are asked for. */
export async function compare(wantsBands = false): Promise<void> {
  const ofPage = result.run;
  if (ofPage === undefined) return;
  lastKey = keyNow();
  underway.abort();
  underway = new AbortController();
  const { signal } = underway;
  comparison.isStopped = false;
  try {
    await ahead(async () => {
      const sides = comparison.chosen ?? (await sidesFor());
      const pair = await runPair(sides, ofPage, signal);
      if (wantsBands || pair.a.data.persons <= BAND_PERSONS_MAX) await runBands(sides, pair, signal);
    });
  } catch (error) {
    if (underway.signal !== signal) return;
    if (signal.aborted) comparison.isStopped = true;
    else comparison.trouble = troubleOf(error);
  } finally {
    if (underway.signal === signal) comparison.progress = undefined;
  }
}

export function stopComparing(): void {
  underway.abort();
}

const keyNow = (): string => JSON.stringify([result.run?.id, comparison.chosen]);

/** What was changed on the page against what it was; where nothing was, the scheme against itself under an overlay. */
async function sidesFor(): Promise<Pair<Side>> {
  const page: Side = { scheme: AS_ON_PAGE, overlay: '' };
  if (choice.isChanged) return { a: { scheme: AS_WRITTEN, overlay: '' }, b: page };
  for (const overlay of new Set([...FIRST_OVERLAYS, ...overlays.map(({ id }) => id)])) {
    const laid = { scheme: AS_ON_PAGE, overlay };
    const { model } = await engine.ask('check', recipeOf(laid));
    if (model !== undefined) return { a: page, b: laid };
  }
  return { a: page, b: page };
}

/** The central run of both sides, then what became of everybody. */
async function runPair(sides: Pair<Side>, ofPage: KnownRun, signal: AbortSignal): Promise<Pair<KnownRun>> {
  const { data } = ofPage;
  const isPage = ({ scheme, overlay }: Side): boolean => scheme === AS_ON_PAGE && overlay === '';
  const touchesPage = [sides.a, sides.b].some(({ scheme }) => scheme === AS_ON_PAGE || scheme === AS_WRITTEN);
  const size = { population: data.persons, seed: data.seed, replicates: 1, server, memoryBytesMax };
  const take = async (side: Side, ticks: number | undefined, done: number): Promise<KnownRun> => {
    if (isPage(side)) return ofPage;
    const asked = { ...recipeOf(side), ...size, ...(ticks === undefined ? {} : { ticks }) };
    const answer = await engine.ask('run', asked, { signal, onProgress: telling('runs', done, 2, signal) });
    return { id: answer.run, data: answer.data };
  };
  // As long as the run of the page, where that is a part of it; else as long as A.
  const a = await take(sides.a, touchesPage ? data.ticks : undefined, 0);
  const b = await take(sides.b, a.data.ticks, 1);
  await engine.ask('keep', { runs: [a.id, b.id] });
  const apart = await engine.ask(
    'apart',
    { a: a.id, b: b.id },
    { signal, onProgress: telling('lives', 0, 1, signal) },
  );
  signal.throwIfAborted();
  comparison.sides = sides;
  comparison.pair = { a, b };
  comparison.apart = apart;
  comparison.withBands = undefined;
  comparison.trouble = undefined;
  return { a, b };
}

/** Both sides with replicates. What the page has of them is taken, and what it lacks is handed to it. */
async function runBands(sides: Pair<Side>, { a, b }: Pair<KnownRun>, signal: AbortSignal): Promise<void> {
  const take = async (side: Side, { id, data }: KnownRun, done: number): Promise<RunData> => {
    if (id === result.run?.id && result.withBands?.replicates.length === BAND_REPLICATES)
      return result.withBands;
    const { persons: population, ticks, seed } = data;
    const asked = {
      ...recipeOf(side),
      population,
      ticks,
      seed,
      replicates: BAND_REPLICATES,
      server,
      memoryBytesMax,
    };
    const answer = await engine.ask('run', asked, { signal, onProgress: telling('bands', done, 2, signal) });
    offerBands(id, answer.data);
    return answer.data;
  };
  const withBands = { a: await take(sides.a, a, 0), b: await take(sides.b, b, 1) };
  signal.throwIfAborted();
  comparison.withBands = withBands;
}

/** Shows the progress of one of several parts of a step. */
function telling(step: Step, done: number, of: number, signal: AbortSignal): (progress: Progress) => void {
  return (progress) => {
    if (!signal.aborted) comparison.progress = { step, part: (done + progress.done / progress.total) / of };
  };
}
