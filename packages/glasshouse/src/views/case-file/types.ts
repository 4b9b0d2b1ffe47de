import type { CaseFile, PersonRef } from '../../metrics/case-file/types.ts';
import type { Format } from '../format.ts';
import { type Texts, textsFor } from '../texts/texts.ts';

/** A part of a case file in words: what the terminal and the page both show. Texts of the regime in it are not escaped. */
export interface CaseSection {
  readonly id: string;
  readonly heading: string;
  readonly facts?: readonly (readonly [label: string, value: string])[];
  readonly table?: CaseTable;
  readonly sentences?: readonly string[];
}

export interface CaseTable {
  readonly columns: readonly string[];
  readonly rows: readonly CaseRow[];
  /** Columns of numbers. */
  readonly numbers?: readonly number[];
}

export interface CaseRow {
  readonly cells: readonly string[];
  /** The file is wrong here. */
  readonly isWrong?: boolean;
}

/** Everything that the sections draw on. */
export interface CasePage {
  readonly file: CaseFile;
  readonly texts: Texts;
  readonly format: Format;
}

/** The texts for a file: a firm's does not speak of a person. */
export function textsOfFile({ person }: CaseFile, lang: string): Texts {
  return textsFor(lang, person.type === undefined ? 'persons' : 'units');
}

/** What a value of an attribute or a region is called. */
export function wordIn({ file, texts }: Pick<CasePage, 'file' | 'texts'>, name: string): string {
  return file.words[name] ?? texts.explain.names[name] ?? name;
}

/** Somebody who can be looked up in turn, in words. */
export function referTo({ texts, format }: Pick<CasePage, 'texts' | 'format'>, to: PersonRef): string {
  return texts.caseFile.reference(to.code, to.type ?? 'person', format.count(to.unit));
}
