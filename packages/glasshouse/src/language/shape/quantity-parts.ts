import { diagnostic } from '../../diagnostics/codes.ts';
import type { Phrase } from '../../diagnostics/phrases.ts';
import { nearestName } from '../../diagnostics/suggest.ts';
import type { RelatedSpan } from '../../diagnostics/types.ts';
import { DIMENSIONS } from '../dimensions.ts';
import { MAX_UNKNOWN_KEYS } from '../limits.ts';
import { childOf, hasKey, type Located, type MapNode, type Node } from '../located.ts';
import type { Dimension } from '../quantity.ts';
import { type QuantityText, readQuantityText } from '../quantity-text.ts';
import { describeNode } from './describe.ts';
import { name, text } from './scalars.ts';
import { type Decoding, inside, pointTo } from './shape.ts';

/** Which kind of origin the number has; undefined where that is not clear, or a key does not belong there. */
export function checkQuantityKeys(
  node: MapNode,
  at: Decoding,
  mayVary: boolean,
): 'published' | 'assumed' | undefined {
  const published = childOf(node, 'published');
  const assumed = childOf(node, 'assumed');
  const known = ['published', 'source', 'assumed', 'range', 'note', ...(mayVary ? ['by'] : [])];
  const unknown = node.entries.filter(({ key }) => !known.includes(key));
  const free = known.filter((key) => !hasKey(node, key));
  for (const { key, keySpan } of unknown.slice(0, MAX_UNKNOWN_KEYS)) {
    const suggestion = nearestName(key, free);
    const help: Phrase =
      key === 'by' ? 'this number is the same for everybody' : `A number takes ${known.join(', ')}`;
    at.report(
      diagnostic('GH1101', { key, of: OF }, keySpan, {
        suggestion,
        help: suggestion === undefined ? help : undefined,
      }),
    );
  }
  if (published !== undefined && assumed !== undefined) {
    const related: RelatedSpan[] = [{ span: published.keySpan, message: '`published` is here' }];
    at.report(diagnostic('GH1311', {}, assumed.keySpan, { related }));
    return undefined;
  }
  if (published === undefined && assumed === undefined) {
    reportNoOrigin(
      node,
      at,
      unknown.slice(0, MAX_UNKNOWN_KEYS).map(({ key }) => key),
    );
    return undefined;
  }
  const foreign = childOf(node, published === undefined ? 'source' : 'range');
  if (foreign !== undefined) {
    const other = published === undefined ? 'assumed' : 'published';
    const help =
      published === undefined
        ? 'say in `note` what is known of its origin'
        : 'a published number is taken as it is';
    at.report(diagnostic('GH1107', { key: foreign.key, other, of: OF }, foreign.keySpan, { help }));
  }
  if (unknown.length > 0 || foreign !== undefined) return undefined;
  return published === undefined ? 'assumed' : 'published';
}

/** The value of a number with its unit. */
export function readScalar<D extends Dimension>(
  node: Node,
  at: Decoding,
  dimension: D,
  like?: QuantityText<D>,
): QuantityText<D> | undefined {
  if (node.kind !== 'scalar' || node.type === 'null') {
    const { expected, example } = DIMENSIONS[dimension];
    const wanted: Phrase = `${expected} such as \`${example}\``;
    at.report(diagnostic('GH1103', { expected: wanted, found: describeNode(node) }, pointTo(node, at)));
    return undefined;
  }
  const read = readQuantityText(node.text, dimension, node.span, like?.reading);
  if (!('code' in read)) return read;
  at.report(read);
  return undefined;
}

/** The key into the bibliography that a published number needs. */
export function decodeSource(node: MapNode, at: Decoding): { sourceKey: Located<string> } | undefined {
  const entry = childOf(node, 'source');
  if (entry === undefined) {
    at.report(diagnostic('GH1102', { key: 'source', of: 'a published number' }, pointTo(node, at)));
    return undefined;
  }
  const sourceKey = SOURCE.decode(entry.value, inside(at, 'source'));
  return sourceKey && { sourceKey };
}

/** The range that an assumed number needs, and must lie in. */
export function decodeRange<D extends Dimension>(
  node: MapNode,
  at: Decoding,
  dimension: D,
  valueNode: Node,
  main: QuantityText<D> | undefined,
): { low: number; high: number; rangeText: string } | undefined {
  const range = childOf(node, 'range')?.value;
  const value = valueNode.kind === 'scalar' ? valueNode.text : '...';
  if (range === undefined) {
    at.report(diagnostic('GH1306', { text: value }, pointTo(node, at)));
    return undefined;
  }
  const [lowNode, highNode, ...more] = range.kind === 'sequence' ? range.items : [];
  if (lowNode === undefined || highNode === undefined || more.length > 0) {
    const expected: Phrase = `the lowest and the highest value, such as \`${DIMENSIONS[dimension].range}\``;
    at.report(diagnostic('GH1103', { expected, found: describeNode(range) }, range.span));
    return undefined;
  }
  // Without its value the range has no unit to go by, and would give errors that follow from the first.
  if (main === undefined) return undefined;
  const low = readScalar(lowNode, at, dimension, main);
  const high = readScalar(highNode, at, dimension, main);
  if (low === undefined || high === undefined) return undefined;
  const [lowText, highText] = [low.reading.text, high.reading.text];
  if (low.value > high.value) {
    at.report(diagnostic('GH1308', { low: lowText, high: highText }, range.span));
    return undefined;
  }
  if (main.value < low.value || main.value > high.value) {
    const related: RelatedSpan[] = [{ span: range.span, message: 'the range is here' }];
    at.report(diagnostic('GH1307', { value, low: lowText, high: highText }, valueNode.span, { related }));
    return undefined;
  }
  return { low: low.value, high: high.value, rangeText: `[${lowText}, ${highText}]` };
}

/** Undefined where the note cannot be read; nothing where there is none. */
export function decodeNote(node: MapNode, at: Decoding): { note?: string } | undefined {
  const entry = childOf(node, 'note');
  if (entry === undefined) return {};
  const note = text.decode(entry.value, inside(at, 'note'));
  return note && { note: note.value };
}

const OF = 'a number about the world';
const SOURCE = name('a source in the bibliography', 'xinhua-2014');

function reportNoOrigin(node: MapNode, at: Decoding, unknown: readonly string[]): void {
  const misspelt = unknown.some((key) => nearestName(key, ['published', 'assumed']) !== undefined);
  if (misspelt) return;
  const help = 'a number is `published`, with its `source`, or `assumed`, with its `range`';
  at.report(diagnostic('GH1102', { key: 'published', of: OF }, pointTo(node, at), { help }));
}
