import { isAdverse } from '../model/adverse.ts';
import { falseCausesOf } from '../model/causes.ts';
import type { Model } from '../model/types.ts';
import type { RunData } from './types.ts';

/** What people are counted for: all of them, or those of one list, kind of conduct, grade … which its title names. */
export type Counted =
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
  | 'induced'
  | 'provoked'
  | 'granted'
  | 'refusedWrongly'
  | 'reached'
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

export interface Observable {
  /** Unlike that of any other of the run. */
  readonly id: string;
  readonly what: Counted;
  /** Of the list, the kind of conduct … in the language of the model; empty where it is about everybody. */
  readonly title: string;
  /** `now`: true of so many at the end of a tick; `soFar`: happened so often since the beginning. */
  readonly when: 'now' | 'soFar';
  /** Added up; and taken off that. */
  readonly plus: readonly string[];
  readonly minus: readonly string[];
}

/** Everything with a name that a run counted, as far as it counted it at all. */
export function observablesOf({ model, measures }: RunData): Observable[] {
  const counted = new Set(measures);
  const { kinds, lists, grades, consequences, sources, states, observations } = model;
  const ids = (of: readonly { readonly id: string }[], prefix: string) =>
    of.map(({ id }) => `${prefix}/${id}`);
  const unlawful = kinds.filter(({ lawful }) => !lawful);
  const lawful = kinds.filter((kind) => kind.lawful);
  const held = kinds.filter((kind, index) => kind.lawful && isAdverse(model, index));
  const { now, soFar } = observing;
  const all: Observable[] = [
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
    soFar('induced', ids(lawful, 'induced')),
    soFar('provoked', ids(unlawful, 'induced')),
    soFar('granted', ids(consequences, 'granted')),
    soFar('refusedWrongly', ids(consequences, 'refused-wrongful')),
    now('reached', ids(consequences, 'reached')),
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

function observable(when: Observable['when']) {
  return (
    what: Counted,
    plus: readonly string[],
    minus: readonly string[] = [],
    of?: { readonly id: string; readonly title: string },
  ): Observable => ({
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
