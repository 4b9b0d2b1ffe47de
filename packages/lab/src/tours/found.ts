import type { CaseFile, LifeAnswer, Register, Spells } from 'glasshouse/browser';
import type { KnownRun } from '../state/result.svelte.ts';
import { ahead, engine } from '../state/run.ts';
import { texts } from '../texts/texts.svelte.ts';

/** One unit's stretch of a measure. */
export interface Stretch {
  readonly unit: number;
  readonly from: number;
  readonly until: number;
}

/** A life, and what it would have been with something changed: settings, or an overlay on the shelf. */
export function lifeOf(
  { id }: KnownRun,
  who: number,
  change: string | readonly string[],
): Promise<LifeAnswer> {
  const asked = { run: id, who, isWhole: false, changes: [change], language: texts.language };
  return ahead(() => engine.ask('life', asked));
}

export function stretches({ spells, firstUnit }: Register, measure: string): Stretch[] {
  const { unit, from, until }: Spells = spells[measure]!;
  return Array.from(unit, (own, at) => ({ unit: firstUnit + own, from: from[at]!, until: until[at]! }));
}

/** What was refused to somebody within a stretch of time, undeserved, in the words of the scheme. */
export function refusedWithin(file: CaseFile, { from, until }: Omit<Stretch, 'unit'>): string[] {
  return file.happenings.flatMap((one) =>
    one.what === 'refused' && !one.due && from <= one.tick && one.tick <= until
      ? [file.consequences.find(({ id }) => id === one.consequence)!.title]
      : [],
  );
}

/** When somebody was first told of a record up to a tick; undefined where they never were. */
export function toldBy({ happenings }: CaseFile, tick: number): number | undefined {
  return happenings.find((one) => one.what === 'told' && one.tick <= tick)?.tick;
}
