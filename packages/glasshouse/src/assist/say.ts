import type { Words } from './words/words.ts';

/**
 * Says a sentence of the language's definition, which stands there in English, as its reader understands it. In `{}` are the
 * names of what is put in.
 */
export type Say = (english: string, values?: Readonly<Record<string, string>>) => string;

export const inEnglish: Say = inWords({});

/** How to say it in a language; in English what that has no words for. */
export async function sayIn(language: string): Promise<Say> {
  const words = await WORDS[language]?.();
  return words === undefined ? inEnglish : inWords(words);
}

/** Names in a row, as they are written in files. */
export function namesIn(names: readonly string[], say: Say): string {
  return names.map((name) => `\`${name}\``).join(say(', '));
}

function inWords(words: Words): Say {
  return (english, values = {}) => {
    const sentence = Object.hasOwn(words, english) ? words[english]! : english;
    return sentence.replaceAll(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);
  };
}

/** Each is loaded when it is first asked for: a reader needs one. */
export const WORDS: Readonly<Record<string, () => Promise<Words>>> = {
  ar: async () => (await import('./words/ar/index.ts')).arabic,
  fa: async () => (await import('./words/fa/index.ts')).persian,
  zh: async () => (await import('./words/zh/index.ts')).chinese,
};
