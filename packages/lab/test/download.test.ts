import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRun } from '../../glasshouse/src/library/open.ts';
import { run } from '../../glasshouse/src/library/run.ts';
import { differencesOf, withoutTime } from '../../glasshouse/test/support/run-files.ts';
import { chromium, digestIn, titled, useLab } from './support/lab-page.ts';

/** What one cannot help: another machine, at another time. */
const OTHERWISE = {
  'report.html': 'time',
  'manifest.json': ['runId', 'nodeVersion', 'machine', 'started', 'finished', 'seconds'],
};

describe.skipIf(chromium === undefined)(titled('what can be downloaded'), { timeout: 120_000 }, () => {
  const lab = useLab();
  let scratch: string;
  beforeAll(() => {
    scratch = mkdtempSync(join(tmpdir(), 'glasshouse-download-'));
  });
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  it('is what the command line writes for the same inputs, in the language of the page', async () => {
    const { page, problems, requests } = await lab.open('?lang=fa');
    const digest = await digestIn(page);
    const out = join(scratch, 'of-the-command-line');
    await run({ regime: 'suining-2010', population: 65_536, language: 'fa', out });
    await page.locator('summary', { hasText: 'بارگیری' }).press('Enter');

    const report = await saved(page, 'گزارش');
    expect(report.name).toBe(`suining-2010-${digest.slice(0, 8)}.html`);
    const written = readFileSync(join(out, 'report.html'), 'utf8');
    expect(withoutTime(report.bytes.toString())).toBe(withoutTime(written));

    const zip = await saved(page, 'همهٔ اجرا');
    expect(zip.name).toBe(`suining-2010-${digest.slice(0, 8)}.zip`);
    const entries = Object.entries(unzipSync(zip.bytes)).map(([path, bytes]) => ({ path, bytes }));
    for (const { path, bytes } of entries) {
      mkdirSync(join(scratch, dirname(path)), { recursive: true });
      writeFileSync(join(scratch, path), bytes);
    }
    const folder = join(scratch, zip.name.replace('.zip', ''));
    const files = entries.map(({ path, bytes }) => ({ name: path.split('/').at(-1)!, bytes }));
    expect(files.map(({ name }) => name).sort()).toEqual(FILES);
    const differences = differencesOf(out, files);
    // The page has one worker for one community, this machine may have several.
    const { 'manifest.json': fields } = differences;
    expect((fields as string[]).filter((field) => field !== 'workers')).toEqual(OTHERWISE['manifest.json']);
    expect(differences['report.html']).toBe(OTHERWISE['report.html']);
    expect(Object.keys(differences).sort()).toEqual(['manifest.json', 'report.html']);

    const opened = await openRun(folder);
    await opened.verify();
    expect(opened.manifest.digest).toBe(digest);
    const query = 'SELECT measure, sum(value) AS sum FROM observables GROUP BY measure ORDER BY measure';
    const { rows } = await opened.query(query);
    expect(rows).toEqual((await (await openRun(out)).query(query)).rows);
    expect(rows.length).toBeGreaterThan(50);
    expect(requests.filter((url) => !url.startsWith(lab.url()) && !/^(data|blob):/.test(url))).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('is of all replicates once they are there, and can be stopped', async () => {
    const { page, problems } = await lab.open();
    await page.waitForSelector('[data-row="deterred"] .band', { timeout: 90_000 });
    await page.click('summary:has-text("Download")');
    await page.getByRole('button', { name: 'The whole run' }).click();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.waitForSelector('text=Stopped. Nothing was saved.');
    const { bytes } = await saved(page, 'The whole run');
    const entries = Object.entries(unzipSync(bytes));
    const [, manifest] = entries.find(([path]) => path.endsWith('manifest.json'))!;
    const { inputs, digest } = JSON.parse(Buffer.from(manifest).toString());
    expect(inputs).toMatchObject({ replicates: 21, panelUnits: 100 });
    await page.click('summary:has-text("Digest")');
    expect(await page.innerText('.about dl')).toContain(digest);
    expect(problems).toEqual([]);
  });
});

const FILES = ['manifest.json', 'observables.parquet', 'panel.parquet', 'report.html'];

async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer<ArrayBuffer> }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
