import { entries } from '../shape/collections.ts';
import { VALUE_KEYS } from '../shape/keys.ts';
import { quantity } from '../shape/quantity.ts';
import { key, record } from '../shape/record.ts';
import { flag, integer, name } from '../shape/scalars.ts';
import { variants } from '../shape/variants.ts';
import { titleKey } from './basics.ts';

const points = quantity('points');
const bound = integer(-1_000_000_000, 1_000_000_000);
const min = key('The score does not fall below this.', bound);
const max = key('The score does not rise above this.', bound);

const dimension = record('a dimension of the score', {
  required: { start: key('The points that everybody begins with.', points) },
  optional: { title: titleKey, min, max },
});

const item = record('an item of the score', {
  required: { points: key('The points that a record adds, or takes away if negative.', points) },
  optional: {
    dimension: key(
      'The dimension that the points belong to; needed where the score has dimensions.',
      name('a dimension', 'social-services'),
    ),
    retention: key('How long the record counts; for good if left out.', quantity('duration')),
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
  },
});

const grade = variants('a grade', {
  otherwise: record('the last grade', {
    required: { otherwise: key('`true`: this grade is for all others.', flag) },
    optional: { title: titleKey },
  }),
  from: record('a grade', {
    required: { from: key('The lowest score of the grade.', points) },
    optional: { title: titleKey },
  }),
});

/** From the highest to the lowest. */
export const grades = entries('a grade', grade, VALUE_KEYS);

export const parameters = entries('a parameter', points);
