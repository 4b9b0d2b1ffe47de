import { type CodeDefinition, unindent } from './codes/define.ts';
import { CODES, type Code } from './codes.ts';
import { loadWords } from './meanings/load.ts';
import type { Severity } from './types.ts';

/** What the page of a code in docs/errors says, as data. */
export interface CodeMeaning {
  readonly code: string;
  readonly title: string;
  readonly severity: Severity;
  /** Paragraphs of Markdown. */
  readonly explanation: string;
  /** Something that is refused, and the same put right. */
  readonly badExample?: string;
  readonly goodExample?: string;
}

/** What a code means, in the language; in English where that has no words. Undefined where it is no code. */
export async function codeMeaning(code: string, language = 'en'): Promise<CodeMeaning | undefined> {
  if (!Object.hasOwn(CODES, code)) return undefined;
  const { title, severity, explanation, badExample, goodExample }: CodeDefinition<never> =
    CODES[code as Code];
  const words = (await loadWords(language))?.meanings[code as Code];
  return {
    code,
    title: words?.title ?? title,
    severity,
    explanation: words === undefined ? explanation : unindent(words.explanation),
    ...(badExample !== undefined && { badExample }),
    ...(goodExample !== undefined && { goodExample }),
  };
}
