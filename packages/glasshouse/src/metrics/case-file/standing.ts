import { scoreAtStart } from '../../model/score.ts';
import type { Grade, Model } from '../../model/types.ts';
import { butNot, spellsOf } from './ticks.ts';
import { countAt, isSubject, type Trace, ticksOf } from './trace.ts';
import type { ConsequenceHistory, ListHistory, ScoreHistory, Standing, StateHistory } from './types.ts';

/** The score on file and as deserved, at the start and wherever either changes; undefined for whoever has none. */
export function scoreHistory(
  model: Model,
  values: ArrayLike<number>,
  trace: Trace,
): ScoreHistory | undefined {
  const { score, grades } = model;
  if (score === undefined || !isSubject(model, trace)) return undefined;
  const start = scoreAtStart(score, (ref) => values[ref]!);
  const atStart = grades.length === 0 ? undefined : gradeOf(grades, values, start);
  const first: Standing = {
    file: start,
    truth: start,
    ...(atStart === undefined ? {} : { fileGrade: atStart, truthGrade: atStart }),
  };
  const gradeAt = (ledger: 'file' | 'truth', tick: number): string =>
    grades.find(({ id }) => countAt(trace, `grade/${ledger}/${id}`, tick) > 0)!.id;
  const changes: (Standing & { tick: number })[] = [];
  let last = first;
  trace.counts.forEach((_, tick) => {
    const now: Standing = {
      // The sum over one person is that person's score.
      file: countAt(trace, 'score-sum/file', tick),
      truth: countAt(trace, 'score-sum/truth', tick),
      ...(atStart === undefined
        ? {}
        : { fileGrade: gradeAt('file', tick), truthGrade: gradeAt('truth', tick) }),
    };
    if (!isSameStanding(now, last)) changes.push({ tick, ...now });
    last = now;
  });
  return { start: first, changes };
}

function isSameStanding(a: Standing, b: Standing): boolean {
  return (
    a.file === b.file && a.truth === b.truth && a.fileGrade === b.fileGrade && a.truthGrade === b.truthGrade
  );
}

export function listHistories(model: Model, trace: Trace): ListHistory[] {
  return model.lists.map(({ id, title, kind, copy, publicAfter }) => {
    const listed = ticksOf(trace, `listed/${id}`);
    const due = ticksOf(trace, `deserved/${id}`);
    const ticks = {
      listed: listed.size,
      due: due.size,
      wrongful: butNot(listed, due).size,
      missed: butNot(due, listed).size,
    };
    const causes = {
      wrongfulBy: ticksByCause(trace, `wrongful-cause/${id}/`),
      missedBy: ticksByCause(trace, `missed-cause/${id}/`),
    };
    return {
      id,
      title,
      kind,
      ...(copy === undefined ? {} : { copyOf: model.lists[copy.of]!.id }),
      listed: spellsOf(listed),
      due: spellsOf(due),
      ...(publicAfter === undefined ? {} : { published: spellsOf(ticksOf(trace, `public/${id}`)) }),
      ticks,
      ...causes,
    };
  });
}

function ticksByCause(trace: Trace, prefix: string): Record<string, number> {
  const measures = trace.measures.filter((name) => name.startsWith(prefix));
  const ticks = measures.map((name) => [name.slice(prefix.length), ticksOf(trace, name).size] as const);
  return Object.fromEntries(ticks.filter(([, count]) => count > 0));
}

export function consequenceHistories(model: Model, trace: Trace): ConsequenceHistory[] {
  return model.consequences.map(({ id, title, kind, domain, agency }) => {
    const used = kind === 'sanction' ? 'refused' : 'granted';
    return {
      id,
      title,
      kind,
      domain,
      ...(agency === undefined ? {} : { agency: model.agencies[agency]!.title }),
      inForce: spellsOf(ticksOf(trace, `hit/${id}`)),
      wrongfulTicks: ticksOf(trace, `hit-wrongful/${id}`).size,
      uses: ticksOf(trace, `${used}/${id}`).size,
      wrongfulUses: ticksOf(trace, `${used}-wrongful/${id}`).size,
      reachedTicks: ticksOf(trace, `reached/${id}`).size,
    };
  });
}

export function stateHistories(model: Model, trace: Trace): StateHistory[] {
  return model.states.map(({ id, title, values, changes }) => ({
    id,
    title,
    values: values.flatMap((value) => {
      const when = spellsOf(ticksOf(trace, `state/${id}/${value.id}`));
      return when.length === 0 ? [] : [{ ...value, when }];
    }),
    changes: Object.fromEntries(changes.map((change) => [change.id, change.title])),
  }));
}

function gradeOf(grades: readonly Grade[], values: ArrayLike<number>, score: number): string {
  return grades.find(({ from }) => from === undefined || values[from]! <= score)?.id ?? grades.at(-1)!.id;
}
