import { type Subjects, subjectsOf } from '../../model/subjects.ts';
import type { Model } from '../../model/types.ts';
import { arabic } from './ar/index.ts';
import { english, type Texts } from './english.ts';
import { persian } from './fa/index.ts';
import { chinese } from './zh/index.ts';

export type { Texts } from './english.ts';

/** The texts in the language, or in English where there are none; of persons, unless told that units are spoken of. */
export function textsFor(lang: string, subjects: Subjects = 'persons'): Texts {
  return (ALL.get(lang.split('-')[0]!) ?? ENGLISH)[subjects];
}

/** The texts for a scheme, and for what came out of it. */
export function textsOf(lang: string, model: Model): Texts {
  return textsFor(lang, subjectsOf(model));
}

/** The languages that there are. */
export const LANGUAGES = ['en', 'zh', 'ar', 'fa'] as const;
export type Language = (typeof LANGUAGES)[number];

const ENGLISH = ofBoth(english);
const ALL: ReadonlyMap<string, Readonly<Record<Subjects, Texts>>> = new Map([
  ['zh', ofBoth(chinese)],
  ['ar', ofBoth(arabic)],
  ['fa', ofBoth(persian)],
]);

function ofBoth(texts: (subjects: Subjects) => Texts): Readonly<Record<Subjects, Texts>> {
  return { persons: texts('persons'), units: texts('units') };
}
