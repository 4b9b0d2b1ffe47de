import { diagnostic } from '../diagnostics/codes.ts';
import { Fault } from '../diagnostics/fault.ts';
import type { Phrase } from '../diagnostics/phrases.ts';
import type { Compiled } from '../ir/backend.ts';
import { type BackendName, backends } from './backends.ts';
import type { Answer, Lane, Task } from './lane.ts';
import type { ReplicateJob } from './types.ts';
import type { Failure, WorkerAnswer, WorkerTask } from './worker-message.ts';

/** The way to a worker, of whatever kind. */
export interface Line {
  post(message: WorkerTask): void;
  close(): Promise<unknown>;
}

/** What a line tells the lane at its near end. */
export interface LineEnd {
  hear(answer: WorkerAnswer): void;
  /** Nothing more comes from this worker, and why. */
  stop(why: Phrase, cause?: unknown): void;
}

/** Has the work done by a worker at the end of a line, which is opened with the first task at the latest. */
export function messageLane(backend: BackendName, open: (end: LineEnd) => Line): Lane {
  return new MessageLane(backend, open);
}

class MessageLane implements Lane, LineEnd {
  private readonly backend: BackendName;
  private readonly open: (end: LineEnd) => Line;
  private line: Line | undefined;
  private job: ReplicateJob | undefined;
  readonly queues = true;
  /** Whoever waits for an answer: those come in the order of tasks. */
  private pending: Pending[] = [];
  /** Why no more tasks are taken. */
  private end: Phrase | undefined;

  constructor(backend: BackendName, open: (end: LineEnd) => Line) {
    this.backend = backend;
    this.open = open;
  }

  ask<T extends Task>(
    job: ReplicateJob,
    task: T,
    stepped: (personTicks: number) => void = () => {},
  ): Promise<Answer<T>> {
    if (this.end !== undefined) return Promise.reject(stopped(this.end));
    this.start();
    const isNew = this.job !== job;
    this.job = job;
    // Compiling may fail. It comes first, so that nobody is left waiting for this lane.
    const message: WorkerTask = {
      job: isNew ? job : undefined,
      compiled: isNew && isShared(task) ? this.compiled(job, task) : undefined,
      task,
    };
    const { promise, resolve, reject } = Promise.withResolvers<Answer<Task>>();
    this.pending.push({ stepped, resolve, reject });
    this.line!.post(message);
    return promise as Promise<Answer<T>>;
  }

  async close(): Promise<void> {
    this.stop('it was closed');
    await this.line?.close();
  }

  start(): void {
    this.line ??= this.open(this);
  }

  /** The same for all lanes: it is made once, here, where little else is to be done. */
  private compiled({ program, panelUnits }: ReplicateJob, task: Task): Compiled | undefined {
    return backends[this.backend].compile?.(program, panelUnits > 0 && hasFirst(task));
  }

  hear(answer: WorkerAnswer): void {
    const [pending] = this.pending;
    if (pending === undefined) return;
    if (answer.kind !== 'failed' && answer.personTicks > 0) pending.stepped(answer.personTicks);
    if (answer.kind === 'stepped') return;
    this.pending.shift();
    if (answer.kind === 'done') pending.resolve(answer.answer);
    else pending.reject(errorOf(answer));
  }

  /** Whoever waits for the worker hears why nothing comes. */
  stop(why: Phrase, cause?: unknown): void {
    this.end ??= why;
    const { pending } = this;
    this.pending = [];
    for (const { reject } of pending) reject(stopped(why, cause));
  }
}

function stopped(reason: Phrase, cause?: unknown): Fault {
  return new Fault(diagnostic('GH9002', { reason }), { cause });
}

/** Whether other lanes have tasks of the same job. */
function isShared(task: Task): boolean {
  return task.kind === 'all-ticks' || ('share' in task && task.share.stride > 1);
}

/** Whether it is about community 0, of which a panel hears. A lane that gets it has it in its first task of a job. */
function hasFirst(task: Task): boolean {
  return task.kind === 'all-ticks' ? task.communities[0] === 0 : 'share' in task && task.share.first === 0;
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
