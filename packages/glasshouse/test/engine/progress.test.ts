import { expect, test } from 'vitest';
import { runAll } from '../../src/engine/run-all.ts';
import type { Progress } from '../../src/engine/types.ts';
import type { Program } from '../../src/ir/types.ts';
import { MemoryStore } from './memory-store.ts';
import { OFTEN } from './paces.ts';
import { communityProgram, jobOf, nationProgram } from './programs.ts';

const PERSONS = 70_000;
const REPLICATES = 3;

async function progressOf(program: Program, workers: number, store?: MemoryStore): Promise<Progress[]> {
  const heard: Progress[] = [];
  const onProgress = (progress: Progress) => heard.push(progress);
  const jobFor = (replicate: number) => jobOf(program, PERSONS, replicate);
  const options = { backend: 'reference', workers, store, onProgress, pace: OFTEN } as const;
  for await (const { replicate } of runAll(REPLICATES, jobFor, options)) {
    expect(heard.at(-1)!.done).toBeGreaterThanOrEqual((replicate + 1) * PERSONS * program.ticks);
  }
  return heard;
}

function expectSound(heard: readonly Progress[], program: Program): void {
  const total = PERSONS * program.ticks * REPLICATES;
  for (const [index, { done, replicate, ...rest }] of heard.entries()) {
    expect(rest).toEqual({ total, replicates: REPLICATES });
    expect(done).toBeGreaterThanOrEqual(heard[index - 1]?.done ?? 0);
    expect(replicate).toBeGreaterThanOrEqual(heard[index - 1]?.replicate ?? 0);
  }
  expect(heard[0]).toMatchObject({ done: 0, replicate: 0 });
  expect(heard.at(-1)).toMatchObject({ done: total, replicate: REPLICATES - 1 });
}

test.each([
  ['community coupling', communityProgram(3), 1],
  ['community coupling', communityProgram(3), 2],
  ['whole replicates', nationProgram(4), 1],
  ['whole replicates', nationProgram(4), 2],
  ['with barriers', nationProgram(4), 4],
])('reaches the total and never goes back: %s, program %#', async (_, program, workers) => {
  expectSound(await progressOf(program, workers), program);
});

test('counts what a store has', async () => {
  const program = communityProgram(3);
  const store = new MemoryStore();
  await progressOf(program, 1, store);
  const half = store.asOf(Math.floor(store.saves.length / 2));
  const heard = await progressOf(program, 2, half);
  expectSound(heard, program);
  expect(heard.find(({ done }) => done > 0)!.done).toBe(PERSONS * program.ticks);
});
