import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Standing, StoredStanding } from '../../src/engine/types.ts';
import { openCheckpoints } from '../../src/results/checkpoint.ts';
import { fingerprint } from '../../src/results/hashes.ts';
import { codeOf, sampleResult, scratchFolder } from './sample-run.ts';

const scratch = scratchFolder();
const JOB = fingerprint({ program: 'p' }, 1);
const { counts, panel } = sampleResult(3);
const STANDING: Standing = { replicate: 3, ticks: 2, counts, panel };
const STATES = [Uint8Array.of(1, 2, 3), new Uint8Array(), new Uint8Array(100_000).fill(7)];

async function* given(states: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* states;
}

/** All of it, or undefined where any of it cannot be read. */
async function loaded(dir: string, replicate = 3): Promise<[Standing, Uint8Array[]] | undefined> {
  const stored = await openCheckpoints(dir, JOB).loadStanding(replicate);
  if (stored === undefined) return undefined;
  const { communities, state, ...standing } = stored;
  const states = await Promise.all(Array.from({ length: communities }, (_, index) => state(index)));
  return states.includes(undefined) ? undefined : [standing, states as Uint8Array[]];
}

test('what is saved is loaded, and replaced, and gone when the replicate is whole', async () => {
  const dir = join(scratch, 'saved');
  const store = openCheckpoints(dir, JOB);
  expect(await loaded(dir)).toBeUndefined();
  await store.saveStanding({ ...STANDING, ticks: 1 }, given(STATES.toReversed()));
  await store.saveStanding(STANDING, given(STATES));
  expect(await loaded(dir)).toEqual([STANDING, STATES]);
  expect(await loaded(dir, 0)).toBeUndefined();
  await store.saveReplicate(sampleResult(3));
  expect(readdirSync(join(dir, 'checkpoint'))).toEqual(['replicate-3.done']);
});

test('states are asked for one at a time', async () => {
  const store = openCheckpoints(join(scratch, 'one'), JOB);
  const asked: string[] = [];
  const states = (async function* () {
    for (const [index, state] of STATES.entries()) {
      asked.push(`give ${index}`);
      yield state;
      asked.push(`taken ${index}`);
    }
  })();
  await store.saveStanding(STANDING, states);
  expect(asked).toEqual(['give 0', 'taken 0', 'give 1', 'taken 1', 'give 2', 'taken 2']);
});

test('a save that fails leaves the one before, and nothing of its own', async () => {
  const dir = join(scratch, 'failed');
  const store = openCheckpoints(dir, JOB);
  await store.saveStanding(STANDING, given(STATES));
  const failing = (async function* () {
    yield STATES[0]!;
    throw new Error('a lane was closed');
  })();
  await expect(store.saveStanding({ ...STANDING, ticks: 3 }, failing)).rejects.toThrow('a lane was closed');
  expect(await loaded(dir)).toEqual([STANDING, STATES]);
  expect(readdirSync(join(dir, 'checkpoint'))).toEqual(['replicate-3.standing']);
});

test('what a killed process had begun to write does not pile up', async () => {
  const dir = join(scratch, 'abandoned');
  mkdirSync(join(dir, 'checkpoint'), { recursive: true });
  const other = 'replicate-33.standing.0.tmp';
  for (const name of ['replicate-3.standing.0.tmp', other]) writeFileSync(join(dir, 'checkpoint', name), 'x');
  await openCheckpoints(dir, JOB).saveStanding(STANDING, given(STATES));
  expect(readdirSync(join(dir, 'checkpoint')).toSorted()).toEqual(['replicate-3.standing', other]);
});

describe('counts as absent', () => {
  test('of another job, or under the name of another replicate', async () => {
    const dir = join(scratch, 'foreign');
    const store = openCheckpoints(dir, JOB);
    await store.saveStanding(STANDING, given(STATES));
    expect(await openCheckpoints(dir, fingerprint({ program: 'q' }, 1)).loadStanding(3)).toBeUndefined();
    const bytes = readFileSync(join(dir, 'checkpoint/replicate-3.standing'));
    writeFileSync(join(dir, 'checkpoint/replicate-4.standing'), bytes);
    expect(await loaded(dir, 4)).toBeUndefined();
    await store.savePartial({ replicate: 5, done: Uint8Array.of(1), counts, checksum: [0, 0], panel });
    const partial = readFileSync(join(dir, 'checkpoint/replicate-5.partial'));
    writeFileSync(join(dir, 'checkpoint/replicate-5.standing'), partial);
    expect(await loaded(dir, 5)).toBeUndefined();
  });

  test('damaged at any place, or cut off', async () => {
    const dir = join(scratch, 'damaged');
    await openCheckpoints(dir, JOB).saveStanding(STANDING, given([STATES[0]!, STATES[2]!.subarray(0, 500)]));
    const path = join(dir, 'checkpoint/replicate-3.standing');
    const bytes = readFileSync(path);
    for (let at = 0; at < bytes.length; at += 3) {
      const flipped = Buffer.from(bytes);
      flipped[at] = flipped[at]! ^ 1;
      writeFileSync(path, flipped);
      expect(await loaded(dir)).toBeUndefined();
      writeFileSync(path, bytes.subarray(0, at));
      expect(await loaded(dir)).toBeUndefined();
    }
    writeFileSync(path, bytes);
    expect(await loaded(dir)).toBeDefined();
  });

  test('gone or cut off after it was opened', async () => {
    const dir = join(scratch, 'gone');
    await openCheckpoints(dir, JOB).saveStanding(STANDING, given(STATES));
    const stored: StoredStanding = (await openCheckpoints(dir, JOB).loadStanding(3))!;
    const path = join(dir, 'checkpoint/replicate-3.standing');
    writeFileSync(path, readFileSync(path).subarray(0, 50));
    expect(await stored.state(0)).toEqual(STATES[0]);
    expect(await stored.state(2)).toBeUndefined();
  });
});

test('a place that cannot be written is a diagnostic', async () => {
  const file = join(scratch, 'in-the-way');
  writeFileSync(file, '');
  expect(await codeOf(openCheckpoints(file, JOB).saveStanding(STANDING, given(STATES)))).toBe('GH2003');
});
