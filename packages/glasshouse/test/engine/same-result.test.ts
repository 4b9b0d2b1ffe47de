import { describe, expect, test } from 'vitest';
import { runAll } from '../../src/engine/run-all.ts';
import { runReplicate } from '../../src/engine/run-replicate.ts';
import type { ReplicateResult } from '../../src/engine/types.ts';
import { verifyProgram } from '../../src/ir/verify.ts';
import { runAllInProcess, runReplicateInProcess } from '../support/run-in-process.ts';
import { plainRun } from './plain-run.ts';
import { communityProgram, jobOf, nationProgram, regionProgram, unitProgram } from './programs.ts';

const programs = {
  unit: unitProgram(3),
  community: communityProgram(3),
  nation: nationProgram(7),
  region: regionProgram(7),
};

describe.each(Object.entries(programs))('%s coupling', (_, program) => {
  test('the program is valid and does something', () => {
    expect(verifyProgram(program)).toEqual([]);
    const { counts, panel, flags } = plainRun(jobOf(program, 1000));
    expect(counts.some((value) => value > 0)).toBe(true);
    expect(panel.length).toBeGreaterThan(5);
    for (const flag of flags) expect(new Set(flag).size, flag.join()).toBe(2);
  });

  test.each([
    [1, [1, 2]],
    [65_536, [2]],
    [131_105, [1, 2, 3]],
  ])('%i persons, with %j workers', async (persons, workerCounts) => {
    const job = jobOf(program, persons, 3);
    const expected = plainRun(job);
    for (const workers of workerCounts) {
      expect(await runReplicate(job, { backend: 'reference', workers })).toEqual(expected);
    }
  });

  test('131,105 persons in Wasm that is compiled once for all workers', async () => {
    const job = jobOf(program, 131_105, 3);
    expect(await runReplicate(job, { backend: 'wasm', workers: 3 })).toEqual(plainRun(job));
  });

  test('33 persons, in process', async () => {
    const job = jobOf(program, 33);
    expect(await runReplicateInProcess(job, { backend: 'reference' })).toEqual(plainRun(job));
  });

  test('3 replicates, with 1, 2 or 4 workers', async () => {
    const jobFor = (replicate: number) => jobOf(program, 65_600, replicate);
    const expected = [0, 1, 2].map((replicate) => plainRun(jobFor(replicate)));
    const collect = async (results: AsyncGenerator<ReplicateResult>) => {
      const all = [];
      for await (const result of results) all.push(result);
      return all;
    };
    for (const workers of [2, 4]) {
      expect(await collect(runAll(3, jobFor, { backend: 'reference', workers }))).toEqual(expected);
    }
    expect(await collect(runAllInProcess(3, jobFor, { backend: 'reference' }))).toEqual(expected);
  });
});

test('replicates differ', () => {
  const [first, second] = [0, 1].map((replicate) => plainRun(jobOf(programs.unit, 500, replicate)));
  expect(first!.checksum).not.toEqual(second!.checksum);
});

test('no replicates give no results', async () => {
  const none = runAll(0, () => expect.fail('no job is needed'), { backend: 'reference', workers: 2 });
  expect((await none.next()).done).toBe(true);
});
