import { FALSE_CAUSES } from '../../model/causes.ts';
import type { Model } from '../../model/types.ts';
import { happeningsOf, UPHELD } from './happenings.ts';
import { followRecords } from './records.ts';
import { consequenceHistories, listHistories, scoreHistory, stateHistories } from './standing.ts';
import { anyOf, butNot } from './ticks.ts';
import { isSubject, type Trace, ticksOf } from './trace.ts';
import type { CaseFile, Outcome, Person, RedressHistory, RunOfCase, Without } from './types.ts';

/** A life, with the model that it was lived under and the value of each of its numbers. */
export interface Life {
  readonly model: Model;
  readonly values: ArrayLike<number>;
  readonly trace: Trace;
}

/** Puts a case file together. `ideal` is the same life under an ideal source, by the overlay of that name. */
export function buildCaseFile(
  run: RunOfCase,
  person: Omit<Person, 'isSubject'>,
  life: Life,
  ideal?: { readonly overlay: string; readonly life: Life },
): CaseFile {
  const { model, values, trace } = life;
  const { records, happenings } = followRecords(model, trace);
  const lists = listHistories(model, trace);
  const score = scoreHistory(model, values, trace);
  return {
    run,
    person: { ...person, isSubject: isSubject(model, trace) },
    kinds: Object.fromEntries(model.kinds.map(({ id, title, lawful }) => [id, { title, lawful }])),
    sources: Object.fromEntries(model.sources.map(({ id, title }) => [id, { title }])),
    words: Object.fromEntries(model.words.map(({ id, title }) => [id, title])),
    happenings: happeningsOf(model, trace, happenings, lists, ideal?.life.trace),
    records,
    ...(score === undefined ? {} : { score }),
    lists,
    consequences: consequenceHistories(model, trace),
    states: stateHistories(model, trace),
    redress: redressOf(model, trace),
    ...(ideal === undefined ? {} : { without: compare(life, ideal.overlay, ideal.life) }),
  };
}

function redressOf(model: Model, trace: Trace): RedressHistory {
  const { events } = trace;
  const count = (of: string): number => events.filter(({ what }) => what === of).length;
  const upheld = new Set(events.flatMap(({ what, tick }) => (UPHELD.has(what) ? [tick] : [])));
  return {
    hasNotice: model.redress.notice !== undefined,
    hasObjection: model.redress.objection !== undefined,
    told: count('told'),
    objections: count('objection'),
    upheld: upheld.size,
    corrected: count('corrected'),
  };
}

function compare(life: Life, overlay: string, other: Life): Without {
  const refusals = ({ trace }: Life): Set<string> =>
    new Set(
      trace.events.flatMap(({ what, subject, tick }) => (what === 'refused' ? [`${tick} ${subject}`] : [])),
    );
  const [before, after] = [refusals(life), refusals(other)];
  return {
    overlay,
    asItWas: outcomeOf(life),
    withoutErrors: outcomeOf(other),
    refusalsAvoided: butNot(before, after).size,
    refusalsAdded: butNot(after, before).size,
    governanceGiven: life.model.governance.length > 0,
  };
}

/** What a life amounts to. */
export function outcomeOf({ model, values, trace }: Life): Outcome {
  const { events } = trace;
  const count = (...of: string[]): number => events.filter(({ what }) => of.includes(what)).length;
  const union = (measures: readonly string[]): Set<number> =>
    anyOf(...measures.map((measure) => ticksOf(trace, measure)));
  const sanctions = model.consequences.filter(({ kind }) => kind === 'sanction').map(({ id }) => id);
  const score = scoreHistory(model, values, trace);
  return {
    blackTicks: ticksOf(trace, 'listed').size,
    wrongfulTicks: ticksOf(trace, 'wrongful').size,
    sanctionTicks: union(sanctions.flatMap((id) => [`hit/${id}`, `reached/${id}`])).size,
    refused: count('refused'),
    granted: count('granted'),
    deterred: count('deterred'),
    chilled: count('chilled'),
    falseRecords: count(...FALSE_CAUSES),
    ...(score === undefined ? {} : { scoreAtEnd: (score.changes.at(-1) ?? score.start).file }),
  };
}
