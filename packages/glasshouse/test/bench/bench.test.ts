import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../house/run-tool.ts';

/** What a contender prints: shares of the last month, or why it has none. */
interface Contender {
  readonly name: string;
  readonly threads: number;
  readonly persons: number;
  readonly rate: number;
  readonly skipped?: string;
  readonly warnings?: string;
  readonly listed: number;
  readonly wronglyTriggered: number;
  readonly grades: Readonly<Record<'A' | 'B' | 'C' | 'D', number>>;
  readonly mean: number;
}

interface Report {
  readonly contenders: readonly Contender[];
  readonly bits: { readonly reference: string; readonly wasm: string };
  readonly goals: readonly { readonly what: string; readonly value?: number }[];
}

const CONTENDERS = ['reference', 'wasm', 'js-hash', 'c-philox', 'c-simd-hash', 'numpy'];
const execute = promisify(execFile);

describe('npm run bench -- --quick', { timeout: 300_000 }, () => {
  const out = mkdtempSync(join(tmpdir(), 'glasshouse-bench-test-'));
  let page: string;
  let report: Report;

  beforeAll(async () => {
    // `npm test` has built already; another build here would only wait for itself.
    await execute(process.execPath, ['bench/run.mjs', '--quick', '--no-build', '--out', out], { cwd: ROOT });
    const files = readdirSync(out).sort();
    expect(files).toHaveLength(2);
    report = JSON.parse(readFileSync(join(out, files[0]!), 'utf8'));
    page = readFileSync(join(out, files[1]!), 'utf8');
  }, 300_000);
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  describe.each(CONTENDERS)('%s', (name) => {
    it('gives the published figures within sampling error', (context) => {
      const rows = report.contenders.filter((row) => row.name === name);
      expect(rows).not.toEqual([]);
      for (const row of rows) {
        if (row.skipped?.startsWith('there is no')) return context.skip(`${name}: ${row.skipped}`);
        expect(row.skipped).toBeUndefined();
        expect(row.warnings ?? '').toBe('');
        expect(row.rate).toBeGreaterThan(0);
        expectPublished(row);
      }
    });
  });

  it('has every table', () => {
    const headings = page.split('\n').filter((line) => line.startsWith('#'));
    expect(headings.slice(1)).toEqual([
      '## The figures to reach',
      '## Contenders',
      '## How cost grows (wasm)',
      '## From a regime file to the first tick (milliseconds, new process)',
      '## Whole runs, as a user has them',
      '## Where the time goes',
      '## What the draws alone allow',
      '## What is missed, and why',
    ]);
    for (const column of ['| persons | months | kinds | workers |', '| function | share |', '| regime |']) {
      expect(page).toContain(column);
    }
    expect(page).not.toMatch(/undefined|NaN|\[object/);
  });

  it('has a row for every figure to reach', () => {
    for (const { what } of report.goals) expect(page).toContain(`| ${what} |`);
    expect(report.goals.filter(({ value }) => value !== undefined).length).toBeGreaterThanOrEqual(5);
  });

  it('finds the same bits in both backends', () => {
    expect(report.bits.wasm).toBe(report.bits.reference);
  });

  it('names no folder of this machine', () => {
    expect(page).not.toContain(ROOT);
    expect(JSON.stringify(report)).not.toContain(ROOT);
    expect(JSON.stringify(report)).not.toContain(tmpdir());
  });
});

describe('a baseline that computes something else', () => {
  const asPublished = {
    ...{ persons: 1_000_000, ticks: 12, listed: 0.0534, wronglyTriggered: 0.00009, mean: 976.6 },
    grades: { D: 0, C: 0.0338, B: 0.4855, A: 0.4807 },
  };

  it.each([
    ['nothing', {}, []],
    ['the share listed', { listed: 0.0552 }, ['listed is']],
    ['a grade', { grades: { D: 0, C: 0.0338, B: 0.489, A: 0.4772 } }, ['grade B is', 'grade A is']],
    ['the mean', { mean: 977.6 }, ['mean score is']],
    ['what is no number', { wronglyTriggered: Number.NaN }, ['wrongly triggered is']],
    ['the month', { ticks: 11 }, ['the figures are those of month 12']],
  ])('is refused for %s', async (_, change, expected) => {
    const { whatIsOff } = await import(pathToFileURL(join(ROOT, 'bench/baselines/published.mjs')).href);
    const off: string[] = whatIsOff({ ...asPublished, ...change });
    expect(off).toHaveLength(expected.length);
    expected.forEach((start, index) => {
      expect(off[index]).toContain(start);
    });
  });
});

/** The same figures as in baselines/published.mjs, written down twice on purpose. */
function expectPublished({ persons, listed, wronglyTriggered, grades, mean }: Contender): void {
  const expectShare = (found: number, published: number, rounding: number): void => {
    const likely = Math.max(published, rounding);
    const allowed = rounding + 4.5 * Math.sqrt((likely * (1 - likely)) / persons);
    expect(Math.abs(found - published)).toBeLessThanOrEqual(allowed);
  };
  expectShare(listed, 0.0534, 0.00005);
  expectShare(wronglyTriggered, 0.00009, 0.000005);
  expectShare(grades.A, 0.4807, 0.00005);
  expectShare(grades.B, 0.4855, 0.00005);
  expectShare(grades.C, 0.0338, 0.00005);
  expectShare(grades.D, 0, 0.00005);
  expect(Math.abs(mean - 976.6)).toBeLessThanOrEqual(0.05 + (4.5 * 50) / Math.sqrt(persons));
}
