import { collectDiagnostics } from '../diagnostics/collector.ts';
import type { Span } from '../diagnostics/types.ts';
import { decode, type LoadRequest, readRegime } from './load.ts';
import { type MapEntry, type MapNode, mapNode, type Node } from './located.ts';
import { type RegimeDocument, regime } from './regime.ts';
import { parseYaml } from './yaml.ts';

/**
 * As much of a regime as is right, for help while it is written: entries with mistakes are left out, and what every
 * regime needs is filled in. Undefined where not even its structure can be read. Never throws.
 */
export function loadPartly(request: LoadRequest): RegimeDocument | undefined {
  let root = readRegime(request).root;
  for (let round = 0; root !== undefined && round < ROUNDS_MAX; round++) {
    const findings = collectDiagnostics();
    const whole = filledIn(root);
    const document = decode(regime, whole, findings);
    if (document !== undefined) return document;
    root = withoutThose(
      whole,
      findings.sorted().flatMap(({ span }) => span ?? []),
    );
  }
  return undefined;
}

/** A mistake can hide another one of the same entry, but the entry goes with the first. */
const ROUNDS_MAX = 4;

const LEAST = parseYaml(
  'least',
  `
glasshouse: 1
id: least
title: { en: Least }
tick: month
horizon: 12 months
population: { size: 1 }
`,
).root as MapNode;

function filledIn(root: MapNode): MapNode {
  const there = new Set(root.entries.map(({ key }) => key));
  return mapNode(root.span, [...LEAST.entries.filter(({ key }) => !there.has(key)), ...root.entries]);
}

/** Leaves out the entries in which a mistake lies: those of a part of the regime, or the part itself. */
function withoutThose(root: MapNode, mistakes: readonly Span[]): MapNode | undefined {
  const isWrong = (entry: MapEntry): boolean => mistakes.some((span) => holds(entry, span));
  if (!root.entries.some(isWrong)) return undefined;
  const kept = root.entries.flatMap((part): MapEntry[] => {
    if (!isWrong(part)) return [part];
    if (part.value.kind !== 'map') return [];
    const entries = part.value.entries.filter((entry) => !isWrong(entry));
    const isSmaller = entries.length > 0 && entries.length < part.value.entries.length;
    return isSmaller ? [{ ...part, value: mapNode(part.value.span, entries) }] : [];
  });
  return mapNode(root.span, kept);
}

function holds({ keySpan, value }: MapEntry, span: Span): boolean {
  return covers(keySpan, span) || nodeHolds(value, span);
}

/** What is merged of several files holds places of each. */
function nodeHolds(node: Node, span: Span): boolean {
  if (covers(node.span, span)) return true;
  if (node.kind === 'scalar') return false;
  return node.kind === 'map'
    ? node.entries.some((entry) => holds(entry, span))
    : node.items.some((item) => nodeHolds(item, span));
}

function covers({ file, start, end }: Span, { file: other, start: { offset } }: Span): boolean {
  return file === other && start.offset <= offset && offset <= end.offset;
}
