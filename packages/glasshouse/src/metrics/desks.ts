import { ticksOf } from '../model/rates.ts';
import type { Consequence, List, Model, NumberRef } from '../model/types.ts';
import type { Analysis } from './analysis.ts';
import { atLast, type Counts, firstTicks, total } from './measures.ts';
import { type RedressCounts, redressCounts } from './redress.ts';

/** What an office of the scheme had before it at the end of a tick, of the whole population; beside it the truth. */
export interface AgencyDesk {
  /** Absent for what no agency of the regime applies: everybody does. */
  readonly id?: string;
  readonly title?: string;
  /** The lists that it may use. */
  readonly lists: readonly DeskList[];
  readonly consequences: readonly DeskConsequence[];
}

export interface DeskList {
  readonly id: string;
  readonly title: string;
  readonly kind: List['kind'];
  /** Where the list is a copy: of what, and how it follows. */
  readonly copy?: {
    readonly of: string;
    readonly lagTicks: number;
    readonly removalLagTicks: number;
    /** The shares of entries that never arrive, and of removals that are lost. */
    readonly entriesLost: number;
    readonly removalsLost: number;
    /** Persons on the copy whom the original has let go. */
    readonly outlived: number;
  };
  readonly listed: number;
  readonly wrongful: number;
  readonly missed: number;
}

export interface DeskConsequence {
  readonly id: string;
  readonly title: string;
  readonly kind: Consequence['kind'];
  /** Persons on whom it is, and of those the ones on whom it would not be by the truth. */
  readonly hit: number;
  readonly hitWrongful: number;
  /** Whether it is ever refused or granted one by one. */
  readonly isUsed: boolean;
  /** Times refused or granted in the tick, and so far; of those, the ones that were not due. */
  readonly used: number;
  readonly usedSoFar: number;
  readonly usedWrongful: number;
}

/** The desks of the agencies of a regime; of one that names none, a single one. */
export function agencyDesks({ run, counts }: Analysis, tick: number): AgencyDesk[] {
  const { model } = run;
  const { values } = run.replicates[0]!;
  const then = firstTicks(counts, tick + 1);
  const lists = model.lists.map((list) => deskList(model, values, then, list));
  const consequences = model.consequences.map((one) => deskConsequence(then, one));
  const applied = (agency: number | undefined): DeskConsequence[] =>
    consequences.filter((_, index) => model.consequences[index]!.agency === agency);
  const open = lists.filter((_, index) => model.lists[index]!.access === undefined);
  const desks = model.agencies.map(
    ({ id, title }, agency): AgencyDesk => ({
      id,
      title,
      lists: lists.filter((_, index) => model.lists[index]!.access?.includes(agency) ?? true),
      consequences: applied(agency),
    }),
  );
  const everybody = applied(undefined);
  if (desks.length > 0 && everybody.length === 0) return desks;
  return [...desks, { lists: open, consequences: everybody }];
}

/** Notice, objections and queues up to the end of a tick. */
export function redressAt({ run, counts }: Analysis, tick: number): RedressCounts {
  return redressCounts(run.model, firstTicks(counts, tick + 1), run.replicates[0]!);
}

/** A duration of the regime in ticks, with the value that it has in a replicate. */
export function durationTicks(
  { model, values }: { readonly model: Model; readonly values: ArrayLike<number> },
  ref: NumberRef,
): number {
  return ticksOf(values[ref]!, model.numbers[ref]!.unit!.period, model.tick);
}

function deskList(model: Model, values: ArrayLike<number>, counts: Counts, list: List): DeskList {
  const { id, title, kind, copy } = list;
  const ticks = (ref: NumberRef | undefined): number =>
    ref === undefined ? 0 : durationTicks({ model, values }, ref);
  return {
    id,
    title,
    kind,
    ...(copy === undefined
      ? {}
      : {
          copy: {
            of: model.lists[copy.of]!.title,
            lagTicks: ticks(copy.lag),
            removalLagTicks: ticks(copy.removalLag),
            entriesLost: copy.completeness === undefined ? 0 : 1 - values[copy.completeness.value]!,
            removalsLost: copy.removalsLost === undefined ? 0 : values[copy.removalsLost]!,
            outlived: atLast(counts, `outlived/${id}`),
          },
        }),
    listed: atLast(counts, `listed/${id}`),
    wrongful: atLast(counts, `wrongful/${id}`),
    missed: atLast(counts, `missed/${id}`),
  };
}

function deskConsequence(counts: Counts, { id, title, kind, uses }: Consequence): DeskConsequence {
  const used = kind === 'sanction' ? 'refused' : 'granted';
  return {
    id,
    title,
    kind,
    hit: atLast(counts, `hit/${id}`),
    hitWrongful: atLast(counts, `hit-wrongful/${id}`),
    isUsed: uses !== undefined,
    used: atLast(counts, `${used}/${id}`),
    usedSoFar: total(counts, `${used}/${id}`),
    usedWrongful: total(counts, `${used}-wrongful/${id}`),
  };
}
