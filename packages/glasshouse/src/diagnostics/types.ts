import type { Phrase } from './phrases.ts';

/** A place in a text. All three count UTF-16 code units; `offset` from 0, `line` and `column` from 1. */
export interface Position {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** A stretch of one file, from `start` up to but not including `end`. Equal ends mark a point. */
export interface Span {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

/** An error stops; a warning does not; a note only informs. */
export type Severity = 'error' | 'warning' | 'note';

/** A second place that explains the first, such as where a name was defined before. */
export interface RelatedSpan {
  readonly span: Span;
  readonly message: Phrase;
}

/** One finding, as data until it is rendered. Made with `diagnostic()`, so that its code and message agree. */
export interface Diagnostic {
  /** A key of the registry, such as `GH1201`. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence without a full stop, in English. */
  readonly message: string;
  /** What the message says of this case, as plain data: words.ts makes the message of another language from it. */
  readonly parameters: unknown;
  /** Where it is; absent when it is about no file, such as an option of the command line. */
  readonly span?: Span;
  readonly related: readonly RelatedSpan[];
  /** What probably was meant, to be written in place of what is there. */
  readonly suggestion?: string;
  /** What to do, in one sentence. */
  readonly help?: Phrase;
}
