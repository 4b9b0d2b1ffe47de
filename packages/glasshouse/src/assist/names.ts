import { type LoadRequest, readRegime } from '../language/load.ts';
import { childOf, type Node } from '../language/located.ts';
import { parseYaml } from '../language/yaml.ts';
import type { Cursor } from './cursor.ts';

/** The names that are defined for a thing, with its article: in this file, in what it extends, and in overlays. */
export function namesOf(what: string, cursor: Cursor, request: LoadRequest): readonly string[] {
  if (what === 'a regime') return request.ids ?? [];
  const places = [...(DEFINED[what] ?? []), ...placesOfValues(what, cursor.path)];
  if (places.length === 0) return [];
  const others = otherFiles(cursor, request);
  const names = places.flatMap((place) => [
    ...cursor.keysAt(place),
    ...others.flatMap((root) => keysOf(root, place)),
  ]);
  return [...new Set(names)].filter((name) => name !== '');
}

/** Where names of each sort are defined. */
const DEFINED: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'a kind of conduct': [['conduct']],
  'a kind of conduct that it sees': [['conduct']],
  'a list': [['lists'], ['copies']],
  'a list or a consequence': [['lists'], ['copies'], ['consequences']],
  'a kind of conduct, a list or a consequence': [['conduct'], ['lists'], ['copies'], ['consequences']],
  'a rule of governance': [['governance']],
  'an agency': [['agencies']],
  'a source': [['sources']],
  'a source in the bibliography': [['bibliography']],
  'a consequence': [['consequences']],
  'a copy of a list': [['copies']],
  'a direct downgrade': [['downgrades']],
  'a duration': [['durations']],
  'a grade': [['grades']],
  'a parameter': [['parameters']],
  'a response': [['response']],
  'a state': [['states']],
  'an attribute': [['population', 'attributes']],
  'an observation': [['observe']],
  'a dimension': [['score', 'dimensions']],
  'a region': [['population', 'regions']],
};

/** The values of an attribute stand where it is defined; the key before says which one it is. */
function placesOfValues(what: string, path: readonly string[]): readonly (readonly string[])[] {
  if (what !== 'a value of the attribute') return [];
  const attribute = path.at(-2)!;
  return attribute === 'region'
    ? [['population', 'regions']]
    : [['population', 'attributes', attribute, 'values']];
}

function otherFiles({ base }: Cursor, request: LoadRequest): readonly Node[] {
  const source = base === undefined ? undefined : request.resolve?.(base);
  const { overlays: _, settings: __, ...bare } = request;
  const root = source && readRegime({ ...bare, ...source }).root;
  const changes = (request.overlays ?? []).map(({ file, text }) => {
    const overlay = typeof text === 'string' ? parseYaml(file, text).root : undefined;
    return overlay && childOf(overlay, 'change')?.value;
  });
  return [root, ...changes].filter((node) => node !== undefined);
}

function keysOf(node: Node | undefined, path: readonly string[]): readonly string[] {
  if (node?.kind !== 'map') return [];
  const [first, ...rest] = path;
  if (first === undefined) return node.entries.map(({ key }) => key).filter((key) => key !== '*');
  return keysOf(childOf(node, first)?.value, rest);
}
