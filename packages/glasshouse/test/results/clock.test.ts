import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startClock } from '../../src/results/clock.ts';
import { scratchFolder } from './sample-run.ts';

const scratch = scratchFolder();

function folder(name: string): string {
  const dir = join(scratch, name);
  mkdirSync(join(dir, 'checkpoint'), { recursive: true });
  return dir;
}

test('counts over sittings', async () => {
  const dir = folder('sittings');
  writeFileSync(join(dir, 'checkpoint/seconds'), '1234.5');
  const first = await startClock(dir);
  await sleep(30);
  const seconds = await first.stop();
  expect(seconds).toBeGreaterThan(1234.52);
  expect(seconds).toBeLessThan(1300);
  expect(await first.stop()).toBe(seconds);
  const second = await startClock(dir);
  expect(await second.stop()).toBeGreaterThanOrEqual(seconds);
  expect(readdirSync(join(dir, 'checkpoint'))).toEqual(['seconds']);
});

test('notes the time while it runs, for a process that is killed', async () => {
  const dir = folder('killed');
  const clock = await startClock(dir, 5);
  await sleep(100);
  const noted = Number(readFileSync(join(dir, 'checkpoint/seconds'), 'utf8'));
  expect(noted).toBeGreaterThan(0);
  expect(await clock.stop()).toBeGreaterThan(noted);
});

test.each([
  '',
  'NaN',
  '-5',
  '1e300',
  '9'.repeat(400),
  '0x10',
  '1\n2',
])('%j was noted by nobody', async (text) => {
  const dir = folder('nonsense');
  writeFileSync(join(dir, 'checkpoint/seconds'), text);
  expect(await (await startClock(dir)).stop()).toBeLessThan(60);
});

test('a time that cannot be noted is no error', async () => {
  const clock = await startClock(join(scratch, 'nowhere'), 1);
  await sleep(20);
  expect(await clock.stop()).toBeGreaterThan(0);
});
