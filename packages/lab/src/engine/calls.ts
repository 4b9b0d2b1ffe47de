import {
  type Crowd,
  crowd,
  life,
  type Progress,
  prepare,
  type RegimeParts,
  type RunData,
  renderDiagnostics,
  simulate,
} from 'glasshouse/browser';
import { openOnMachine, runOnMachine } from './machine.ts';
import type { Answered, Asked, CallName } from './protocol.ts';
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
    const { model, diagnostics, sources } = prepare(partsOf(await read(recipe)));
    return { model, diagnostics, rendered: renderDiagnostics(diagnostics, sources, { color: false }) };
  },

  async run({ population, seed, replicates, server, ...recipe }, { signal, progress }) {
    const written = await read(recipe);
    const parts = partsOf(written);
    const size = { population, seed, replicates };
    const tasks = replicates * Math.ceil(population / COMMUNITY);
    // What is done sooner than a worker or a machine is reached is done here.
    if (tasks > 1 && server !== undefined) {
      const data = await runOnMachine(server, { ...written, ...size }, progress, signal);
      return { run: remember({ parts, data }), data };
    }
    const count = Math.min(tasks, navigator.hardwareConcurrency);
    const { data } = await simulate({
      ...parts,
      ...size,
      panel: 0,
      signal,
      onProgress: progress,
      ...(count > 1 ? { workers: { count, start: startLane } } : {}),
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

  async life({ run, who, isWhole, language }) {
    const { parts, data } = recall(run);
    if (!isWhole) return life({ run: data, parts, who, language });
    const [ideal, ...others] = await Promise.all(
      ['perfect-information', 'full-redress', 'no-notice'].map(overlay),
    );
    return life({ run: data, parts, who, language, ideal: ideal!, others });
  },
};

const COMMUNITY = 65_536;

function startLane(): Worker {
  return new Worker(new URL('./lane.ts', import.meta.url), { type: 'module' });
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
let runs = 0;

function remember(run: Remembered): number {
  runs++;
  remembered.set(runs, run);
  remembered.delete(runs - REMEMBERED_MAX);
  return runs;
}

function recall(run: number): Remembered {
  const found = remembered.get(run);
  if (found === undefined) throw new RangeError(`run ${run} is not remembered any more`);
  return found;
}
