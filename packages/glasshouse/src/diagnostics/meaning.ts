import type { CodeDefinition } from './codes/define.ts';
import { CODES, type Code } from './codes.ts';
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

/** What a code means; undefined where it is none. */
export function codeMeaning(code: string): CodeMeaning | undefined {
  if (!Object.hasOwn(CODES, code)) return undefined;
  const { title, severity, explanation, badExample, goodExample }: CodeDefinition<never> =
    CODES[code as Code];
  return {
    code,
    title,
    severity,
    explanation,
    ...(badExample !== undefined && { badExample }),
    ...(goodExample !== undefined && { goodExample }),
  };
}
