import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { MAX_FINDINGS } from '../language/limits.ts';
import { placesIn } from '../language/lines.ts';
import { overlay } from '../language/overlay.ts';
import { regime } from '../language/regime.ts';
import type { FieldForm, Form } from '../language/shape/form.ts';
import { quantityRecord } from '../language/shape/quantity-record.ts';
import { surveyYaml } from '../language/survey.ts';

/** What stands at a place of a file that may be half written, and what could stand there. */
export interface Cursor {
  readonly at: 'key' | 'value';
  /** What may stand there: of the map, where it is a key; else of the value. */
  readonly forms: readonly Form[];
  /** From the top of the file to here, with numbers for items of lists. */
  readonly path: readonly string[];
  /** What the field is, where it is one of a record; of the key, or of the value. */
  readonly field?: FieldForm;
  /** The other keys of the map, where it is a key. */
  readonly siblings: readonly string[];
  /** The stretch of the text that the key or value takes. */
  readonly start: number;
  readonly end: number;
  /** The key or value as it is written. */
  readonly text: string;
  /** Whether it lies between brackets, where everything stays in one line. */
  readonly isInFlow: boolean;
  /** Whether a key has its colon. */
  readonly hasColon: boolean;
  /** The keys of a map in this file. */
  readonly keysAt: (path: readonly string[]) => readonly string[];
  /** The regime that this file extends. */
  readonly base?: string;
}

/** Looks a place up; undefined where the text cannot be read even so far, or nothing stands there. Never throws. */
export function cursorAt(text: string, offset: number): Cursor | undefined {
  const refused = surveyYaml(text, placesIn('', text));
  // A bracket that is still open is how a line begins.
  if (refused.length >= MAX_FINDINGS || refused.some(({ code }) => TOO_MUCH.has(code))) return undefined;
  const { contents } = parseDocument(text, PARSE_OPTIONS);
  const isOverlay = isMap(contents) && contents.items.some((pair) => keyText(pair.key) === 'overlay');
  const form = isOverlay ? overlay.form : regime.form;
  const base = isMap(contents) ? contents.get('extends') : undefined;
  const whole: Whole = {
    text,
    keysAt: (path) => keysAt(contents, path),
    ...(typeof base === 'string' && { base }),
  };
  return find({ node: contents, forms: [form], path: [], isInFlow: false }, offset, whole);
}

/** Nested too deeply, and too long. */
const TOO_MUCH: ReadonlySet<string> = new Set(['GH1010', 'GH1011']);

const PARSE_OPTIONS = {
  version: '1.2',
  schema: 'core',
  uniqueKeys: false,
  keepSourceTokens: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

interface Standing {
  readonly node: unknown;
  readonly forms: readonly Form[];
  readonly path: readonly string[];
  readonly field?: FieldForm;
  readonly isInFlow: boolean;
}

type Whole = Pick<Cursor, 'keysAt' | 'base'> & { readonly text: string };

function find(standing: Standing, offset: number, whole: Whole): Cursor | undefined {
  const { node, path } = standing;
  const forms = standing.forms.flatMap((form) => expanded(form, node));
  const isInFlow = standing.isInFlow || ((isMap(node) || isSeq(node)) && node.flow === true);
  if (isMap(node)) {
    const at = node.items.find(({ key }) => isScalar(key) && within(key.range, offset));
    // The map above ends where the next key begins.
    const around = at ?? node.items.findLast(({ value }) => within(rangeOf(value), offset));
    if (around === undefined) return undefined;
    const name = keyText(around.key);
    const field = fieldOf(forms, name);
    const here = { path: [...path, name], ...(field !== undefined && { field }), isInFlow };
    if (at !== undefined) {
      const [start, end] = rangeOf(at.key)!;
      const siblings = node.items.flatMap((pair) => (pair === at ? [] : keyText(pair.key)));
      const hasColon = /^\s*:/.test(whole.text.slice(end, end + 20));
      return { at: 'key', forms, ...here, siblings, ...stretch(start, end, whole), hasColon };
    }
    const behind = field === undefined ? forms.flatMap(valuesOf) : [field.of];
    return find({ ...here, node: around.value, forms: behind }, offset, whole);
  }
  if (isSeq(node)) {
    const index = node.items.findLastIndex((item) => within(rangeOf(item), offset));
    if (index < 0) return undefined;
    const of = forms.flatMap((form) => (form.type === 'list' ? [form.of] : []));
    return find(
      { ...standing, node: node.items[index], forms: of, path: [...path, String(index)], isInFlow },
      offset,
      whole,
    );
  }
  if (!isScalar(node) || !within(node.range, offset)) return undefined;
  const [start, end] = node.range!;
  const { field } = standing;
  return {
    at: 'value',
    forms,
    path,
    ...(field !== undefined && { field }),
    siblings: [],
    ...stretch(start, end, whole),
    isInFlow,
    hasColon: false,
  };
}

function stretch(start: number, end: number, { text, ...rest }: Whole) {
  return { start, end, text: text.slice(start, end), ...rest };
}

/** The forms that a node may have, by what it is; a text may be the beginning of anything. */
function expanded(form: Form, node: unknown): readonly Form[] {
  switch (form.type) {
    case 'alternatives':
      return form.of.flatMap(({ of }) => expanded(of, node));
    case 'variants': {
      const there = isMap(node) ? form.variants.find(({ key }) => has(node, key)) : undefined;
      return there === undefined ? form.variants.map(({ of }) => of) : [there.of];
    }
    case 'changes':
      return [form.of];
    case 'quantity':
      return isMap(node) ? [quantityRecord(form)] : [form];
    default:
      return [form];
  }
}

/** What stands behind the keys that an author chooses. */
function valuesOf(form: Form): readonly Form[] {
  return form.type === 'entries' ? [form.of] : [];
}

function fieldOf(forms: readonly Form[], key: string): FieldForm | undefined {
  for (const form of forms) {
    const found = form.type === 'record' ? form.fields.find((field) => field.key === key) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function keysAt(node: unknown, path: readonly string[]): readonly string[] {
  if (!isMap(node)) return [];
  const [first, ...rest] = path;
  if (first === undefined) return node.items.map(({ key }) => keyText(key));
  return keysAt(node.items.find(({ key }) => keyText(key) === first)?.value, rest);
}

function has(node: { items: readonly { key: unknown }[] }, name: string): boolean {
  return node.items.some(({ key }) => keyText(key) === name);
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value ?? '') : '';
}

type Range = readonly [number, number, number];

function rangeOf(node: unknown): Range | null | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined;
}

/** The end of a word belongs to it. */
function within(range: Range | null | undefined, offset: number): boolean {
  return range !== null && range !== undefined && range[0] <= offset && offset <= range[1];
}
