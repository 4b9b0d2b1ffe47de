import { diagnostic } from '../../diagnostics/codes.ts';
import type { Phrase } from '../../diagnostics/phrases.ts';
import { DIMENSIONS } from '../dimensions.ts';
import { childOf, type MapNode, type ScalarNode } from '../located.ts';
import type { Dimension, Quantity } from '../quantity.ts';
import { looksLikeNumber, readQuantityText } from '../quantity-text.ts';
import { entries } from './collections.ts';
import { describeNode } from './describe.ts';
import { VALUE_KEYS } from './keys.ts';
import { checkQuantityKeys, decodeNote, decodeRange, decodeSource, readScalar } from './quantity-parts.ts';
import { type Decoding, type Infer, inside, pointTo, type Shape } from './shape.ts';

/** A number about the world, `published` or `assumed`. With `by`, it may vary by attribute. */
export function quantity<D extends Dimension>(dimension: D, { by = false } = {}): Shape<Quantity<D>> {
  const { expected, example, range } = DIMENSIONS[dimension];
  const wanted: Phrase = `${expected} with its origin, such as \`{ assumed: ${example}, range: ${range} }\``;
  return {
    form: { type: 'quantity', dimension, by },
    decode(node, at) {
      if (node.kind === 'map') return decodeQuantity(node, at, dimension, by);
      const span = pointTo(node, at);
      const bare = node.kind === 'scalar' && looksLikeNumber(node.text);
      at.report(
        bare
          ? diagnostic('GH1305', { text: node.text }, span)
          : diagnostic('GH1103', { expected: wanted, found: describeNode(node) }, span),
      );
      return undefined;
    },
  };
}

/** Factors by attribute and value of the attribute. */
export function factorsBy(): typeof FACTORS_BY {
  return FACTORS_BY;
}

const FACTORS_BY = entries(
  'an attribute',
  entries('a value of the attribute', quantity('factor'), VALUE_KEYS),
);

function decodeQuantity<D extends Dimension>(
  node: MapNode,
  at: Decoding,
  dimension: D,
  mayVary: boolean,
): Quantity<D> | undefined {
  const mark = checkQuantityKeys(node, at, mayVary);
  const note = decodeNote(node, at);
  const by = decodeBy(node, at, mayVary);
  if (mark === undefined) return undefined;
  const { value: valueNode, keySpan } = childOf(node, mark)!;
  const main = readScalar(valueNode, inside(at, mark, keySpan), dimension);
  const origin =
    mark === 'published' ? decodeSource(node, at) : decodeRange(node, at, dimension, valueNode, main);
  if (main === undefined || origin === undefined || note === undefined || by === undefined) return undefined;
  const written: Quantity<D> = {
    mark,
    dimension,
    value: main.value,
    low: main.value,
    high: main.value,
    unit: main.unit,
    text: main.reading.text,
    by,
    path: at.path,
    span: node.span,
    valueSpan: valueNode.span,
    ...origin,
    ...note,
  };
  return node.setTo === undefined ? written : replaced(written, node.setTo, at);
}

function decodeBy(node: MapNode, at: Decoding, mayVary: boolean): Infer<typeof FACTORS_BY> | undefined {
  const entry = mayVary ? childOf(node, 'by') : undefined;
  return entry === undefined ? [] : FACTORS_BY.decode(entry.value, inside(at, 'by'));
}

/** A setting takes the place of the value; the range only grows, so that the same dice fall as without it. */
function replaced<D extends Dimension>(
  written: Quantity<D>,
  setTo: ScalarNode,
  at: Decoding,
): Quantity<D> | undefined {
  const { text, span } = setTo;
  const read = readQuantityText(text, written.dimension, span);
  if ('code' in read) {
    at.report(read);
    return undefined;
  }
  if (JSON.stringify(read.unit) !== JSON.stringify(written.unit)) {
    at.report(diagnostic('GH1315', { text, was: written.text }, span));
    return undefined;
  }
  const { sourceKey: _, ...rest } = written;
  return {
    ...rest,
    mark: 'set',
    value: read.value,
    low: Math.min(written.low, read.value),
    high: Math.max(written.high, read.value),
    text,
    was: written.text,
    valueSpan: span,
  };
}
