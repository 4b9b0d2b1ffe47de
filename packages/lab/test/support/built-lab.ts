import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const CACHE = join(ROOT, 'node_modules/.cache/glasshouse-lab');

/** The folder of the built lab. It is built when its sources have changed since the last time. */
export async function builtLab(): Promise<string> {
  const folder = join(CACHE, sourceHash());
  if (existsSync(folder)) return folder;
  rmSync(CACHE, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  const scratch = `${folder}-${process.pid}`;
  const { NODE_ENV } = process.env;
  // As it is published: what runs tests says that it is for testing, and the page would be built for that.
  process.env.NODE_ENV = 'production';
  try {
    await build({
      configFile: join(ROOT, 'packages/lab/vite.config.ts'),
      logLevel: 'error',
      build: { outDir: scratch },
    });
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
  // Another test may have been faster; what it made is the same.
  if (existsSync(folder)) rmSync(scratch, { recursive: true });
  else renameSync(scratch, folder);
  return folder;
}

function sourceHash(): string {
  const hash = createHash('sha256');
  const files = globSync(
    [
      'packages/lab/{src,build,public}/**/*',
      'packages/lab/{index.html,vite.config.ts,package.json}',
      'packages/glasshouse/src/**/*.ts',
      'regimes/*/*.yaml',
      'package-lock.json',
    ],
    { cwd: ROOT },
  );
  for (const file of files.sort()) {
    const path = join(ROOT, file);
    if (statSync(path).isFile()) hash.update(file).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 16);
}

export interface Served {
  readonly url: string;
  /** Every file that was asked for, as a path in the folder. */
  readonly files: ReadonlySet<string>;
  close(): Promise<void>;
}

/** Serves a folder on this machine only; cross-origin isolated unless told otherwise, on any free port unless told. */
export async function serveFolder(folder: string, { isolated = true, port = 0 } = {}): Promise<Served> {
  const files = new Set<string>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!path.startsWith(folder) || !existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    files.add(relative(folder, path));
    const headers: Record<string, string> = {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    };
    if (isolated) {
      headers['cross-origin-opener-policy'] = 'same-origin';
      headers['cross-origin-embedder-policy'] = 'require-corp';
    }
    response.writeHead(200, headers).end(readFileSync(path));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    files,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
