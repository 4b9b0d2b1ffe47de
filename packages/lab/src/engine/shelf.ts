import { type Shelved, shelf } from 'virtual:shelf';
import type { RegimeParts, SourceFile } from 'glasshouse/browser';
import type { Recipe } from './protocol.ts';

/** Reads what a recipe names. Regimes that one on the shelf may build upon are read with it. */
export async function partsOf({ regime, overlays, settings }: Recipe): Promise<RegimeParts> {
  const own = typeof regime === 'string' ? await read(find(regime, 'regime')) : regime;
  const bases = new Map<string, SourceFile>();
  for (let of: SourceFile | undefined = own; of !== undefined; ) {
    const id = extended(of);
    const base = id === undefined || bases.has(id) ? undefined : lookUp(id, 'regime');
    of = base && (await read(base));
    if (base !== undefined) bases.set(base.id, of!);
  }
  return {
    regime: own,
    overlays: await Promise.all(overlays.map((id) => read(find(id, 'overlay')))),
    settings,
    resolve: (id) => bases.get(id),
    ids: shelf.filter(({ kind }) => kind === 'regime').map(({ id }) => id),
  };
}

/** The source of an overlay on the shelf. */
export function overlay(id: string): Promise<SourceFile> {
  return read(find(id, 'overlay'));
}

async function read({ file, text }: Shelved): Promise<SourceFile> {
  return { file, text: await text() };
}

function lookUp(id: string, kind: Shelved['kind']): Shelved | undefined {
  return shelf.find((one) => one.id === id && one.kind === kind);
}

function find(id: string, kind: Shelved['kind']): Shelved {
  const found = lookUp(id, kind);
  if (found === undefined) throw new RangeError(`there is no ${kind} ${id} on the shelf`);
  return found;
}

/** What a text seems to build upon; only what to read beforehand depends on it. */
function extended({ text }: SourceFile): string | undefined {
  return typeof text === 'string' ? /^extends:\s*["']?([a-z0-9-]+)/m.exec(text)?.[1] : undefined;
}
