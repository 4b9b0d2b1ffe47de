import { entries } from '../shape/collections.ts';
import { expression } from '../shape/expression.ts';
import { VALUE_KEYS } from '../shape/keys.ts';
import { quantity } from '../shape/quantity.ts';
import { key, record } from '../shape/record.ts';
import { flag, integer, label, name } from '../shape/scalars.ts';
import { variants } from '../shape/variants.ts';
import { titleKey } from './basics.ts';

const points = quantity('points');
const bound = integer(-1_000_000_000, 1_000_000_000);
const min = key('The score does not fall below this.', bound);
const max = key('The score does not rise above this.', bound);

const dimension = record('a dimension of the score', {
  required: { start: key('The points that everybody begins with.', points) },
  optional: {
    title: titleKey,
    min,
    max,
    weight: key(
      'The share of the range of the score that this dimension decides; all dimensions have one, or none.',
      quantity('share'),
    ),
  },
});

const item = record('an item of the score', {
  required: { points: key('The points that a record adds, or takes away if negative.', points) },
  optional: {
    dimension: key(
      'The dimension that the points belong to; needed where the score has dimensions.',
      name('a dimension', 'social-services'),
    ),
    retention: key('How long the record counts; for good if left out.', quantity('duration')),
    fades: key('`true`: the points fade evenly, to nothing at the end of the retention.', flag),
    decay: key(
      'The share of the points that is lost with time, up to the end of the retention.',
      quantity('rate'),
    ),
  },
});

export const score = record('the score', {
  required: {
    points: key('What a record of each kind of conduct is worth.', entries('a kind of conduct', item)),
  },
  optional: {
    start: key('The points that everybody begins with; where there are dimensions, these have it.', points),
    min,
    max,
    dimensions: key(
      'Accounts that are kept apart and add up to the score.',
      entries('a dimension', dimension),
    ),
    update: key(
      'How often the score is published; lists and consequences follow the score as last published. At every tick if left out.',
      quantity('duration'),
    ),
  },
});

const grade = variants('a grade', {
  otherwise: record('the last grade', {
    required: { otherwise: key('`true`: this grade is for all others.', flag) },
    optional: { title: titleKey },
  }),
  from: record('a grade', {
    required: { from: key('The lowest score of the grade.', points) },
    optional: {
      title: titleKey,
      quota: key(
        'The share of all who have a score that may hold this grade or a better one; the lowest score rises as it must.',
        quantity('share'),
      ),
    },
  }),
});

/** From the highest to the lowest. */
export const grades = entries('a grade', grade, VALUE_KEYS);

const downgrade = record('a direct downgrade', {
  required: {
    to: key('The best grade that the person can have meanwhile.', label('a grade', 'C')),
    when: key('Whom it falls on.', expression()),
    term: key('For how long.', quantity('duration')),
  },
  optional: { title: titleKey },
});

export const downgrades = entries('a direct downgrade', downgrade);

export const parameters = entries('a parameter', points);

export const durations = entries('a duration', quantity('duration'));
