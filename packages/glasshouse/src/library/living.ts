import { backends, resolveBackend } from '../engine/backends.ts';
import type { RunData } from '../metrics/types.ts';
import { makeJob } from './job.ts';
import { knownIn } from './known.ts';
import type { Living } from './trace.ts';

/** A replicate of a run that is in memory, of which communities can live again. */
export function livingOf(run: RunData, replicate: number): Living {
  const { model, seed, persons, ticks, replicates } = run;
  const of = replicates[replicate];
  // Without its cells a replicate tells neither regions nor groups, nor what was known in them.
  if (of === undefined || of.summed)
    throw new RangeError(`replicate ${replicate} of this run is not kept whole`);
  const settings = { seed, persons, ticks, replicates: replicates.length, panelUnits: 0 };
  const { program } = makeJob(model, settings, replicate);
  return {
    model,
    settings,
    replicate,
    backend: backends[resolveBackend('auto')],
    known: knownIn(program, persons, of.counts),
  };
}
