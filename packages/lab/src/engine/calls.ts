import {
  type AssistRequest,
  type Crowd,
  codeMeaning,
  completionsAt,
  crowd,
  explanationAt,
  filesOf,
  life,
  livesApart,
  type Progress,
  prepare,
  type RegimeParts,
  type RunData,
  register,
  reportOf,
  type SimulateRequest,
  sayIn,
  simulate,
  wordDiagnostics,
  writtenSettings,
} from 'glasshouse/browser';
import { startLane } from './lane.ts';
import { openOnMachine, runOnMachine } from './machine.ts';
import type { Answered, Asked, CallName, PlaceAsked } from './protocol.ts';
import { overlay, partsOf, read } from './shelf.ts';

export interface Context {
  readonly signal: AbortSignal;
  readonly progress: (progress: Progress) => void;
}

/** What the engine does for each call. */
export const calls: {
  readonly [C in CallName]: (asked: Asked<C>, context: Context) => Promise<Answered<C>>;
} = {
  async check(recipe) {
    const { model } = prepare(partsOf(await read(recipe)));
    return { model };
  },

  async review({ language, ...recipe }) {
    return wordDiagnostics(prepare(partsOf(await read(recipe))).diagnostics, language);
  },

  async complete(asked) {
    return completionsAt(await placeOf(asked), await sayIn(asked.language));
  },

  async explain(asked) {
    return explanationAt(await placeOf(asked), await sayIn(asked.language));
  },

  async writeSettings({ text, settings }) {
    return writtenSettings(text, settings);
  },

  async meanings({ codes, language }) {
    const found = await Promise.all(codes.map((code) => codeMeaning(code, language)));
    return found.filter((meaning) => meaning !== undefined);
  },

  async words({ diagnostics, language }) {
    return wordDiagnostics(diagnostics, language);
  },

  async run(
    { population, seed, replicates, ticks, server, memoryBytesMax, ...recipe },
    { signal, progress },
  ) {
    const written = await read(recipe);
    const parts = partsOf(written);
    const size = { population, seed, replicates, ...(ticks === undefined ? {} : { ticks }) };
    const tasks = tasksOf(size);
    // What is done sooner than a worker or a machine is reached is done here.
    if (tasks > 1 && server !== undefined) {
      const data = await runOnMachine(server, { ...written, ...size }, progress, signal);
      return { run: remember({ parts, data }), data };
    }
    const { data } = await simulate({
      ...parts,
      ...size,
      panel: 0,
      memoryBytesMax,
      signal,
      onProgress: progress,
      ...sharing(tasks),
    });
    return { run: remember({ parts, data }), data };
  },

  async open({ server, name }) {
    const { written, data } = await openOnMachine(server, name);
    return { run: remember({ parts: partsOf(written), data }), data, written };
  },

  async crowd({ run }): Promise<Crowd> {
    return crowd(recall(run).data, { allocate: memory });
  },

  async life({ run, who, isWhole, changes = [], language }) {
    const { parts, data } = recall(run);
    const asked = { run: data, parts, who, language };
    if (!isWhole) {
      const others = changes.map((change) => (typeof change === 'string' ? overlay(change) : change));
      return life({ ...asked, others: await Promise.all(others) });
    }
    const [ideal, ...others] = await Promise.all(
      ['perfect-information', 'full-redress', 'no-notice'].map(overlay),
    );
    return life({ ...asked, ideal: ideal!, others });
  },

  async report({ run, language }) {
    return { name: `${run.model.id}-${run.digest.slice(0, 8)}.html`, text: await reportOf(run, language) };
  },

  async folder({ run, replicates, language }, { signal, progress }) {
    const { parts, data } = recall(run);
    const size = { population: data.persons, seed: data.seed, ticks: data.ticks, replicates };
    const made = await filesOf({
      ...parts,
      ...size,
      language,
      machine: { cpu: 'a browser', cores: navigator.hardwareConcurrency, memoryBytes: 0 },
      nodeVersion: 'a browser',
      signal,
      onProgress: progress,
      ...sharing(tasksOf(size)),
    });
    const { zipOf } = await import('./zip.ts');
    return { name: `${made.folder}.zip`, digest: made.digest, zip: zipOf(made) };
  },

  async register({ run, measures }) {
    return register(recall(run).data, measures);
  },

  async apart({ a, b }, { signal, progress }) {
    return livesApart(recall(a).data, recall(b).data, { signal, onProgress: progress });
  },

  async keep({ runs }) {
    for (const run of kept) if (run <= lastRun - REMEMBERED_MAX) remembered.delete(run);
    kept = runs;
  },
};

const COMMUNITY = 65_536;

function tasksOf({ population, replicates }: { population: number; replicates: number }): number {
  return replicates * Math.ceil(population / COMMUNITY);
}

/** The workers that so many tasks are worth; none where this one does it as well. */
function sharing(tasks: number): Pick<SimulateRequest, 'workers'> {
  const count = Math.min(tasks, navigator.hardwareConcurrency);
  return count > 1 ? { workers: { count, start: startLane } } : {};
}

async function placeOf({ offset, language: _, ...recipe }: PlaceAsked): Promise<AssistRequest> {
  const { regime, ...parts } = partsOf(await read(recipe));
  return { ...parts, file: regime.file, text: String(regime.text), offset };
}

/** Where the page is isolated, worker and page share the frames; else the page gets a copy. */
function memory(bytes: number): ArrayBufferLike {
  return crossOriginIsolated ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes);
}

interface Remembered {
  readonly parts: RegimeParts;
  readonly data: RunData;
}

/** The last few runs, by number: what is asked about a run is asked soon after it. */
const remembered = new Map<number, Remembered>();
const REMEMBERED_MAX = 6;
let lastRun = 0;
/** They are remembered as well, however many follow them. */
let kept: readonly number[] = [];

function remember(run: Remembered): number {
  lastRun++;
  remembered.set(lastRun, run);
  const oldest = lastRun - REMEMBERED_MAX;
  if (!kept.includes(oldest)) remembered.delete(oldest);
  return lastRun;
}

function recall(run: number): Remembered {
  const found = remembered.get(run);
  if (found === undefined) throw new RangeError(`run ${run} is not remembered any more`);
  return found;
}
