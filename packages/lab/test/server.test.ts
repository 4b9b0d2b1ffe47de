import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../glasshouse/src/library/run.ts';
import { type LabServer, serveLab } from '../../glasshouse/src/serve/server.ts';
import { launchChromium } from '../../glasshouse/test/support/chromium.ts';
import { builtLab } from './support/built-lab.ts';
import { chromium, crowdIn, digestIn, titled } from './support/lab-page.ts';

const title = titled('the lab with a machine behind it');

describe.skipIf(chromium === undefined)(title, { timeout: 120_000 }, () => {
  let folder: string;
  let browser: Browser;
  let server: LabServer;
  let digest: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'glasshouse-lab-'));
    const out = join(folder, 'runs/first');
    const size = { population: 140_000, ticks: 36, seed: 5 };
    ({ digest } = await run({ regime: 'spc-defaulters', ...size, workers: 1, out }));
    server = await serveLab({ folder, named: out }, await builtLab());
    browser = await launchChromium(chromium!);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows a run of the folder, its crowd and its lives, and goes on from it', async () => {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => problems.push(message.text()));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(server.url);
    expect(await digestIn(page)).toBe(digest);
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    await crowdIn(page);
    await page.getByRole('application').click({ position: { x: 30, y: 30 } });
    await page.waitForSelector('article');

    // Three communities: the machine runs them, and the page shows what it says.
    await page.getByLabel('Seed').fill('6');
    await page.getByLabel('Seed').press('Enter');
    const next = await digestIn(page, digest);
    const out = join(folder, 'runs/second');
    const expected = await run({
      regime: 'spc-defaulters',
      population: 140_000,
      seed: 6,
      panel: 0,
      workers: 1,
      out,
    });
    expect(next).toBe(expected.digest);
    const { origin } = new URL(server.url);
    expect(asked.filter((url) => !url.startsWith(origin) && !/^(data|blob):/.test(url))).toEqual([]);
    expect(asked.some((url) => url.endsWith('/api/run'))).toBe(true);
    expect(problems).toEqual([]);
  });
});
