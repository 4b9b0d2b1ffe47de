import type { CaseFile, Spell } from 'glasshouse/browser';

/** How a person stands to one list at a tick. */
export interface Standing {
  readonly id: string;
  readonly title: string;
  readonly isOn: boolean;
  readonly isDue: boolean;
  /** Since when everybody can read the name on it; undefined where nobody can. */
  readonly publicSince: number | undefined;
  /** The list is a copy, and the original has let the person go. */
  readonly hasOutlived: boolean;
}

/** The lists that have something to do with a person at a tick: on one of them, or due for it. */
export function standingsOf({ lists }: CaseFile, tick: number): Standing[] {
  return lists.flatMap(({ id, title, listed, due, published, copyOf }) => {
    const [isOn, isDue] = [at(listed, tick) !== undefined, at(due, tick) !== undefined];
    if (!isOn && !isDue) return [];
    const original = lists.find((one) => one.id === copyOf);
    return [
      {
        id,
        title,
        isOn,
        isDue,
        publicSince: at(published ?? [], tick)?.from,
        hasOutlived: isOn && original !== undefined && at(original.listed, tick) === undefined,
      },
    ];
  });
}

function at(spells: readonly Spell[], tick: number): Spell | undefined {
  return spells.find(({ from, until }) => from <= tick && tick < until);
}
