import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { PartialReplicate } from '../../src/engine/types.ts';
import { openCheckpoints } from '../../src/results/checkpoint.ts';
import { finishRun } from '../../src/results/finish-run.ts';
import { fingerprint } from '../../src/results/hashes.ts';
import { createRun, openRun, readManifest } from '../../src/results/run-folder.ts';
import { verifyRun } from '../../src/results/verify-run.ts';
import { codeOf, SAMPLE_INPUTS, SAMPLE_RESULTS, sampleResult, scratchFolder } from './sample-run.ts';

const scratch = scratchFolder();
const { flags: _, ...rest } = sampleResult(1);
const PARTIAL: PartialReplicate = { ...rest, done: Uint8Array.of(1, 0, 1) };
const JOB = fingerprint({ program: 'p' }, 1);

test('what is saved is loaded, also by another process', async () => {
  const dir = join(scratch, 'saved');
  const store = openCheckpoints(dir, JOB);
  expect(await store.loadPartial(1)).toBeUndefined();
  await store.savePartial({ ...PARTIAL, done: Uint8Array.of(0, 0, 1) });
  await store.savePartial(PARTIAL);
  expect(await openCheckpoints(dir, JOB).loadPartial(1)).toEqual(PARTIAL);
  expect(await store.loadPartial(0)).toBeUndefined();
  expect(await store.loadReplicate(1)).toBeUndefined();

  await store.saveReplicate(sampleResult(1));
  expect(await openCheckpoints(dir, JOB).loadReplicate(1)).toEqual(sampleResult(1));
  expect(readdirSync(join(dir, 'checkpoint'))).toEqual(['replicate-1.done']);
});

test('saved at once, the last one stays', async () => {
  const store = openCheckpoints(join(scratch, 'queue'), JOB);
  await Promise.all(
    Array.from({ length: 20 }, (_, i) => store.savePartial({ ...PARTIAL, done: Uint8Array.of(i) })),
  );
  expect((await store.loadPartial(1))!.done).toEqual(Uint8Array.of(19));
});

test('empty arrays and odd lengths', async () => {
  const store = openCheckpoints(join(scratch, 'odd'), JOB);
  const empty = { ...PARTIAL, counts: new Float64Array(), panel: [], done: new Uint8Array(), replicate: 12 };
  await store.savePartial(empty);
  expect(await store.loadPartial(12)).toEqual(empty);
  const result = { ...sampleResult(1), replicate: 1234, flags: [] };
  await store.saveReplicate(result);
  expect(await store.loadReplicate(1234)).toEqual(result);
});

describe('counts as absent', () => {
  test('of another job', async () => {
    const dir = join(scratch, 'foreign');
    await openCheckpoints(dir, JOB).savePartial(PARTIAL);
    expect(await openCheckpoints(dir, fingerprint({ program: 'q' }, 1)).loadPartial(1)).toBeUndefined();
  });

  test('of another replicate, or another kind', async () => {
    const dir = join(scratch, 'renamed');
    const store = openCheckpoints(dir, JOB);
    await store.savePartial(PARTIAL);
    const partial = readFileSync(join(dir, 'checkpoint/replicate-1.partial'));
    writeFileSync(join(dir, 'checkpoint/replicate-0.partial'), partial);
    writeFileSync(join(dir, 'checkpoint/replicate-1.done'), partial);
    expect(await store.loadPartial(0)).toBeUndefined();
    expect(await store.loadReplicate(1)).toBeUndefined();
  });

  test('damaged at any place, or cut off', async () => {
    const dir = join(scratch, 'damaged');
    const store = openCheckpoints(dir, JOB);
    await store.savePartial(PARTIAL);
    const path = join(dir, 'checkpoint/replicate-1.partial');
    const bytes = readFileSync(path);
    for (let at = 0; at < bytes.length; at += 3) {
      const flipped = Buffer.from(bytes);
      flipped[at] = flipped[at]! ^ 1;
      writeFileSync(path, flipped);
      expect(await store.loadPartial(1)).toBeUndefined();
      writeFileSync(path, bytes.subarray(0, at));
      expect(await store.loadPartial(1)).toBeUndefined();
    }
    writeFileSync(path, bytes);
    expect(await store.loadPartial(1)).toEqual(PARTIAL);
  });
});

test('a place that cannot be written is a diagnostic', async () => {
  const file = join(scratch, 'in-the-way');
  writeFileSync(file, '');
  expect(await codeOf(openCheckpoints(file, JOB).savePartial(PARTIAL))).toBe('GH2003');
});

test('killed at any moment, a run can be continued from what it saved', async () => {
  const script = fileURLToPath(new URL('checkpointing-process.ts', import.meta.url));
  for (const delayMs of [0, 3, 10, 25]) {
    const dir = join(scratch, `killed-${delayMs}`);
    const child = fork(script, [dir, JOB], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      // Node 22 before 22.18 asks to be told.
      execArgv: ['--experimental-strip-types', '--no-warnings'],
      env: { ...process.env, SAMPLE_INPUTS: JSON.stringify(SAMPLE_INPUTS) },
    });
    await once(child, 'message');
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    child.kill('SIGKILL');
    await once(child, 'exit');

    expect(await codeOf(openRun(dir))).toBe('GH2009');
    const manifest = await readManifest(dir);
    if (manifest.state !== 'running') throw new Error('it cannot have been finished');
    const partial = await openCheckpoints(dir, JOB).loadPartial(0);
    // The child fills the counts with how often it has saved; the two are of one moment.
    if (partial !== undefined) expect(new Set(partial.counts)).toEqual(new Set([partial.done.length]));
    await finishRun({ dir, manifest }, { results: SAMPLE_RESULTS, seconds: () => 1 });
    await verifyRun(dir);
    expect(existsSync(join(dir, 'checkpoint'))).toBe(false);
    rmSync(dir, { recursive: true });
  }
});

test('a fresh run has no checkpoints', async () => {
  const { dir } = await createRun(SAMPLE_INPUTS, { folder: join(scratch, 'fresh') });
  expect(await openCheckpoints(dir, JOB).loadReplicate(0)).toBeUndefined();
});
