import { describe, expect, test } from 'vitest';
import { runAll } from '../../src/engine/run-all.ts';
import { runAllInProcess, runReplicateInProcess } from '../../src/engine/run-in-process.ts';
import { runReplicate } from '../../src/engine/run-replicate.ts';
import type { ReplicateResult } from '../../src/engine/types.ts';
import { verifyProgram } from '../../src/ir/verify.ts';
import { plainRun } from './plain-run.ts';
import { communityProgram, jobOf, nationProgram, unitProgram } from './programs.ts';

const programs = { unit: unitProgram(4), community: communityProgram(5), nation: nationProgram(8) };

describe.each(Object.entries(programs))('%s coupling', (_, program) => {
  test('the program is valid and does something', () => {
    expect(verifyProgram(program)).toEqual([]);
    const { counts, panel, flags } = plainRun(jobOf(program, 1000));
    expect(counts.some((value) => value > 0)).toBe(true);
    expect(panel.length).toBeGreaterThan(10);
    for (const flag of flags) expect(new Set(flag).size).toBe(2);
  });

  test.each([1, 33, 65_536, 65_537, 150_001])('%i persons, for any number of workers', async (persons) => {
    const job = jobOf(program, persons, 3);
    const expected = plainRun(job);
    for (const workers of persons < 65_536 ? [1, 2] : [1, 2, 3]) {
      expect(await runReplicate(job, { backend: 'reference', workers })).toEqual(expected);
    }
    expect(await runReplicateInProcess(job, { backend: 'reference' })).toEqual(expected);
  });

  test.each([2, 5])('%i replicates, for any number of workers', async (replicates) => {
    const jobFor = (replicate: number) => jobOf(program, 66_000, replicate);
    const expected = Array.from({ length: replicates }, (_, replicate) => plainRun(jobFor(replicate)));
    const collect = async (results: AsyncGenerator<ReplicateResult>) => {
      const all = [];
      for await (const result of results) all.push(result);
      return all;
    };
    for (const workers of [1, 2, 3]) {
      expect(await collect(runAll(replicates, jobFor, { backend: 'reference', workers }))).toEqual(expected);
    }
    expect(await collect(runAllInProcess(replicates, jobFor, { backend: 'reference' }))).toEqual(expected);
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
