import type { LocalText } from '../localized.ts';
import type { Sentence } from './sentence.ts';

/** A regime in words, in the order in which it works. Plain data; the texts of the regime in it are not escaped. */
export interface RegimeDescription {
  readonly id: string;
  readonly title: LocalText;
  readonly summary?: LocalText;
  readonly overlays: readonly string[];
  /** What it is, in a line: how it counts time, and how many of its numbers are known. */
  readonly facts: readonly string[];
  /** How to read the marks on numbers. */
  readonly legend: string;
  readonly sections: readonly Section[];
  readonly sources: readonly { readonly key: string; readonly text: string; readonly mark: string }[];
}

export interface Section {
  readonly id: SectionId;
  readonly heading: string;
  /** What this part of the pipeline is, for somebody who sees one for the first time. */
  readonly intro: string;
  readonly entries: readonly Entry[];
}

export type SectionId =
  | 'population'
  | 'states'
  | 'conduct'
  | 'sources'
  | 'score'
  | 'parameters'
  | 'lists'
  | 'consequences'
  | 'redress'
  | 'response'
  | 'governance'
  | 'observations';

export interface Entry {
  /** The name in the file. */
  readonly id: string;
  readonly title: string;
  readonly sentences: readonly Sentence[];
}
