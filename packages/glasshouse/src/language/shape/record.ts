import { diagnostic } from '../../diagnostics/codes.ts';
import type { Phrase } from '../../diagnostics/phrases.ts';
import { nearestName } from '../../diagnostics/suggest.ts';
import { MAX_UNKNOWN_KEYS } from '../limits.ts';
import type { MapEntry, MapNode, Node, Place } from '../located.ts';
import { describeNode } from './describe.ts';
import type { FieldForm, RecordForm } from './form.ts';
import { type Decoding, type Infer, inside, pointTo, type Shape } from './shape.ts';

/** A map with known keys. Keys in kebab-case become properties in camelCase, beside the span and path of the map. */
export function record<R extends Fields = NoFields, O extends Fields = NoFields>(
  what: Phrase,
  { required, optional }: { required?: R; optional?: O },
): RecordShape<RecordOf<R, O>> {
  const fields: readonly NamedField[] = [
    ...Object.entries(required ?? {}).map(([name, field]) => ({ ...field, key: name, required: true })),
    ...Object.entries(optional ?? {}).map(([name, field]) => ({ ...field, key: name, required: false })),
  ];
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const form: RecordForm = { type: 'record', what, fields: fields.map(formOf) };
  return {
    form,
    decode(node, at) {
      if (node.kind !== 'map') {
        at.report(
          diagnostic(
            'GH1103',
            { expected: `a map for ${what}`, found: describeNode(node) },
            pointTo(node, at),
          ),
        );
        return undefined;
      }
      return decodeFields(node, at, byKey, what) as RecordOf<R, O> | undefined;
    },
  };
}

/** A key with its meaning in one sentence, and what may stand behind it. */
export function key<T>(description: string, of: Shape<T>): Field<T> {
  return { description, of };
}

export interface Field<T> {
  readonly description: string;
  readonly of: Shape<T>;
}

export interface Fields {
  readonly [key: string]: Field<unknown>;
}

type NoFields = Record<never, never>;

export interface RecordShape<T> extends Shape<T> {
  readonly form: RecordForm;
}

/** The properties of a decoded record. */
export type RecordOf<R, O> = Flat<
  { readonly [K in keyof R as CamelCase<K>]: ValueOf<R[K]> } & {
    readonly [K in keyof O as CamelCase<K>]?: ValueOf<O[K]>;
  } & Place
>;

type Flat<T> = { [K in keyof T]: T[K] };

type ValueOf<F> = F extends { readonly of: infer S } ? Infer<S> : never;

type CamelCase<K> = K extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : K & string;

interface NamedField extends Field<unknown> {
  readonly key: string;
  readonly required: boolean;
}

function formOf({ key, required, description, of }: NamedField): FieldForm {
  return { key, required, description, of: of.form };
}

function decodeFields(
  node: MapNode,
  at: Decoding,
  byKey: ReadonlyMap<string, NamedField>,
  what: Phrase,
): object | undefined {
  const decoded: Record<string, unknown> = { span: node.span, path: at.path };
  const present = new Set(node.entries.map((entry) => entry.key));
  const free = [...byKey.keys()].filter((key) => !present.has(key));
  let unknown = 0;
  let whole = true;
  for (const entry of node.entries) {
    const field = byKey.get(entry.key);
    if (field === undefined) {
      if (++unknown <= MAX_UNKNOWN_KEYS) reportUnknownKey(entry, [...byKey.keys()], free, what, at);
      whole = false;
      continue;
    }
    const value = field.of.decode(entry.value, inside(at, entry.key, entry.keySpan));
    if (value === undefined) whole = false;
    else decoded[camelCase(entry.key)] = value;
  }
  for (const { key, required } of byKey.values()) {
    if (!required || present.has(key)) continue;
    at.report(diagnostic('GH1102', { key, of: what }, pointTo(node, at)));
    whole = false;
  }
  return whole ? decoded : undefined;
}

/** A key that is there already is not suggested for another. */
function reportUnknownKey(
  { key, keySpan, value }: MapEntry,
  known: readonly string[],
  free: readonly string[],
  of: Phrase,
  at: Decoding,
): void {
  const suggestion = nearestName(key, free);
  const help = suggestion === undefined ? helpForUnknown(key, value, known, of) : undefined;
  at.report(diagnostic('GH1101', { key, of }, keySpan, { suggestion, help }));
}

/** Some keys are no misspelling, but what YAML makes of a sign that is missing. */
function helpForUnknown(key: string, value: Node, known: readonly string[], of: string): Phrase {
  const bare = value.kind === 'scalar' && value.type === 'null';
  if (bare && /^[\w-]+:\S/.test(key)) return 'put a space after the colon';
  if (bare && /\s/.test(key)) return 'put a text that has a comma or a colon between quotes';
  return `${capitalize(of)} takes ${known.join(', ')}`;
}

function camelCase(key: string): string {
  return key.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
