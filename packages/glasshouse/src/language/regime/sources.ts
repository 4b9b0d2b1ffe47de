import type { Node } from '../located.ts';
import { alternatives, entries, list } from '../shape/collections.ts';
import { expression } from '../shape/expression.ts';
import { quantity } from '../shape/quantity.ts';
import { key, record } from '../shape/record.ts';
import { name, oneOf } from '../shape/scalars.ts';
import type { Infer } from '../shape/shape.ts';
import { titleKey } from './basics.ts';
import { factor, rateParts } from './conduct.ts';
import { kindChoices } from './kinds.ts';

const coverage = key('The share of acts that it records.', quantity('share', { by: true }));
const delay = key('How long after the act the record is on file; at once if left out.', quantity('duration'));
const falseRecords = key(
  'How often it records, for a person who could have done it, an act that did not happen; never if left out.',
  quantity('rate', { by: true }),
);

const sight = record('how a source sees one kind of conduct', {
  optional: { coverage, delay, 'false-records': falseRecords },
});

const sees = alternatives({
  ...kindChoices,
  each: {
    expected: 'a map with an entry for each kind of conduct',
    fits: (node: Node) => node.kind === 'map',
    of: entries('a kind of conduct that it sees', sight),
  },
});

const matching = record('the comparison of faces', {
  required: {
    probes: key('How many comparisons touch a person in the gallery.', quantity('count')),
    fmr: key(
      'False match rate: the share of comparisons with another face that say it is the same.',
      quantity('share', { by: true }),
    ),
    fnmr: key(
      'False non-match rate: the share of comparisons with the same face that say it is another.',
      quantity('share', { by: true }),
    ),
  },
  optional: { gallery: key('Whose face is in the gallery; that of everybody if left out.', expression()) },
});

const misuse = record('a misuse', {
  required: {
    of: key('The kind of conduct that is put on file.', name('a kind of conduct', 'red-light')),
    rate: key('How often it is done to a person whom it is meant for.', quantity('rate')),
  },
  optional: {
    title: titleKey,
    when: key('Whom it is meant for, and when; everybody at any time if left out.', expression()),
    quota: key(
      'The rule of governance while which is in force it is done, to fill a quota.',
      name('a rule of governance', 'too-few'),
    ),
    ...rateParts,
  },
});

const CHANNELS = [
  'agency-register',
  'court',
  'police',
  'bank',
  'utility',
  'tax',
  'customs',
  'employer',
  'association',
  'platform',
  'camera',
  'informant',
  'questionnaire',
  'positioning',
  'media',
] as const;

/** By which way a source comes to what it knows. */
export type Channel = (typeof CHANNELS)[number];

const source = record('a source', {
  required: {
    sees: key(
      'The kinds of conduct that it sees: `all`, a list, those of some sort, or a map that says more on each.',
      sees,
    ),
  },
  optional: {
    title: titleKey,
    channel: key('By which way it comes to what it knows.', oneOf(...CHANNELS)),
    coverage,
    delay,
    'false-records': falseRecords,
    namesakes: key(
      'The share of its records that land on a person of the same name.',
      quantity('share', { by: true }),
    ),
    duplicates: key('The share of its true records that it files twice.', quantity('share', { by: true })),
    useless: key('How many records it makes of a person that say nothing about conduct.', quantity('count')),
    matching: key('That it knows people by their faces, and how often that goes wrong.', matching),
    misuse: key('Records that somebody there sets on purpose.', entries('a misuse', misuse)),
    factors: key(
      'Factors on what it does, each with its condition.',
      record('the factors of a source', {
        optional: {
          coverage: key('On the share of acts that it records.', list(factor)),
          'false-records': key('On the rate of its false records.', list(factor)),
        },
      }),
    ),
    cost: key(
      'What each of its records costs, a useless one too.',
      record('the cost of a record', {
        optional: {
          money: key('In money; one currency for the whole regime.', quantity('amount')),
          hours: key('In hours of work.', quantity('amount')),
        },
      }),
    ),
  },
});

export const sources = entries('a source', source);

export type SourceDocument = Infer<typeof source>;
