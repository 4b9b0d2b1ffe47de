import { diagnostic } from '../diagnostics/codes.ts';
import type { Phrase } from '../diagnostics/phrases.ts';
import { RunError } from '../diagnostics/run-error.ts';
import { backends, resolveBackend } from '../engine/backends.ts';
import type { Known } from '../ir/known.ts';
import type { Program } from '../ir/types.ts';
import { readObservables } from '../results/read.ts';
import { openRun } from '../results/run-folder.ts';
import type { Run } from '../results/types.ts';
import { makeJob, type PreparedJob } from './job.ts';
import { knownIn } from './known.ts';
import { misfit } from './part-of.ts';
import { modelOf } from './run-model.ts';
import type { Living } from './trace.ts';
import { VERSION } from './version.ts';

/** A replicate of a finished run, of which communities can live again. */
export interface Again extends Living {
  readonly run: Run;
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
    const expected: Phrase =
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
    known: await knownInRun(run, replicate, program),
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

/** Refuses a community that did not live in the run as it did again: GH2012. */
export async function requireSameCounts(
  { run, replicate }: Again,
  program: Program,
  counts: Float64Array,
): Promise<void> {
  const { measures, inputs } = run.manifest;
  const measure = misfit(measures, await countsOf(run, replicate), program, counts, inputs.persons);
  if (measure !== undefined) throw cannot(run, `\`${measure}\` comes out otherwise than it was counted`);
}

export function cannot({ dir }: Run, reason: Phrase): RunError {
  return new RunError(diagnostic('GH2012', { folder: dir, reason }));
}

async function countsOf(run: Run, wanted: number): Promise<Float64Array> {
  for await (const { replicate, counts } of readObservables(run)) if (replicate === wanted) return counts;
  throw new Error(`replicate ${wanted} was not read`);
}

async function knownInRun(run: Run, replicate: number, program: Program): Promise<readonly Known[]> {
  const { inputs, measures } = run.manifest;
  if (program.coupling !== 'nation') return knownIn(program, inputs.persons);
  if (program.measures.map(({ name }) => name).join() !== measures.join()) throw cannot(run, OTHER_PROGRAM);
  return knownIn(program, inputs.persons, await countsOf(run, replicate));
}

const OTHER_PROGRAM = 'its manifest now gives another program';

const nameOf = ({ stage, what, subject }: { stage: string; what: string; subject: string }): string =>
  `${stage} ${what} ${subject}`;
