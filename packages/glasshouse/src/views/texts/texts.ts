import { arabic } from './ar/index.ts';
import { english, type Texts } from './english.ts';
import { persian } from './fa/index.ts';
import { chinese } from './zh/index.ts';

export type { Texts } from './english.ts';

/** The texts in the language, or in English where there are none. */
export function textsFor(lang: string): Texts {
  return ALL.get(lang.split('-')[0]!) ?? english;
}

/** The languages that there are. */
export const LANGUAGES = ['en', 'zh', 'ar', 'fa'] as const;
export type Language = (typeof LANGUAGES)[number];

const ALL: ReadonlyMap<string, Texts> = new Map([
  ['zh', chinese],
  ['ar', arabic],
  ['fa', persian],
]);
