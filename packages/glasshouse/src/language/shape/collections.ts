import { diagnostic } from '../../diagnostics/codes.ts';
import type { Phrase } from '../../diagnostics/phrases.ts';
import type { Entry, Located, Node } from '../located.ts';
import { describeNode } from './describe.ts';
import type { EntriesForm, KeyForm } from './form.ts';
import { asIdentifier, IDENTIFIER_KEYS } from './keys.ts';
import { type Decoding, type Infer, inside, pointTo, type Shape } from './shape.ts';

/** A map whose keys the author chooses; `what` is one entry, with its article. */
export function entries<T>(
  what: string,
  of: Shape<T>,
  keys: KeyForm = IDENTIFIER_KEYS,
): Shape<readonly Entry<T>[]> {
  const form: EntriesForm = { type: 'entries', what, keys, of: of.form };
  const rule = new RegExp(keys.pattern);
  return {
    form,
    decode(node, at) {
      if (isEmpty(node)) return empty(node, at);
      if (node.kind !== 'map') return notA('a map with an entry for each name', node, at);
      const decoded: Entry<T>[] = [];
      let whole = true;
      for (const { key, keySpan, value: child } of node.entries) {
        const further = inside(at, key, keySpan);
        const fits = rule.test(key);
        if (!fits) {
          const suggestion = keys === IDENTIFIER_KEYS ? asIdentifier(key) : undefined;
          at.report(diagnostic('GH1205', { name: key, form: keys.rule }, keySpan, { suggestion }));
        }
        const value = of.decode(child, further);
        if (value === undefined || !fits) whole = false;
        else decoded.push({ key, keySpan, value, path: further.path });
      }
      return whole ? decoded : undefined;
    },
  };
}

/** A list with at least one item. */
export function list<T>(of: Shape<T>): Shape<readonly T[]> {
  return {
    form: { type: 'list', of: of.form },
    decode(node, at) {
      if (isEmpty(node)) return empty(node, at);
      if (node.kind !== 'sequence') return notA('a list', node, at);
      const decoded = node.items.map((item, index) => of.decode(item, inside(at, index)));
      return decoded.every((item) => item !== undefined) ? (decoded as T[]) : undefined;
    },
  };
}

/** A list of two, such as the ends of a range. */
export function pair<T>(expected: Phrase, of: Shape<T>): Shape<readonly [T, T]> {
  return {
    form: { type: 'list', of: of.form, length: 2 },
    decode(node, at) {
      const [first, second, ...more] = node.kind === 'sequence' ? node.items : [];
      if (first === undefined || second === undefined || more.length > 0) return notA(expected, node, at);
      const from = of.decode(first, inside(at, 0));
      const to = of.decode(second, inside(at, 1));
      return from === undefined || to === undefined ? undefined : [from, to];
    },
  };
}

/** Forms that are told apart by `fits`; the value says which one it was. The first that fits is decoded. */
export function alternatives<A extends Alternatives>(of: A): Shape<AlternativeOf<A>> {
  const named = Object.entries(of);
  return {
    form: {
      type: 'alternatives',
      of: named.map(([name, alternative]) => ({ name, of: alternative.of.form })),
    },
    decode(node, at) {
      const found = named.find(([, alternative]) => alternative.fits(node));
      if (found === undefined) {
        const all = named.map(([, alternative]) => alternative.expected);
        const expected = all.reduce(
          (some: string, other: string): Phrase => `${some}, or ${other}`,
        ) as Phrase;
        return notA(expected, node, at);
      }
      const [form, alternative] = found;
      const value = alternative.of.decode(node, at);
      return value === undefined
        ? undefined
        : ({ form, value, span: node.span } as unknown as AlternativeOf<A>);
    },
  };
}

export interface Alternatives {
  readonly [form: string]: {
    /** With its article, to be read after "expected". */
    readonly expected: Phrase;
    readonly fits: (node: Node) => boolean;
    readonly of: Shape<unknown>;
  };
}

type AlternativeOf<A extends Alternatives> = {
  [F in keyof A]: { readonly form: F } & Located<Infer<A[F]['of']>>;
}[keyof A];

function notA(expected: Phrase, node: Node, at: Decoding): undefined {
  at.report(diagnostic('GH1103', { expected, found: describeNode(node) }, pointTo(node, at)));
  return undefined;
}

function empty(node: Node, at: Decoding): undefined {
  at.report(diagnostic('GH1106', { of: lastKey(at.path) }, pointTo(node, at)));
  return undefined;
}

/** Nothing at all, or a map or list with nothing in it. */
function isEmpty(node: Node): boolean {
  if (node.kind === 'scalar') return node.type === 'null';
  return (node.kind === 'map' ? node.entries : node.items).length === 0;
}

function lastKey(path: string): Phrase {
  return `\`${path.slice(path.lastIndexOf('.') + 1)}\``;
}
