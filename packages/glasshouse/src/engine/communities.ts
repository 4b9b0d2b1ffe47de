import { COMMUNITY_SIZE } from '../ir/types.ts';
import type { ReplicateJob } from './types.ts';

/** How many communities `persons` fill; the last one may be partly filled. */
export function communityCount(persons: number): number {
  return Math.ceil(persons / COMMUNITY_SIZE);
}

/** Persons in community `index` of a population of `persons`. */
export function communitySize(persons: number, index: number): number {
  return Math.min(COMMUNITY_SIZE, persons - index * COMMUNITY_SIZE);
}

/** Throws a RangeError where a job asks for what no engine can run; returns the job. */
export function assertJob(job: ReplicateJob): ReplicateJob {
  const { persons, panelUnits } = job;
  if (!(Number.isInteger(persons) && persons >= 1 && persons <= PERSONS_MAX)) {
    throw new RangeError(`a population has 1 to ${PERSONS_MAX} persons, not ${persons}`);
  }
  if (!(Number.isInteger(panelUnits) && panelUnits >= 0)) {
    throw new RangeError(`a panel traces a whole number of persons, not ${panelUnits}`);
  }
  return job;
}

/** Units have a 32-bit index (random/trials.ts), so this is the largest population. */
export const PERSONS_MAX = 2 ** 32 - 1;
