import { diagnostic } from '../diagnostics/codes.ts';
import type { Phrase } from '../diagnostics/phrases.ts';
import { RunError } from '../diagnostics/run-error.ts';
import { PERSONS_MAX } from '../engine/communities.ts';
import { HORIZON_TICKS_MAX } from '../model/from-document.ts';
import type { Model } from '../model/types.ts';
import type { RunSettings } from './job.ts';

/** How large a run is. */
export interface RunSize {
  /** Persons; the regime's own number unless told. */
  readonly population?: number;
  readonly seed?: number;
  readonly replicates?: number;
  /** Ticks to run; the regime's horizon unless told. */
  readonly ticks?: number;
  /** Persons whose every event is kept; 100 unless told. */
  readonly panel?: number;
}

/** Fills in what the caller left out, and refuses what is out of range (GH2007, GH1701). */
export function settle(model: Model, size: RunSize): RunSettings {
  const persons = whole('--population', size.population ?? model.population.size, 1, Number.MAX_SAFE_INTEGER);
  if (persons > PERSONS_MAX)
    throw new RunError(diagnostic('GH1701', { size: persons, sizeMax: PERSONS_MAX }));
  return {
    persons,
    seed: whole('--seed', size.seed ?? 1, 0, Number.MAX_SAFE_INTEGER),
    ticks: whole('--ticks', size.ticks ?? model.horizonTicks, 1, HORIZON_TICKS_MAX),
    replicates: whole('--replicates', size.replicates ?? 1, 1, REPLICATES_MAX),
    panelUnits: whole('--panel', size.panel ?? Math.min(100, persons), 0, 65536),
  };
}

const REPLICATES_MAX = 100_000;

function whole(option: string, value: number, low: number, high: number): number {
  if (Number.isSafeInteger(value) && value >= low && value <= high) return value;
  const expected: Phrase = `a whole number from ${low} to ${high.toLocaleString('en')}`;
  throw new RunError(diagnostic('GH2007', { option, found: String(value), expected }));
}
