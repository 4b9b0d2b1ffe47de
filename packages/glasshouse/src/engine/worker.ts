/** The script of a worker thread. */
import { parentPort, workerData } from 'node:worker_threads';
import { serveTasks } from './serve-tasks.ts';
import type { WorkerStart } from './worker-message.ts';

const port = parentPort;
if (port === null) throw new Error('worker.ts runs in worker threads only');

port.on(
  'message',
  serveTasks((workerData as WorkerStart).backend, (message, transfer) => port.postMessage(message, transfer)),
);
