/**
 * The script of the service worker: keeps the page, so that it opens without a network, and what its reader uses of the rest: a
 * language, schemes, what makes downloads. `SIZES` and `VERSION` are put in when the page is built (build/offline.ts).
 */
import { groupOf, type Keep, type Kept } from './messages.ts';

/** Bytes of each file, compressed; the page itself has no name. */
declare const SIZES: Readonly<Record<string, number>>;
/** Of the content of all files. */
declare const VERSION: string;

const PREFIX = 'glasshouse-';
const CACHE = PREFIX + VERSION;
/** Of a network that is there but does not answer. */
const PATIENCE_MS = 4000;

const worker = globalThis as unknown as ServiceWorkerScope;
const { scope } = worker.registration;
const sizes = SIZES;

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', (event) => event.waitUntil(answer(event)));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  event.respondWith(request.mode === 'navigate' ? page(request) : file(request));
});

/** The page, and what was kept of the version before: all of it, or this version does not count. */
async function install(): Promise<void> {
  const groups = new Set<string | undefined>([undefined]);
  for (const name of await olderCaches())
    for (const { url } of await (await caches.open(name)).keys()) groups.add(groupOf(pathOf(url)));
  await keep(groups);
}

/** Runs when no page of an older version is open any more. */
async function takeOver(): Promise<void> {
  await Promise.all((await olderCaches()).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

async function olderCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
}

async function answer({ data, ports }: Told): Promise<void> {
  const { keep: asked, loaded } = data;
  const groups = asked === 'everything' ? Object.keys(sizes).map(groupOf) : asked;
  const isKept = await keep(new Set(groups), loaded).then(
    () => true,
    () => false,
  );
  const there = await pathsKept();
  const rest = Object.entries(sizes).filter(([path]) => !there.has(path));
  ports[0]?.postMessage({ isKept, restBytes: rest.reduce((sum, [, size]) => sum + size, 0) } satisfies Kept);
}

/** Keeps what is not kept yet of groups of files, and of files that are named; a failure keeps none of them. */
async function keep(groups: ReadonlySet<string | undefined>, urls: readonly string[] = []): Promise<void> {
  const there = await pathsKept();
  const wanted = new Set([
    ...Object.keys(sizes).filter((path) => groups.has(groupOf(path))),
    ...urls
      .filter((url) => url.startsWith(scope))
      .map(pathOf)
      .filter(isOurs),
  ]);
  const missing = [...wanted].filter((path) => !there.has(path));
  // What has its content in its name may come from what the browser has; the page itself may not.
  const requests = missing.map((path) =>
    path === '' ? new Request(scope, { cache: 'reload' }) : scope + path,
  );
  await (await caches.open(CACHE)).addAll(requests);
}

async function pathsKept(): Promise<ReadonlySet<string>> {
  return new Set((await (await caches.open(CACHE)).keys()).map(({ url }) => pathOf(url)));
}

const pathOf = (url: string): string => url.slice(scope.length).replace(/[?#].*/, '');

const isOurs = (path: string): boolean => Object.hasOwn(sizes, path) || path.endsWith('.woff2');

/** From the network where there is one, so that a newer version is there at once; else the page that was kept. */
async function page(request: Request): Promise<Response> {
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (response.ok) return response;
  } catch {
    // No network, or none that answers.
  }
  return (await caches.match(scope, { cacheName: CACHE })) ?? fetch(request);
}

/** What was kept; else from the network, and then it is kept as well. */
async function file(request: Request): Promise<Response> {
  const kept = await caches.match(request, { ignoreVary: true });
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  if (response.ok && isOurs(pathOf(request.url))) {
    const cache = await caches.open(CACHE);
    await cache.put(request, response.clone());
  }
  return response;
}

/** As much of the inside of a service worker as is used here: TypeScript's own types of it do not go with those of pages. */
interface ServiceWorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'message', listener: (event: Told) => void): void;
  addEventListener(
    type: 'fetch',
    listener: (event: { readonly request: Request; respondWith(answer: Promise<Response>): void }) => void,
  ): void;
}

interface Lasting {
  waitUntil(done: Promise<void>): void;
}

interface Told extends Lasting {
  readonly data: Keep;
  readonly ports: readonly MessagePort[];
}
