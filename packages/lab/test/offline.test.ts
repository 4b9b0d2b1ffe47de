import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../glasshouse/test/support/chromium.ts';
import { builtLab, type Served, serveFolder } from './support/built-lab.ts';
import { chromium, crowdIn, digestIn, titled } from './support/lab-page.ts';
import { openView, viewsIn } from './support/settled.ts';

describe.skipIf(chromium === undefined)(titled('the lab without a network'), { timeout: 120_000 }, () => {
  let folder: string;
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'glasshouse-offline-'));
    cpSync(await builtLab(), folder, { recursive: true });
    served = await serveFolder(folder);
    browser = await launchChromium(chromium!);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('opens again with every scheme, view and language, and takes a newer version when there is one', async () => {
    const context = await browser.newContext({ locale: 'en' });
    const page = await context.newPage();
    await page.goto(served.url);
    const digest = await digestIn(page);
    await crowdIn(page);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

    const { url } = served;
    await served.close();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
    });
    await page.reload();
    expect(await digestIn(page)).toBe(digest);
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    // A small one, so that its comparison comes to rest soon.
    await page.getByLabel('Scheme').selectOption('shenzhen-traffic');
    await digestIn(page, digest);
    for (const id of await viewsIn(page)) {
      await openView(page, id);
      await expect.poll(() => page.innerText('#view')).not.toBe('');
    }
    await page.getByLabel('Language').selectOption('fa');
    await page.waitForSelector('html[dir="rtl"]');
    // The browser itself says that it could not reach the server; the page says nothing.
    expect(problems.filter((text) => !/net::ERR_/.test(text))).toEqual([]);

    served = await serveFolder(folder, { port: Number(new URL(url).port) });
    release(folder);
    await page.reload();
    expect(await page.title()).toBe('Glasshouse, the next');
    // The one before goes with the last page that needed it.
    const waiting = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state);
    await expect.poll(waiting, { timeout: 30_000 }).toBe('installed');
    await page.close();
    const versions = async () => {
      // A page that comes before the last one is wholly gone would still be the old version's.
      const next = await context.newPage();
      try {
        await next.goto(url, { waitUntil: 'commit' });
        return await next.evaluate(() => caches.keys());
      } finally {
        await next.close();
      }
    };
    await expect.poll(versions, { timeout: 60_000, interval: 500 }).toEqual(['glasshouse-next']);
    await context.close();
  });
});

/** A newer version of the page, as a build would make it. */
function release(folder: string): void {
  const edit = (name: string, from: RegExp, to: string): void => {
    const text = readFileSync(join(folder, name), 'utf8');
    expect(text).toMatch(from);
    writeFileSync(join(folder, name), text.replace(from, to));
  };
  edit('index.html', /<title>Glasshouse/, '<title>Glasshouse, the next');
  edit('service-worker.js', /"[0-9a-f]{16}"/, '"next"');
}
