import { liveAgain } from '../engine/live-again.ts';
import type { Backend } from '../ir/backend.ts';
import type { Known } from '../ir/known.ts';
import { type Trace, withSubjects } from '../metrics/case-file/trace.ts';
import { LINKS, type Link } from '../model/links.ts';
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
  const prepared = makeJob(withSubjects(model), settings, replicate);
  const links = linksToShow(model, prepared.population.links);
  const job = { ...prepared, population: { ...prepared.population, links } };
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

/** Those that rules go along, and where there are organisations, who works where and who speaks for whom. */
function linksToShow({ population }: Model, used: readonly Link[]): Link[] {
  const { units, employer, holdingSizes } = population;
  const shown: Record<Link, boolean> = {
    household: false,
    neighbours: false,
    friends: false,
    employer: employer >= 0,
    firms: units.length > 1,
    representative: units.length > 1,
    holding: holdingSizes.length > 0,
  };
  return LINKS.filter((link) => shown[link] || used.includes(link));
}

/** The column that keeps records one by one, in regimes that do (ir/records.ts). */
const FILE_COLUMN = 'file';
