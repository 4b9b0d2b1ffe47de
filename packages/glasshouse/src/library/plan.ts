import { availableParallelism } from 'node:os';
import { backends, resolveBackend } from '../engine/backends.ts';
import { communityCount, communitySize } from '../engine/communities.ts';
import { Governance } from '../engine/governance.ts';
import type { Backend } from '../ir/backend.ts';
import { countOperations } from '../ir/count.ts';
import type { Coupling } from '../ir/types.ts';
import type { Period } from '../model/types.ts';
import { generateCommunity } from '../population/generate.ts';
import { type RegimeRequest, requireModel } from './check.ts';
import { makeJob, type PreparedJob, type RunSettings } from './job.ts';
import { memoryHere } from './memory-here.ts';
import { type MemoryNeed, memoryNeed } from './memory-need.ts';
import { type RunSize, settle } from './settle.ts';

/** How a run would be made, before it is. */
export interface RunPlan {
  readonly regime: string;
  readonly settings: RunSettings;
  readonly tick: Period;
  /** The widest reach of a rule: it decides whether communities run one by one or tick by tick together. */
  readonly coupling: Coupling;
  readonly communities: number;
  readonly memory: MemoryNeed;
  /** Operations in the program of one person and tick; most of them wait for something that seldom happens. */
  readonly operations: number;
  readonly personTicks: number;
  /** Threads that would compute. */
  readonly workers: number;
  /** From a trial of one community on this machine, by the number of threads; rough. */
  readonly expectedSeconds: number;
}

/** Checks a regime and says how it would run. Throws a `RegimeError` or a `RunError` as `run` does. */
export async function plan(request: RegimeRequest & RunSize): Promise<RunPlan> {
  const { model } = await requireModel(request);
  const settings = settle(model, request);
  const job = makeJob(model, settings, 0);
  const { program } = job;
  const workers = availableParallelism();
  const backend = resolveBackend('auto');
  const communities = communityCount(settings.persons);
  const personTicks = settings.persons * settings.ticks * settings.replicates;
  return {
    regime: model.id,
    settings,
    tick: model.tick,
    coupling: program.coupling,
    communities,
    memory: memoryNeed(program, settings.persons, backend, workers, memoryHere()),
    operations: countOperations(program),
    personTicks,
    workers,
    expectedSeconds: personTicks / (trialRate(job) * Math.min(workers, communities * settings.replicates)),
  };
}

/** Person-ticks a second of one thread: one community of the job, from its making to its last tick. */
function trialRate({ program, population, dice, persons }: PreparedJob): number {
  const size = communitySize(persons, 0);
  const backend: Backend = backends[resolveBackend('auto')];
  const kernel = backend.load(program, dice);
  const cells = program.cells.regions * program.cells.groups;
  const counts = new Float64Array(cells * program.measures.length);
  const known = new Governance(program, persons).knownIn(0);
  let seconds = Number.POSITIVE_INFINITY;
  // The second time the machine code is the one that a long run has.
  for (const index of [0, 0]) {
    const started = performance.now();
    const attributes = generateCommunity(population, dice, index, size, backend.words);
    const community = kernel.community(index, size, attributes);
    for (let tick = 0; tick < program.ticks; tick++) community.step(tick, known, counts);
    community.release?.();
    seconds = Math.min(seconds, (performance.now() - started) / 1000);
  }
  return (size * program.ticks) / Math.max(seconds, 1e-6);
}
