/** The script of a worker thread: does one task after the other, and says how far it is. */
import { parentPort, workerData } from 'node:worker_threads';
import { Fault } from '../diagnostics/fault.ts';
import { backends } from './backends.ts';
import type { Answer, Task } from './lane.ts';
import { Performer } from './perform.ts';
import type { ReplicateJob } from './types.ts';
import type { WorkerAnswer, WorkerStart, WorkerTask } from './worker-message.ts';

const REPORT_EVERY_MS = 100;

const port = parentPort;
if (port === null) throw new Error('worker.ts runs in worker threads only');

const performer = new Performer(backends[(workerData as WorkerStart).backend]);
let job: ReplicateJob | undefined;
let personTicks = 0;
let reportedAt = performance.now();

port.on('message', async (message: WorkerTask) => {
  job = message.job ?? job;
  try {
    const result = await performer.perform<Task>(job!, message.task, stepped, message.compiled);
    answer({ kind: 'done', answer: result, personTicks: takePersonTicks() }, buffersOf(result));
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    const fault =
      error instanceof Fault ? { diagnostic: error.diagnostic, program: error.program } : undefined;
    answer({ kind: 'failed', message, stack, fault });
  }
});

/** What goes over to the other thread without being copied. */
function buffersOf(result: Answer<Task>): ArrayBuffer[] {
  if (typeof result === 'boolean') return [];
  return [result instanceof Uint8Array ? result.buffer : result.counts.buffer];
}

function stepped(count: number): void {
  personTicks += count;
  if (performance.now() - reportedAt < REPORT_EVERY_MS) return;
  reportedAt = performance.now();
  answer({ kind: 'stepped', personTicks: takePersonTicks() });
}

function takePersonTicks(): number {
  const count = personTicks;
  personTicks = 0;
  return count;
}

function answer(message: WorkerAnswer, transfer: ArrayBuffer[] = []): void {
  port!.postMessage(message, transfer);
}
