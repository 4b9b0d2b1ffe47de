import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { glasshouse } from '../support/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'glasshouse-death-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a worker that dies takes the run down, and leaves a folder to go on from', {
  timeout: 60_000,
}, () => {
  it.each([
    ['spc-defaulters', 'exit', /it ended with exit code 7/],
    ['spc-defaulters', 'memory', /memory limit/],
    // National coupling.
    ['suining-2010', 'exit', /it ended with exit code 7/],
  ])('%s: %s', async (regime, way, reason) => {
    const run = [
      'run',
      regime,
      '--population',
      '140000',
      '--ticks',
      '6',
      '--replicates',
      '3',
      '--workers',
      '2',
    ];
    const whole = await glasshouse([...run, '--json'], folder);
    const { digest } = JSON.parse(whole.stdout) as { digest: string };

    const out = join(folder, `${regime}-${way}`);
    const dies = { preload: 'die-in-worker.mjs', env: { DIE: way } };
    const died = await glasshouse([...run, '--out', out, '--json'], folder, dies);
    expect(died.code).toBe(3);
    const [found] = (JSON.parse(died.stdout) as { diagnostics: { code: string; message: string }[] })
      .diagnostics;
    expect(found!.code).toBe('GH9002');
    expect(found!.message).toMatch(reason);
    expect(died.stderr).toBe(`What is done is kept. Go on with it:  npx glasshouse resume ${out}\n`);

    const resumed = await glasshouse(['resume', out, '--json', '--workers', '3'], folder);
    expect(resumed.stderr).toBe('');
    expect(JSON.parse(resumed.stdout)).toMatchObject({ digest, replicates: 3 });
  });
});
