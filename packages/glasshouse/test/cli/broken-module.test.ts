import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { glasshouse } from '../support/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'glasshouse-broken-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([1, 2])('machine code that is not valid ends with 3 and the program, with %i workers', {
  timeout: 60_000,
}, async (workers) => {
  const broken = { preload: 'break-machine-code.mjs', env: { TMPDIR: folder } };
  const out = `broken-${workers}`;
  const args = ['bench-w1', '--population', '1000', '--workers', `${workers}`, '--out', out];
  const { code, stdout, stderr } = await glasshouse(['run', ...args], folder, broken);
  expect(code).toBe(3);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/GH9003.*`bench-w1` is not valid/);
  const [, file] = /^The program is in (.*)$/m.exec(stderr)!;
  expect(readFileSync(file!, 'utf8')).toMatch(/^program bench-w1: /);

  const resumed = await glasshouse(['resume', out, '--json', '--backend', 'reference'], folder);
  expect(JSON.parse(resumed.stdout)).toMatchObject({ backend: 'reference', population: 1000 });
});
