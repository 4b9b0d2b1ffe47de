import type { Model } from '../model/types.ts';
import { type Counts, total } from './measures.ts';

/** Why listings are wrong: person-ticks over the run, by list and cause. They add up to the list's wrongful and missed ones. */
export interface ListCauses {
  readonly id: string;
  readonly title: string;
  readonly kind: 'black' | 'red';
  readonly wrongful: readonly CauseCount[];
  readonly missed: readonly CauseCount[];
}

export interface CauseCount {
  /** As the measures name it (ir/attribution.ts). */
  readonly cause: string;
  readonly personTicks: number;
}

export function causesOf(model: Model, counts: Counts): ListCauses[] {
  return model.lists.map(({ id, title, kind }) => ({
    id,
    title,
    kind,
    wrongful: ofList(counts, 'wrongful', id),
    missed: ofList(counts, 'missed', id),
  }));
}

/** Those of wrongful listing over all black lists that were there at all, the largest first. */
export function wrongfulCausesOf(lists: readonly ListCauses[]): CauseCount[] {
  const sums = new Map<string, number>();
  for (const { kind, wrongful } of lists) {
    if (kind !== 'black') continue;
    for (const { cause, personTicks } of wrongful) sums.set(cause, (sums.get(cause) ?? 0) + personTicks);
  }
  return [...sums]
    .map(([cause, personTicks]) => ({ cause, personTicks }))
    .filter(({ personTicks }) => personTicks > 0)
    .sort((a, b) => b.personTicks - a.personTicks);
}

function ofList(counts: Counts, of: 'wrongful' | 'missed', list: string): CauseCount[] {
  const prefix = `${of}-cause/${list}/`;
  return [...counts.indexOf.keys()]
    .filter((name) => name.startsWith(prefix))
    .map((name) => ({ cause: name.slice(prefix.length), personTicks: total(counts, name) }));
}
