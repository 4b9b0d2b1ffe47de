import { alternatives, entries, list } from '../shape/collections.ts';
import { expression } from '../shape/expression.ts';
import { factorsBy, quantity } from '../shape/quantity.ts';
import { key, record } from '../shape/record.ts';
import { flag, integer, name, oneOf } from '../shape/scalars.ts';
import { conductDomain, titleKey } from './basics.ts';

const factor = record('a factor', {
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

const kind = name('a kind of conduct', 'red-light');
const coverage = key('The share of acts that it records.', quantity('share', { by: true }));
const delay = key('How long after the act the record is on file; at once if left out.', quantity('duration'));
const falseRecords = key(
  'How often it records, for a person, an act that did not happen; never if left out.',
  quantity('rate', { by: true }),
);

const sight = record('how a source sees one kind of conduct', {
  optional: { coverage, delay, 'false-records': falseRecords },
});

const sees = alternatives({
  all: {
    expected: '`all`',
    fits: (node) => node.kind === 'scalar',
    of: oneOf('all'),
  },
  names: {
    expected: 'a list of kinds of conduct',
    fits: (node) => node.kind === 'sequence',
    of: list(kind),
  },
  each: {
    expected: 'a map with an entry for each kind of conduct',
    fits: (node) => node.kind === 'map',
    of: entries('a kind of conduct that it sees', sight),
  },
});

const source = record('a source', {
  required: {
    sees: key('The kinds of conduct that it sees: `all`, a list, or a map that says more on each.', sees),
  },
  optional: {
    title: titleKey,
    coverage,
    delay,
    'false-records': falseRecords,
    namesakes: key(
      'The share of its records that land on a person of the same name.',
      quantity('share', { by: true }),
    ),
  },
});

export const sources = entries('a source', source);

export const actsOn = alternatives({
  all: { expected: '`all`', fits: (node) => node.kind === 'scalar', of: oneOf('all') },
  names: {
    expected: 'a list of kinds of conduct',
    fits: (node) => node.kind === 'sequence',
    of: list(kind),
  },
});
