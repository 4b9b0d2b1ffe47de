import type { Grade, Model } from '../../model/types.ts';
import { butNot, spellsOf } from './ticks.ts';
import { countAt, type Trace, ticksOf } from './trace.ts';
import type { ConsequenceHistory, ListHistory, ScoreHistory, Standing } from './types.ts';

/** The score on file and as deserved, at the start and wherever either changes; undefined where there is no score. */
export function scoreHistory(
  model: Model,
  values: ArrayLike<number>,
  trace: Trace,
): ScoreHistory | undefined {
  const { score, grades } = model;
  if (score === undefined) return undefined;
  const sum = score.dimensions
    .map(({ start, min, max }) => within(values[start]!, min, max))
    .reduce((left, right) => left + right, 0);
  const start = within(sum, score.min, score.max);
  const standing = (file: number, truth: number): Standing => ({
    file,
    truth,
    ...(grades.length === 0
      ? {}
      : { fileGrade: gradeOf(grades, values, file), truthGrade: gradeOf(grades, values, truth) }),
  });
  const changes: (Standing & { tick: number })[] = [];
  let last = { file: start, truth: start };
  trace.counts.forEach((_, tick) => {
    // The sum over one person is that person's score.
    const [file, truth] = [countAt(trace, 'score-sum/file', tick), countAt(trace, 'score-sum/truth', tick)];
    if (file !== last.file || truth !== last.truth) changes.push({ tick, ...standing(file, truth) });
    last = { file, truth };
  });
  return { start: standing(start, start), changes };
}

export function listHistories(model: Model, trace: Trace): ListHistory[] {
  return model.lists.map(({ id, title, kind }) => {
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
    return { id, title, kind, listed: spellsOf(listed), due: spellsOf(due), ticks, ...causes };
  });
}

function ticksByCause(trace: Trace, prefix: string): Record<string, number> {
  const measures = trace.measures.filter((name) => name.startsWith(prefix));
  const ticks = measures.map((name) => [name.slice(prefix.length), ticksOf(trace, name).size] as const);
  return Object.fromEntries(ticks.filter(([, count]) => count > 0));
}

export function consequenceHistories(model: Model, trace: Trace): ConsequenceHistory[] {
  return model.consequences.map(({ id, title, kind, domain }) => {
    const used = kind === 'sanction' ? 'refused' : 'granted';
    return {
      id,
      title,
      kind,
      domain,
      inForce: spellsOf(ticksOf(trace, `hit/${id}`)),
      wrongfulTicks: ticksOf(trace, `hit-wrongful/${id}`).size,
      uses: ticksOf(trace, `${used}/${id}`).size,
      wrongfulUses: ticksOf(trace, `${used}-wrongful/${id}`).size,
      reachedTicks: ticksOf(trace, `reached/${id}`).size,
    };
  });
}

function gradeOf(grades: readonly Grade[], values: ArrayLike<number>, score: number): string {
  return grades.find(({ from }) => from === undefined || values[from]! <= score)?.id ?? grades.at(-1)!.id;
}

function within(value: number, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY): number {
  return Math.min(Math.max(value, min), max);
}
