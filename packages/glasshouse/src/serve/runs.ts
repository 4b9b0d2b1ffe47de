import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shelfFile } from '../library/catalogue.ts';
import { settingText } from '../library/command-line.ts';
import { openRun } from '../library/open.ts';
import type { CompleteManifest, Manifest } from '../results/types.ts';
import type { OpenedRun, ShelvedRun } from './types.ts';

/** The finished runs in `runs/` of a folder, and the one that was named. */
export function listRuns(folder: string, named: string | undefined): ShelvedRun[] {
  const shelf = join(folder, 'runs');
  const beside = existsSync(shelf) ? readdirSync(shelf).sort() : [];
  const known = [...beside.map((name) => [name, join(shelf, name)] as const)];
  if (named !== undefined) known.unshift([NAMED, named]);
  return known.flatMap(([name, path]) => {
    const manifest = readManifest(path);
    if (manifest === undefined) return [];
    const { regime, inputs, digest } = manifest;
    const { persons, ticks, replicates } = inputs;
    return [{ name, regime: regime.id, title: regime.title, persons, ticks, replicates, digest }];
  });
}

/** The name under which the run goes that was given on the command line. */
export const NAMED = 'asked-for';

/** A run with all that makes it; undefined where there is none of that name. */
export async function readRun(
  folder: string,
  named: string | undefined,
  name: string,
): Promise<OpenedRun | undefined> {
  if (!listRuns(folder, named).some((run) => run.name === name)) return undefined;
  const run = await openRun(name === NAMED ? named! : join(folder, 'runs', name));
  const { regime, inputs } = run.manifest;
  const byRole = (role: 'regime' | 'base' | 'overlay') =>
    regime.texts.filter((text) => text.role === role).map(({ file, text }) => ({ file, text }));
  const written = {
    regime: byRole('regime')[0]!,
    overlays: byRole('overlay'),
    bases: Object.fromEntries(byRole('base').map((base) => [shelfId(base.file), base])),
    settings: inputs.settings.map(settingText),
  };
  return { written, data: await run.data() };
}

/** The id of a regime that comes with Glasshouse, by its file; only those can be built upon. */
function shelfId(file: string): string {
  const id = file.split('/').at(-2) ?? file;
  return shelfFile(id, 'regime') === file ? id : file;
}

function readManifest(path: string): CompleteManifest | undefined {
  try {
    const manifest = JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8')) as Manifest;
    return manifest.state === 'complete' ? manifest : undefined;
  } catch {
    // A folder that is no run, or one that is being written: it is not on the list.
    return undefined;
  }
}
