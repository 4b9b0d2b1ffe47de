import { describe, expect, test } from 'vitest';
import type { Lane } from '../../src/engine/lane.ts';
import { runAll } from '../../src/engine/run-all.ts';
import { runReplicate } from '../../src/engine/run-replicate.ts';
import { workerLane } from '../../src/engine/worker-lane.ts';
import type { Coupling } from '../../src/ir/types.ts';
import { MemoryStore } from './memory-store.ts';
import { OFTEN } from './paces.ts';
import { faultyProgram, jobOf, nationProgram, unitProgram } from './programs.ts';

describe('a program that fails', () => {
  test.each<[Coupling, number]>([
    ['unit', 1],
    ['unit', 2],
    ['nation', 1],
    ['nation', 2],
  ])('%s coupling, %i workers: the error says where', async (coupling, workers) => {
    const job = jobOf(faultyProgram(3, coupling), 70_000, 5);
    await expect(runReplicate(job, { backend: 'reference', workers })).rejects.toThrow(
      new RegExp(
        `^tiny-faulty-${coupling} failed in replicate 5, community [01], tick 1: 4 does not fit column rank`,
      ),
    );
  });

  test('takes down a run of many replicates too', async () => {
    const jobFor = (replicate: number) => jobOf(faultyProgram(3, 'unit'), 100, replicate);
    const all = runAll(20, jobFor, { backend: 'reference', workers: 3 });
    await expect(all.next()).rejects.toThrow('tick 1: 4 does not fit');
    expect((await all.next()).done).toBe(true);
  });
});

describe('a worker that dies', () => {
  const script = (source: string) => new URL(`data:text/javascript,${encodeURIComponent(source)}`);
  const onMessage = (action: string) =>
    script(
      `import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { ${action} });`,
    );
  const ask = (lane: Lane) => lane.ask(jobOf(unitProgram(1), 10), { kind: 'all-ticks', communities: [0] });

  test.each([
    [
      'ends',
      onMessage('process.exit(7);'),
      'GH9002: a worker thread stopped before its work was done: it ended with exit code 7',
    ],
    ['throws', onMessage(`throw new Error('no more');`), /^GH9002: .*: no more$/],
    ['cannot start', script('import "./nowhere.js";'), /^GH9002: .*: .*nowhere/],
  ])('because it %s', async (_, url, message) => {
    const lane = workerLane('reference', url);
    await expect(ask(lane)).rejects.toThrow(message);
    await expect(ask(lane)).rejects.toThrow(message);
    await lane.close();
  });

  test('because it was closed while at work', async () => {
    const lane = workerLane('reference', onMessage(''));
    // One is under way, and one waits for its turn.
    const answers = [ask(lane), ask(lane)].map((answer) => expect(answer).rejects.toThrow('it was closed'));
    await lane.close();
    await Promise.all(answers);
    await lane.close();
  });
});

describe('a store that fails', () => {
  const full = async (): Promise<void> => {
    throw new Error('the disk is full');
  };

  test.each([
    ['savePartial', unitProgram(2), 2],
    ['saveStanding', nationProgram(3), 2],
    ['saveStanding', nationProgram(3), 1],
    ['saveReplicate', unitProgram(2), 2],
    ['saveReplicate', nationProgram(2), 2],
  ] as const)('at %s stops the run with its error: program %#', async (action, program, workers) => {
    const store = new MemoryStore();
    store[action] = full;
    const jobFor = (replicate: number) => jobOf(program, 140_000, replicate);
    const all = runAll(8, jobFor, { backend: 'reference', workers, store, pace: OFTEN });
    await expect(async () => {
      for await (const _ of all);
    }).rejects.toThrow('the disk is full');
  });
});

describe('what cannot be run', () => {
  const run = (job: Partial<ReturnType<typeof jobOf>>, workers = 1) =>
    runReplicate({ ...jobOf(unitProgram(1), 10), ...job }, { backend: 'reference', workers });

  test.each([0, 1.5, 2 ** 32, Number.NaN])('%d persons', async (persons) => {
    await expect(run({ persons })).rejects.toThrow(
      new RangeError(`a population has 1 to 4294967295 persons, not ${persons}`),
    );
  });

  test('a panel of part of a person', async () => {
    await expect(run({ panelUnits: 0.5 })).rejects.toThrow(
      'a panel traces a whole number of persons, not 0.5',
    );
  });

  test('no workers', async () => {
    await expect(run({}, 0)).rejects.toThrow('a run has 1 or more workers, not 0');
  });

  test('replicates that do not belong together', async () => {
    const jobs = [jobOf(unitProgram(1), 10), jobOf(nationProgram(1), 10, 1), jobOf(unitProgram(1), 10, 7)];
    const next = async (...positions: number[]) => {
      const options = { backend: 'reference', workers: 1 } as const;
      const all = runAll(positions.length, (replicate) => jobs[positions[replicate]!]!, options);
      for await (const _ of all);
    };
    await expect(next(0, 1)).rejects.toThrow('replicates 0 and 1 differ in persons, ticks or coupling');
    await expect(next(0, 2)).rejects.toThrow('the job of replicate 1 has the dice of replicate 7');
  });
});
