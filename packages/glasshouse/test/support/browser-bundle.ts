import { isBuiltin } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

const ENTRY = fileURLToPath(new URL('../../src/browser.ts', import.meta.url));

export interface BrowserBundle {
  /** Code by name of file; `glasshouse.js` is the one to begin with. */
  readonly files: ReadonlyMap<string, string>;
  /** Those that come with it at once; the others when they are asked for. */
  readonly first: readonly string[];
  /** Of those that come at once. */
  readonly gzippedBytes: number;
  /** Each of Node's modules that something asked for, with who did. */
  readonly nodeModules: readonly string[];
  /** What the files import beside each other. */
  readonly imports: readonly string[];
}

/** Bundles `glasshouse/browser` with Vite, as somebody who builds a page with it would. */
export async function bundleForBrowser(outDir: string): Promise<BrowserBundle> {
  const nodeModules: string[] = [];
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    root: outDir,
    plugins: [
      {
        name: 'find-node-modules',
        enforce: 'pre',
        resolveId(source, importer) {
          if (isBuiltin(source)) nodeModules.push(`${source} from ${importer}`);
        },
      },
    ],
    build: {
      outDir,
      emptyOutDir: false,
      minify: true,
      lib: { entry: ENTRY, formats: ['es'], fileName: () => ENTRY_FILE },
    },
  })) as Rolldown.RolldownOutput[];
  const chunks = result
    .flatMap(({ output }) => output)
    .filter((part): part is Rolldown.OutputChunk => part.type === 'chunk');
  const chunkOf = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const first = new Set([ENTRY_FILE]);
  for (const name of first) for (const other of chunkOf.get(name)?.imports ?? []) first.add(other);
  return {
    files: new Map(chunks.map(({ fileName, code }) => [fileName, code])),
    first: [...first],
    gzippedBytes: [...first].reduce((sum, name) => sum + gzipSync(chunkOf.get(name)?.code ?? '').length, 0),
    nodeModules,
    imports: chunks
      .flatMap((chunk) => [...chunk.imports, ...chunk.dynamicImports])
      .filter((name) => !chunkOf.has(name)),
  };
}

const ENTRY_FILE = 'glasshouse.js';
