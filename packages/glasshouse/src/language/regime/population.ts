import { hasKey } from '../located.ts';
import { alternatives, entries, list, pair } from '../shape/collections.ts';
import { expression } from '../shape/expression.ts';
import { HOLDING_SIZE_KEYS, HOUSEHOLD_SIZE_KEYS, UNIT_KEYS, VALUE_KEYS } from '../shape/keys.ts';
import { quantity } from '../shape/quantity.ts';
import { key, record } from '../shape/record.ts';
import { integer, name, oneOf } from '../shape/scalars.ts';
import { variants } from '../shape/variants.ts';
import { titleKey } from './basics.ts';

const share = quantity('share');
const shares = entries('a value of the attribute', share, VALUE_KEYS);
const level = integer(0, 65_535);

const attribute = variants('an attribute', {
  uniform: record('a uniform attribute', {
    required: {
      uniform: key(
        'The lowest and the highest whole number; each between them is equally frequent.',
        pair('the lowest and the highest value, such as `[0, 65535]`', level),
      ),
      one: key('The number that counts as 1 where something scales with the attribute.', integer(1, 65_535)),
    },
    optional: { title: titleKey },
  }),
  given: record('an attribute that depends on another', {
    required: {
      given: key(
        'The attribute that it depends on, or `role` (head and member), or `type` (what kind of unit it is).',
        name('an attribute', 'life'),
      ),
      values: key(
        'For each value of the other attribute, the share of persons with each value of this one.',
        entries('a value of the other attribute', shares, VALUE_KEYS),
      ),
    },
    optional: { title: titleKey },
  }),
  values: record('an attribute', {
    required: { values: key('The share of persons with each value.', shares) },
    optional: { title: titleKey },
  }),
});

const regionCount = record('a number of regions', {
  required: { count: key('How many regions of equal size there are, without names.', integer(1, 4096)) },
  optional: {
    assigned: key(
      'Whether a whole community lies in one region, or each person has a region.',
      oneOf('community', 'person'),
    ),
  },
});

const regions = alternatives({
  count: {
    expected: 'a number of regions such as `{ count: 31 }`',
    fits: (node) => hasKey(node, 'count'),
    of: regionCount,
  },
  named: {
    expected: 'a map with the share of each region',
    fits: (node) => node.kind === 'map',
    of: entries('a region', share),
  },
});

export const population = record('the population', {
  required: {
    size: key(
      'How many units there are, persons and organisations together, unless the run says otherwise.',
      integer(1, 4_000_000_000),
    ),
  },
  optional: {
    units: key(
      'The share of units that are firms, public bodies and social organisations; the rest are persons.',
      entries('a kind of unit', share, UNIT_KEYS),
    ),
    holdings: key(
      'The share of owners with each number of firms; without it everybody has one.',
      entries('a number of firms', share, HOLDING_SIZE_KEYS),
    ),
    households: key(
      'The share of households with each number of persons; without it everybody lives alone.',
      entries('a household size', share, HOUSEHOLD_SIZE_KEYS),
    ),
    regions: key('The regions, by number or by name and share.', regions),
    attributes: key('What persons differ in.', entries('an attribute', attribute)),
    audit: key(
      'The attributes by whose values, and their combinations, results are counted; `group` if left out.',
      list(name('an attribute', 'life')),
    ),
    subjects: key('Who is subject to the regime and has a file; everybody if left out.', expression()),
  },
});
