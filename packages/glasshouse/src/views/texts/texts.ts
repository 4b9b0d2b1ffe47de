import { type Subjects, subjectsOf } from '../../model/subjects.ts';
import type { Model } from '../../model/types.ts';
import { english, type Texts } from './english.ts';

export type { Texts } from './english.ts';

/** The languages that there are. */
export const LANGUAGES = ['en', 'zh', 'ar', 'fa'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The texts in the language, or in English where there are none; of persons, unless told that units are spoken of. Throws where
 * the language is one of ours and nobody has read it.
 */
export function textsFor(lang: string, subjects: Subjects = 'persons'): Texts {
  const code = lang.split('-')[0]!;
  const texts = read.get(code);
  if (texts === undefined && isOurs(code)) throw new Error(`the texts in ${code} have not been read`);
  return (texts ?? ENGLISH)[subjects];
}

/** The texts for a scheme, and for what came out of it. */
export function textsOf(lang: string, model: Model): Texts {
  return textsFor(lang, subjectsOf(model));
}

/** Reads the texts in a language, so that the views can speak it. Whoever has all of them anyway imports all.ts. */
export async function readTexts(lang: Language): Promise<void> {
  if (read.has(lang)) return;
  switch (lang) {
    case 'en':
      return;
    case 'zh':
      return addTexts(lang, (await import('./zh/index.ts')).chinese);
    case 'ar':
      return addTexts(lang, (await import('./ar/index.ts')).arabic);
    case 'fa':
      return addTexts(lang, (await import('./fa/index.ts')).persian);
  }
}

export function addTexts(lang: Language, texts: (subjects: Subjects) => Texts): void {
  read.set(lang, ofBoth(texts));
}

type Both = Readonly<Record<Subjects, Texts>>;

const ENGLISH = ofBoth(english);
const read = new Map<string, Both>([['en', ENGLISH]]);

const isOurs = (code: string): boolean => (LANGUAGES as readonly string[]).includes(code);

function ofBoth(texts: (subjects: Subjects) => Texts): Both {
  return { persons: texts('persons'), units: texts('units') };
}
