import type { Program } from '../ir/types.ts';
import { auditedGroups } from '../model/audit.ts';
import type { Model } from '../model/types.ts';

/** What the counts of a run are counts of, and what its flags are called. */
export function layoutOf(model: Model, program: Program) {
  return {
    measures: program.measures.map((measure) => measure.name),
    regions: model.population.regions.map((region) => region.id),
    groups: auditedGroups(model.population),
    flags: program.flags.map((flag) => flag.name),
  };
}
