import { liveAgain } from '../engine/live-again.ts';
import type { Backend } from '../ir/backend.ts';
import type { Known } from '../ir/known.ts';
import { type Trace, withSubjects } from '../metrics/case-file/trace.ts';
import type { Model } from '../model/types.ts';
import { makeJob, type PreparedJob, type RunSettings } from './job.ts';

/** A replicate of a run, of which communities can live again. */
export interface Living {
  readonly model: Model;
  readonly settings: RunSettings;
  readonly replicate: number;
  readonly backend: Backend;
  /** What everybody knew in each tick of the run. */
  readonly known: readonly Known[];
}

/** One unit of a replicate, made again with everything that happened to it. */
export interface Traced {
  readonly job: PreparedJob;
  readonly trace: Trace;
  readonly attributes: ReadonlyMap<string, Int32Array>;
  /** Of its community, where that has lived again. */
  readonly counts?: Float64Array;
}

/** `model` is that of the run, or a variant of it. */
export function traceUnit(
  { settings, replicate, backend, known }: Living,
  model: Model,
  unit: number,
  withCommunity: boolean,
): Traced {
  const job = makeJob(withSubjects(model), settings, replicate);
  const { program } = job;
  const asked = { unit, known, watched: FILE_COLUMN, withCommunity };
  const { events, own, watched, attributes, counts } = liveAgain(job, backend, asked);
  const trace: Trace = {
    events: events.map(({ tick, event, value }) => ({ tick, ...program.events[event]!, value })),
    measures: program.measures.map(({ name }) => name),
    counts: own,
    words: watched.map((values) => values.filter((word) => word !== 0)),
  };
  return { job, trace, attributes, ...(counts === undefined ? {} : { counts }) };
}

/** The column that keeps records one by one, in regimes that do (ir/records.ts). */
const FILE_COLUMN = 'file';
