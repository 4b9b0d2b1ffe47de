import { communityCount } from '../engine/communities.ts';
import type { Coupling } from '../ir/types.ts';
import type { Period } from '../model/types.ts';
import { type RegimeRequest, requireModel } from './check.ts';
import { bytesPerPerson, makeJob, type RunSettings } from './job.ts';
import { type RunSize, settle } from './settle.ts';

/** How a run would be made, before it is. */
export interface RunPlan {
  readonly regime: string;
  readonly settings: RunSettings;
  readonly tick: Period;
  /** The widest reach of a rule: it decides whether communities run one by one or tick by tick together. */
  readonly coupling: Coupling;
  readonly communities: number;
  readonly bytesPerPerson: number;
  readonly personTicks: number;
}

/** Checks a regime and says how it would run. Throws a `RegimeError` or a `RunError` as `run` does. */
export async function plan(request: RegimeRequest & RunSize): Promise<RunPlan> {
  const { model } = await requireModel(request);
  const settings = settle(model, request);
  const { program } = makeJob(model, settings, 0);
  return {
    regime: model.id,
    settings,
    tick: model.tick,
    coupling: program.coupling,
    communities: communityCount(settings.persons),
    bytesPerPerson: bytesPerPerson(program),
    personTicks: settings.persons * settings.ticks * settings.replicates,
  };
}
