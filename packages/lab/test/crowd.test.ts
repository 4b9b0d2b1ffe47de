import { describe, expect, it } from 'vitest';
import { paint, placeOf, rasterFor, unitAt } from '../src/features/crowd/dots.ts';
import { violationsIn } from './support/axe.ts';
import { chromium, crowdIn, digestIn, titled, useLab } from './support/lab-page.ts';

describe('the raster of the dots', () => {
  it.each([
    [65_536, 930, 680],
    [65_536, 360, 460],
    [1, 500, 500],
    [7, 30, 30],
  ])('holds %i dots in %i by %i pixels', (units, width, height) => {
    const raster = rasterFor(units, width, height);
    expect(raster.columns * raster.rows).toBeGreaterThanOrEqual(units);
    expect(raster.width).toBeLessThanOrEqual(width);
    if (raster.cell > 1) expect(raster.height).toBeLessThanOrEqual(height);
    for (const unit of [0, Math.floor(units / 2), units - 1])
      expect(unitAt(raster, ...placeOf(raster, unit))).toBe(unit);
    expect(unitAt(raster, -1, 0)).toBeUndefined();
    expect(unitAt(raster, 0, raster.height + raster.cell)).toBeUndefined();
  });

  it('paints each dot in the colour of its word, and leaves a line between them', () => {
    const raster = { units: 3, columns: 2, rows: 2, cell: 3, width: 6, height: 6 };
    const pixels = new Uint32Array(36);
    const words = Uint16Array.of(0, 1, 2);
    paint(pixels, raster, words, Uint8Array.of(0, 1, 0), Uint32Array.of(5, 7));
    const rows = Array.from({ length: 6 }, (_, y) => [...pixels.subarray(y * 6, y * 6 + 6)].join(''));
    expect(rows).toEqual(['550770', '550770', '000000', '550000', '550000', '000000']);
  });
});

describe.skipIf(chromium === undefined)(titled('the crowd'), { timeout: 120_000 }, () => {
  const lab = useLab();

  it('shows everybody, goes through time, and opens a life by click and by keyboard', async () => {
    const { page, problems } = await lab.open();
    await crowdIn(page);
    expect(await page.getAttribute('canvas[data-dots]', 'data-dots')).toBe('65536');
    const wrongly = page.getByRole('button', { name: /^wrongly listed/ });
    await page.getByLabel('Time').fill('35');
    const listed = Number((await page.innerText('[data-row="wrongful"] .value')).replaceAll(',', ''));
    expect(await wrongly.innerText()).toMatch(new RegExp(`\\b${listed}$`));

    const pixelsAt = () =>
      page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('canvas[data-dots]')!;
        // A copy, so that the canvas of the page stays as fast as it is.
        const copy = new OffscreenCanvas(canvas.width, canvas.height);
        const context = copy.getContext('2d', { willReadFrequently: true })!;
        context.drawImage(canvas, 0, 0);
        const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
        return data.reduce((sum, value, index) => (sum * 31 + value * (index % 7)) % 1_000_003, 0);
      });
    const last = await pixelsAt();
    await page.getByLabel('Time').fill('0');
    await expect.poll(pixelsAt).not.toBe(last);
    await page.waitForSelector('text=month 1 of 36');

    const stage = page.getByRole('application');
    await stage.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const code = await page.innerText('.pointed code');
    await page.keyboard.press('Enter');
    await page.waitForSelector(`article:has-text("${code}")`);

    await page.getByRole('tab', { name: 'The crowd' }).click();
    await page.getByRole('application').click({ position: { x: 40, y: 40 } });
    await page.waitForSelector('article');
    expect(problems).toEqual([]);
  });

  it('plays, and stops at the end', async () => {
    const { page } = await lab.open();
    await crowdIn(page);
    await page.getByLabel('Time').fill('30');
    await page.getByRole('button', { name: 'Play' }).click();
    await page.waitForSelector('text=month 36 of 36');
    await page.getByRole('button', { name: 'Play' }).waitFor();
  });

  it('leads from a row of the ledger to the people, and to the life of one of them', async () => {
    const { page, problems } = await lab.open('', { bypassCSP: true });
    const before = await digestIn(page);
    await page.getByLabel('Scheme').selectOption('spc-defaulters');
    await digestIn(page, before);
    await crowdIn(page);
    const row = page.getByRole('button', { name: 'Wrongly listed at any time' });
    await row.click();
    const people = page.locator('[data-person]');
    await people.first().waitFor();
    const value = await page.innerText('[data-row="wrongful-ever"] .value');
    expect(await page.innerText('#view [role="status"]')).toMatch(new RegExp(`^${value} people`));
    expect(await violationsIn(page)).toEqual([]);
    await people.first().focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('article tr.wrong');

    await row.click();
    await page.getByRole('button', { name: 'Show them in the crowd' }).click();
    const wrongly = page.getByRole('button', { name: /^wrongly listed/ });
    await expect.poll(() => wrongly.isEnabled()).toBe(true);
    await wrongly.click();
    await page.waitForSelector('.pointed:has-text("wrongly listed")');
    expect(problems).toEqual([]);
  });
});
