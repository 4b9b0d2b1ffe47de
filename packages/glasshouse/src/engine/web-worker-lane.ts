import { foreign } from '../diagnostics/phrases.ts';
import { backends } from './backends.ts';
import type { Lane } from './lane.ts';
import { type Line, type LineEnd, messageLane } from './message-lane.ts';
import { serveTasks } from './serve-tasks.ts';
import type { WorkerAnswer, WorkerTask } from './worker-message.ts';

/** As much of an event of a worker as is needed here. */
export interface WebWorkerEvent {
  readonly type: string;
  readonly data?: unknown;
  readonly message?: string;
}

/** As much of a browser's `Worker` as is needed here; these folders know no names of the web. */
export interface WebWorker {
  postMessage(message: unknown): void;
  addEventListener(type: string, listener: (event: WebWorkerEvent) => void): void;
  terminate(): void;
}

/** The inside of such a worker. */
export interface WebWorkerScope {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
  addEventListener(type: string, listener: (event: WebWorkerEvent) => void): void;
}

/** Does the work in a browser's worker that has called `serveLane`. The worker starts with the first task at the latest. */
export function webWorkerLane(start: () => WebWorker): Lane {
  return messageLane('wasm', (end) => openWorker(start(), end));
}

function openWorker(worker: WebWorker, end: LineEnd): Line {
  worker.addEventListener('message', ({ data }) => end.hear(data as WorkerAnswer));
  worker.addEventListener('messageerror', () => end.stop('a message of it could not be read'));
  worker.addEventListener('error', ({ message }) =>
    end.stop(message === undefined ? 'its script could not be loaded' : foreign(message)),
  );
  return { post: (message) => worker.postMessage(message), close: async () => worker.terminate() };
}

/** To be called in the script of a browser's worker: does what the lane at the other end asks. */
export function serveLane(scope: WebWorkerScope): void {
  const serve = serveTasks(
    () => backends.wasm,
    (message, transfer) => scope.postMessage(message, transfer),
  );
  scope.addEventListener('message', ({ data }) => void serve(data as WorkerTask));
}
