import { DIMENSIONS } from '../dimensions.ts';
import type { FieldForm, QuantityForm, RecordForm, ScalarForm } from './form.ts';
import { factorsBy } from './quantity.ts';
import { name, text } from './scalars.ts';

/** What each key of a number with its origin means. */
export const QUANTITY_KEYS = {
  assumed: 'The value that a single run takes.',
  range: 'The lowest and the highest value that one would believe.',
  published: 'The value as it was published.',
  source: 'The key of the source in the bibliography.',
  note: 'What else is to be said about the number.',
  by: 'Factors on the number, by attribute and value of the attribute.',
} as const;

/** A number with its origin, seen as a record; which of the keys go together is for its shape to say. */
export function quantityRecord({ dimension, by }: QuantityForm): RecordForm {
  const { expected, example, range } = DIMENSIONS[dimension];
  const scalar = (written: string): ScalarForm => ({
    type: 'scalar',
    expected: `${expected} such as \`${written}\``,
    label: expected.replace(/^an? /, ''),
    example: written,
    schema: {},
  });
  const value = scalar(example);
  const field = (key: keyof typeof QUANTITY_KEYS, of: FieldForm['of']): FieldForm => ({
    key,
    required: false,
    description: QUANTITY_KEYS[key],
    of,
  });
  return {
    type: 'record',
    what: 'a number about the world',
    fields: [
      field('assumed', value),
      field('range', scalar(range)),
      field('published', value),
      field('source', SOURCE.form),
      field('note', text.form),
      ...(by ? [field('by', factorsBy().form)] : []),
    ],
  };
}

const SOURCE = name('a source in the bibliography', 'xinhua-2014');
