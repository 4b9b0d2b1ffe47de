import type { Backend, Community } from '../ir/backend.ts';
import type { Known } from '../ir/known.ts';
import { COMMUNITY_SIZE, type Program } from '../ir/types.ts';
import { generateCommunity } from '../population/generate.ts';
import { communitySize } from './communities.ts';
import { countsOfTick, newCounts } from './counts.ts';
import { OneUnit } from './one-unit.ts';
import type { PanelEvent, ReplicateJob } from './types.ts';

/** What is asked of a unit that lives again. */
export interface Asked {
  readonly unit: number;
  /** What is known in each tick. */
  readonly known: readonly Known[];
  /** A column whose values are kept as of the end of each tick, where the program has it. */
  readonly watched: string;
  /** Whether the whole community has to live again, although no rule may look at anybody else. */
  readonly withCommunity: boolean;
}

/** A unit that has lived again. */
export interface LivedAgain {
  readonly events: readonly PanelEvent[];
  /** What the unit alone counts for: [tick][measure]. */
  readonly own: readonly Float64Array[];
  /** [tick][element]; empty where there is no such column. */
  readonly watched: readonly (readonly number[])[];
  /** Of the unit's community, by column. */
  readonly attributes: ReadonlyMap<string, Int32Array>;
  /** What the community counts, where it has lived again: [tick][cell][measure]. */
  readonly counts?: Float64Array;
}

/**
 * Takes one unit of a replicate through all ticks, as it went in the run. The rest of its community lives along where
 * rules look at others. Nothing but what everybody knows comes from other communities, so that is all that has to be known of them.
 */
export function liveAgain(job: ReplicateJob, backend: Backend, asked: Asked): LivedAgain {
  const { program, population, dice, persons } = job;
  const { unit, known } = asked;
  const index = Math.floor(unit / COMMUNITY_SIZE);
  const size = communitySize(persons, index);
  const attributes = generateCommunity(population, dice, index, size, backend.words);
  const lagged = program.columns.flatMap((column, at) => (column.lagged ? [at] : []));
  const community =
    asked.withCommunity || lagged.length > 0
      ? backend.load(program, dice).community(index, size, attributes)
      : undefined;
  const events: PanelEvent[] = [];
  const one = new OneUnit(program, dice, unit, size, attributes, (tick, event, value) =>
    events.push({ unit, tick, event, value }),
  );
  const watchedAt = program.columns.findIndex(({ name }) => name === asked.watched);
  const counts = newCounts(program);
  const own: Float64Array[] = [];
  const watched: number[][] = [];
  for (let tick = 0; tick < program.ticks; tick++) {
    own.push(
      one.step(tick, known[tick]!, new Map(lagged.map((column) => [column, community!.column(column)]))),
    );
    watched.push(watchedAt < 0 ? [] : one.values(watchedAt));
    community?.step(tick, known[tick]!, countsOfTick(program, counts, tick));
  }
  if (community !== undefined) assertSame(program, one, community, unit % COMMUNITY_SIZE);
  community?.release?.();
  return { events, own, watched, attributes, ...(community === undefined ? {} : { counts }) };
}

/** The unit that lived alone has come to where the one among the others is: else one of the two is not what it was. */
function assertSame(program: Program, one: OneUnit, community: Community, own: number): void {
  program.columns.forEach(({ kind, name }, column) => {
    if (kind !== 'state') return;
    const all = community.column(column);
    const differs = one
      .values(column)
      .some((value, element) => value !== all[element * community.size + own]);
    if (differs) throw new Error(`unit ${own} of community ${community.index} differs in column ${name}`);
  });
}
