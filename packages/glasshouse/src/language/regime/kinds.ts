import { childOf, type Node } from '../located.ts';
import { type Alternatives, alternatives, list } from '../shape/collections.ts';
import { key, record } from '../shape/record.ts';
import { flag, name, oneOf } from '../shape/scalars.ts';
import { conductDomain } from './basics.ts';

/** The ways to say which kinds of conduct are meant: an overlay can name a sort where it cannot know the kinds. */
export const kindChoices = {
  all: {
    expected: '`all`',
    fits: (node: Node) => node.kind === 'scalar',
    of: oneOf('all'),
  },
  names: {
    expected: 'a list of kinds of conduct',
    fits: (node: Node) => node.kind === 'sequence',
    of: list(name('a kind of conduct', 'red-light')),
  },
  some: {
    expected: 'a map with `domains`, `lawful` or `good`',
    // A kind of conduct may have such a name: what stands behind it is then a map.
    fits: (node: Node) =>
      childOf(node, 'domains')?.value.kind === 'sequence' ||
      ['lawful', 'good'].some((name) => childOf(node, name)?.value.kind === 'scalar'),
    of: record('a choice of kinds of conduct', {
      optional: {
        domains: key('Those that belong to these areas of life.', list(conductDomain)),
        lawful: key('Those that are lawful, or those that are not.', flag),
        good: key('Those that are good, or those that are not.', flag),
      },
    }),
  },
} satisfies Alternatives;

/** Kinds of conduct: `all`, a list, or those of some sort. */
export const kinds = alternatives(kindChoices);
