import { assertJob } from './communities.ts';
import type { ReplicateJob } from './types.ts';

/** The replicates of a run: their numbers, and how to make the job of each. */
export interface Replicates {
  readonly numbers: readonly number[];
  jobFor(replicate: number): ReplicateJob;
}

/** The jobs of a run by position: they differ in dice and constants only. */
export interface Jobs {
  readonly length: number;
  /** Person-ticks of each. */
  readonly personTicks: number;
  numberAt(position: number): number;
  /** Makes the job anew, except the first; throws where it does not belong to this run. */
  at(position: number): ReplicateJob;
}

/** Takes replicates of one regime, at least one. */
export function openJobs({ numbers, jobFor }: Replicates): Jobs {
  const first = make(0);

  function make(position: number): ReplicateJob {
    const job = assertJob(jobFor(numbers[position]!));
    if (job.dice.replicate !== numbers[position]) {
      throw new Error(
        `the job of replicate ${numbers[position]} has the dice of replicate ${job.dice.replicate}`,
      );
    }
    return job;
  }

  return {
    length: numbers.length,
    personTicks: first.persons * first.program.ticks,
    numberAt: (position) => numbers[position]!,
    at(position) {
      if (position === 0) return first;
      const job = make(position);
      const same = job.persons === first.persons && job.program.ticks === first.program.ticks;
      if (!same || job.program.coupling !== first.program.coupling) {
        throw new Error(
          `replicates ${numbers[0]} and ${numbers[position]} differ in persons, ticks or coupling`,
        );
      }
      return job;
    },
  };
}
