import type { DiagnosticWords } from './words.ts';

/** What diagnostics say in a language; undefined where it has no words, as English, which the codes have themselves. */
export async function loadWords(language: string): Promise<DiagnosticWords | undefined> {
  return WORDS[language]?.();
}

/** Each is loaded when it is first asked for: a reader needs one. */
const WORDS: Readonly<Record<string, () => Promise<DiagnosticWords>>> = {
  ar: async () => (await import('./ar/index.ts')).arabic,
  fa: async () => (await import('./fa/index.ts')).persian,
  zh: async () => (await import('./zh/index.ts')).chinese,
};
