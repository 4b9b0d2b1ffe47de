import { collectDiagnostics, type DiagnosticCollector } from '../diagnostics/collector.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { basedOn } from './extends.ts';
import { MAX_FINDINGS } from './limits.ts';
import { type MapNode, mapNode, type Node } from './located.ts';
import { merge } from './merge.ts';
import { overlay } from './overlay.ts';
import { readFile, type SourceFile } from './read-file.ts';
import { type RegimeDocument, regime } from './regime.ts';
import { applySetting, readSettings, SETTINGS_FILE } from './settings.ts';
import type { Decoding, Shape } from './shape/shape.ts';

export type { SourceFile } from './read-file.ts';

export interface LoadRequest extends SourceFile {
  /** Laid over the regime in this order. */
  readonly overlays?: readonly SourceFile[];
  /** `path=value`, laid over all in this order. */
  readonly settings?: readonly string[];
  /** The regime that `extends` names. */
  readonly resolve?: (id: string) => SourceFile | undefined;
  /** The names that `resolve` knows, for suggestions. */
  readonly ids?: readonly string[];
}

export interface LoadedRegime {
  /** Only where there is no error. */
  readonly document?: RegimeDocument;
  /** Of all files, by file and position. */
  readonly diagnostics: readonly Diagnostic[];
  /** The text of every file that a diagnostic may point into. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Reads a regime: what it extends, itself, overlays and settings, in this order, each over those before. Names and types
 * in expressions are for the model to check. Never throws, whatever the files hold, and takes bounded time and memory.
 */
export function loadRegime(request: LoadRequest): LoadedRegime {
  const { root, findings, sources } = readRegime(request);
  const document = root && decode(regime, root, findings);
  return {
    ...(document !== undefined && !findings.hasErrors() && { document }),
    diagnostics: findings.sorted().slice(0, MAX_FINDINGS),
    sources,
  };
}

/** The same as far as that everything is laid over each other; what the parts mean is not looked at. */
export function readRegime(request: LoadRequest): Loading & { readonly root: MapNode | undefined } {
  const loading: Loading = { findings: collectDiagnostics(), sources: new Map() };
  return { root: laidOver(request, loading), ...loading };
}

interface Loading {
  readonly findings: DiagnosticCollector;
  readonly sources: Map<string, string>;
}

/** The regime with all that changes it; a change with errors is left out, so that the others are checked all the same. */
function laidOver(request: LoadRequest, loading: Loading): MapNode | undefined {
  const { overlays = [], settings = [], resolve = () => undefined, ids = [] } = request;
  const { findings, sources } = loading;
  const own = readFile(request, 'regime', sources, findings);
  let root = own && basedOn(own, { resolve, ids, sources, findings });
  for (const source of overlays) root = withOverlay(root, source, loading);
  const { settings: read, diagnostics, text } = readSettings(settings);
  if (settings.length > 0) sources.set(SETTINGS_FILE, text);
  findings.add(...diagnostics);
  for (const setting of read) {
    if (root === undefined) break;
    const changed: MapNode | Diagnostic = applySetting(root, setting);
    if ('code' in changed) findings.add(changed);
    else root = changed;
  }
  return root;
}

function withOverlay(
  root: MapNode | undefined,
  source: SourceFile,
  { findings, sources }: Loading,
): MapNode | undefined {
  const read = readFile(source, 'overlay', sources, findings);
  const checked = read && decode(overlay, read, findings);
  if (read === undefined || checked === undefined) return root;
  const additions = read.entries.filter(({ key }) => key === 'bibliography');
  let changed = root;
  for (const change of [mapNode(read.span, additions), checked.change]) {
    const merged = changed && merge(changed, change, 'the regime');
    findings.add(...(merged?.diagnostics ?? []));
    changed = merged?.root;
  }
  return changed;
}

export function decode<T>(shape: Shape<T>, root: Node, findings: DiagnosticCollector): T | undefined {
  const at: Decoding = { path: '', report: (finding) => findings.add(finding) };
  return shape.decode(root, at);
}
