import { diagnostic } from '../diagnostics/codes.ts';
import type { DiagnosticCollector } from '../diagnostics/collector.ts';
import { readFileText } from './file-text.ts';
import { placesIn } from './lines.ts';
import { childOf, hasKey, type MapNode } from './located.ts';
import { LANGUAGE_VERSION } from './regime.ts';
import { describeNode } from './shape/describe.ts';
import { parseYaml } from './yaml.ts';

/** A file by the name that messages call it. Bytes are read as UTF-8. */
export interface SourceFile {
  readonly file: string;
  readonly text: string | Uint8Array;
}

/** Reads a file as far as that it is known to be of the kind and version expected; undefined with a finding if not. */
export function readFile(
  source: SourceFile,
  expected: 'regime' | 'overlay',
  sources: Map<string, string>,
  findings: DiagnosticCollector,
): MapNode | undefined {
  const { file } = source;
  const { text, problem } = readFileText(file, source.text);
  sources.set(file, text);
  if (problem !== undefined) {
    findings.add(problem);
    return undefined;
  }
  const { root, diagnostics } = parseYaml(file, text);
  findings.add(...diagnostics);
  if (root === undefined) {
    if (diagnostics.length === 0) findings.add(diagnostic('GH1002', {}, placesIn(file, text).span(0, 0)));
    return undefined;
  }
  if (root.kind !== 'map') {
    const wanted = `a map that begins with \`glasshouse: ${LANGUAGE_VERSION}\``;
    findings.add(diagnostic('GH1103', { expected: wanted, found: describeNode(root) }, root.span));
    return undefined;
  }
  return isOfKind(root, expected, findings) && isOfVersion(root, findings) ? root : undefined;
}

function isOfKind(root: MapNode, expected: 'regime' | 'overlay', findings: DiagnosticCollector): boolean {
  const overlay = childOf(root, 'overlay') ?? (hasKey(root, 'id') ? undefined : childOf(root, 'change'));
  const found = overlay === undefined ? 'regime' : 'overlay';
  if (found === expected) return true;
  // A file that says of neither that it is one is read as what is expected.
  const sign = overlay ?? childOf(root, 'id');
  if (sign === undefined) return true;
  findings.add(diagnostic('GH1207', { expected, found }, sign.keySpan));
  return false;
}

function isOfVersion(root: MapNode, findings: DiagnosticCollector): boolean {
  const version = childOf(root, 'glasshouse');
  const written = version?.value.kind === 'scalar' ? version.value.text : undefined;
  if (written === String(LANGUAGE_VERSION)) return true;
  const { start } = root.span;
  const span = version?.value.span ?? { ...root.span, end: start };
  const found = version === undefined ? undefined : (written ?? describeNode(version.value));
  findings.add(diagnostic('GH1105', { found, supported: LANGUAGE_VERSION }, span));
  return false;
}
