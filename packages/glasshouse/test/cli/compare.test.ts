import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/index.ts';
import { glasshouse, startGlasshouse } from '../support/command.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'glasshouse-cli-compare-'));
  mkdirSync(join(folder, 'empty'));
  const { code } = await glasshouse(['run', 'bench-w1', ...SMALL, '--out', 'first'], folder);
  expect(code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SMALL = ['--population', '3000', '--ticks', '3', '--seed', '9', '--replicates', '2'];

describe('compare', { timeout: 120_000 }, () => {
  it('runs two regimes, prints one object, and leaves nothing behind', async () => {
    const args = ['bench-w1', 'bench-w1', '--overlay-b', 'perfect-information', ...SMALL, '--json'];
    const { code, stdout, stderr } = await glasshouse(['compare', ...args], folder);
    expect([code, stderr]).toEqual([0, '']);
    const { a, b, figures, lives } = JSON.parse(stdout) as Comparison;
    expect(a.digest).not.toBe(b.digest);
    expect(b.overlays).toEqual(['perfect-information']);
    expect(figures.wrongful).toMatchObject({ b: 0, differences: [expect.any(Number), expect.any(Number)] });
    expect(lives.traced).toBe(100);
    expect(readdirSync(folder).sort()).toEqual(['empty', 'first']);
  });

  it('takes the size of a folder, and changes of the other side', async () => {
    const { code, stdout, stderr } = await glasshouse(
      ['compare', 'first', 'bench-w1', '--set-b', 'conduct.k0.rate=9 %/month'],
      folder,
    );
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('The same 3,000 synthetic people lived for 3');
    expect(stdout).toContain('(with conduct.k0.rate=9 %/month)');
    expect(stdout).toContain('What it does to people');
  });

  it.each([
    [['first', 'empty'], 2, /GH2004/],
    [['first', 'nowhere'], 2, /GH2001/],
    [['first', './nowhere'], 2, /GH1008/],
    [['first', 'bench-w1', '--seed', '1'], 2, /GH2016.*seed \(9 and 1\)/],
    [['first', 'bench-w1', '--overlay-a', 'perfect-information'], 2, /GH2017.*`--overlay-a`/],
    [['bench-w1', 'first', '--set-b', 'redress.notice=1 %'], 2, /GH2017.*`--set-b`/],
    [['bench-w1', 'bench-w1', '--set-b', 'conduct.k9.rate=1'], 2, /GH2006/],
    [['first'], 2, /missing required argument 'b'/],
  ])('%j ends with %d', async (args, code, message) => {
    const ended = await glasshouse(['compare', ...args], folder);
    expect(ended.stderr).toMatch(message);
    expect(ended.stderr).not.toMatch(/\n\s+at /);
    expect(ended.code).toBe(code);
  });

  it('ends with 130 after Ctrl-C, and does not promise what is not kept', async () => {
    const { child, ended } = startGlasshouse(
      ['compare', 'suining-2010', 'suining-2010', '--backend', 'reference'],
      folder,
      { preload: 'tell-when-interruptible.mjs' },
    );
    await once(child.stderr!, 'data');
    child.kill('SIGINT');
    const { code, stderr } = await ended;
    expect([code, stderr]).toEqual([130, 'interruptible\nInterrupted.\n']);
    expect(readdirSync(folder).sort()).toEqual(['empty', 'first']);
  });
});
