import type { Observable } from '../metrics/observables.ts';
import type { Register, Spells } from './register.ts';

/** Somebody who is counted for an observable. */
export interface CountedPerson {
  /** The person's number, from 0. */
  readonly unit: number;
  /** The first tick of it, from 0, and how many there were. */
  readonly from: number;
  readonly ticks: number;
}

/**
 * Who of a community is counted for an observable: in one tick, or at any time where none is given. `register` must know the
 * measures of the observable. In the order of numbers.
 */
export function whoCounts(
  { spells, firstUnit }: Register,
  { plus, minus }: Observable,
  tick?: number,
): CountedPerson[] {
  const ticksOf = new Map<number, Set<number>>();
  for (const name of plus) {
    // What is taken off is a part of what bears the same name: of all acts of a kind, those that nobody saw.
    const less = minus
      .filter((other) => suffixOf(other) === suffixOf(name))
      .map((other) => ticksIn(spells[other]));
    for (const [unit, ticks] of ticksIn(spells[name])) {
      const own = ticksOf.get(unit) ?? new Set();
      ticksOf.set(unit, own);
      for (const one of ticks) if (!less.some((off) => off.get(unit)?.has(one))) own.add(one);
    }
  }
  return [...ticksOf]
    .filter(([, ticks]) => (tick === undefined ? ticks.size > 0 : ticks.has(tick)))
    .sort(([one], [other]) => one - other)
    .map(([unit, ticks]) => ({
      unit: firstUnit + unit,
      from: [...ticks].reduce((first, one) => Math.min(first, one)),
      ticks: ticks.size,
    }));
}

/** The list, kind … that a measure is of: what stands behind the first slash. */
const suffixOf = (measure: string): string => measure.slice(measure.indexOf('/') + 1 || measure.length);

/** The ticks of each unit. */
function ticksIn(spells: Spells | undefined): Map<number, Set<number>> {
  const found = new Map<number, Set<number>>();
  spells?.unit.forEach((unit, at) => {
    const ticks = found.get(unit) ?? new Set();
    if (ticks.size === 0) found.set(unit, ticks);
    for (let tick = spells.from[at]!; tick < spells.until[at]!; tick++) ticks.add(tick);
  });
  return found;
}
