import { entries, list } from '../shape/collections.ts';
import { quantity } from '../shape/quantity.ts';
import { key, record } from '../shape/record.ts';
import { name, oneOf } from '../shape/scalars.ts';
import { variants } from '../shape/variants.ts';
import { titleKey } from './basics.ts';

const suspends = key(
  'The lists and consequences that it suspends.',
  list(name('a list or a consequence', 'no-licence')),
);
const lasting = key('For how long; for good if left out.', quantity('duration'));

/** Whether the nation decides as one or each region for itself. */
export const scope = oneOf('nation', 'region');

const onSignal = record('a rule of governance', {
  required: {
    signal: key(
      'What is watched, as a share of all persons within a tick: a kind of conduct, those on a list, those on whom a consequence falls, `objections`, or the `backlog` of objections.',
      name('a kind of conduct, a list or a consequence', 'protest'),
    ),
  },
  optional: {
    above: key('The share of persons above which the rule takes effect.', quantity('share')),
    below: key('The share of persons below which it takes effect, in place of `above`.', quantity('share')),
    after: key('From when on it watches; from the start if left out.', quantity('duration')),
    scope: key('`region`: each region watches and decides for itself. The nation as one if left out.', scope),
    title: titleKey,
    suspends,
    lasting,
  },
});

const onTime = record('a rule of governance that begins at a time', {
  required: { after: key('When it begins.', quantity('duration')) },
  optional: { title: titleKey, suspends, lasting },
});

export const governance = entries(
  'a rule of governance',
  variants('a rule of governance', { signal: onSignal, after: onTime }),
);
