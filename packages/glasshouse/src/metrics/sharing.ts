import type { Model } from '../model/types.ts';
import { atLast, atTick, type Counts, total } from './measures.ts';

/** How lists were shared over the run, and how far consequences are applied at all. */
export interface SharingCounts {
  readonly copies: readonly CopyCounts[];
  readonly published: readonly PublishedList[];
  readonly asked: readonly AskedList[];
  readonly adoption: readonly AdoptionCounts[];
  /** What each agency refused and granted; empty where the regime names none. */
  readonly agencies: readonly AgencyCounts[];
}

/** A copy beside what it is a copy of. */
export interface CopyCounts {
  readonly id: string;
  readonly title: string;
  readonly of: string;
  /** Person-ticks on the copy of people whom the original had let go. */
  readonly outlived: number;
  /** Times that somebody came to stand so. */
  readonly times: number;
  /** Persons at the last tick. */
  readonly last: number;
}

export interface PublishedList {
  readonly id: string;
  readonly title: string;
  /** Person-ticks for which everybody could read the name; `wrongful`: and should not have. */
  readonly personTicks: number;
  readonly wrongful: number;
}

export interface AskedList {
  readonly id: string;
  readonly title: string;
  readonly queries: number;
  /** Answers that named somebody who did not deserve it, and answers that cleared somebody who did. */
  readonly wrongful: number;
  readonly missed: number;
  /** What all answers brought in; null where they have no price. */
  readonly revenue: number | null;
}

export interface AdoptionCounts {
  readonly id: string;
  readonly title: string;
  /** Bodies in each region; 1 where a region decides as a whole. */
  readonly bodies: number;
  /** How many of them apply it, by region; regions without persons are left out. Empty where counts are summed over regions. */
  readonly regions: readonly { readonly region: string; readonly adopting: number }[];
}

export interface AgencyCounts {
  readonly id: string;
  readonly title: string;
  readonly refused: number;
  readonly refusedWrongful: number;
  readonly granted: number;
  /** Person-ticks under its sanctions. */
  readonly hit: number;
  readonly hitWrongful: number;
}

export function sharingCounts(model: Model, values: ArrayLike<number>, counts: Counts): SharingCounts {
  const sum = (name: string): number => total(counts, name);
  const lists = <T>(of: (list: Model['lists'][number]) => T[]): T[] => model.lists.flatMap(of);
  return {
    copies: lists(({ id, title, copy }) =>
      copy === undefined
        ? []
        : [
            {
              id,
              title,
              of: model.lists[copy.of]!.title,
              outlived: sum(`outlived/${id}`),
              times: sum(`outlived-first/${id}`),
              last: atLast(counts, `outlived/${id}`),
            },
          ],
    ),
    published: lists(({ id, title, publicAfter }) =>
      publicAfter === undefined
        ? []
        : [{ id, title, personTicks: sum(`public/${id}`), wrongful: sum(`public-wrongful/${id}`) }],
    ),
    asked: lists(({ id, title, queries }) =>
      queries === undefined
        ? []
        : [
            {
              id,
              title,
              queries: sum(`queries/${id}`),
              wrongful: sum(`queries-wrongful/${id}`),
              missed: sum(`queries-missed/${id}`),
              revenue: queries.price === undefined ? null : sum(`queries/${id}`) * values[queries.price]!,
            },
          ],
    ),
    adoption: model.consequences.flatMap(({ id, title, adoption }) =>
      adoption === undefined
        ? []
        : [{ id, title, bodies: adoption.bodies ?? 1, regions: adoptionByRegion(model, counts, id) }],
    ),
    agencies: model.agencies.map(({ id, title }, agency) => ({
      id,
      title,
      ...agencyCounts(model, counts, agency),
    })),
  };
}

/** Everybody in a region has the same number of bodies, counted once in the first tick. */
function adoptionByRegion(model: Model, counts: Counts, consequence: string): AdoptionCounts['regions'] {
  if (counts.regions !== model.population.regions.length) return [];
  return model.population.regions.flatMap(({ id }, region) => {
    const persons = atTick(counts, 'persons', 0, { region });
    if (persons === 0) return [];
    return [{ region: id, adopting: atTick(counts, `adopting/${consequence}`, 0, { region }) / persons }];
  });
}

function agencyCounts(model: Model, counts: Counts, agency: number): Omit<AgencyCounts, 'id' | 'title'> {
  const sum = (measure: string, kind: 'sanction' | 'reward'): number =>
    model.consequences.reduce(
      (all, one) =>
        all + (one.agency === agency && one.kind === kind ? total(counts, `${measure}/${one.id}`) : 0),
      0,
    );
  return {
    refused: sum('refused', 'sanction'),
    refusedWrongful: sum('refused-wrongful', 'sanction'),
    granted: sum('granted', 'reward'),
    hit: sum('hit', 'sanction'),
    hitWrongful: sum('hit-wrongful', 'sanction'),
  };
}
