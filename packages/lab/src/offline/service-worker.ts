/**
 * The script of the service worker: keeps the page, so that it opens without a network. `FILES` and `VERSION` are put in
 * when the page is built (build/offline.ts).
 */
declare const FILES: readonly string[];
/** Of the content of all files. */
declare const VERSION: string;

const PREFIX = 'glasshouse-';
const CACHE = PREFIX + VERSION;
/** Of a network that is there but does not answer. */
const PATIENCE_MS = 4000;

const worker = globalThis as unknown as ServiceWorkerScope;
const { scope } = worker.registration;

worker.addEventListener('install', (event) => event.waitUntil(keep()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  event.respondWith(request.mode === 'navigate' ? page(request) : file(request));
});

/** All files, or none: the cache counts only when all of them are in it. */
async function keep(): Promise<void> {
  const cache = await caches.open(CACHE);
  // What has its content in its name may come from what the browser has; the page itself may not.
  await cache.addAll(
    FILES.map((path) => (path === '' ? new Request(scope, { cache: 'reload' }) : scope + path)),
  );
}

/** Runs when no page of an older version is open any more. */
async function takeOver(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** From the network where there is one, so that a newer version is there at once; else the page that was kept. */
async function page(request: Request): Promise<Response> {
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (answer.ok) return answer;
  } catch {
    // No network, or none that answers.
  }
  return (await caches.match(scope, { cacheName: CACHE })) ?? fetch(request);
}

/** What was kept; else from the network. Fonts that a reader needed are kept as well. */
async function file(request: Request): Promise<Response> {
  const kept = await caches.match(request, { ignoreVary: true });
  if (kept !== undefined) return kept;
  const answer = await fetch(request);
  if (answer.ok && request.url.endsWith('.woff2')) {
    const cache = await caches.open(CACHE);
    await cache.put(request, answer.clone());
  }
  return answer;
}

/** As much of the inside of a service worker as is used here: TypeScript's own types of it do not go with those of pages. */
interface ServiceWorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(
    type: 'fetch',
    listener: (event: { readonly request: Request; respondWith(answer: Promise<Response>): void }) => void,
  ): void;
}

interface Lasting {
  waitUntil(done: Promise<void>): void;
}
