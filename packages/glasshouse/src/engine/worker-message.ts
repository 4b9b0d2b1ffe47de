import type { Fault } from '../diagnostics/fault.ts';
import type { Compiled } from '../ir/backend.ts';
import type { BackendName } from './backends.ts';
import type { Answer, Task } from './lane.ts';
import type { ReplicateJob } from './types.ts';

/** What a worker is started with. */
export interface WorkerStart {
  readonly backend: BackendName;
}

/** To a worker, which does one after the other, and answers in that order. `job` comes where it is not the one of the last task. */
export interface WorkerTask {
  readonly job: ReplicateJob | undefined;
  /** The program of a job that comes, where more than one lane works on it. */
  readonly compiled: Compiled | undefined;
  readonly task: Task;
}

/** From a worker. */
export type WorkerAnswer =
  | { readonly kind: 'stepped'; readonly personTicks: number }
  | { readonly kind: 'done'; readonly answer: Answer<Task>; readonly personTicks: number }
  | ({ readonly kind: 'failed' } & Failure);

/** An error as plain data. */
export interface Failure {
  readonly message: string;
  readonly stack: string | undefined;
  /** What a `Fault` has beyond that. */
  readonly fault: Pick<Fault, 'diagnostic' | 'program'> | undefined;
}
