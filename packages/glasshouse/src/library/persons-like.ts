import { RunError } from '../diagnostics/run-error.ts';
import { communityCount, communitySize } from '../engine/communities.ts';
import { newCounts } from '../engine/counts.ts';
import { COMMUNITY_SIZE } from '../ir/types.ts';
import type { TypedExpression } from '../language/expression/types.ts';
import { loadRegime } from '../language/load.ts';
import type { PersonRef } from '../metrics/case-file/types.ts';
import { searchCondition } from '../model/search.ts';
import type { Model } from '../model/types.ts';
import { generateCommunity, reusedRoom } from '../population/generate.ts';
import { type Again, openAgain, requireSameProgram } from './again.ts';
import { referTo } from './case-person.ts';
import { makeJob } from './job.ts';
import { requestOf } from './prepare.ts';
import { partsOfRun } from './run-model.ts';

export interface LikeOptions {
  readonly replicate?: number;
  /** The search ends when so many are found; 10 unless told. */
  readonly limit?: number;
}

export interface PersonsLike {
  readonly persons: readonly PersonLike[];
  /** How many lives were looked at, whole communities from the first one on. */
  readonly searched: number;
  /** Whether that was everybody. */
  readonly all: boolean;
}

export interface PersonLike extends PersonRef {
  /** The last tick in which the condition held, from 0. */
  readonly lastTick: number;
}

/**
 * The persons of a run for whom a condition held in any tick; it may ask what an observation of a regime may ask
 * (docs/language.md), and have numbers as they are; only subjects of the regime are found. Communities live again until
 * there are enough. Throws as `person` does, and the error of the condition where it has one.
 */
export async function personsLike(
  folder: string,
  condition: string,
  { replicate = 0, limit = 10 }: LikeOptions = {},
): Promise<PersonsLike> {
  const again = await openAgain(folder, replicate);
  const { settings, backend, known } = again;
  const job = makeJob(withSearch(again, condition), settings, replicate);
  requireSameProgram(again, job);
  const { program, dice, population } = job;
  const { units } = again.model.population;
  const kernel = backend.load(program, dice);
  const found = program.columns.findIndex(({ name }) => name === `list/${SEARCH}/file/until`);
  const communities = communityCount(settings.persons);
  const scratch = newCounts({ ...program, ticks: 1 });
  const room = reusedRoom();
  const persons: PersonLike[] = [];
  let index = 0;
  for (; index < communities && persons.length < limit; index++) {
    const size = communitySize(settings.persons, index);
    const attributes = generateCommunity(population, dice, index, size, backend.words, room);
    const community = kernel.community(index, size, attributes);
    for (let tick = 0; tick < program.ticks; tick++) community.step(tick, known[tick]!, scratch);
    community.column(found).forEach((until, own) => {
      if (until < 0 || persons.length === limit) return;
      const unit = index * COMMUNITY_SIZE + own;
      const { type } = units[attributes.get('type')![own]!]!;
      persons.push({ ...referTo(unit, type), lastTick: until - 1 });
    });
    community.release?.();
    // A search may be long; Ctrl-C gets its turn.
    await new Promise((resolve) => setImmediate(resolve));
  }
  const searched = Math.min(index * COMMUNITY_SIZE, settings.persons);
  return { persons, searched, all: searched === settings.persons };
}

/**
 * The model with a list of everybody for whom the condition holds, for one tick each time; so the list remembers the last
 * one. Nothing looks at it, so it changes nothing else.
 */
function withSearch({ run, model }: Again, condition: string): Model {
  const when = typed(run.manifest, condition);
  const oneTick = {
    path: SEARCH,
    dimension: 'duration',
    mark: 'set',
    value: 1,
    low: 1,
    high: 1,
    unit: { period: model.tick },
    text: `1 ${model.tick}`,
    span: when.span,
  } as const;
  const entry = [{ when, term: model.numbers.length }];
  return {
    ...model,
    numbers: [...model.numbers, oneTick],
    lists: [...model.lists, { id: SEARCH, title: SEARCH, kind: 'red', entry }],
  };
}

/** No name in a regime file has a slash. */
const SEARCH = 'case/search';

/** The condition, checked against the regime of the run. */
function typed(manifest: Again['run']['manifest'], condition: string): TypedExpression {
  const file = '--like';
  const { document, sources } = loadRegime(requestOf(partsOfRun(manifest)));
  const { typed: found, diagnostics } = searchCondition(document!, condition, file);
  if (found === undefined)
    throw new RunError(diagnostics[0]!, { sources: new Map([...sources, [file, condition]]) });
  return found;
}
