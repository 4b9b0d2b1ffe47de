import type { Span } from '../diagnostics/types.ts';
import type { Node } from '../language/located.ts';
import { readSettings, step } from '../language/settings.ts';
import { parseYaml } from '../language/yaml.ts';

/** What to replace in a text so that it says by itself what settings say; the rest of the text stays as it is. */
export interface WrittenSettings {
  /** From the first to the last; offsets are of the text before any of them. */
  readonly edits: readonly { readonly from: number; readonly to: number; readonly insert: string }[];
  /** The settings that are in the text then. */
  readonly written: readonly string[];
}

/**
 * Where settings of assumed numbers go in the text of a regime. Left out are those that lead to nothing in this file (what it
 * extends has it, or an overlay), to something else than an assumed number, or into what an alias repeats. A number keeps its range,
 * and is sampled from it again, where a setting had fixed it. Never throws.
 */
export function writtenSettings(text: string, settings: readonly string[]): WrittenSettings {
  const { root } = parseYaml('', text);
  if (root === undefined) return { edits: [], written: [] };
  const edits = new Map<string, WrittenSettings['edits'][number]>();
  for (const setting of settings) {
    const [read] = readSettings([setting]).settings;
    if (read?.value.kind !== 'scalar') continue;
    const span = assumedAt(root, read.path.split('.'));
    const insert = setting.slice(setting.indexOf('=') + 1).trim();
    if (span !== undefined) edits.set(setting, { from: span.start.offset, to: span.end.offset, insert });
  }
  return { edits: [...edits.values()].sort((a, b) => a.from - b.from), written: [...edits.keys()] };
}

/** The place of the value of the assumed number to which the path leads. */
function assumedAt(root: Node, path: readonly string[]): Span | undefined {
  let node = root;
  for (const key of [...path, 'assumed']) {
    const child = step(node, key);
    if (child === undefined || !contains(node.span, child.span)) return undefined;
    node = child;
  }
  return node.kind === 'scalar' ? node.span : undefined;
}

/** What an alias stands for lies elsewhere. */
function contains(outer: Span, inner: Span): boolean {
  return inner.start.offset >= outer.start.offset && inner.end.offset <= outer.end.offset;
}
