import type { Dimension } from '../quantity.ts';
import type { EntriesForm, JsonSchema, QuantityForm } from './form.ts';
import { IDENTIFIER_KEYS } from './keys.ts';
import {
  COUNT_BOUND_PATTERN,
  COUNT_PATTERN,
  DURATION_BOUND_PATTERN,
  DURATION_PATTERN,
  PLAIN_PATTERN,
  RATE_BOUND_PATTERN,
  RATE_PATTERN,
  SHARE_PATTERN,
} from './number-patterns.ts';
import { factorsBy } from './quantity.ts';
import { QUANTITY_KEYS } from './quantity-record.ts';

/** The JSON Schema of a number with its origin. In a change, a part of it may be changed alone. */
export function quantitySchema(
  { dimension, by }: QuantityForm,
  change: boolean,
  entriesSchema: (form: EntriesForm) => JsonSchema,
): JsonSchema {
  const { value, bound } = NUMBERS[dimension];
  const shared = {
    note: { type: 'string', description: QUANTITY_KEYS.note },
    ...(by && {
      by: {
        description: QUANTITY_KEYS.by,
        ...entriesSchema(factorsBy().form as EntriesForm),
      },
    }),
  };
  const make = (mark: string, properties: JsonSchema): JsonSchema => ({
    title: mark,
    type: 'object',
    properties: { ...properties, ...shared },
    ...(!change && { required: Object.keys(properties) }),
    additionalProperties: false,
  });
  return {
    anyOf: [
      make('assumed', {
        assumed: { description: QUANTITY_KEYS.assumed, ...value },
        range: {
          description: QUANTITY_KEYS.range,
          type: 'array',
          items: bound,
          minItems: 2,
          maxItems: 2,
        },
      }),
      make('published', {
        published: { description: QUANTITY_KEYS.published, ...value },
        source: {
          description: QUANTITY_KEYS.source,
          type: 'string',
          pattern: IDENTIFIER_KEYS.pattern,
        },
      }),
    ],
  };
}

const SHARE = numberSchema({ type: 'number', minimum: 0, maximum: 1 }, SHARE_PATTERN, '95 %');
const FACTOR = numberSchema({ type: 'number', minimum: 0 }, PLAIN_PATTERN, '1.5');
const POINTS = numberSchema({ type: 'integer' }, PLAIN_PATTERN, '-20');

const NUMBERS: Readonly<Record<Dimension, { value: JsonSchema; bound: JsonSchema }>> = {
  share: { value: SHARE, bound: numberSchema({ type: 'number' }, SHARE_PATTERN, '90 %') },
  rate: {
    value: { type: 'string', pattern: RATE_PATTERN, examples: ['0.4 %/year', '1.5 / year'] },
    bound: numberSchema({ type: 'number' }, RATE_BOUND_PATTERN, '0.1 %/year'),
  },
  duration: {
    value: { type: 'string', pattern: DURATION_PATTERN, examples: ['24 months'] },
    bound: numberSchema({ type: 'number' }, DURATION_BOUND_PATTERN, '12 months'),
  },
  factor: { value: FACTOR, bound: FACTOR },
  points: { value: POINTS, bound: POINTS },
  count: {
    value: { type: 'string', pattern: COUNT_PATTERN, examples: ['3_000 / day'] },
    bound: numberSchema({ type: 'number' }, COUNT_BOUND_PATTERN, '1_000 / day'),
  },
  amount: { value: FACTOR, bound: FACTOR },
};

function numberSchema(number: JsonSchema, pattern: string, example: string): JsonSchema {
  return { anyOf: [number, { type: 'string', pattern }], examples: [example] };
}
