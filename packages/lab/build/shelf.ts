import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';

/**
 * `virtual:shelf`: what there is on the shelf of regimes, with titles, and the text of each as a chunk of its own that
 * is loaded when it is asked for.
 */
export function shelf(folder: string): Plugin {
  return {
    name: 'shelf',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const entries = readdirSync(folder)
        .sort()
        .flatMap((name) => KINDS.map((kind) => ({ name, kind, path: join(folder, name, `${kind}.yaml`) })))
        .filter(({ path }) => existsSync(path))
        .map(({ name, kind, path }) => {
          const { title, population } = parse(readFileSync(path, 'utf8')) as Written;
          const file = `regimes/${name}/${kind}.yaml`;
          const about = JSON.stringify({ id: name, kind, title, file, hasRegions: hasRegions(population) });
          const text = JSON.stringify(`${path}?raw`);
          return `{ ...${about}, text: () => import(${text}).then((module) => module.default) }`;
        });
      return `export const shelf = [\n${entries.join(',\n')}\n];`;
    },
  };
}

const NAME = 'virtual:shelf';
const RESOLVED = `\0${NAME}`;
const KINDS = ['regime', 'overlay'] as const;

/** As much of a file as the shelf shows. */
interface Written {
  readonly title: unknown;
  readonly population?: { readonly regions?: Readonly<Record<string, unknown>> };
}

/** Whether there is a map of it, so that nobody has to fetch all schemes to find those; a test asks the package the same. */
function hasRegions({ regions = {} }: Written['population'] = {}): boolean {
  return 'count' in regions ? Number(regions.count) > 1 : Object.keys(regions).length > 1;
}
