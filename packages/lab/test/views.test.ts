import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsIn } from './support/axe.ts';
import { chromium, crowdIn, digestIn, titled, useLab } from './support/lab-page.ts';
import { openView, viewsIn } from './support/settled.ts';

const DESKTOP = { width: 1440, height: 900 };
/** As narrow as scheme and results still stand beside each other. */
const NARROW = { width: 1025, height: 768 };
const PHONE = { width: 390, height: 844 };

/** Whatever views there are: a new one is looked at here as soon as it has a tab. */
describe.skipIf(chromium === undefined)(titled('every view'), { timeout: 180_000 }, () => {
  const lab = useLab();

  it('is for everybody, in light, dark and forced colours, on a phone and on paper, and asks nobody else', async () => {
    const { page, problems, requests } = await lab.open('', { viewport: DESKTOP, bypassCSP: true });
    await digestIn(page);
    await crowdIn(page);
    // Somebody's life is open.
    await page.getByRole('application').click({ position: { x: 30, y: 30 } });
    const views = await viewsIn(page);
    expect(views).toContain('crowd');
    const found: string[] = [];
    for (const id of views) {
      await openView(page, id);
      found.push(...(await violationsIn(page, '#view')).map((one) => `${id}, light: ${one}`));
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await violationsIn(page, '#view')).map((one) => `${id}, dark: ${one}`));
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
      found.push(...(await page.evaluate(unmarked)).map((one) => `${id}, forced colours: ${one}`));
      await page.emulateMedia({ forcedColors: 'none' });
    }
    await page.setViewportSize(NARROW);
    found.push(...(await outside(page)).map((one) => `narrow: ${one}`));
    await page.setViewportSize(PHONE);
    for (const language of ['en', 'fa']) {
      await page.locator('header select').last().selectOption(language);
      await page.waitForSelector(`html[lang^="${language}"]`);
      for (const box of await page.locator('.status summary').all()) {
        await box.click();
        found.push(...(await outside(page)).map((one) => `the run, phone, ${language}: ${one}`));
        await box.click();
      }
      for (const id of views) {
        await openView(page, id);
        found.push(...(await outside(page)).map((one) => `${id}, phone, ${language}: ${one}`));
      }
    }
    expect(found).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(shown)).toEqual(['.ledgers', '.scheme', '#view']);
    const foreign = requests.filter((url) => !url.startsWith(lab.url()) && !/^(data|blob):/.test(url));
    expect(foreign).toEqual([]);
    expect(problems).toEqual([]);
  });
});

/** What sticks out of the page at its sides, unless something of its own scrolls to it. */
function outside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
    return [...document.querySelectorAll('header *, main *')]
      .filter((element) => {
        const { left, right, height } = element.getBoundingClientRect();
        return (
          height > 0 &&
          element.checkVisibility() &&
          (left < -1 || right > width + 1) &&
          !scrolls(element.parentElement)
        );
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

/** Which parts of the page there are to be seen. */
function shown(): string[] {
  const parts = ['header', '[role="tablist"]', '.ledgers', '.scheme', '#view'];
  return parts.filter((part) => document.querySelector(part)?.checkVisibility());
}

/** Buttons that are chosen and look like those that are not, where the system has taken the colours away. */
function unmarked(): string[] {
  const look = (element: Element): string => {
    const { backgroundColor, borderBottomColor, borderBottomWidth, fontWeight, forcedColorAdjust } =
      getComputedStyle(element);
    return [backgroundColor, borderBottomColor, borderBottomWidth, fontWeight, forcedColorAdjust].join();
  };
  return ['aria-pressed', 'aria-selected'].flatMap((state) => {
    const others = [...document.querySelectorAll(`main [${state}="false"]`)].map(look);
    return [...document.querySelectorAll(`main [${state}="true"]`)]
      .filter((element) => others.includes(look(element)))
      .map((element) => element.outerHTML.slice(0, 120));
  });
}
