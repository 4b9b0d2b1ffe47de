import type { Position, Span } from '../diagnostics/types.ts';

/** A value and the stretch of text that it was read from. */
export interface Located<T> {
  readonly value: T;
  readonly span: Span;
}

/** One entry of a map whose keys the author of the file chooses. */
export interface Entry<T> {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: T;
  /** The dotted path of the entry in the regime, such as `sources.court`. */
  readonly path: string;
}

/** Where a decoded record stands. */
export interface Place {
  /** The whole map, keys and values. */
  readonly span: Span;
  readonly path: string;
}

/**
 * A file after YAML and before any meaning: every node with its span in the file it came from. Nodes are never
 * changed, so that an alias or a merge may hold a node twice without copying it.
 */
export type Node = ScalarNode | SequenceNode | MapNode;

/** What the YAML 1.2 core schema makes of a scalar. */
export type ScalarType = 'text' | 'number' | 'boolean' | 'null';

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly span: Span;
  /** The text that the scalar stands for: folded and unescaped, but a number as it was written. */
  readonly text: string;
  readonly type: ScalarType;
  /** Written without quotes, on a line of its own or in flow. */
  readonly plain: boolean;
  /** Where in the file the character at an offset of `text` stands; the end of `text` is a place too. */
  readonly locate: (offset: number) => Position;
}

export interface SequenceNode {
  readonly kind: 'sequence';
  readonly span: Span;
  readonly items: readonly Node[];
  readonly extent: Extent;
}

export interface MapNode {
  readonly kind: 'map';
  readonly span: Span;
  readonly entries: readonly MapEntry[];
  readonly extent: Extent;
  /** The scalar of a setting that takes the place of the value of this quantity, and keeps its range. */
  readonly setTo?: ScalarNode;
}

export interface MapEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Node;
}

/** How large a node is when each alias in it is written out. */
export interface Extent {
  readonly nodes: number;
  readonly depth: number;
}

const ONE: Extent = { nodes: 1, depth: 1 };

export function extentOf(node: Node): Extent {
  return node.kind === 'scalar' ? ONE : node.extent;
}

/** A sequence that knows its extent. */
export function sequenceNode(span: Span, items: readonly Node[]): SequenceNode {
  return { kind: 'sequence', span, items, extent: around(items) };
}

/** A map that knows its extent. */
export function mapNode(span: Span, entries: readonly MapEntry[]): MapNode {
  return { kind: 'map', span, entries, extent: around(entries.map(({ value }) => value)) };
}

function around(children: readonly Node[]): Extent {
  let nodes = 1;
  let depth = 0;
  for (const child of children) {
    const extent = extentOf(child);
    nodes += extent.nodes;
    depth = Math.max(depth, extent.depth);
  }
  return { nodes, depth: depth + 1 };
}

export function childOf(node: Node, key: string): MapEntry | undefined {
  return node.kind === 'map' ? node.entries.find((entry) => entry.key === key) : undefined;
}

export function hasKey(node: Node, key: string): boolean {
  return childOf(node, key) !== undefined;
}
