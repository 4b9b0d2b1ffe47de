import { hasKey } from '../located.ts';
import { alternatives, entries, list } from '../shape/collections.ts';
import { expression } from '../shape/expression.ts';
import { VALUE_KEYS } from '../shape/keys.ts';
import { quantity } from '../shape/quantity.ts';
import { key, record } from '../shape/record.ts';
import { label, name } from '../shape/scalars.ts';
import { localized, titleKey } from './basics.ts';
import { rateParts } from './conduct.ts';

const value = label('a value of the state', 'unemployed');
const shares = entries('a value of the state', quantity('share'), VALUE_KEYS);

const values = alternatives({
  names: {
    expected: 'a list of values such as `[employed, unemployed]`',
    fits: (node) => node.kind === 'sequence',
    of: list(value),
  },
  titled: {
    expected: 'a map from each value to what people read in its place',
    fits: (node) => node.kind === 'map',
    of: entries('a value of the state', localized, VALUE_KEYS),
  },
});

const start = alternatives({
  value: {
    expected: 'one of the values',
    fits: (node) => node.kind === 'scalar',
    of: value,
  },
  given: {
    expected: 'shares that depend on an attribute',
    fits: (node) => hasKey(node, 'given'),
    of: record('a start that depends on an attribute', {
      required: {
        given: key(
          'The attribute that it depends on, or `role`, which has the values head and member.',
          name('an attribute', 'life'),
        ),
        values: key(
          'For each value of the attribute, the share of persons who begin with each value of the state.',
          entries('a value of the attribute', shares, VALUE_KEYS),
        ),
      },
    }),
  },
  shares: {
    expected: 'the share of persons who begin with each value',
    fits: (node) => node.kind === 'map',
    of: shares,
  },
});

const change = record('a change of a state', {
  required: {
    to: key('The value that the person has afterwards.', value),
    rate: key('How often it happens to a person whom it can happen to.', quantity('rate')),
  },
  optional: {
    title: titleKey,
    from: key('The values from which it can happen; every other value if left out.', list(value)),
    ...rateParts,
    when: key('To whom it can happen, and when; to everybody at any time if left out.', expression()),
  },
});

const state = record('a state', {
  required: {
    values: key('What it can be: a list, or a map with titles. A person has one of them at a time.', values),
    start: key('The value that people begin with: one for all, or shares.', start),
  },
  optional: {
    title: titleKey,
    changes: key(
      'How it changes; within a tick in the order of the file, and at most once for a person.',
      entries('a change of a state', change),
    ),
  },
});

/** What the world, and not the file, knows of a person, and how it changes. */
export const states = entries('a state', state);
