import { entries, list } from '../shape/collections.ts';
import { expression } from '../shape/expression.ts';
import { quantity } from '../shape/quantity.ts';
import { key, record } from '../shape/record.ts';
import { oneOf } from '../shape/scalars.ts';
import { consequenceDomain, titleKey } from './basics.ts';
import { adoption, agencyKey, listSharingKeys } from './sharing.ts';

const ground = record('a ground for entry', {
  required: { when: key('Who is put on the list.', expression()) },
  optional: {
    term: key(
      'How long a person listed on this ground stays; until the exit if left out.',
      quantity('duration'),
    ),
    'earliest-exit': key(
      'How long a person listed on this ground stays at least, whatever the exit says.',
      quantity('duration'),
    ),
  },
});

const publicList = record('a list', {
  required: {
    kind: key('`black` for a list that harms, `red` for one that favours.', oneOf('black', 'red')),
    entry: key('The grounds for entry; one that holds is enough.', list(ground)),
  },
  optional: {
    title: titleKey,
    grace: key(
      'How long a person has between the decision and the listing; who is told, by `notice`, can perform or object until then.',
      quantity('duration'),
    ),
    exit: key('Who is taken off the list before the term ends.', expression()),
    ...listSharingKeys,
  },
});

export const lists = entries('a list', publicList);

const reach = record('the reach of a consequence', {
  optional: {
    household: key('Which members of the household it reaches.', expression()),
    staff: key('Which employees of an organisation it reaches.', expression()),
    representative: key('Which legal representatives of an organisation it reaches.', expression()),
    firms: key('Which organisations it reaches whose legal representative it falls on.', expression()),
    holding: key('Which other firms of the same owner it reaches.', expression()),
    friends: key('Which friends it reaches.', expression()),
    neighbours: key('Which members of the households next door it reaches.', expression()),
  },
});

const consequence = record('a consequence', {
  required: {
    kind: key(
      '`sanction` if it takes something away, `reward` if it grants something.',
      oneOf('sanction', 'reward'),
    ),
    domain: key('The area of life in which it falls.', consequenceDomain),
    when: key('Whom it falls on.', expression()),
  },
  optional: {
    title: titleKey,
    agency: agencyKey,
    adoption: key('Where it is applied at all; everywhere if left out.', adoption),
    lag: key('How long the rule must have held before it bites; at once if left out.', quantity('duration')),
    uses: key(
      'How often a person would have used what is denied or granted; each use is counted.',
      quantity('rate'),
    ),
    reaches: key('Whom else it falls on, beside the person.', reach),
  },
});

export const consequences = entries('a consequence', consequence);
