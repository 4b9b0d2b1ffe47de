import { entries, list } from '../shape/collections.ts';
import { quantity } from '../shape/quantity.ts';
import { key, record } from '../shape/record.ts';
import { integer, name } from '../shape/scalars.ts';
import { localized, titleKey } from './basics.ts';

const agencyName = name('an agency', 'railways');

/** Which body applies a rule. */
export const agencyKey = key('The body that applies it.', agencyName);

const agency = record('an agency', {
  required: { title: key('What people read in place of the name, in several languages.', localized) },
});

export const agencies = entries('an agency', agency);

const questions = record('questions about people', {
  required: { rate: key('How often somebody asks about a person.', quantity('rate')) },
  optional: {
    price: key(
      'What the keeper is paid for an answer, in money; one currency for the whole regime.',
      quantity('amount'),
    ),
  },
});

/** What can be said of a list and of a copy of one. */
export const listSharingKeys = {
  access: key(
    'The agencies that may use it; a consequence of another agency that does is an error. Every one if left out.',
    list(agencyName),
  ),
  'public-after': key(
    'How long after the listing the name is published for everybody to read; a list without it is not public.',
    quantity('duration'),
  ),
  queries: key('Who asks the keeper whether a person is on it; each answer is counted.', questions),
};

const copy = record('a copy of a list', {
  required: { of: key('The list, or the copy above, that it follows.', name('a list', 'defaulters')) },
  optional: {
    title: titleKey,
    lag: key('How long an entry takes to arrive; none if left out.', quantity('duration')),
    'removal-lag': key('How long a removal takes to arrive; none if left out.', quantity('duration')),
    completeness: key(
      'The share of entries that arrive at all; all if left out.',
      quantity('share', { by: true }),
    ),
    'removals-lost': key('The share of removals that never arrive; none if left out.', quantity('share')),
    ...listSharingKeys,
  },
});

export const copies = entries('a copy of a list', copy);

/** How far a sanction is applied at all. */
export const adoption = record('the adoption of a consequence', {
  required: {
    share: key(
      'The share of regions that apply it, or of bodies that do in each region.',
      quantity('share', { by: true }),
    ),
  },
  optional: {
    bodies: key(
      'How many bodies decide on it, each in each region on its own; whoever asks one of them asks any of them alike. Without it a region applies it as a whole or not.',
      integer(2, 255),
    ),
  },
});
