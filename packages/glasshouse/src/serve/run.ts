import { availableParallelism } from 'node:os';
import { resolveBackend } from '../engine/backends.ts';
import { openLanes } from '../engine/lanes.ts';
import type { Progress } from '../engine/types.ts';
import { memoryHere } from '../library/memory-here.ts';
import { requireMemory } from '../library/memory-need.ts';
import { simulateOn } from '../library/simulate.ts';
import type { RunData } from '../metrics/types.ts';
import type { ServedRequest } from './types.ts';

/** Runs what a page asks for on all cores of this machine; throws as `simulate` does, and GH1703. */
export async function runHere(
  { bases, population, ticks, seed, replicates, ...written }: ServedRequest,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<RunData> {
  const backend = resolveBackend('auto');
  const workers = availableParallelism();
  const { data } = await simulateOn(
    openLanes(backend, workers),
    {
      ...written,
      population,
      seed,
      replicates,
      ...(ticks === undefined ? {} : { ticks }),
      panel: 0,
      onProgress,
      signal,
      ids: Object.keys(bases),
      resolve: (id) => (Object.hasOwn(bases, id) ? bases[id] : undefined),
    },
    backend,
    ({ program, persons }) => requireMemory(program, persons, backend, workers, memoryHere()),
  );
  return data;
}
