import { entries, list } from '../shape/collections.ts';
import { expression } from '../shape/expression.ts';
import { factorsBy, quantity } from '../shape/quantity.ts';
import { key, record } from '../shape/record.ts';
import { flag, integer, name } from '../shape/scalars.ts';
import { conductDomain, titleKey } from './basics.ts';

export const factor = record('a factor', {
  required: {
    when: key('For whom, and when, the factor holds.', expression()),
    times: key('What the rate is multiplied by.', quantity('factor')),
  },
});

/** What a rate can depend on, wherever something happens at a rate. */
export const rateParts = {
  by: key('Factors on the rate, by attribute or state and value; 1 where none is given.', factorsBy()),
  'scales-with': key(
    'A uniform attribute that the rate is proportional to.',
    name('an attribute', 'propensity'),
  ),
  factors: key('Further factors on the rate, each with its condition.', list(factor)),
};

/** Each act within a tick is a stretch of the program of its own. */
const ACTS_MAX = 4;

const conduct = record('a kind of conduct', {
  required: {
    domain: key('The area of life that it belongs to.', conductDomain),
    rate: key('How often it happens to a person who can do it.', quantity('rate')),
  },
  optional: {
    title: titleKey,
    lawful: key(
      'Whether the law outside the scheme allows it; deterred lawful conduct is counted as chilled. False if left out.',
      flag,
    ),
    good: key(
      'Whether it is a merit, so that records of it are to the good of the person. False if left out.',
      flag,
    ),
    when: key('Who can do it, and when; everybody at any time if left out.', expression()),
    'at-most': key(
      'How often a person can do it within a tick, 2 to 4 times, where the rate counts events; once if left out.',
      integer(2, ACTS_MAX),
    ),
    ...rateParts,
  },
});

export const conducts = entries('a kind of conduct', conduct);
