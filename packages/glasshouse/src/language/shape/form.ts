import type { Phrase } from '../../diagnostics/phrases.ts';
import type { Dimension } from '../quantity.ts';

/** What a shape accepts, as data. */
export type Form =
  | ScalarForm
  | RecordForm
  | VariantsForm
  | EntriesForm
  | ListForm
  | AlternativesForm
  | QuantityForm
  | ChangesForm;

export interface ScalarForm {
  readonly type: 'scalar';
  /** With its article, to be read after "expected": "a whole number". */
  readonly expected: Phrase;
  /** A word or two for the reference: "whole number". */
  readonly label: string;
  readonly example?: string;
  /** The words that are allowed, where it is a choice. */
  readonly choices?: readonly string[];
  /** Of what it is the name, with its article, where it refers to something: "a kind of conduct". */
  readonly refers?: string;
  /** What an editor can check, in the terms of JSON Schema. */
  readonly schema: JsonSchema;
}

export interface RecordForm {
  readonly type: 'record';
  /** With its article: "a kind of conduct". */
  readonly what: Phrase;
  readonly fields: readonly FieldForm[];
}

export interface FieldForm {
  readonly key: string;
  readonly required: boolean;
  readonly description: string;
  readonly of: Form;
}

/** Records of which one is meant, by the key that only it has; the last is meant where none of these keys is there. */
export interface VariantsForm {
  readonly type: 'variants';
  readonly what: Phrase;
  readonly variants: readonly { readonly key: string; readonly of: RecordForm }[];
}

/** A map whose keys the author chooses. */
export interface EntriesForm {
  readonly type: 'entries';
  /** What one entry is, with its article: "a kind of conduct". */
  readonly what: string;
  readonly keys: KeyForm;
  readonly of: Form;
}

export interface KeyForm {
  /** "an identifier such as `red-light`" */
  readonly expected: string;
  /** The same as a rule, to be read after a colon. */
  readonly rule: Phrase;
  readonly pattern: string;
  /** The names themselves, where they are few. */
  readonly choices?: readonly string[];
}

export interface ListForm {
  readonly type: 'list';
  readonly of: Form;
  /** Where it has a fixed length; else it has at least one item. */
  readonly length?: number;
}

/** Forms of which one is meant, by the kind of the node. */
export interface AlternativesForm {
  readonly type: 'alternatives';
  readonly of: readonly { readonly name: string; readonly of: Form }[];
}

export interface QuantityForm {
  readonly type: 'quantity';
  readonly dimension: Dimension;
  /** Whether it may vary by attribute. */
  readonly by: boolean;
}

/** Parts of a record, to be laid over one: nothing is required, and `remove` and `"*"` have their meaning. */
export interface ChangesForm {
  readonly type: 'changes';
  readonly of: RecordForm;
}

export type JsonSchema = { readonly [key: string]: unknown };
