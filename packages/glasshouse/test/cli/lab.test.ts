import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { glasshouse, startGlasshouse } from '../support/command.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'glasshouse-lab-'));
  mkdirSync(join(folder, 'pages'));
  writeFileSync(join(folder, 'pages/index.html'), '<html><head></head></html>');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  'SIGINT',
  'SIGTERM',
] as const)('says the address alone on standard output, and ends with %s', async (signal) => {
  const { child, ended } = startGlasshouse(['lab', '--pages', 'pages'], folder);
  const url = await new Promise<string>((resolve) => child.stdout!.once('data', resolve));
  const response = await fetch(url.trim());
  expect(response.status).toBe(200);
  // A connection that is still open does not keep it.
  await response.text();
  child.kill(signal);
  const { code, stdout, stderr } = await ended;
  expect(code).toBe(0);
  expect(stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{24}\/\n$/);
  expect(stderr).toContain('Ctrl-C ends the lab.');
  await expect(fetch(url.trim())).rejects.toThrow();
});

it('refuses a folder that is no run, and pages that are not there', async () => {
  const noRun = await glasshouse(['lab', 'pages', '--pages', 'pages'], folder);
  expect([noRun.code, noRun.stdout]).toEqual([2, '']);
  expect(noRun.stderr).toContain('GH2004');
  const noPages = await glasshouse(['lab', '--pages', 'elsewhere'], folder);
  expect([noPages.code, noPages.stdout]).toEqual([2, '']);
  expect(noPages.stderr).toContain('GH2018');
});
