import type { Model } from '../model/types.ts';
import { type Counts, series, total } from './measures.ts';

/** What became of people in one respect that the file does not know. */
export interface StateCounts {
  readonly id: string;
  readonly title: string;
  /** Persons with each value at the end of each tick. */
  readonly values: readonly { readonly id: string; readonly title: string; readonly persons: Float64Array }[];
  /** How often each change happened over the run. */
  readonly changes: readonly { readonly id: string; readonly title: string; readonly times: number }[];
}

/** In the order of the file. */
export function stateCounts(model: Model, counts: Counts): StateCounts[] {
  return model.states.map(({ id, title, values, changes }) => ({
    id,
    title,
    values: values.map((value) => ({ ...value, persons: series(counts, `state/${id}/${value.id}`) })),
    changes: changes.map((change) => ({
      id: change.id,
      title: change.title,
      times: total(counts, `changed/${id}/${change.id}`),
    })),
  }));
}
