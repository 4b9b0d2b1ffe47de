import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { diagnostic } from '../diagnostics/codes.ts';
import { RunError } from '../diagnostics/run-error.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import { MAX_BYTES } from '../language/limits.ts';
import type { SourceFile } from '../language/load.ts';
import { systemReason } from '../results/run-error.ts';

/** A regime or overlay that comes with Glasshouse. */
export interface CatalogueEntry {
  readonly id: string;
  readonly kind: 'regime' | 'overlay';
  /** By language. */
  readonly title: Readonly<Record<string, string>>;
  readonly source: SourceFile;
}

/** All regimes and overlays that come with Glasshouse, by id. Reads every one of them. */
export function catalogue(): readonly CatalogueEntry[] {
  return shelf().map(({ id, kind }) => {
    const source = shippedSource(id, kind)!;
    const { title } = parse(String(source.text)) as { title: Readonly<Record<string, string>> };
    return { id, kind, title, source };
  });
}

/** What comes with Glasshouse, by id. */
function shelf(): readonly { id: string; kind: CatalogueEntry['kind'] }[] {
  return readdirSync(SHELF)
    .sort()
    .flatMap((id) => KINDS.map((kind) => ({ id, kind })))
    .filter(({ id, kind }) => existsSync(shelfPath(id, kind)));
}

const KINDS = ['regime', 'overlay'] as const satisfies readonly CatalogueEntry['kind'][];

/** The text of a regime or overlay that comes with Glasshouse; undefined where there is none of that id. */
export function shippedSource(id: string, kind: CatalogueEntry['kind']): SourceFile | undefined {
  // An id comes from outside and must not lead out of the shelf.
  const path = /^[a-z0-9-]+$/.test(id) ? shelfPath(id, kind) : undefined;
  if (path === undefined || !existsSync(path)) return undefined;
  return { file: shelfFile(id, kind), text: readFileSync(path, 'utf8') };
}

const shelfPath = (id: string, kind: CatalogueEntry['kind']): string => `${SHELF}${id}/${kind}.yaml`;

/** What a regime or overlay that comes with Glasshouse is called in messages and manifests. */
export function shelfFile(id: string, kind: CatalogueEntry['kind']): string {
  return `regimes/${id}/${kind}.yaml`;
}

/**
 * The text of a regime or overlay: the id of one that comes with Glasshouse, or the path of a file. Throws a
 * `RunError`: GH2001 where there is neither, GH1008 where the file cannot be read.
 */
export async function readSource(idOrPath: string, kind: 'regime' | 'overlay'): Promise<SourceFile> {
  const shipped = shippedSource(idOrPath, kind);
  if (shipped !== undefined) return shipped;
  if (!existsSync(idOrPath) && !looksLikePath(idOrPath)) {
    const suggestion = nearestName(idOrPath, shippedIds(kind));
    throw new RunError(diagnostic('GH2001', { what: kind, name: idOrPath }, undefined, { suggestion }));
  }
  return { file: idOrPath, text: await readAtMost(idOrPath, MAX_BYTES + 1) };
}

/** What `extends` may name: the regimes that come with Glasshouse. */
export function shippedRegimes(): {
  ids: readonly string[];
  resolve: (id: string) => SourceFile | undefined;
} {
  return { ids: shippedIds('regime'), resolve: (id) => shippedSource(id, 'regime') };
}

function shippedIds(of: CatalogueEntry['kind']): string[] {
  return shelf().flatMap(({ id, kind }) => (kind === of ? [id] : []));
}

/** In the repository the shelf is beside `packages/`; a published package carries a copy. */
const SHELF = [new URL('../../regimes/', import.meta.url), new URL('../../../../regimes/', import.meta.url)]
  .map((url) => fileURLToPath(url))
  .find((path) => existsSync(path))!;

function looksLikePath(name: string): boolean {
  return name.includes('/') || name.includes('\\') || /\.ya?ml$/i.test(basename(name));
}

/** The first bytes of a file; more than the language takes are not even read. */
async function readAtMost(path: string, bytesMax: number): Promise<Uint8Array> {
  try {
    if (statSync(path).isDirectory())
      throw new RunError(diagnostic('GH1008', { file: path, reason: 'it is a folder' }));
    const file = await open(path, 'r');
    try {
      const buffer = new Uint8Array(bytesMax);
      let length = 0;
      for (;;) {
        const { bytesRead } = await file.read(buffer, length, bytesMax - length);
        length += bytesRead;
        if (bytesRead === 0 || length === bytesMax) return buffer.subarray(0, length);
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    const reason = systemReason(error);
    if (reason === undefined) throw error;
    throw new RunError(diagnostic('GH1008', { file: path, reason }), { cause: error });
  }
}
