import { diagnostic } from '../diagnostics/codes.ts';
import type { Phrase } from '../diagnostics/phrases.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { readFileText } from './file-text.ts';
import { type Places, placesIn } from './lines.ts';
import { type MapNode, mapNode, type Node, sequenceNode } from './located.ts';
import { isQuantity, isRemoval } from './merge.ts';
import { FIXED_KEYS } from './overlay.ts';
import { parseYaml } from './yaml.ts';

/** The name under which messages show the settings, one in each line. */
export const SETTINGS_FILE = '--set';

/** One `path=value`, read. */
export interface Setting {
  readonly path: string;
  readonly start: number;
  readonly value: Node;
  readonly places: Places;
}

export interface ReadSettings {
  readonly settings: readonly Setting[];
  readonly diagnostics: readonly Diagnostic[];
  /** What spans of settings point into. */
  readonly text: string;
}

/** Reads settings as they come from the command line; the value is YAML in one line. */
export function readSettings(written: readonly string[]): ReadSettings {
  const lines = written.map((setting) => setting.replaceAll(/[\r\n]+/g, ' '));
  const { text, problem } = readFileText(SETTINGS_FILE, lines.join('\n'));
  if (problem !== undefined) return { settings: [], diagnostics: [problem], text };
  const places = placesIn(SETTINGS_FILE, text);
  const settings: Setting[] = [];
  const diagnostics: Diagnostic[] = [];
  let start = 0;
  for (const line of lines) {
    const read = readSetting(line, start, places);
    if ('value' in read) settings.push(read);
    else diagnostics.push(...read);
    start += line.length + 1;
  }
  return { settings, diagnostics, text };
}

/**
 * Puts a value in the place of what the path leads to. A scalar for a quantity replaces its value and leaves its range;
 * `remove` takes the entry away, and what holds it with its last one. The path must lead to something.
 */
export function applySetting(root: MapNode, setting: Setting): MapNode | Diagnostic {
  const { path, value } = setting;
  const keys = path.split('.');
  if (FIXED_KEYS.has(keys[0]!)) return missing(setting, undefined, `\`${keys[0]}\` cannot be set`);
  const reached = stepsTo(root, keys);
  if (reached < keys.length) return missing(setting, nearestPath(root, keys, reached));
  return changeAt(root, keys, (target) => {
    if (isRemoval(value)) return undefined;
    return value.kind === 'scalar' && isQuantity(target) ? { ...target, setTo: value } : value;
  }) as MapNode;
}

function readSetting(line: string, start: number, places: Places): Setting | Diagnostic[] {
  const sign = line.indexOf('=');
  const path = line.slice(0, Math.max(sign, 0)).trim();
  const span = places.span(start, start + line.length);
  const wrong = [diagnostic('GH2007', { option: '--set', found: line, expected: '`path=value`' }, span)];
  if (path === '') return wrong;
  const shift = start + sign + 1;
  const within: Places = {
    file: SETTINGS_FILE,
    at: (offset) => places.at(shift + offset),
    span: (from, to) => places.span(shift + from, shift + to),
  };
  const { root, diagnostics } = parseYaml(SETTINGS_FILE, line.slice(sign + 1), within);
  if (diagnostics.length > 0) return [...diagnostics];
  return root === undefined ? wrong : { path, start, value: root, places };
}

function missing(
  { path, start, places }: Setting,
  suggestion: string | undefined,
  help?: Phrase,
): Diagnostic {
  return diagnostic('GH2006', { path }, places.span(start, start + path.length), { suggestion, help });
}

/** How many of the keys lead somewhere. */
function stepsTo(root: Node, keys: readonly string[]): number {
  let node: Node | undefined = root;
  let steps = 0;
  for (const key of keys) {
    node = node && step(node, key);
    if (node === undefined) return steps;
    steps++;
  }
  return steps;
}

/** What a key, or the number of an item, leads to. */
export function step(node: Node, key: string): Node | undefined {
  if (node.kind === 'map') return node.entries.find((entry) => entry.key === key)?.value;
  if (node.kind === 'sequence' && /^\d{1,6}$/.test(key)) return node.items[Number(key)];
  return undefined;
}

/** The path with the first key that leads nowhere replaced by the nearest that does. */
function nearestPath(root: Node, keys: readonly string[], reached: number): string | undefined {
  let node: Node | undefined = root;
  for (const key of keys.slice(0, reached)) node = node && step(node, key);
  const candidates = node?.kind === 'map' ? node.entries.map(({ key }) => key) : [];
  const nearest = nearestName(keys[reached]!, candidates);
  if (nearest === undefined) return undefined;
  const whole = [...keys.slice(0, reached), nearest, ...keys.slice(reached + 1)];
  const further = stepsTo(root, whole);
  if (further === whole.length) return whole.join('.');
  return nearestPath(root, whole, further) ?? whole.slice(0, reached + 1).join('.');
}

function changeAt(
  node: Node,
  [key, ...rest]: readonly string[],
  change: (target: Node) => Node | undefined,
): Node | undefined {
  if (key === undefined) return change(node);
  if (node.kind === 'map') {
    const entries = node.entries.flatMap((entry) => {
      if (entry.key !== key) return [entry];
      const value = changeAt(entry.value, rest, change);
      return value === undefined ? [] : [{ ...entry, value }];
    });
    return entries.length === 0 ? undefined : { ...node, ...mapNode(node.span, entries) };
  }
  if (node.kind === 'sequence') {
    const items = node.items.flatMap((item, index) => {
      if (index !== Number(key)) return [item];
      const value = changeAt(item, rest, change);
      return value === undefined ? [] : [value];
    });
    return items.length === 0 ? undefined : sequenceNode(node.span, items);
  }
  return node;
}
