import {
  type ComparedRuns,
  compareSamePersons,
  type LivesApart,
  type RunData,
  subjectsOf,
  type Texts,
} from 'glasshouse/browser';
import type { Recipe, Trouble } from '../engine/protocol.ts';
import { texts } from '../texts/texts.svelte.ts';
import { choice } from './choice.svelte.ts';
import type { KnownRun } from './result.svelte.ts';

/** One side of a comparison, as the reader chooses it. */
export interface Side {
  /** The scheme of the page as it stands, the same as its file has it, or one of the shelf by its id. */
  readonly scheme: string;
  /** The id of an overlay that is laid over it; empty for none. */
  readonly overlay: string;
}

export const AS_ON_PAGE = '@page';
export const AS_WRITTEN = '@written';

export interface Pair<T> {
  readonly a: T;
  readonly b: T;
}

/** What is compared, and what came out. The reader writes `chosen`, `compare.ts` the rest. */
class Comparison {
  /** Undefined until the reader chooses: then it is what there is to compare. */
  chosen = $state.raw<Pair<Side>>();
  /** The sides of the pair that is shown, or under way. */
  sides = $state.raw<Pair<Side>>();
  pair = $state.raw<Pair<KnownRun>>();
  apart = $state.raw<LivesApart>();
  /** The pair with replicates. */
  withBands = $state.raw<Pair<RunData>>();
  /** What is under way, and how much of it is done, from 0 to 1. */
  progress = $state.raw<{ readonly step: Step; readonly part: number }>();
  trouble = $state.raw<Trouble>();
  isStopped = $state(false);

  /** Differences, with bands where they are there. */
  figures: ComparedRuns | undefined = $derived.by(() => {
    const { pair, withBands } = this;
    if (withBands !== undefined) return compareSamePersons(withBands.a, withBands.b, texts.language);
    if (pair === undefined) return undefined;
    return compareSamePersons(centralOf(pair.a.data), centralOf(pair.b.data), texts.language);
  });

  /** What is said of both: of units, where one of the schemes is not about persons alone. */
  words: Texts = $derived.by(() => {
    const { a, b } = this.pair ?? {};
    if (a === undefined || b === undefined) return texts.ofPackage;
    return texts.of(subjectsOf(a.data.model) === 'units' ? a.data.model : b.data.model);
  });
}

export type Step = 'runs' | 'lives' | 'bands';

export const comparison = new Comparison();

/** A run that was opened may have replicates of its own. */
function centralOf(data: RunData): RunData {
  return { ...data, replicates: data.replicates.slice(0, 1) };
}

/** What a side is run from. */
export function recipeOf({ scheme, overlay }: Side): Recipe {
  const laid = overlay === '' ? [] : [overlay];
  if (scheme === AS_ON_PAGE) return { ...choice.recipe, overlays: [...choice.overlays, ...laid] };
  return { regime: scheme === AS_WRITTEN ? choice.regime : scheme, overlays: laid, settings: [] };
}
