import { Worker } from 'node:worker_threads';
import { foreign } from '../diagnostics/phrases.ts';
import type { BackendName } from './backends.ts';
import type { Lane } from './lane.ts';
import { type Line, type LineEnd, messageLane } from './message-lane.ts';
import type { WorkerAnswer, WorkerStart } from './worker-message.ts';

/** Does the work in a worker thread of its own, which starts with the first task at the latest. */
export function workerLane(backend: BackendName, script: URL = WORKER_SCRIPT): Lane {
  return messageLane(backend, (end) => openThread(backend, script, end));
}

/** Beside this file: TypeScript in the sources, which Node runs as they are, and JavaScript where it was compiled. */
const WORKER_SCRIPT = import.meta.url.endsWith('.ts')
  ? new URL('./worker.ts', import.meta.url)
  : new URL('./worker.js', import.meta.url);

function openThread(backend: BackendName, script: URL, end: LineEnd): Line {
  const workerData: WorkerStart = { backend };
  // Node before 22.18 runs TypeScript only when told to.
  const mustStrip = script.pathname.endsWith('.ts') && !process.features.typescript;
  const worker = new Worker(script, {
    workerData,
    ...(mustStrip ? { execArgv: ['--experimental-strip-types'] } : {}),
  });
  worker.on('message', (answer: WorkerAnswer) => end.hear(answer));
  worker.on('messageerror', (error) => end.stop(foreign(error.message), error));
  worker.on('error', (error) =>
    end.stop(foreign(error instanceof Error ? error.message : String(error)), error),
  );
  worker.on('exit', (code) => end.stop(`it ended with exit code ${code}`));
  return { post: (message) => worker.postMessage(message), close: () => worker.terminate() };
}
