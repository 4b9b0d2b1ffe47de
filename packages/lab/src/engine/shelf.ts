import { type Shelved, shelf } from 'virtual:shelf';
import type { RegimeParts, SourceFile, WrittenRegime } from 'glasshouse/browser';
import type { Recipe } from './protocol.ts';

/** Reads what a recipe names. Regimes on the shelf that it builds upon are read with it. */
export async function read({ regime, overlays, settings }: Recipe): Promise<WrittenRegime> {
  const own = await textOf(regime, 'regime');
  const bases: Record<string, SourceFile> = {};
  for (let of: SourceFile | undefined = own; of !== undefined; ) {
    const id = extended(of);
    const base = id === undefined || bases[id] !== undefined ? undefined : lookUp(id, 'regime');
    of = base && (await load(base));
    if (base !== undefined) bases[base.id] = of!;
  }
  return {
    regime: own,
    overlays: await Promise.all(overlays.map((one) => textOf(one, 'overlay'))),
    bases,
    settings,
  };
}

/** The same as the package takes it. */
export function partsOf({ bases, ...written }: WrittenRegime): RegimeParts {
  return {
    ...written,
    resolve: (id) => bases[id],
    ids: shelf.filter(({ kind }) => kind === 'regime').map(({ id }) => id),
  };
}

/** The source of an overlay on the shelf. */
export function overlay(id: string): Promise<SourceFile> {
  return textOf(id, 'overlay');
}

async function textOf(of: string | SourceFile, kind: Shelved['kind']): Promise<SourceFile> {
  if (typeof of !== 'string') return of;
  const found = lookUp(of, kind);
  if (found === undefined) throw new RangeError(`there is no ${kind} ${of} on the shelf`);
  return load(found);
}

async function load({ file, text }: Shelved): Promise<SourceFile> {
  return { file, text: await text() };
}

function lookUp(id: string, kind: Shelved['kind']): Shelved | undefined {
  return shelf.find((one) => one.id === id && one.kind === kind);
}

/** What a text seems to build upon; only what to read beforehand depends on it. */
function extended({ text }: SourceFile): string | undefined {
  return typeof text === 'string' ? /^extends:\s*["']?([a-z0-9-]+)/m.exec(text)?.[1] : undefined;
}
