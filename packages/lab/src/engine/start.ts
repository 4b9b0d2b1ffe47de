/** An engine's worker, and what it says when it fails as a whole, whoever listens by then. */
export interface Started {
  readonly worker: Worker;
  readonly failure: Promise<string>;
}

/** The worker that makes the runs, which begins to load as soon as this is looked at. */
export const first: Started = start();

/** Starts another one. */
export function start(): Started {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'engine' });
  const failure = new Promise<string>((resolve) => {
    worker.addEventListener('error', ({ message }) => resolve(message));
  });
  return { worker, failure };
}
