import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { findChromium, launchChromium, NEEDS_CHROMIUM } from '../../../glasshouse/test/support/chromium.ts';
import { builtLab, type Served, serveFolder } from './built-lab.ts';

export const chromium = findChromium();

/** The title of a suite, with why it is skipped where there is no browser. */
export const titled = (title: string): string =>
  chromium === undefined ? `${title} (${NEEDS_CHROMIUM})` : title;

/** A page of the lab, with everything that should not happen in it. */
export interface LabPage {
  readonly page: Page;
  /** Errors, warnings and violations of the policy, as the console has them. */
  readonly problems: readonly string[];
  /** Every address that was asked for. */
  readonly requests: readonly string[];
}

export interface Lab {
  readonly url: () => string;
  open(query?: string, options?: BrowserContextOptions): Promise<LabPage>;
}

/** Builds, serves and opens the lab for the tests of one file. */
export function useLab(): Lab {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    if (chromium === undefined) return;
    served = await serveFolder(await builtLab());
    browser = await launchChromium(chromium);
  }, 180_000);
  // A page that is left open goes on computing its bands.
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  return {
    url: () => served.url,
    async open(query = '', options = {}) {
      // Only one test is about what the page keeps; in the others it would fetch everything each time.
      const context = await browser.newContext({ locale: 'en', serviceWorkers: 'block', ...options });
      const page = await context.newPage();
      const problems: string[] = [];
      const requests: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => {
        const text = message.text();
        if (text.startsWith('Service Worker registration blocked')) return;
        if (message.type() === 'error' || message.type() === 'warning') problems.push(text);
      });
      context.on('request', (request) => requests.push(request.url()));
      await page.goto(`${served.url}${query}`);
      return { page, problems, requests };
    },
  };
}

/** The digest that the page shows, once it shows another than `before`. */
export async function digestIn(page: Page, before = ''): Promise<string> {
  await page.waitForFunction(
    (known) => {
      const shown = document.querySelector<HTMLElement>('[data-digest]')?.dataset.digest;
      return shown !== undefined && shown !== known;
    },
    before,
    { timeout: 60_000 },
  );
  return (await page.getAttribute('[data-digest]', 'data-digest'))!;
}

/** Waits until the crowd is drawn. */
export async function crowdIn(page: Page): Promise<void> {
  await page.waitForSelector('canvas[data-dots]', { timeout: 60_000 });
}
