import { reference } from '../../src/backends/reference/index.ts';
import { Governance } from '../../src/engine/governance.ts';
import type { Backend } from '../../src/ir/backend.ts';
import type { Program } from '../../src/ir/types.ts';
import { makeJob } from '../../src/library/job.ts';
import type { Model } from '../../src/model/types.ts';
import { generateCommunity } from '../../src/population/generate.ts';

export interface Simulated {
  readonly program: Program;
  /** Sum over all cells of a measure, at each tick. */
  series(measure: string): number[];
  /** Sum over the groups of each region, at each tick: [region][tick]. */
  byRegion(measure: string): number[][];
  /** Sum over all cells of a measure, at the last tick. */
  last(measure: string): number;
  total(measure: string): number;
  /** `unit tick stage what subject value` of every event of the first `panel` units. */
  readonly events: readonly SimulatedEvent[];
}

export interface SimulatedEvent {
  readonly unit: number;
  readonly tick: number;
  readonly what: string;
  readonly subject: string;
  readonly value: number;
}

/**
 * One community through all ticks, with governance evaluated as the engine does: the plainest possible engine, to hold
 * the real one against and to look at single persons.
 */
export function simulate(
  model: Model,
  options: {
    persons: number;
    seed?: number;
    replicate?: number;
    ticks?: number;
    panel?: number;
    backend?: Backend;
  },
): Simulated {
  const {
    persons,
    seed = 1,
    replicate = 0,
    ticks = model.horizonTicks,
    panel = 0,
    backend = reference,
  } = options;
  const job = makeJob(model, { seed, persons, ticks, replicates: 1, panelUnits: panel }, replicate);
  const { program } = job;
  const community = backend
    .load(program, job.dice)
    .community(0, persons, generateCommunity(job.population, job.dice, 0, persons));
  const measures = program.measures.length;
  const cells = program.cells.regions * program.cells.groups;
  const sums: Float64Array[] = [];
  const all: Float64Array[] = [];
  const events: SimulatedEvent[] = [];
  const governance = new Governance(program, persons);
  for (let tick = 0; tick < ticks; tick++) {
    const counts = new Float64Array(cells * measures);
    community.step(tick, governance.knownIn(tick), counts, {
      units: panel,
      record: (unit, at, event, value) => {
        const { what, subject } = program.events[event]!;
        events.push({ unit, tick: at, what, subject, value });
      },
    });
    const sum = new Float64Array(measures);
    for (let index = 0; index < counts.length; index++) sum[index % measures]! += counts[index]!;
    sums.push(sum);
    all.push(counts);
    governance.observe(tick, counts);
  }
  const names = new Map(program.measures.map(({ name }, index) => [name, index]));
  const series = (measure: string): number[] => {
    const index = names.get(measure);
    return sums.map((sum) => (index === undefined ? 0 : sum[index]!));
  };
  return {
    program,
    series,
    byRegion: (measure) => {
      const { regions, groups } = program.cells;
      const index = names.get(measure)!;
      return Array.from({ length: regions }, (_, region) =>
        all.map((counts) => {
          let sum = 0;
          for (let group = 0; group < groups; group++)
            sum += counts[(region * groups + group) * measures + index]!;
          return sum;
        }),
      );
    },
    last: (measure) => series(measure).at(-1) ?? 0,
    total: (measure) => series(measure).reduce((total, value) => total + value, 0),
    events,
  };
}
