import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { Interrupted } from '../../src/engine/interrupted.ts';
import { type RunOptions, runAll } from '../../src/engine/run-all.ts';
import type { ReplicateResult } from '../../src/engine/types.ts';
import type { Program } from '../../src/ir/types.ts';
import { MemoryStore } from './memory-store.ts';
import { communityProgram, jobOf, nationProgram, unitProgram } from './programs.ts';

/** Two whole communities and a small one. */
const PERSONS = 132_000;
const REPLICATES = 2;

async function run(program: Program, options: Partial<RunOptions>): Promise<ReplicateResult[]> {
  const results: ReplicateResult[] = [];
  const all = runAll(REPLICATES, (replicate) => jobOf(program, PERSONS, replicate), {
    backend: 'reference',
    workers: 1,
    checkpointEveryMs: 0,
    ...options,
  });
  for await (const result of all) results.push(result);
  return results;
}

describe.each([unitProgram(2), communityProgram(2), nationProgram(3)])('$name', (program) => {
  let expected: ReplicateResult[];
  const store = new MemoryStore();

  beforeAll(async () => {
    expected = await run(program, { store });
  });

  test('a run that was killed at any point comes to the same results', async () => {
    const anyPoint = fc.integer({ min: 0, max: store.saves.length });
    await fc.assert(
      fc.asyncProperty(anyPoint, fc.integer({ min: 1, max: 2 }), async (point, workers) => {
        expect(await run(program, { store: store.asOf(point), workers })).toEqual(expected);
      }),
      { numRuns: 3, seed: 7 },
    );
  });

  test.each([1, 2])('an interrupted run goes on, with %i workers', async (workers) => {
    const interrupted = new MemoryStore();
    const abort = new AbortController();
    const total = PERSONS * program.ticks * REPLICATES;
    const onProgress = ({ done }: { done: number }) => done > 0.6 * total && abort.abort();
    const stopped = run(program, { workers, store: interrupted, signal: abort.signal, onProgress });
    await expect(stopped).rejects.toBeInstanceOf(Interrupted);
    expect(await run(program, { workers, store: interrupted })).toEqual(expected);
  });

  test('what the store has is not run again', async () => {
    const complete = store.asOf(store.saves.length);
    const before = complete.saves.length;
    expect(await run(program, { store: complete, workers: 2 })).toEqual(expected);
    expect(complete.saves.length).toBe(before);
  });
});

test('an interrupted run saves what it has, though no checkpoint was due', async () => {
  const program = unitProgram(2);
  const store = new MemoryStore();
  const abort = new AbortController();
  const onProgress = ({ done }: { done: number }) => done > 65_536 * 2 && abort.abort();
  const options = { store, signal: abort.signal, onProgress, checkpointEveryMs: 1e9 };
  await expect(run(program, options)).rejects.toBeInstanceOf(Interrupted);
  const partial = await store.loadPartial(0);
  expect([...partial!.done]).toEqual([1, 0, 0]);
});

test('a signal that was aborted before stops the run at once', async () => {
  const stopped = run(unitProgram(2), { workers: 2, signal: AbortSignal.abort() });
  await expect(stopped).rejects.toBeInstanceOf(Interrupted);
});

test('checkpoints keep their distance', async () => {
  const store = new MemoryStore();
  await run(unitProgram(2), { store, checkpointEveryMs: 1e9 });
  expect(store.saves.map((saved) => 'done' in saved)).toEqual([false, false]);
});

test('a caller that stops taking results leaves a store to go on from', async () => {
  const store = new MemoryStore();
  const program = unitProgram(2);
  const jobFor = (replicate: number) => jobOf(program, PERSONS, replicate);
  const options: RunOptions = { backend: 'reference', workers: 2, store };
  for await (const result of runAll(REPLICATES, jobFor, options)) {
    expect(result.replicate).toBe(0);
    break;
  }
  expect(await store.loadReplicate(0)).toBeDefined();
  expect(await run(program, { store })).toEqual(await run(program, {}));
});

test('a checkpoint of another run is refused', async () => {
  const store = new MemoryStore();
  await store.savePartial({
    replicate: 0,
    done: new Uint8Array(7),
    counts: new Float64Array(1),
    checksum: [0, 0],
    panel: [],
  });
  await expect(run(unitProgram(2), { store })).rejects.toThrow(
    'the checkpoint of replicate 0 belongs to another run',
  );
});
