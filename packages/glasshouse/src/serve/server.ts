import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer, type Shelf } from './api.ts';
import { labFiles, sendFile } from './files.ts';
import { newToken, pathOf } from './guard.ts';
import { NAMED } from './runs.ts';

export interface LabServer {
  /** The address to open; whoever does not have it sees nothing. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the lab to this machine alone, on a free port, until it is closed. `pages` is the folder of the built lab; that of
 * this package unless told. Throws a `RunError` (GH2018).
 */
export async function serveLab(shelf: Shelf, pages?: string): Promise<LabServer> {
  const files = labFiles(pages);
  const token = newToken();
  const server = createServer((request, response) => {
    for (const [name, value] of HEADERS) response.setHeader(name, value);
    const path = pathOf(request, token, port);
    if (typeof path === 'number') return refuse(response, path);
    if (path.startsWith('api/')) {
      answer(path.slice('api/'.length), request, response, shelf).catch(() => refuse(response, 500));
      return;
    }
    const file = request.method === 'GET' || request.method === 'HEAD' ? files(path) : undefined;
    if (file === undefined) refuse(response, 404);
    else sendFile(request, response, file);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const query = shelf.named === undefined ? '' : `?run=${NAMED}`;
  return {
    url: `http://127.0.0.1:${port}/${token}/${query}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function refuse(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status);
  response.end();
}

const HEADERS = [
  [
    'content-security-policy',
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  ],
  // Page and engine share memory.
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-embedder-policy', 'require-corp'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['cache-control', 'no-store'],
] as const;
