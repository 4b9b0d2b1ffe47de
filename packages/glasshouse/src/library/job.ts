import type { ReplicateJob } from '../engine/types.ts';
import { compile } from '../ir/from-model.ts';
import { sampleNumbers } from '../model/sample.ts';
import type { Model } from '../model/types.ts';
import { planPopulation } from '../population/plan.ts';

/** What decides the results of a run, beside the regime. */
export interface RunSettings {
  /** 0 to 2^53 - 1. */
  readonly seed: number;
  readonly persons: number;
  readonly ticks: number;
  readonly replicates: number;
  /** Persons traced, the first ones of community 0; in replicate 0 only. */
  readonly panelUnits: number;
}

/** One replicate as the engine takes it, with the value that each number of the regime has in it. */
export interface PreparedJob extends ReplicateJob {
  readonly values: Float64Array;
}

/** Samples the numbers of a replicate and compiles its program. */
export function makeJob(model: Model, settings: RunSettings, replicate: number): PreparedJob {
  const { seed, persons, ticks, panelUnits } = settings;
  const values = sampleNumbers(model, seed, replicate);
  return {
    program: compile(model, values, ticks),
    population: planPopulation(model, values),
    dice: { seed, replicate },
    persons,
    panelUnits: replicate === 0 ? Math.min(panelUnits, persons) : 0,
    values,
  };
}
