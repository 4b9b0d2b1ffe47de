import { isAdverse } from '../model/adverse.ts';
import { falseCausesOf } from '../model/causes.ts';
import type { Model } from '../model/types.ts';
import { openCounts } from './measures.ts';
import type { RunData } from './types.ts';

/** What is counted by region: of everybody, or of one list, kind of conduct, grade … which its title names. */
export type RegionCount =
  | 'listed'
  | 'due'
  | 'rightly'
  | 'wrongly'
  | 'missed'
  | 'everWrongly'
  | 'violations'
  | 'seen'
  | 'deterred'
  | 'chilled'
  | 'heldAgainst'
  | 'falseRecords'
  | 'tooLow'
  | 'tooHigh'
  | 'objections'
  | 'corrected'
  | 'onList'
  | 'wronglyOnList'
  | 'inGrade'
  | 'underConsequence'
  | 'acts'
  | 'keptFrom'
  | 'recordsOf'
  | 'inState'
  | 'observed';

export interface RegionObservable {
  /** Unlike that of any other of the run. */
  readonly id: string;
  readonly what: RegionCount;
  /** Of the list, the kind of conduct … in the language of the model; empty where it is about everybody. */
  readonly title: string;
  /** `now`: true of so many at the end of a tick; `soFar`: happened so often since the beginning. */
  readonly when: 'now' | 'soFar';
  /** Added up; and taken off that. */
  readonly plus: readonly string[];
  readonly minus: readonly string[];
}

/** An observable in every region and tick. */
export interface RegionSeries {
  /** By region, then by tick. */
  readonly regions: readonly Float64Array[];
  /** Of all regions together. */
  readonly whole: Float64Array;
}

/** Everything that a run counted in each region and that has a name, as far as the run counted it at all. */
export function regionObservables({ model, measures }: RunData): RegionObservable[] {
  const counted = new Set(measures);
  const { kinds, lists, grades, consequences, sources, states, observations } = model;
  const ids = (of: readonly { readonly id: string }[], prefix: string, suffix = '') =>
    of.map(({ id }) => `${prefix}/${id}${suffix}`);
  const unlawful = kinds.filter(({ lawful }) => !lawful);
  const lawful = kinds.filter((kind) => kind.lawful);
  const held = kinds.filter((kind, index) => kind.lawful && isAdverse(model, index));
  const { now, soFar } = observing;
  const all: RegionObservable[] = [
    now('listed', ['listed']),
    now('due', ['deserved']),
    now('rightly', ['listed'], ['wrongful']),
    now('wrongly', ['wrongful']),
    now('missed', ['missed']),
    soFar('everWrongly', ['first-wrongful']),
    soFar('violations', ids(unlawful, 'acts')),
    soFar('seen', ids(unlawful, 'acts'), ids(unlawful, 'unseen')),
    soFar('deterred', ids(unlawful, 'deterred')),
    soFar('chilled', ids(lawful, 'chilled')),
    soFar('heldAgainst', ids(held, 'acts'), ids(held, 'unseen')),
    soFar('falseRecords', falseRecords(model)),
    now('tooLow', ['graded-too-low']),
    now('tooHigh', ['graded-too-high']),
    soFar('objections', ['objections']),
    soFar('corrected', ['corrected']),
    ...lists.flatMap((list) => [
      now('onList', [`listed/${list.id}`], [], list),
      now('wronglyOnList', [`wrongful/${list.id}`], [], list),
    ]),
    ...grades.map((grade) => now('inGrade', [`grade/file/${grade.id}`], [], grade)),
    ...consequences.map((one) => now('underConsequence', ids([one], 'hit'), [], one)),
    ...kinds.flatMap((kind) => [
      soFar('acts', ids([kind], 'acts'), [], kind),
      soFar('keptFrom', ids([kind], kind.lawful ? 'chilled' : 'deterred'), [], kind),
    ]),
    ...sources.map((source) => soFar('recordsOf', recordsOf(model, source.id), [], source)),
    ...states.flatMap(({ id: state, title, values }) =>
      values.map((value) =>
        now('inState', [`state/${state}/${value.id}`], [], {
          id: `${state}/${value.id}`,
          title: `${title}: ${value.title}`,
        }),
      ),
    ),
    ...observations.map((one) => now('observed', ids([one], 'observe'), [], one)),
  ];
  return all
    .map(({ plus, minus, ...one }) => ({
      ...one,
      plus: plus.filter((name) => counted.has(name)),
      minus: minus.filter((name) => counted.has(name)),
    }))
    .filter(({ plus }) => plus.length > 0);
}

const observing = {
  now: observable('now'),
  soFar: observable('soFar'),
};

function observable(when: RegionObservable['when']) {
  return (
    what: RegionCount,
    plus: readonly string[],
    minus: readonly string[] = [],
    of?: { readonly id: string; readonly title: string },
  ): RegionObservable => ({
    id: of === undefined ? what : `${what}/${of.id}`,
    what,
    title: of?.title ?? '',
    when,
    plus,
    minus,
  });
}

const falseRecords = (model: Model): string[] =>
  model.sources.flatMap(({ id }) => falseCausesOf(model).map((cause) => `records/${id}/${cause}`));

const recordsOf = (model: Model, source: string): string[] =>
  ['true', ...falseCausesOf(model)].map((cause) => `records/${source}/${cause}`);

/** How many people are in each region. */
export function personsByRegion(run: RunData): RegionSeries {
  return seriesOf(run, ['persons'], [], 'now');
}

/** An observable of the central replicate. Throws a `RangeError` for a run that keeps no regions apart. */
export function regionSeries(run: RunData, { plus, minus, when }: RegionObservable): RegionSeries {
  return seriesOf(run, plus, minus, when);
}

function seriesOf(
  run: RunData,
  plus: readonly string[],
  minus: readonly string[],
  when: RegionObservable['when'],
): RegionSeries {
  const [central] = run.replicates;
  if (central === undefined || central.summed) throw new RangeError('the run keeps no regions apart');
  const { counts, ticks, regions, groups, measures, indexOf } = openCounts(run, central);
  const terms = [
    ...plus.map((name) => [indexOf.get(name)!, 1] as const),
    ...minus.map((name) => [indexOf.get(name)!, -1] as const),
  ];
  const whole = new Float64Array(ticks);
  const byRegion = Array.from({ length: regions }, () => new Float64Array(ticks));
  for (const [region, own] of byRegion.entries()) {
    for (let tick = 0; tick < ticks; tick++) {
      let sum = when === 'soFar' && tick > 0 ? own[tick - 1]! : 0;
      for (let group = 0; group < groups; group++) {
        const cell = ((tick * regions + region) * groups + group) * measures;
        for (const [index, sign] of terms) sum += sign * counts[cell + index]!;
      }
      own[tick] = sum;
      whole[tick]! += sum;
    }
  }
  return { regions: byRegion, whole };
}
