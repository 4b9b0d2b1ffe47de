import { entries } from '../shape/collections.ts';
import { key, record } from '../shape/record.ts';
import { oneOf, text } from '../shape/scalars.ts';

const reference = record('a source in the bibliography', {
  required: {
    title: key('Who said it, where and when, as one would cite it.', text),
    mark: key(
      'How far to trust it: A first-hand or official, B press or scholarship, C one weak account, S a founding document of the project, M made up.',
      oneOf('A', 'B', 'C', 'S', 'M'),
    ),
  },
  optional: {
    where: key('Where to find it: an address or a shelf mark.', text),
    date: key('When it was published or seen.', text),
  },
});

export const bibliography = entries('a source in the bibliography', reference);
