import { Worker } from 'node:worker_threads';
import { diagnostic } from '../diagnostics/codes.ts';
import { Fault } from '../diagnostics/fault.ts';
import type { Compiled } from '../ir/backend.ts';
import { type BackendName, backends } from './backends.ts';
import type { Answer, Lane, Task } from './lane.ts';
import type { ReplicateJob } from './types.ts';
import type { Failure, WorkerAnswer, WorkerStart, WorkerTask } from './worker-message.ts';

/** Does the work in a worker thread of its own, which starts with the first task at the latest. */
export function workerLane(backend: BackendName, script: URL = WORKER_SCRIPT): Lane {
  return new WorkerLane(backend, script);
}

/** Beside this file: TypeScript in the sources, which Node runs as they are, and JavaScript where it was compiled. */
const WORKER_SCRIPT = import.meta.url.endsWith('.ts')
  ? new URL('./worker.ts', import.meta.url)
  : new URL('./worker.js', import.meta.url);

class WorkerLane implements Lane {
  private readonly backend: BackendName;
  private readonly script: URL;
  private worker: Worker | undefined;
  private job: ReplicateJob | undefined;
  private pending: Pending | undefined;
  /** Why no more tasks are taken. */
  private end: string | undefined;

  constructor(backend: BackendName, script: URL) {
    this.backend = backend;
    this.script = script;
  }

  ask<T extends Task>(
    job: ReplicateJob,
    task: T,
    stepped: (personTicks: number) => void = () => {},
  ): Promise<Answer<T>> {
    const { promise, resolve, reject } = Promise.withResolvers<Answer<Task>>();
    this.pending = { stepped, resolve, reject };
    if (this.end === undefined) {
      this.start();
      const isNew = this.job !== job;
      this.job = job;
      const message: WorkerTask = {
        job: isNew ? job : undefined,
        compiled: isNew && isShared(task) ? this.compiled(job) : undefined,
        task,
      };
      this.worker!.postMessage(message);
    } else {
      this.stop(this.end);
    }
    return promise as Promise<Answer<T>>;
  }

  async close(): Promise<void> {
    this.stop('it was closed');
    await this.worker?.terminate();
  }

  start(): void {
    this.worker ??= this.open();
  }

  /** The same for all lanes: it is made once, here, where little else is to be done. */
  private compiled({ program, panelUnits }: ReplicateJob): Compiled | undefined {
    return backends[this.backend].compile?.(program, panelUnits > 0);
  }

  private open(): Worker {
    const workerData: WorkerStart = { backend: this.backend };
    // Node before 22.18 runs TypeScript only when told to.
    const mustStrip = this.script.pathname.endsWith('.ts') && !process.features.typescript;
    const worker = new Worker(this.script, {
      workerData,
      ...(mustStrip ? { execArgv: ['--experimental-strip-types'] } : {}),
    });
    worker.on('message', (answer: WorkerAnswer) => this.hear(answer));
    worker.on('messageerror', (error) => this.stop(error.message, error));
    worker.on('error', (error) => this.stop(error instanceof Error ? error.message : String(error), error));
    worker.on('exit', (code) => this.stop(`it ended with exit code ${code}`));
    return worker;
  }

  private hear(answer: WorkerAnswer): void {
    const pending = this.pending;
    if (pending === undefined) return;
    if (answer.kind !== 'failed' && answer.personTicks > 0) pending.stepped(answer.personTicks);
    if (answer.kind === 'stepped') return;
    this.pending = undefined;
    if (answer.kind === 'done') pending.resolve(answer.answer);
    else pending.reject(errorOf(answer));
  }

  /** Nothing more comes from this worker: whoever waits for it hears why. */
  private stop(why: string, cause?: unknown): void {
    this.end ??= why;
    const pending = this.pending;
    this.pending = undefined;
    pending?.reject(new Fault(diagnostic('GH9002', { reason: why }), { cause }));
  }
}

/** Whether other lanes have tasks of the same job. */
function isShared(task: Task): boolean {
  return task.kind === 'all-ticks' || ('share' in task && task.share.stride > 1);
}

/** What was thrown in the worker, with its own stack as the cause. */
function errorOf({ message, stack, fault }: Failure): Error {
  const cause = Object.assign(new Error(message), { stack });
  return fault === undefined
    ? new Error(message, { cause })
    : new Fault(fault.diagnostic, { program: fault.program, cause });
}

interface Pending {
  readonly stepped: (personTicks: number) => void;
  readonly resolve: (answer: Answer<Task>) => void;
  readonly reject: (error: Error) => void;
}
