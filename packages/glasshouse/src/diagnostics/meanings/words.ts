import type { Code } from '../codes.ts';

/** What is said of every code in a language that is not English. What is written in files and commands stays as it is, in backticks. */
export type MeaningWords = Readonly<Record<Code, MeaningOf>>;

export interface MeaningOf {
  /** A few words, without a full stop. */
  readonly title: string;
  /** As many paragraphs as in English, in Markdown; may be indented. */
  readonly explanation: string;
}
