import { hasOtherSubjects } from '../../model/subjects.ts';
import type { Model } from '../../model/types.ts';
import { arabic } from './ar/index.ts';
import { ofUnits as arabicOfUnits } from './ar/of-units.ts';
import { ofUnits } from './en/of-units.ts';
import { english, type Texts } from './english.ts';
import { persian } from './fa/index.ts';
import { ofUnits as persianOfUnits } from './fa/of-units.ts';
import { chinese } from './zh/index.ts';
import { ofUnits as chineseOfUnits } from './zh/of-units.ts';

export type { Texts } from './english.ts';

/** The texts in the language, or in English where there are none. */
export function textsFor(lang: string): Texts {
  return ALL.get(lang.split('-')[0]!) ?? english;
}

/**
 * The texts for what came out of a model: where not persons alone are subject to the scheme, they speak of units. What one list
 * says of one person is as it is.
 */
export function textsOf(lang: string, model: Model): Texts {
  const texts = textsFor(lang);
  if (!hasOtherSubjects(model)) return texts;
  return { ...texts, ...(OF_UNITS.get(texts.lang) ?? ofUnits) };
}

/** The languages that there are. */
export const LANGUAGES = ['en', 'zh', 'ar', 'fa'] as const;
export type Language = (typeof LANGUAGES)[number];

const ALL: ReadonlyMap<string, Texts> = new Map([
  ['zh', chinese],
  ['ar', arabic],
  ['fa', persian],
]);

const OF_UNITS: ReadonlyMap<string, Pick<Texts, 'summary' | 'report'>> = new Map([
  ['zh', chineseOfUnits],
  ['ar', arabicOfUnits],
  ['fa', persianOfUnits],
]);
