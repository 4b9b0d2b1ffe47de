import { childOf, type Node } from '../located.ts';
import { alternatives, list } from '../shape/collections.ts';
import { key, record } from '../shape/record.ts';
import { name, oneOf } from '../shape/scalars.ts';
import { conductDomain } from './basics.ts';

/** The ways to say which kinds of conduct are meant: an overlay can name domains where it cannot know the kinds. */
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
  domains: {
    expected: 'a map with a list of `domains`',
    // A kind of conduct may have that name: what stands behind it is then a map.
    fits: (node: Node) => childOf(node, 'domains')?.value.kind === 'sequence',
    of: record('kinds of conduct by domain', {
      required: {
        domains: key('All kinds of conduct that belong to these areas of life.', list(conductDomain)),
      },
    }),
  },
};

/** Kinds of conduct: `all`, a list, or all of some domains. */
export const kinds = alternatives(kindChoices);
