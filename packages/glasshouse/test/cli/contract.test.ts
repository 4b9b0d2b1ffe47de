import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { glasshouse, startGlasshouse } from '../support/command.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'glasshouse-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SMALL = ['--population', '70000', '--ticks', '3', '--seed', '9'];

async function runJson(...args: string[]): Promise<Record<string, unknown>> {
  const { code, stdout, stderr } = await glasshouse(['run', ...args, '--json'], folder);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return JSON.parse(stdout) as Record<string, unknown>;
}

describe('run --json', { timeout: 120_000 }, () => {
  it('prints exactly one object with all that others script against', async () => {
    const outcome = await runJson('bench-w1', ...SMALL, '--out', 'contract');
    expect(outcome).toMatchObject({
      run: expect.any(String),
      regime: 'bench-w1',
      population: 70000,
      ticks: 3,
      replicates: 1,
      backend: expect.stringMatching(/^(reference|wasm)$/),
      workers: expect.any(Number),
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      personTicks: 210000,
      seconds: expect.any(Number),
      personTicksPerSecond: expect.any(Number),
      out: join(folder, 'contract'),
      summary: {
        listed: expect.any(Number),
        deserved: expect.any(Number),
        wrongful: expect.any(Number),
        missed: expect.any(Number),
        wrongfulPersonTicks: expect.any(Number),
        missedPersonTicks: expect.any(Number),
        deterredViolations: expect.any(Number),
        chilledLawfulActs: expect.any(Number),
      },
    });
    const report = readFileSync(join(folder, 'contract', 'report.html'), 'utf8');
    expect(report).toContain(outcome.digest);
  });

  // One regime with community coupling, and one whose nation governs.
  it.each([
    'spc-defaulters',
    'suining-2010',
  ])('%s: the digest does not depend on workers or backend', async (regime) => {
    const digests = new Set<unknown>();
    for (const [workers, backend] of [
      [1, 'auto'],
      [3, 'auto'],
      [2, 'reference'],
    ]) {
      // Two communities: one worker of three has nothing to do.
      const size = ['--population', '70000', '--ticks', '2'];
      const controls = ['--workers', `${workers}`, '--backend', `${backend}`];
      const outcome = await runJson(regime, ...size, ...controls);
      digests.add(outcome.digest);
    }
    expect(digests.size).toBe(1);
  });

  it('gives other results for another seed', async () => {
    const first = await runJson('bench-w1', ...SMALL);
    const second = await runJson('bench-w1', ...SMALL.slice(0, 4), '--seed', '10');
    expect(second.digest).not.toBe(first.digest);
  });
});

describe('an interrupted run', { timeout: 120_000 }, () => {
  it('says how to go on after Ctrl-C, and ends with 130', async () => {
    const { child, ended } = startGlasshouse(
      ['run', 'suining-2010', '--backend', 'reference', '--out', 'stopped'],
      folder,
    );
    await vi.waitUntil(() => existsSync(join(folder, 'stopped', 'manifest.json')), { timeout: 60_000 });
    child.kill('SIGINT');
    const { code, stderr } = await ended;
    expect(code).toBe(130);
    expect(stderr).toContain('npx glasshouse resume');
    expect((await glasshouse(['query', 'stopped', 'select 1'], folder)).stderr).toContain('GH2009');
  });
});

describe('what exists is never overwritten', { timeout: 60_000 }, () => {
  it('refuses a folder that holds a run, and leaves it whole', async () => {
    await runJson('bench-w1', ...SMALL, '--out', 'kept');
    const before = readFileSync(join(folder, 'kept', 'manifest.json'), 'utf8');
    const { code, stderr } = await glasshouse(['run', 'bench-w1', ...SMALL, '--out', 'kept'], folder);
    expect(code).toBe(2);
    expect(stderr).toContain('GH2002');
    expect(readFileSync(join(folder, 'kept', 'manifest.json'), 'utf8')).toBe(before);
  });
});

describe('check, list, show, plan, query', { timeout: 60_000 }, () => {
  it('check --json says ok, or where the errors are', async () => {
    const good = await glasshouse(['check', 'suining-2010', '--json'], folder);
    expect([good.code, JSON.parse(good.stdout)]).toEqual([0, { ok: true, diagnostics: [] }]);
    writeFileSync(
      join(folder, 'bad.yaml'),
      'glasshouse: 1\nid: bad\ntitle: { en: Bad }\ntick: mont\nhorizon: 3 months\npopulation: { size: 10 }\n',
    );
    const bad = await glasshouse(['check', 'bad.yaml', '--json'], folder);
    expect(bad.code).toBe(1);
    expect(JSON.parse(bad.stdout)).toMatchObject({
      ok: false,
      diagnostics: [
        {
          code: expect.stringMatching(/^GH\d{4}$/),
          severity: 'error',
          file: 'bad.yaml',
          line: 4,
          column: 7,
          endLine: 4,
          endColumn: 11,
          suggestion: 'month',
        },
      ],
    });
  });

  it('list --json gives ids and titles', async () => {
    const { stdout } = await glasshouse(['list', '--json'], folder);
    const ids = (JSON.parse(stdout) as { id: string; title: string }[]).map(({ id, title }) => [
      id,
      title.length > 0,
    ]);
    expect(ids).toEqual(
      expect.arrayContaining([
        ['suining-2010', true],
        ['perfect-information', true],
      ]),
    );
  });

  it('query answers in SQL', async () => {
    const { out } = await runJson('bench-w1', ...SMALL);
    const sql =
      "select cast(sum(value) as integer) as persons from observables where measure = 'persons' and tick = 0";
    const { stdout } = await glasshouse(['query', String(out), sql, '--json'], folder);
    expect(JSON.parse(stdout)).toEqual([{ persons: 70000 }]);
  });

  it.each([
    [['run', 'suning-2010'], 2, /GH2001.*\n?[\s\S]*suining-2010/],
    [['run', 'bench-w1', '--population', '0'], 2, /GH2007/],
    [['run', 'bench-w1', '--population', '5000000000'], 2, /GH1701/],
    [['run', 'bench-w1', '--backend', 'fortran'], 2, /GH2007/],
    [['run', 'bench-w1', '--set', 'conduct.k9.rate=1'], 2, /GH2006/],
    [['run', 'no-such.yaml'], 2, /GH1008/],
    [['run'], 2, /regime/],
    [['fly'], 2, /unknown command/],
    [['query', 'nowhere', 'select 1'], 2, /GH2004/],
  ])('%j ends with %d', async (args, code, message) => {
    const ended = await glasshouse(args, folder);
    expect(ended.stderr).toMatch(message);
    expect(ended.stderr).not.toMatch(/\n\s+at /);
    expect(ended.code).toBe(code);
  });
});
