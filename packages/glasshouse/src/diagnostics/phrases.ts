import type { PhraseKey } from './phrase-keys.ts';

/**
 * An English phrase that stands inside a message, or under it: one of the vocabulary in phrase-keys.ts, so that every
 * language has words for it. What it is about is written into it, as in `value of ${state}`.
 */
export type Phrase = Filled<PhraseKey> | Foreign;

/** Words of another program, such as the operating system, which stay as they are in every language. */
export type Foreign = string & { readonly [FOREIGN]: true };

declare const FOREIGN: unique symbol;

/** A key with any text in each of its gaps. */
type Filled<K extends string> = FilledWith<FilledWith<FilledWith<K, '{}'>, '{phrase}'>, '{names}'>;

type FilledWith<K extends string, Gap extends string> = K extends `${infer Before}${Gap}${infer After}`
  ? `${Before}${string}${FilledWith<After, Gap>}`
  : K;

export function foreign(words: string): Foreign {
  return words as Foreign;
}
