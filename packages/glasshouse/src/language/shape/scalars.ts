import { diagnostic } from '../../diagnostics/codes.ts';
import type { Phrase } from '../../diagnostics/phrases.ts';
import { nearestName } from '../../diagnostics/suggest.ts';
import type { Located, ScalarNode } from '../located.ts';
import { describeNode } from './describe.ts';
import type { KeyForm, ScalarForm } from './form.ts';
import { asIdentifier, IDENTIFIER_KEYS, VALUE_KEYS } from './keys.ts';
import { pointTo, type Shape } from './shape.ts';

/** Words for people. A number is taken as it is written. */
export const text: Shape<Located<string>> = scalar(
  {
    type: 'scalar',
    expected: 'a text',
    label: 'text',
    example: '"Supreme People\'s Court, 2016"',
    schema: { type: ['string', 'number'] },
  },
  (node) =>
    (node.type === 'text' || node.type === 'number') && node.text.trim() !== '' ? node.text : undefined,
);

export const flag: Shape<Located<boolean>> = scalar(
  {
    type: 'scalar',
    expected: '`true` or `false`',
    label: '`true` or `false`',
    schema: { type: 'boolean' },
  },
  (node) => (node.type === 'boolean' ? node.text.toLowerCase() === 'true' : undefined),
);

/** A whole number between two bounds, both included. */
export function integer(lowest: number, highest: number): Shape<Located<number>> {
  const [low, high] = [spelt(lowest), spelt(highest)];
  return scalar(
    {
      type: 'scalar',
      expected: `a whole number from ${low} to ${high}`,
      label: `whole number, ${low} to ${high}`,
      schema: {
        anyOf: [
          { type: 'integer', minimum: lowest, maximum: highest },
          { type: 'string', pattern: '^[-+]?[0-9]+(_[0-9]+)*$' },
        ],
      },
    },
    (node) => {
      const value = wholeNumber(node.text);
      return node.plain && value !== undefined && value >= lowest && value <= highest ? value : undefined;
    },
  );
}

/** One of a few fixed words. */
export function oneOf<const W extends string>(...words: readonly W[]): Shape<Located<W>> {
  const form: ScalarForm = {
    type: 'scalar',
    expected: words.map((word) => `\`${word}\``).join(' or ') as Phrase,
    label: words.map((word) => `\`${word}\``).join(', '),
    choices: words,
    schema: { enum: words },
  };
  return {
    form,
    decode(node, at) {
      const word = node.kind === 'scalar' ? words.find((candidate) => candidate === node.text) : undefined;
      if (word !== undefined) return { value: word, span: node.span };
      if (node.kind === 'scalar' && node.type !== 'null') {
        const suggestion = nearestName(node.text, words);
        at.report(diagnostic('GH1104', { found: node.text, allowed: words }, node.span, { suggestion }));
      } else {
        at.report(
          diagnostic('GH1103', { expected: form.expected, found: describeNode(node) }, pointTo(node, at)),
        );
      }
      return undefined;
    },
  };
}

/** A reference to something that is defined elsewhere; whether it exists is for the model to say. */
export function name(category: Phrase, example: string): Shape<Located<string>> {
  return nameScalar(`the name of ${category}`, `name of ${category}`, example, { refers: category });
}

/** A reference to a value, which may have capital letters and begin with a digit. */
export function label(category: Phrase, example: string): Shape<Located<string>> {
  return nameScalar(category, category.replace(/^an? /, ''), example, {
    keys: VALUE_KEYS,
    refers: category,
  });
}

/** The name that a file gives itself. */
export const identifier: Shape<Located<string>> = nameScalar('an identifier', 'identifier', 'suining-2010');

function nameScalar(
  what: string,
  label: string,
  example: string,
  { keys = IDENTIFIER_KEYS, refers }: { keys?: KeyForm; refers?: string } = {},
): Shape<Located<string>> {
  const { pattern, rule } = keys;
  const expected: Phrase = `${what} such as \`${example}\``;
  const form: ScalarForm = {
    type: 'scalar',
    expected,
    label,
    example,
    ...(refers !== undefined && { refers }),
    schema: { type: 'string', pattern },
  };
  const matcher = new RegExp(pattern);
  return {
    form,
    decode(node, at) {
      const fits =
        node.kind === 'scalar' && (node.type === 'text' || (node.type === 'number' && keys === VALUE_KEYS));
      if (!fits) {
        at.report(diagnostic('GH1103', { expected, found: describeNode(node) }, pointTo(node, at)));
        return undefined;
      }
      if (matcher.test(node.text)) return { value: node.text, span: node.span };
      const suggestion = keys === IDENTIFIER_KEYS ? asIdentifier(node.text) : undefined;
      at.report(diagnostic('GH1205', { name: node.text, form: rule }, node.span, { suggestion }));
      return undefined;
    },
  };
}

/** A scalar that `read` turns into a value; undefined is reported as another kind of value. */
function scalar<T>(form: ScalarForm, read: (node: ScalarNode) => T | undefined): Shape<Located<T>> {
  return {
    form,
    decode(node, at) {
      const value = node.kind === 'scalar' ? read(node) : undefined;
      if (value !== undefined) return { value, span: node.span };
      at.report(
        diagnostic('GH1103', { expected: form.expected, found: describeNode(node) }, pointTo(node, at)),
      );
      return undefined;
    },
  };
}

const WHOLE_NUMBER = /^[-+]?\d+(_\d+)*$/;

function wholeNumber(written: string): number | undefined {
  return WHOLE_NUMBER.test(written) ? Number(written.replaceAll('_', '')) : undefined;
}

function spelt(bound: number): string {
  return bound.toLocaleString('en');
}
