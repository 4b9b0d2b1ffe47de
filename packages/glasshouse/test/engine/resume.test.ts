import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { Interrupted } from '../../src/engine/interrupted.ts';
import { type RunOptions, runAll } from '../../src/engine/run-all.ts';
import { runReplicate } from '../../src/engine/run-replicate.ts';
import type { ReplicateResult } from '../../src/engine/types.ts';
import type { Program } from '../../src/ir/types.ts';
import { MemoryStore } from './memory-store.ts';
import { NEVER, OFTEN } from './paces.ts';
import { communityProgram, jobOf, nationProgram, regionProgram, unitProgram } from './programs.ts';

/** Two whole communities and a small one. */
const PERSONS = 132_000;
const REPLICATES = 2;

async function run(program: Program, options: Partial<RunOptions>): Promise<ReplicateResult[]> {
  const results: ReplicateResult[] = [];
  const all = runAll(REPLICATES, (replicate) => jobOf(program, PERSONS, replicate), {
    backend: 'reference',
    workers: 1,
    pace: OFTEN,
    ...options,
  });
  for await (const result of all) results.push(result);
  return results;
}

describe.each([
  unitProgram(2),
  communityProgram(2),
  nationProgram(3),
  regionProgram(4),
])('$name', (program) => {
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

describe('a nation that was killed in the middle', () => {
  const program = nationProgram(6);
  const inTheMiddle = async () => {
    const store = new MemoryStore();
    await run(program, { store });
    const standings = store.saves.map((saved) => 'states' in saved);
    // Replicate 0 after ticks 1 to 5, then whole, and so on with replicate 1.
    expect(standings).toEqual([true, true, true, true, true, false, true, true, true, true, true, false]);
    return store.asOf(4);
  };
  /** The person-ticks that came all at once: what a checkpoint had, or one tick. */
  const largestStep = async (store: MemoryStore, workers: number) => {
    const heard: number[] = [];
    const results = await run(program, { store, workers, onProgress: ({ done }) => heard.push(done) });
    expect(results).toEqual(await run(program, {}));
    return Math.max(...heard.map((done, index) => done - (heard[index - 1] ?? 0)));
  };

  test.each([1, 2, 3, 4])('goes on from the last saved tick, with %i workers', async (workers) => {
    expect(await largestStep(await inTheMiddle(), workers)).toBe(4 * PERSONS);
  });

  test.each([
    ['cannot be read any more', () => undefined],
    ['has another length', (state: Uint8Array) => state.subarray(4)],
    ['has values that no column has', (state: Uint8Array) => state.fill(0xff)],
  ])('starts again where the state of a community %s', async (_, damage) => {
    const store = await inTheMiddle();
    const load = store.loadStanding.bind(store);
    store.loadStanding = async (replicate) => {
      const stored = await load(replicate);
      const damaged = async (community: number) => {
        const state = await stored!.state(community);
        return community === 2 ? damage(state!) : state;
      };
      return stored && { ...stored, state: damaged };
    };
    expect(await largestStep(store, 2)).toBeLessThanOrEqual(PERSONS);
  });

  test('refuses what belongs to another run', async () => {
    const store = await inTheMiddle();
    const options = { backend: 'reference', workers: 1, store } as const;
    await expect(runReplicate(jobOf(program, PERSONS + 65_536), options)).rejects.toThrow(
      'the checkpoint of replicate 0 belongs to another run',
    );
    await expect(runReplicate(jobOf(nationProgram(4), PERSONS), options)).rejects.toThrow(
      'the checkpoint of replicate 0 belongs to another run',
    );
  });

  test('is not saved where that would cost too much', async () => {
    const store = new MemoryStore();
    await run(program, { store, pace: { everyMs: 0, costMax: 1e-9 } });
    expect(store.saves.map((saved) => 'states' in saved)).toEqual([false, false]);
  });
});

test('an interrupted run saves what it has, though no checkpoint was due', async () => {
  const program = unitProgram(2);
  const store = new MemoryStore();
  const abort = new AbortController();
  const onProgress = ({ done }: { done: number }) => done > 65_536 * 2 && abort.abort();
  const options = { store, signal: abort.signal, onProgress, pace: NEVER };
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
  await run(unitProgram(2), { store, pace: NEVER });
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
