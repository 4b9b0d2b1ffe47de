/** The engine's worker, which begins to load as soon as this is looked at. */
export const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'engine' });

/** Comes when the worker fails as a whole, whoever listens by then. */
export const failure: Promise<string> = new Promise((resolve) => {
  worker.addEventListener('error', ({ message }) => resolve(message));
});
