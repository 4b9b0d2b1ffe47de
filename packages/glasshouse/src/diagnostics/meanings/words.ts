import type { Code, ParametersOf } from '../codes.ts';
import type { PhraseKey } from '../phrase-keys.ts';
import type { Phrase } from '../phrases.ts';

/** All that diagnostics say in a language that is not English. What is written in files and commands stays as it is, in backticks. */
export interface DiagnosticWords {
  readonly meanings: MeaningWords;
  readonly messages: (say: Say) => MessageWords;
  readonly phrases: PhraseWords;
  readonly series: SeriesWords;
}

export type MeaningWords = Readonly<Record<Code, MeaningOf>>;

export interface MeaningOf {
  /** A few words, without a full stop. */
  readonly title: string;
  /** As many paragraphs as in English, in Markdown; may be indented. */
  readonly explanation: string;
}

/** One sentence of each code, without a full stop, made of the same parameters as in English. */
export type MessageWords = { readonly [C in Code]: (parameters: ParametersOf<C>) => string };

/** The vocabulary; `{1}`, `{2}` stand for what fills the gaps of the English phrase, from the first on. */
export type PhraseWords = Readonly<Record<PhraseKey, string>>;

/** What stands between the parts of a series, with its spaces, and what stands before the last. */
export interface SeriesWords {
  readonly and: readonly [between: string, last: string];
  readonly or: readonly [between: string, last: string];
}

/** How the parts of a message are said in its language. */
export interface Say {
  readonly phrase: (english: Phrase) => string;
  readonly count: (count: number) => string;
  /** "`a`, `b` or `c`". */
  readonly or: (names: readonly string[]) => string;
  /** "a, b and c", of words that are in the language already. */
  readonly and: (words: readonly string[]) => string;
}
