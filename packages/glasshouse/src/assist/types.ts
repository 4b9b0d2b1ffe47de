import type { LoadRequest } from '../language/load.ts';

/** A regime file that is being written, with what it is laid over and what over it, and a place in it. */
export interface AssistRequest extends LoadRequest {
  readonly text: string;
  /** In UTF-16 code units from the start. */
  readonly offset: number;
}

export interface Completion {
  readonly kind: 'key' | 'value' | 'name' | 'function' | 'number';
  readonly label: string;
  /** What is written; the label unless told. */
  readonly insert?: string;
  /** What it means. */
  readonly info?: string;
}

/** What may stand in place of the text from one place to another. */
export interface Completions {
  readonly from: number;
  readonly to: number;
  readonly options: readonly Completion[];
}

/** What stands at a place of a file, in words. */
export interface Explanation {
  readonly from: number;
  readonly to: number;
  /** Where it is in the file, such as `sources.court.coverage`. */
  readonly path: string;
  readonly meaning: string;
  /** What may stand there. */
  readonly takes?: string;
}
