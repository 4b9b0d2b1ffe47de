import { diagnostic } from '../diagnostics/codes.ts';
import type { DiagnosticCollector } from '../diagnostics/collector.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import { childOf, hasKey, type MapNode, mapNode, type ScalarNode } from './located.ts';
import { merge } from './merge.ts';
import { readFile, type SourceFile } from './read-file.ts';

export interface Bases {
  readonly resolve: (id: string) => SourceFile | undefined;
  readonly ids: readonly string[];
  readonly sources: Map<string, string>;
  readonly findings: DiagnosticCollector;
}

/** A regime laid over what it extends, and that over what it extends; undefined with a finding where that fails. */
export function basedOn(own: MapNode, bases: Bases): MapNode | undefined {
  const chain = chainOf(own, bases);
  const [first, ...changes] = chain?.reverse() ?? [];
  if (first === undefined) return undefined;
  let root = first;
  for (const change of changes) {
    const { root: merged, diagnostics } = merge(without(root, 'extends'), change, idOf(root) ?? 'the base');
    bases.findings.add(...diagnostics);
    if (diagnostics.length > 0) return undefined;
    root = merged;
  }
  return root;
}

/** The regime, what it extends, and so on to one that extends nothing. */
function chainOf(own: MapNode, { resolve, ids, sources, findings }: Bases): MapNode[] | undefined {
  const chain = [own];
  const names = [idOf(own) ?? 'this file'];
  for (let last = own; ; ) {
    const base = childOf(last, 'extends')?.value;
    // What is no name at all is reported when the whole is decoded.
    if (base?.kind !== 'scalar') return chain;
    if (!hasOwnName(last, findings)) return undefined;
    if (names.includes(base.text) || names.length > LONGEST_CHAIN) {
      findings.add(diagnostic('GH1204', { circle: [...names, base.text] }, base.span));
      return undefined;
    }
    const source = resolve(base.text);
    if (source === undefined) {
      findings.add(unknownBase(base, ids));
      return undefined;
    }
    const read = readFile(source, 'regime', sources, findings);
    if (read === undefined) return undefined;
    names.push(base.text);
    chain.push(read);
    last = read;
  }
}

const LONGEST_CHAIN = 32;

/** Without it, a regime would go by the name of the one that it changes. */
function hasOwnName(root: MapNode, findings: DiagnosticCollector): boolean {
  if (hasKey(root, 'id')) return true;
  findings.add(diagnostic('GH1102', { key: 'id', of: 'a regime' }, childOf(root, 'extends')!.keySpan));
  return false;
}

function unknownBase({ text, span }: ScalarNode, ids: readonly string[]) {
  const suggestion = nearestName(text, ids);
  return diagnostic('GH1203', { category: 'regime', name: text }, span, { suggestion });
}

function idOf(root: MapNode): string | undefined {
  const id = childOf(root, 'id')?.value;
  return id?.kind === 'scalar' ? id.text : undefined;
}

function without(root: MapNode, key: string): MapNode {
  return mapNode(
    root.span,
    root.entries.filter((entry) => entry.key !== key),
  );
}
