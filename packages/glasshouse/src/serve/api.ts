import type { IncomingMessage, ServerResponse } from 'node:http';
import { Interrupted } from '../engine/interrupted.ts';
import { runTroubleOf } from '../library/run-trouble.ts';
import { fromWire, toWire } from '../library/wire.ts';
import { runHere } from './run.ts';
import { listRuns, readRun } from './runs.ts';
import type { ServedEvents, ServedRequest } from './types.ts';

/** The folder whose runs are served, and the run that was named when the lab was opened. */
export interface Shelf {
  readonly folder: string;
  readonly named: string | undefined;
}

/** Answers what the page asks of the machine: `runs`, `runs/NAME`, and `run`, whose answer is a stream of events. */
export async function answer(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  { folder, named }: Shelf,
): Promise<void> {
  if (request.method === 'GET' && path === 'runs') return sendWire(response, listRuns(folder, named));
  const [, name] = /^runs\/([^/]+)$/.exec(path) ?? [];
  if (request.method === 'GET' && name !== undefined) {
    const run = await readRun(folder, named, decodeURIComponent(name));
    return run === undefined ? void response.writeHead(404).end() : sendWire(response, run);
  }
  if (request.method === 'POST' && path === 'run') {
    const body = await bodyOf(request);
    if (body === undefined) return void response.writeHead(413).end();
    const asked = requestIn(body);
    return asked === undefined ? void response.writeHead(400).end() : stream(asked, response);
  }
  response.writeHead(404).end();
}

async function stream(asked: ServedRequest, response: ServerResponse): Promise<void> {
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const tell = <E extends keyof ServedEvents>(event: E, data: ServedEvents[E]): void => {
    if (!gone.signal.aborted) response.write(`event: ${event}\ndata: ${toWire(data)}\n\n`);
  };
  let toldAt = 0;
  const onProgress = (progress: ServedEvents['progress']): void => {
    if (performance.now() - toldAt < TELL_EVERY_MS) return;
    toldAt = performance.now();
    tell('progress', progress);
  };
  try {
    tell('done', await runHere(asked, onProgress, gone.signal));
  } catch (error) {
    if (!(error instanceof Interrupted)) tell('refused', runTroubleOf(error));
  }
  response.end();
}

function sendWire(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(toWire(value));
}

/** The body as text; undefined where it is larger than any regime with its overlays may be. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > BODY_BYTES_MAX) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** What the body asks for; undefined where it has another form. What the texts in it hold is checked when they are read. */
function requestIn(body: string): ServedRequest | undefined {
  let asked: Partial<ServedRequest> | null;
  try {
    asked = fromWire(body) as Partial<ServedRequest> | null;
  } catch {
    return undefined;
  }
  const isFile = (file: unknown): boolean =>
    typeof file === 'object' &&
    file !== null &&
    'file' in file &&
    'text' in file &&
    typeof file.file === 'string' &&
    typeof file.text === 'string';
  const isRight =
    typeof asked === 'object' &&
    asked !== null &&
    isFile(asked.regime) &&
    Array.isArray(asked.overlays) &&
    asked.overlays.every(isFile) &&
    typeof asked.bases === 'object' &&
    asked.bases !== null &&
    Object.values(asked.bases).every(isFile) &&
    Array.isArray(asked.settings) &&
    asked.settings.every((setting) => typeof setting === 'string') &&
    [asked.population, asked.seed, asked.replicates].every((number) => typeof number === 'number') &&
    (asked.ticks === undefined || typeof asked.ticks === 'number');
  return isRight ? (asked as ServedRequest) : undefined;
}

const TELL_EVERY_MS = 100;
const BODY_BYTES_MAX = 16 * 2 ** 20;
