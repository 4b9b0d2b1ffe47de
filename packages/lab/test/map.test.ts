import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../glasshouse/src/browser.ts';
import { diverging, sequential } from '../src/features/map/scale.ts';
import { violationsIn } from './support/axe.ts';
import { chromium, digestIn, titled, useLab } from './support/lab-page.ts';

describe('the scale of the map', () => {
  it('goes in steps that are easily read, from nothing to the most', () => {
    expect(sequential(31.2, false).edges).toEqual([0, 6, 12, 18, 24, 30, 36]);
    // People are counted whole.
    expect(sequential(4, true).edges).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(sequential(0, false).edges.at(-1)).toBe(6);
  });

  it('tells for each number its class, the most among them', () => {
    const { classOf, edges } = sequential(31.2, false);
    expect([0, 5.9, 6, 31.2, edges.at(-1)!].map(classOf)).toEqual([0, 0, 1, 5, 5]);
  });

  it('is the same on both sides of 0 where regions are put against all', () => {
    const { classOf, edges } = diverging(1.5);
    expect(edges.map((edge) => -edge).reverse()).toEqual(edges);
    expect([-1.5, 0, 1.5].map(classOf)).toEqual([0, 3, 6]);
  });
});

describe.skipIf(chromium === undefined)(titled('the map'), { timeout: 120_000 }, () => {
  const lab = useLab();

  it('shows every region, by click, by keyboard and over time', async () => {
    const { page, problems } = await lab.open('', { bypassCSP: true });
    const before = await digestIn(page);
    await page.getByRole('tab', { name: 'Map' }).click();
    await page.waitForSelector('text=In this run people live in 1 of 3 regions');
    await page.getByRole('button', { name: /^Run with 196,608 people/ }).click();
    await digestIn(page, before);
    await page.getByLabel('What is shown').selectOption('deterred');
    await page.getByRole('button', { name: 'number', exact: true }).click();
    const tiles = page.locator('[data-region]');
    const numbers = async () =>
      (await tiles.locator('b').allInnerTexts()).map((text) => Number(text.replaceAll(',', '')));
    const deterred = Number((await page.innerText('[data-row="deterred"] .value')).replaceAll(',', ''));
    const last = await numbers();
    expect(last).toHaveLength(3);
    expect(last.reduce((sum, one) => sum + one, 0)).toBe(deterred);

    await tiles.first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    expect(await tiles.nth(1).getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('[data-region][tabindex="0"]').count()).toBe(1);
    const row = page.getByRole('row', { name: /^Violations deterred so far/ });
    expect(Number((await row.locator('td').first().innerText()).replaceAll(',', ''))).toBe(last[1]);

    await page.getByLabel('Time').fill('0');
    const [first] = await numbers();
    expect(first).toBeLessThan(last[0]!);
    await page.getByRole('button', { name: 'against everywhere, per 1,000' }).click();
    expect(await violationsIn(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('says where there is only one region, and which schemes have more', async () => {
    const { page, problems } = await lab.open('?lang=ar', {
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
      bypassCSP: true,
    });
    const first = await digestIn(page);
    await page.locator('.regime select').selectOption('xiamen-fuzhou-rewards');
    const second = await digestIn(page, first);
    await page.locator('#tab-map').click();
    const offer = page.locator('[data-scheme="officials-integrity"]');
    await offer.waitFor();
    const offered = page.locator('[data-scheme]');
    expect(await offered.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.scheme))).toEqual(
      ofSeveralRegions(),
    );
    expect(await violationsIn(page)).toEqual([]);
    await offer.click();
    await digestIn(page, second);
    await page.waitForSelector('[data-region="1"]');
    expect(problems).toEqual([]);
  });
});

/** Of the schemes on the shelf, those that the package finds several regions in. */
function ofSeveralRegions(): string[] {
  return readdirSync(SHELF)
    .sort()
    .filter((id) => {
      const path = `${SHELF}${id}/regime.yaml`;
      if (!existsSync(path)) return false;
      const { model } = prepare({ regime: { file: path, text: readFileSync(path, 'utf8') } });
      return model!.population.regions.length > 1;
    });
}

const SHELF = fileURLToPath(new URL('../../../regimes/', import.meta.url));
