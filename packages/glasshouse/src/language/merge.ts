import { diagnostic } from '../diagnostics/codes.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { MAX_DEPTH, MAX_NODES, MAX_UNKNOWN_KEYS } from './limits.ts';
import { childOf, extentOf, type MapEntry, type MapNode, mapNode, type Node } from './located.ts';

/** The key that stands for every entry which the map holds so far. */
const EVERY = '*';

/** The scalar that takes an entry away; between quotes it is a text like any other. */
const REMOVE = 'remove';

export interface Merged {
  /** The base where there is a finding. */
  readonly root: MapNode;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Lays changes over a base. Maps are merged key by key, anything else is replaced; `remove` takes an entry away (and a map with its last one), and
 * under the key `"*"` stands what is done to each entry that is there, before the others. A number with its origin and
 * a text in several languages are replaced as a whole, so that no part of the old one clings to the new.
 * `baseName` is what messages call the base.
 */
export function merge(base: MapNode, change: MapNode, baseName: string): Merged {
  const merging: Merging = { baseName, diagnostics: [], steps: 0, stopped: false };
  const root = mergeMaps(base, change, '', merging);
  const { nodes, depth } = extentOf(root);
  const { diagnostics } = merging;
  if (depth > MAX_DEPTH) diagnostics.push(diagnostic('GH1010', { levelsMax: MAX_DEPTH }, change.span));
  else if (nodes > MAX_NODES || merging.stopped) {
    diagnostics.push(diagnostic('GH1011', { entriesMax: MAX_NODES }, change.span));
  }
  return diagnostics.length > 0 ? { root: base, diagnostics } : { root, diagnostics };
}

/** Whether a node takes an entry away. */
export function isRemoval(node: Node): boolean {
  return node.kind === 'scalar' && node.plain && node.text === REMOVE;
}

/** Whether a node is a number with its origin. */
export function isQuantity(node: Node): node is MapNode {
  return (
    childOf(node, 'published')?.value.kind === 'scalar' || childOf(node, 'assumed')?.value.kind === 'scalar'
  );
}

interface Merging {
  readonly baseName: string;
  readonly diagnostics: Diagnostic[];
  /** Entries visited so far; a change to each of many entries may visit far more than either file holds. */
  steps: number;
  stopped: boolean;
}

function mergeMaps(base: MapNode, change: MapNode, path: string, merging: Merging): MapNode {
  const entries = new Map(base.entries.map((entry) => [entry.key, entry]));
  merging.steps += base.entries.length + change.entries.length;
  if (merging.steps > 4 * MAX_NODES) merging.stopped = true;
  if (merging.stopped) return base;
  const every = childOf(change, EVERY);
  if (every !== undefined) {
    for (const entry of base.entries) apply(entries, { ...every, key: entry.key }, path, merging);
  }
  const known = new Set(base.entries.map(({ key }) => key));
  for (const entry of change.entries) {
    if (entry === every) continue;
    if (isRemoval(entry.value) && !known.has(entry.key)) reportMissing(entry, path, known, merging);
    else apply(entries, entry, path, merging);
  }
  return mapNode(base.span, [...entries.values()]);
}

function apply(entries: Map<string, MapEntry>, change: MapEntry, path: string, merging: Merging): void {
  const { key, value } = change;
  const before = entries.get(key);
  if (isRemoval(value)) {
    entries.delete(key);
  } else if (before?.value.kind === 'map' && value.kind === 'map' && !isWhole(value)) {
    const merged = mergeMaps(before.value, value, `${path}${key}.`, merging);
    if (merged.entries.length > 0 || before.value.entries.length === 0)
      entries.set(key, { ...before, value: merged });
    else entries.delete(key);
  } else {
    // A change that meets nothing may still ask to remove something, and must hear that it is not there.
    const added =
      value.kind === 'map' ? mergeMaps(mapNode(value.span, []), value, `${path}${key}.`, merging) : value;
    // What is done to every entry of a map that is not there is done to nothing.
    const isNothing =
      value.kind === 'map' &&
      childOf(value, EVERY) !== undefined &&
      added.kind === 'map' &&
      added.entries.length === 0;
    if (!isNothing) entries.set(key, { ...change, value: added });
  }
}

/** A map that takes the place of what was there, rather than adding to it. */
function isWhole(node: MapNode): boolean {
  return isQuantity(node) || isWholeText(node);
}

function isWholeText(node: MapNode): boolean {
  const english = childOf(node, 'en');
  return english?.value.kind === 'scalar' && node.entries.every(({ key }) => /^[a-z]{2}$/.test(key));
}

function reportMissing(
  { key, keySpan }: MapEntry,
  path: string,
  known: ReadonlySet<string>,
  { diagnostics, baseName }: Merging,
): void {
  if (diagnostics.length >= MAX_UNKNOWN_KEYS) return;
  const suggestion = nearestName(key, known);
  diagnostics.push(diagnostic('GH1206', { path: `${path}${key}`, base: baseName }, keySpan, { suggestion }));
}
