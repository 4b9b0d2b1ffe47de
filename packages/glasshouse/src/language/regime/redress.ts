import { quantity } from '../shape/quantity.ts';
import { key, record } from '../shape/record.ts';
import { integer } from '../shape/scalars.ts';
import { variants } from '../shape/variants.ts';
import { scope } from './governance.ts';

const perPersons = {
  per: key('For how many persons there is so much; for all together if left out.', integer(1, 4_000_000_000)),
  scope: key('`region`: each region has its own queue. One for the nation if left out.', scope),
};

const capacity = variants('a capacity', {
  reviewers: record('reviewers', {
    required: {
      reviewers: key('How many reviewers there are.', quantity('amount')),
      decides: key('How many cases each of them decides.', quantity('rate')),
    },
    optional: perPersons,
  }),
  cases: record('a number of cases', {
    required: { cases: key('How many cases are decided.', quantity('rate')) },
    optional: perPersons,
  }),
});

const upheld = key('The share of objections to false records that succeed.', quantity('share'));
const upheldIfRightful = key(
  'The share of objections of people who are rightly on a list that succeed all the same; none if left out.',
  quantity('share'),
);
const abandons = key('How often somebody who waits gives up.', quantity('rate'));
const capacityKey = key('How much can be decided; cases wait in a queue.', capacity);

const objection = record('objections', {
  required: {
    rate: key('How often a listed person who was told objects.', quantity('rate')),
    upheld,
  },
  optional: {
    'decided-after': key('How long a decision takes; at once if left out.', quantity('duration')),
    capacity: capacityKey,
    abandons,
    'rate-if-rightful': key(
      'How often a person who is rightly on a black list, and was told, objects all the same; never if left out.',
      quantity('rate'),
    ),
    'upheld-if-rightful': upheldIfRightful,
    hold: key(
      'How long a person who was struck from a black list is not put on one again, unless an adverse record is added; not at all if left out.',
      quantity('duration'),
    ),
    compensation: key('What is paid for each wrong that was put right.', quantity('amount')),
  },
});

const court = record('the court', {
  required: {
    appeals: key('The share of rejected objections that go on to the court.', quantity('share')),
    upheld,
    capacity: capacityKey,
  },
  optional: { abandons, 'upheld-if-rightful': upheldIfRightful },
});

export const redress = record('redress', {
  optional: {
    notice: key(
      'The share of records, and of decisions to list somebody, of which the person is told.',
      quantity('share'),
    ),
    objection: key('How listed persons object to false records.', objection),
    court: key('Where rejected objections can go on to.', court),
  },
});
