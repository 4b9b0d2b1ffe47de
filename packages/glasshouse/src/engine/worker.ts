/** The script of a worker thread. */
import { parentPort, workerData } from 'node:worker_threads';
import { type ChooseBackend, serveTasks } from './serve-tasks.ts';
import type { WorkerStart } from './worker-message.ts';

const port = parentPort;
if (port === null) throw new Error('worker.ts runs in worker threads only');

const { backend } = workerData as WorkerStart;
/** Loaded while the first program is still being compiled; the rest of the backends only where it is needed. */
const wasmRunner = backend === 'wasm' ? import('../backends/wasm/runner.ts') : undefined;

const chooseBackend: ChooseBackend = async (isCompiled) => {
  if (isCompiled && wasmRunner !== undefined) return (await wasmRunner).runner;
  return (await import('./backends.ts')).backends[backend];
};

port.on(
  'message',
  serveTasks(chooseBackend, (message, transfer) => port.postMessage(message, transfer)),
);
