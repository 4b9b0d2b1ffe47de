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

  it('opens again with what was used of it, or with everything, and takes a newer version when there is one', async () => {
    const context = await browser.newContext({ locale: 'en' });
    const page = await context.newPage();
    const scheme = page.locator('.regime select');
    await page.goto(served.url);
    const digest = await digestIn(page);
    await crowdIn(page);
    await page.waitForSelector('.offline', { state: 'attached' });
    // A small one, so that its comparison comes to rest soon.
    await scheme.selectOption('shenzhen-traffic');
    const other = await digestIn(page, digest);
    const isKept = (part: string) =>
      page.evaluate(async (of) => {
        const kept = await Promise.all(
          (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
        );
        return kept.flat().some(({ url }) => url.includes(of));
      }, part);
    await expect.poll(() => isKept('scheme.shenzhen-traffic')).toBe(true);
    expect(await isKept('scheme.suining-2010')).toBe(true);
    expect(await isKept('language.')).toBe(false);

    const { url } = served;
    const again = async () => {
      served = await serveFolder(folder, { port: Number(new URL(url).port) });
    };
    await served.close();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
    });
    await page.reload();
    expect(await digestIn(page)).toBe(digest);
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    await scheme.selectOption('shenzhen-traffic');
    expect(await digestIn(page, digest)).toBe(other);
    for (const id of await viewsIn(page)) {
      await openView(page, id);
      await expect.poll(() => page.innerText('#view')).not.toBe('');
    }

    // What was not kept is said in a sentence, and the page goes on.
    const said = page.getByRole('alert').getByText('there is no network');
    await page.getByLabel('Language').selectOption('fa');
    await said.waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    await page.getByRole('button', { name: 'Close' }).click();
    await scheme.selectOption('zhima');
    await said.waitFor();
    await scheme.selectOption('suining-2010');
    expect(await digestIn(page, other)).toBe(digest);
    await said.waitFor({ state: 'detached' });

    await again();
    await page.reload();
    await page.click('.status summary');
    await page.getByRole('button', { name: /^Keep everything else/ }).click();
    await page.getByText('Everything is kept').waitFor();
    await served.close();
    await page.reload();
    await scheme.selectOption('zhima');
    await digestIn(page, digest);
    await page.getByLabel('Language').selectOption('fa');
    await page.waitForSelector('html[dir="rtl"]');
    await page.click('.status summary');
    const report = page.waitForEvent('download');
    await page.locator('.status .box button').first().click();
    expect((await report).suggestedFilename()).toMatch(/^zhima-.*html$/);
    // The browser itself says that it could not reach the server; the page says nothing.
    expect(problems.filter((text) => !/net::ERR_/.test(text))).toEqual([]);

    await again();
    release(folder);
    await page.reload();
    expect(await page.title()).toBe('Glasshouse, the next');
    // The one before goes with the last page that needed it.
    const waiting = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state);
    await expect.poll(waiting, { timeout: 30_000 }).toBe('installed');
    // It has what was kept of the one before.
    expect(
      await page.evaluate(async () =>
        (await (await caches.open('glasshouse-next')).keys()).some(({ url }) => url.includes('language.fa')),
      ),
    ).toBe(true);
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
