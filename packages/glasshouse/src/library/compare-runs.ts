import { type ComparedFigures, compareReadings } from '../metrics/compare.ts';
import { sumCells } from '../metrics/measures.ts';
import { readingOf } from '../metrics/reading.ts';
import type { RunData } from '../metrics/types.ts';
import { modelIn } from '../model/titles.ts';
import type { Model } from '../model/types.ts';
import { populationDifferences } from '../population/differences.ts';
import { requireSamePersons } from './same-persons.ts';

/** Two runs laid beside each other. Differences are B less A. */
export interface ComparedRuns extends ComparedFigures {
  /** In what persons with the same number differ all the same: `regions`, `households`, attributes by name. */
  readonly strangers: readonly string[];
  /** What values, regions and, where it is not English, attributes are called in the language of the comparison. */
  readonly names: Readonly<Record<string, string>>;
}

/**
 * Lays two runs that are in memory beside each other, replicate by replicate. Groups and regions are compared where there
 * is one replicate; of several only the sums are kept. Titles are in `language`, where the
 * regimes have them in it. Throws as `requireSamePersons` does, and a `RangeError` where one has
 * more replicates than the other.
 */
export function compareRuns(a: RunData, b: RunData, language = 'en'): ComparedRuns {
  requireSamePersons(a, b);
  return compareSamePersons(a, b, language);
}

/** The same for two runs of which that is known: `livesApart` has asked, for example. */
export function compareSamePersons(a: RunData, b: RunData, language = 'en'): ComparedRuns {
  const [modelA, modelB] = [modelIn(a.model, language), modelIn(b.model, language)];
  const isOne = a.replicates.length === 1;
  const readings = (run: RunData, model: Model) =>
    run.replicates.map((one) => readingOf(model, run, isOne ? one : sumCells(run, one)));
  const valuesOf = ({ replicates }: RunData) => replicates.map(({ values }) => Float64Array.from(values));
  return {
    ...compareReadings(readings(a, modelA), readings(b, modelB)),
    strangers: strangersIn(a.model, b.model, valuesOf(a), valuesOf(b)),
    names: namesIn(modelA, modelB, language),
  };
}

/** What values, regions and attributes of two models are called, which are in the language. */
export function namesIn(a: Model, b: Model, language: string): Record<string, string> {
  // English calls an attribute by its name, which is short; titles there are sentences of their own.
  const called = ({ words, population }: Model) =>
    language === 'en' ? words : [...population.attributes, ...words];
  return Object.fromEntries([...called(b), ...called(a)].map(({ id, title }) => [id, title]));
}

/**
 * In what persons with the same number differ, in any replicate: two regimes may assume the same of people in the middle,
 * and other things at the ends. `a` and `b` are the values of the numbers, by replicate.
 */
export function strangersIn(
  modelA: Model,
  modelB: Model,
  a: readonly Float64Array[],
  b: readonly Float64Array[],
): string[] {
  const names = a.flatMap((values, replicate) =>
    populationDifferences({ model: modelA, values }, { model: modelB, values: b[replicate]! }),
  );
  return [...new Set(names)];
}
