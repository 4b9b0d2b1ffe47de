import type { Spell } from './types.ts';

/** What is in the first set and not in the second. */
export function butNot<T>(all: ReadonlySet<T>, others: ReadonlySet<T>): Set<T> {
  return new Set([...all].filter((one) => !others.has(one)));
}

/** What is in any of the sets. */
export function anyOf<T>(...sets: readonly ReadonlySet<T>[]): Set<T> {
  return new Set(sets.flatMap((set) => [...set]));
}

/** Ticks that follow one another, as stretches. */
export function spellsOf(ticks: ReadonlySet<number>): Spell[] {
  const spells: { from: number; until: number }[] = [];
  for (const tick of [...ticks].sort((a, b) => a - b)) {
    const last = spells.at(-1);
    if (last?.until === tick) last.until++;
    else spells.push({ from: tick, until: tick + 1 });
  }
  return spells;
}
