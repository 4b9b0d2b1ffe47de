import type { Model } from '../model/types.ts';
import { atLast, type Counts, total } from './measures.ts';

/** What direct downgrades did. */
export interface DowngradeCounts {
  readonly each: readonly OneDowngrade[];
  /** Persons whose grade a downgrade holds below what their points would give, at the last tick. Only those that there are. */
  readonly fallen: readonly { readonly from: string; readonly to: string; readonly persons: number }[];
}

export interface OneDowngrade {
  readonly id: string;
  readonly title: string;
  /** The grade that people fall to. */
  readonly to: string;
  /** Persons at the last tick. */
  readonly persons: number;
  /** Person-ticks over the run: on file, of them not in truth, and in truth but not on file. */
  readonly personTicks: number;
  readonly wrongful: number;
  readonly missed: number;
}

export function downgradeCounts(model: Model, counts: Counts): DowngradeCounts {
  const grades = model.grades.map(({ id }) => id);
  const pairs = grades.flatMap((to, index) => grades.slice(0, index).map((from) => ({ from, to })));
  return {
    each: model.downgrades.map(({ id, title, to }) => ({
      id,
      title,
      to: grades[to]!,
      persons: atLast(counts, `downgraded/${id}`),
      personTicks: total(counts, `downgraded/${id}`),
      wrongful: total(counts, `downgraded-wrongful/${id}`),
      missed: total(counts, `downgraded-missed/${id}`),
    })),
    fallen: pairs
      .map(({ from, to }) => ({ from, to, persons: atLast(counts, `grade-fallen/${from}/${to}`) }))
      .filter(({ persons }) => persons > 0),
  };
}
