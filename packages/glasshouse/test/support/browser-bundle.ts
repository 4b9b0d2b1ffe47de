import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

const ENTRY = fileURLToPath(new URL('../../src/browser.ts', import.meta.url));

export interface BrowserBundle {
  /** The one file. */
  readonly path: string;
  readonly code: string;
  readonly gzippedBytes: number;
  /** Each of Node's modules that something asked for, with who did. */
  readonly nodeModules: readonly string[];
  /** What the file still imports. */
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
      lib: { entry: ENTRY, formats: ['es'], fileName: () => 'glasshouse.js' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput[];
  const chunks = result
    .flatMap(({ output }) => output)
    .filter((part): part is Rolldown.OutputChunk => part.type === 'chunk');
  const code = chunks.map((chunk) => chunk.code).join('');
  return {
    path: join(outDir, 'glasshouse.js'),
    code,
    gzippedBytes: gzipSync(code).length,
    nodeModules,
    imports: chunks.flatMap((chunk) => [...chunk.imports, ...chunk.dynamicImports]),
  };
}
