import { communitySize } from '../engine/communities.ts';
import { countsOfTick, newCounts } from '../engine/counts.ts';
import { type Mark, withMarks } from '../ir/marks.ts';
import type { Program } from '../ir/types.ts';
import { withSubjects } from '../metrics/case-file/trace.ts';
import type { RunData } from '../metrics/types.ts';
import { generateCommunity } from '../population/generate.ts';
import { makeJob } from './job.ts';
import { livingOf } from './living.ts';
import { misfit } from './part-of.ts';

/** A replicate of a run, whose communities can live again and be watched. */
export interface Watch {
  readonly program: Program;
  /** A community at the start of the run. */
  community(index: number): Watched;
}

export interface Watched {
  readonly units: number;
  readonly attributes: ReadonlyMap<string, Int32Array>;
  /** Takes everybody through the next tick. Gives each word that is watched, for every unit. */
  step(tick: number): readonly Int32Array[];
  /**
   * To be called after the last tick: what the community counted is held against what the run counted, and an error says
   * where the two differ.
   */
  end(): void;
}

/** `words` says what stands in each word of a unit. The program counts what the run counted, and who is subject to the regime. */
export function watch(
  run: RunData,
  replicate: number,
  words: (program: Program) => readonly (readonly Mark[])[],
): Watch {
  const { model, settings, backend, known } = livingOf(run, replicate);
  const job = makeJob(withSubjects(model), settings, replicate);
  let { program } = job;
  const columns = words(program).map((marks) => {
    const marked = withMarks(program, marks);
    program = marked.program;
    return marked.column;
  });
  const kernel = backend.load(program, job.dice);
  return {
    program,
    community(index) {
      const units = communitySize(settings.persons, index);
      const attributes = generateCommunity(job.population, job.dice, index, units, backend.words);
      const community = kernel.community(index, units, attributes);
      const counts = newCounts(program);
      return {
        units,
        attributes,
        step(tick) {
          community.step(tick, known[tick]!, countsOfTick(program, counts, tick));
          return columns.map((column) => community.column(column));
        },
        end() {
          community.release?.();
          const whole = run.replicates[replicate]!.counts;
          const measure = misfit(run.measures, whole, program, counts, run.persons);
          if (measure !== undefined)
            throw new Error(`\`${measure}\` comes out otherwise than it was counted`);
        },
      };
    },
  };
}
