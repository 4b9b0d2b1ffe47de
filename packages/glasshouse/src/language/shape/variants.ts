import { diagnostic } from '../../diagnostics/codes.ts';
import type { Phrase } from '../../diagnostics/phrases.ts';
import { nearestName } from '../../diagnostics/suggest.ts';
import type { RelatedSpan } from '../../diagnostics/types.ts';
import { MAX_UNKNOWN_KEYS } from '../limits.ts';
import { childOf, hasKey, type MapEntry, type MapNode, type Node } from '../located.ts';
import type { RecordForm, VariantsForm } from './form.ts';
import type { RecordShape } from './record.ts';
import type { Infer, Shape } from './shape.ts';

/**
 * Records of several makes. Which one is meant is decided by the key that names it; the last one is meant where none of
 * these keys is there. The decoded record says so in `form`.
 */
export function variants<V extends Variants>(what: Phrase, makes: V): Shape<VariantOf<V>> {
  const named = Object.entries(makes);
  const form: VariantsForm = {
    type: 'variants',
    what,
    variants: named.map(([key, make]) => ({ key, of: make.form })),
  };
  return {
    form,
    decode(node, at) {
      const key = choose(node, form);
      const make = makes[key]!;
      const foreign = node.kind === 'map' ? foreignEntries(node, make.form, form) : [];
      for (const entry of foreign) {
        const related = relatedTo(node, key);
        at.report(diagnostic('GH1107', { key: entry.key, other: key, of: what }, entry.keySpan, { related }));
      }
      const rest = node.kind === 'map' && foreign.length > 0 ? without(node, foreign) : node;
      const decoded = make.decode(rest, at) as object | undefined;
      if (decoded === undefined || foreign.length > 0) return undefined;
      return { form: key, ...decoded } as VariantOf<V>;
    },
  };
}

export interface Variants {
  readonly [key: string]: RecordShape<unknown>;
}

type VariantOf<V extends Variants> = {
  [K in keyof V]: Flat<{ readonly form: K } & Infer<V[K]>>;
}[keyof V];

type Flat<T> = { [K in keyof T]: T[K] };

/** The key that is there; else the one that a misspelt key stands for; else the last. */
function choose(node: Node, { variants }: VariantsForm): string {
  const keys = variants.map(({ key }) => key);
  const there = keys.find((key) => hasKey(node, key));
  if (there !== undefined) return there;
  const known = variants.flatMap(({ of }) => of.fields.map(({ key }) => key));
  const unknown =
    node.kind === 'map'
      ? node.entries.filter(({ key }) => !known.includes(key)).slice(0, MAX_UNKNOWN_KEYS)
      : [];
  const meant = unknown.map(({ key }) => nearestName(key, known)).find((key) => keys.includes(key ?? ''));
  return meant ?? keys[keys.length - 1]!;
}

/** What another make takes, and this one does not. */
function foreignEntries(node: MapNode, make: RecordForm, { variants }: VariantsForm): readonly MapEntry[] {
  const own = new Set(make.fields.map(({ key }) => key));
  const any = new Set(variants.flatMap(({ of }) => of.fields.map(({ key }) => key)));
  return node.entries.filter(({ key }) => any.has(key) && !own.has(key));
}

function without(node: MapNode, entries: readonly MapEntry[]): MapNode {
  return { ...node, entries: node.entries.filter((entry) => !entries.includes(entry)) };
}

function relatedTo(node: Node, key: string): readonly RelatedSpan[] {
  const entry = childOf(node, key);
  return entry === undefined ? [] : [{ span: entry.keySpan, message: `\`${key}\` is here` }];
}
