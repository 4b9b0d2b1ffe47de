import { diagnostic } from '../diagnostics/codes.ts';
import { RunError } from '../diagnostics/run-error.ts';
import { backends, resolveBackend } from '../engine/backends.ts';
import { communityCount } from '../engine/communities.ts';
import { countsOfTick } from '../engine/counts.ts';
import { Governance } from '../engine/governance.ts';
import type { Backend } from '../ir/backend.ts';
import type { Known } from '../ir/known.ts';
import type { Program } from '../ir/types.ts';
import type { Model } from '../model/types.ts';
import { readObservables } from '../results/read.ts';
import { openRun } from '../results/run-folder.ts';
import type { Run } from '../results/types.ts';
import { makeJob, type PreparedJob, type RunSettings } from './job.ts';
import { modelOf } from './run-model.ts';
import { VERSION } from './version.ts';

/** A replicate of a finished run, of which communities can live again. */
export interface Again {
  readonly run: Run;
  readonly model: Model;
  readonly settings: RunSettings;
  readonly replicate: number;
  readonly backend: Backend;
  /** What everybody knew in each tick of the run. */
  readonly known: readonly Known[];
}

/**
 * Opens a replicate to be made again. Throws a `RunError`: as `openRun`; GH2012 where another version made the run;
 * GH2007 where there is no such replicate.
 */
export async function openAgain(folder: string, replicate = 0): Promise<Again> {
  const run = await openRun(folder);
  const { manifest } = run;
  if (manifest.engineVersion !== VERSION) {
    throw cannot(run, `version ${manifest.engineVersion} made it, and this is ${VERSION}`);
  }
  const { seed, persons, ticks, replicates } = manifest.inputs;
  if (!(Number.isInteger(replicate) && replicate >= 0 && replicate < replicates)) {
    const expected =
      replicates === 1 ? '0, the only replicate' : `a replicate of the run, 0 to ${replicates - 1}`;
    throw new RunError(diagnostic('GH2007', { option: '--replicate', found: String(replicate), expected }));
  }
  const model = modelOf(manifest);
  const settings = { seed, persons, ticks, replicates, panelUnits: 0 };
  const { program } = makeJob(model, settings, replicate);
  return {
    run,
    model,
    settings,
    replicate,
    backend: backends[resolveBackend('auto')],
    known: await knownIn(run, replicate, program),
  };
}

/** Refuses a program that is not the one of the run: GH2012. It may have more measures and events. */
export function requireSameProgram({ run, replicate }: Again, { program, values }: PreparedJob): void {
  const { manifest } = run;
  const { measures, events, flags, numbers, coupling } = manifest;
  const has = new Set(program.measures.map(({ name }) => name));
  const hears = new Set(program.events.map(nameOf));
  const isSame =
    program.coupling === coupling &&
    measures.every((name) => has.has(name)) &&
    events.every((event) => hears.has(nameOf(event))) &&
    program.flags.map(({ name }) => name).join() === flags.join() &&
    numbers.every((number, index) => number.values[replicate] === values[index]);
  if (!isSame) throw cannot(run, OTHER_PROGRAM);
}

/**
 * Refuses a community that did not live in the run as it did again: GH2012. What it counts is a part of what the run
 * counted; where it is the only community, it is all of it.
 */
export async function requireSameCounts(
  { run, replicate }: Again,
  program: Program,
  counts: Float64Array,
): Promise<void> {
  const { manifest } = run;
  const whole = await countsOf(run, replicate);
  const isAlone = communityCount(manifest.inputs.persons) === 1;
  const measureAt = manifest.measures.map((name) => program.measures.findIndex((one) => one.name === name));
  const perCell = program.measures.length;
  const length = manifest.measures.length;
  for (let index = 0; index < whole.length; index++) {
    const measure = index % length;
    const own = counts[Math.floor(index / length) * perCell + measureAt[measure]!]!;
    // A sum of scores has a part above the whole where other scores are below zero.
    const mayBeNegative = manifest.measures[measure]!.startsWith('score-sum/');
    if (isAlone ? own !== whole[index]! : own > whole[index]! && !mayBeNegative) {
      throw cannot(run, `\`${manifest.measures[measure]}\` comes out otherwise than it was counted`);
    }
  }
}

export function cannot({ dir }: Run, reason: string): RunError {
  return new RunError(diagnostic('GH2012', { folder: dir, reason }));
}

async function countsOf(run: Run, wanted: number): Promise<Float64Array> {
  for await (const { replicate, counts } of readObservables(run)) if (replicate === wanted) return counts;
  throw new Error(`replicate ${wanted} was not read`);
}

/** Governance and signals follow from what the run counted. */
async function knownIn(run: Run, replicate: number, program: Program): Promise<Known[]> {
  const { ticks, persons } = run.manifest.inputs;
  if (program.coupling !== 'nation') return new Array<Known>(ticks).fill([]);
  if (program.measures.map(({ name }) => name).join() !== run.manifest.measures.join())
    throw cannot(run, OTHER_PROGRAM);
  const counts = await countsOf(run, replicate);
  const governance = new Governance(program, persons);
  return Array.from({ length: ticks }, (_, tick) => {
    const known = governance.knownIn(tick);
    governance.observe(tick, countsOfTick(program, counts, tick));
    return known;
  });
}

const OTHER_PROGRAM = 'its manifest now gives another program';

const nameOf = ({ stage, what, subject }: { stage: string; what: string; subject: string }): string =>
  `${stage} ${what} ${subject}`;
