import { expect, test } from 'vitest';
import { backends } from '../../src/engine/backends.ts';
import { serveTasks } from '../../src/engine/serve-tasks.ts';
import type { WorkerAnswer, WorkerTask } from '../../src/engine/worker-message.ts';
import { jobOf, unitProgram } from './programs.ts';

test('tasks that come while another is under way are done in turn, each with the job that came last before it', async () => {
  const [one, other] = [3, 4].map((replicate) => jobOf(unitProgram(2), 70_000, replicate));
  const task = (community: number) => ({ kind: 'all-ticks', communities: [community] }) as const;
  const messages: WorkerTask[] = [
    { job: one, compiled: undefined, task: task(0) },
    { job: undefined, compiled: undefined, task: task(1) },
    { job: other, compiled: undefined, task: task(0) },
    { job: undefined, compiled: undefined, task: task(1) },
  ];
  const answersTo = async (wait: boolean) => {
    const answers: WorkerAnswer[] = [];
    const serve = serveTasks(
      async () => backends.reference,
      (answer) => {
        if (answer.kind !== 'stepped') answers.push(answer);
      },
    );
    const under = messages.map((message) => async () => serve(message));
    if (wait) for (const each of under) await each();
    else await Promise.all(under.map((each) => each()));
    return answers.map((answer) => (answer.kind === 'done' ? answer.answer : answer));
  };
  const together = await answersTo(false);
  expect(together).toEqual(await answersTo(true));
  expect(together).toHaveLength(4);
  expect(together[2]).not.toEqual(together[0]);
});
