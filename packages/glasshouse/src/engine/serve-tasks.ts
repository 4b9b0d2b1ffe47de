import { Fault } from '../diagnostics/fault.ts';
import type { Backend } from '../ir/backend.ts';
import type { Answer, Task } from './lane.ts';
import { Performer } from './perform.ts';
import type { ReplicateJob } from './types.ts';
import type { WorkerAnswer, WorkerTask } from './worker-message.ts';

const REPORT_EVERY_MS = 100;

/** Sends an answer away; what is in `transfer` goes over without being copied. */
export type Send = (message: WorkerAnswer, transfer: ArrayBuffer[]) => void;

/** The backend to be used, where programs come compiled or not. */
export type ChooseBackend = (isCompiled: boolean) => Backend | Promise<Backend>;

/** The far end of a message lane: gives what does one task after the other, and says how far it is. */
export function serveTasks(choose: ChooseBackend, send: Send): (message: WorkerTask) => Promise<void> {
  // All programs of a run come compiled, or none.
  let performer: Performer | undefined;
  let job: ReplicateJob | undefined;
  let personTicks = 0;
  let reportedAt = performance.now();

  function stepped(count: number): void {
    personTicks += count;
    if (performance.now() - reportedAt < REPORT_EVERY_MS) return;
    reportedAt = performance.now();
    send({ kind: 'stepped', personTicks: takePersonTicks() }, []);
  }

  function takePersonTicks(): number {
    const count = personTicks;
    personTicks = 0;
    return count;
  }

  async function serve(message: WorkerTask): Promise<void> {
    job = message.job ?? job;
    try {
      performer ??= new Performer(await choose(message.compiled !== undefined));
      const answer = await performer.perform<Task>(job!, message.task, stepped, message.compiled);
      send({ kind: 'done', answer, personTicks: takePersonTicks() }, buffersOf(answer));
    } catch (error) {
      const { message, stack } = error instanceof Error ? error : new Error(String(error));
      const fault =
        error instanceof Fault ? { diagnostic: error.diagnostic, program: error.program } : undefined;
      send({ kind: 'failed', message, stack, fault }, []);
    }
  }

  let before = Promise.resolve();
  return (message) => {
    before = before.then(() => serve(message));
    return before;
  };
}

function buffersOf(answer: Answer<Task>): ArrayBuffer[] {
  if (typeof answer === 'boolean') return [];
  return [answer instanceof Uint8Array ? answer.buffer : answer.counts.buffer];
}
