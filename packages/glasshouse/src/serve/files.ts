import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { diagnostic } from '../diagnostics/codes.ts';
import { RunError } from '../diagnostics/run-error.ts';

/** A file of the lab as it goes out. */
interface ServedFile {
  readonly type: string;
  readonly bytes: Buffer;
  /** Absent where it is packed as it is. */
  readonly gzipped?: Buffer;
}

/** Gives the files of the built lab by their paths. */
export type LabFiles = (path: string) => ServedFile | undefined;

/** The built lab: a published package carries it, and in the repository it lies beside. Throws a `RunError` (GH2018). */
export function labFiles(folder = builtLab()): LabFiles {
  if (folder === undefined || !existsSync(join(folder, 'index.html')))
    throw new RunError(diagnostic('GH2018', {}));
  // Only what was there at the start is ever served, whatever a path says.
  const paths = new Map(
    globSync('**/*', { cwd: folder })
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path.replaceAll('\\', '/'), join(folder, path)]),
  );
  const read = new Map<string, ServedFile>();
  return (path) => {
    const name = path === '' ? 'index.html' : path;
    const full = paths.get(name);
    if (full === undefined) return undefined;
    const known = read.get(name);
    if (known !== undefined) return known;
    const bytes = name === 'index.html' ? withServer(readFileSync(full)) : readFileSync(full);
    const type = TYPES[extname(name)] ?? 'application/octet-stream';
    const file = { type, bytes, ...(/^text|svg/.test(type) ? { gzipped: gzipSync(bytes) } : {}) };
    read.set(name, file);
    return file;
  };
}

export function sendFile(request: IncomingMessage, response: ServerResponse, file: ServedFile): void {
  const packed = String(request.headers['accept-encoding'] ?? '').includes('gzip') ? file.gzipped : undefined;
  response.writeHead(200, {
    'content-type': file.type,
    ...(packed === undefined ? {} : { 'content-encoding': 'gzip' }),
  });
  response.end(request.method === 'HEAD' ? undefined : (packed ?? file.bytes));
}

/** Tells the page that there is a machine behind it. */
function withServer(page: Buffer): Buffer {
  return Buffer.from(
    page.toString().replace('</head>', '<meta name="glasshouse-server" content="api/">\n</head>'),
  );
}

function builtLab(): string | undefined {
  return [new URL('../../lab/', import.meta.url), new URL('../../../lab/dist/', import.meta.url)]
    .map((url) => fileURLToPath(url))
    .find((folder) => existsSync(join(folder, 'index.html')));
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
