import { entries } from '../shape/collections.ts';
import { expression } from '../shape/expression.ts';
import { quantity } from '../shape/quantity.ts';
import { key, record } from '../shape/record.ts';
import { variants } from '../shape/variants.ts';
import { titleKey } from './basics.ts';
import { kinds } from './kinds.ts';

const actsOnKey = key('The kinds of conduct that change: `all`, a list, or those of some sort.', kinds);
const optional = {
  title: titleKey,
  when: key('Who responds, and when; everybody always if left out.', expression()),
};

const response = variants('a response', {
  adds: record('a response that adds conduct', {
    required: { 'acts-on': actsOnKey, adds: key('The rate that is added.', quantity('rate', { by: true })) },
    optional,
  }),
  multiplies: record('a response that multiplies conduct', {
    required: {
      'acts-on': actsOnKey,
      multiplies: key(
        'How many times as often it happens as before, at least once; the further acts have dice of their own.',
        quantity('factor'),
      ),
    },
    optional,
  }),
  reduces: record('a response', {
    required: {
      'acts-on': actsOnKey,
      reduces: key('The share of acts that no longer happen.', quantity('share', { by: true })),
    },
    optional,
  }),
});

/** How people change what they do. */
export const responses = entries('a response', response);

const observation = record('an observation', {
  required: { when: key('Whom to count at each tick.', expression()) },
  optional: { title: titleKey },
});

export const observations = entries('an observation', observation);
