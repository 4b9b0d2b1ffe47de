import { type Alias, isAlias, isMap, isScalar, isSeq, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import { diagnostic } from '../diagnostics/codes.ts';
import type { Phrase } from '../diagnostics/phrases.ts';
import type { Diagnostic, RelatedSpan } from '../diagnostics/types.ts';
import { MAX_DEPTH, MAX_FINDINGS, MAX_NODES } from './limits.ts';
import { type Places, placesIn } from './lines.ts';
import {
  extentOf,
  type MapEntry,
  mapNode,
  type Node,
  type ScalarNode,
  type ScalarType,
  sequenceNode,
} from './located.ts';
import { locatorOf } from './scalar-positions.ts';
import { surveyYaml } from './survey.ts';
import { fromYamlErrors } from './yaml-errors.ts';

export interface ParsedYaml {
  /** Only where there is no finding, and the text holds something. */
  readonly root?: Node;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a text in YAML 1.2 (core schema) with the place of each key and value. Never throws, and takes bounded time. */
export function parseYaml(file: string, text: string, places: Places = placesIn(file, text)): ParsedYaml {
  const refused = surveyYaml(text, places);
  if (refused.length > 0) return { diagnostics: refused.slice(0, MAX_FINDINGS) };
  const document = parseDocument(text, PARSE_OPTIONS);
  if (document.errors.length > 0) {
    return { diagnostics: fromYamlErrors(document.errors, text, places).slice(0, MAX_FINDINGS) };
  }
  if (document.contents === null) return { diagnostics: [] };
  const conversion: Conversion = { text, places, anchors: new Map(), diagnostics: [], full: false };
  const root = convert(document.contents, conversion);
  conversion.diagnostics.splice(MAX_FINDINGS);
  return conversion.diagnostics.length > 0 ? conversion : { root, diagnostics: [] };
}

/** Keys are compared by us, because the parser compares each with each; errors are worded by us. */
const PARSE_OPTIONS = {
  version: '1.2',
  schema: 'core',
  strict: true,
  uniqueKeys: false,
  keepSourceTokens: true,
  prettyErrors: false,
  logLevel: 'error',
} as const;

interface Conversion {
  readonly text: string;
  readonly places: Places;
  /** What each anchor marks so far; undefined while that is being read. */
  readonly anchors: Map<string, Node | undefined>;
  readonly diagnostics: Diagnostic[];
  /** Whether it was said that there is too much; what lies around that is too much as well. */
  full: boolean;
}

function convert(source: unknown, conversion: Conversion): Node {
  if (isAlias(source)) return expand(source, conversion);
  const anchor = isScalar(source) || isMap(source) || isSeq(source) ? source.anchor : undefined;
  if (anchor !== undefined) conversion.anchors.set(anchor, undefined);
  const node = convertPlain(source, conversion);
  if (anchor !== undefined) conversion.anchors.set(anchor, node);
  return node;
}

function convertPlain(source: unknown, conversion: Conversion): Node {
  if (isScalar(source)) return convertScalar(source, conversion);
  if (isMap(source)) return bounded(convertMap(source, conversion), conversion);
  if (isSeq(source)) {
    const items = source.items.map((item) => convert(item, conversion));
    return bounded(sequenceNode(spanOf(source, conversion), items), conversion);
  }
  return nothing(0, conversion);
}

function convertMap(source: YAMLMap, conversion: Conversion): Node {
  const { places, diagnostics } = conversion;
  const entries = new Map<string, MapEntry>();
  for (const pair of source.items) {
    const keyNode = pair.key;
    if (!isScalar(keyNode) || keyNode.value === null) {
      const problem = isScalar(keyNode)
        ? 'a key is missing before the colon'
        : 'a key must be a single word or text';
      const [start, end] = rangeOf(keyNode);
      diagnostics.push(diagnostic('GH1004', { problem }, places.span(start, end)));
      convert(pair.value, conversion);
      continue;
    }
    const [start, end] = rangeOf(keyNode);
    const key = textOf(keyNode);
    const keySpan = places.span(start, end);
    const value = pair.value === null ? nothing(end, conversion) : convert(pair.value, conversion);
    const earlier = entries.get(key);
    if (earlier === undefined) {
      entries.set(key, { key, keySpan, value });
    } else {
      const related: RelatedSpan[] = [{ span: earlier.keySpan, message: 'it is here for the first time' }];
      diagnostics.push(diagnostic('GH1006', { key }, keySpan, { related }));
    }
  }
  return mapNode(spanOf(source, conversion), [...entries.values()]);
}

function convertScalar(source: Scalar, conversion: Conversion): ScalarNode {
  const { places, text } = conversion;
  const [start, end] = rangeOf(source);
  const value = textOf(source);
  return {
    kind: 'scalar',
    span: places.span(start, source.srcToken?.type === 'block-scalar' ? endOfBlock(text, start, end) : end),
    text: value,
    type: TYPES[typeof source.value] ?? 'null',
    plain: source.type === 'PLAIN',
    locate: locatorOf(source.srcToken, value, start, places),
  };
}

function expand(alias: Alias, conversion: Conversion): Node {
  const { places, anchors, diagnostics } = conversion;
  const [start, end] = rangeOf(alias);
  const span = places.span(start, end);
  const node = anchors.get(alias.source);
  if (node !== undefined) return node;
  if (anchors.has(alias.source)) {
    const help = 'an alias cannot stand inside of what it repeats';
    diagnostics.push(diagnostic('GH1007', { nodesMax: MAX_NODES }, span, { help }));
  } else {
    const problem: Phrase = `nothing before this is marked with \`&${alias.source}\``;
    diagnostics.push(diagnostic('GH1004', { problem }, span));
  }
  return nothing(start, conversion);
}

/** Stops at the first map or list that is too large with its aliases, and goes on with nothing in its place. */
function bounded(node: Node, conversion: Conversion): Node {
  const { nodes, depth } = extentOf(node);
  if (nodes <= MAX_NODES && depth <= MAX_DEPTH) return node;
  const finding =
    depth > MAX_DEPTH
      ? diagnostic('GH1010', { levelsMax: MAX_DEPTH }, node.span)
      : conversion.anchors.size > 0
        ? diagnostic('GH1007', { nodesMax: MAX_NODES }, node.span)
        : diagnostic('GH1011', { entriesMax: MAX_NODES }, node.span);
  if (!conversion.full) conversion.diagnostics.push(finding);
  conversion.full = true;
  return nothing(node.span.start.offset, conversion);
}

function nothing(offset: number, { places }: Conversion): ScalarNode {
  const span = places.span(offset, offset);
  return { kind: 'scalar', span, text: '', type: 'null', plain: true, locate: () => span.start };
}

/** A number is kept as it is written, so that `1_000` and `0.50` can be shown so. */
function textOf(scalar: Scalar): string {
  return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? '');
}

const TYPES: Readonly<Record<string, ScalarType>> = { string: 'text', number: 'number', boolean: 'boolean' };

function rangeOf(source: unknown): readonly [number, number] {
  const range = (source as { range?: readonly [number, number, number] | null } | null)?.range;
  return range ? [range[0], range[1]] : [0, 0];
}

function spanOf(source: unknown, { places }: Conversion) {
  return places.span(...rangeOf(source));
}

/** Without the line break that ends a block scalar. */
function endOfBlock(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/.test(text[last - 1]!)) last--;
  return last;
}
