import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { simulate } from '../../glasshouse/src/browser.ts';
import { chromium, crowdIn, digestIn, titled, useLab } from './support/lab-page.ts';

const shelved = (id: string) => {
  const file = `regimes/${id}/regime.yaml`;
  return { file, text: readFileSync(fileURLToPath(new URL(`../../../${file}`, import.meta.url)), 'utf8') };
};

describe.skipIf(chromium === undefined)(titled('the lab runs'), { timeout: 180_000 }, () => {
  const lab = useLab();

  it('opens with a run, and shows the digest that Node gets', async () => {
    const { page, problems, requests } = await lab.open();
    const digest = await digestIn(page);
    const expected = await simulate({ regime: shelved('suining-2010'), population: 65_536 });
    expect(digest).toBe(expected.digest);
    expect(await page.innerText('[data-row="deterred"] .value')).toBe(
      expected.summary.deterredViolations.toLocaleString('en'),
    );
    expect(await page.innerText('[data-row="wrongful-ever"] .value')).toBe(
      expected.summary.wrongfulEver.toLocaleString('en'),
    );
    await crowdIn(page);
    const foreign = requests.filter((url) => !url.startsWith(lab.url()) && !/^(data|blob):/.test(url));
    expect(foreign).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('a slider runs it again, as the command line would with that number set', async () => {
    const { page, problems } = await lab.open();
    const before = await digestIn(page);
    const path = 'sources.traffic-police.false-records';
    await page.click(`[data-path="${path}"]`);
    await page.locator(`[data-slider="${path}"]`).fill('1');
    const digest = await digestIn(page, before);
    const text = await page.innerText(`[data-path="${path}"]`);
    const settings = [`${path}=${text}`];
    const expected = await simulate({ regime: shelved('suining-2010'), population: 65_536, settings });
    expect(digest).toBe(expected.digest);
    expect(expected.digest).not.toBe(before);
    await page.getByRole('button', { name: 'Put all numbers back' }).click();
    expect(await digestIn(page, digest)).toBe(before);
    expect(problems).toEqual([]);
  });

  it('a value out of its range is taken, and one that is none is refused with its place', async () => {
    const { page } = await lab.open();
    const before = await digestIn(page);
    const path = 'sources.traffic-police.false-records';
    await page.click(`[data-path="${path}"]`);
    const free = page.getByLabel('Exact value').first();
    await free.fill('40 %/year');
    await free.press('Enter');
    const digest = await digestIn(page, before);
    await free.fill('many');
    await free.press('Enter');
    await page.waitForSelector('[role="alert"] pre');
    expect(await page.innerText('[role="alert"] li')).toContain('GH1301');
    expect(await page.getAttribute('[data-digest]', 'data-digest')).toBe(digest);
  });

  it('another regime and an overlay are a choice away', async () => {
    const { page, problems } = await lab.open();
    const first = await digestIn(page);
    await page.getByLabel('Scheme').selectOption('spc-defaulters');
    const second = await digestIn(page, first);
    const expected = await simulate({ regime: shelved('spc-defaulters'), population: 65_536 });
    expect(second).toBe(expected.digest);
    await page.click('.overlays summary');
    await page.getByLabel('Perfect information').check();
    const third = await digestIn(page, second);
    expect(third).not.toBe(second);
    expect(await page.innerText('[data-row="wrongful-ever"] .value')).toBe('0');
    expect(problems).toEqual([]);
  });

  it('bands come by themselves, and their digest is that of the replicates', async () => {
    const { page } = await lab.open();
    await page.waitForSelector('[data-row="deterred"] .band', { timeout: 120_000 });
    expect(await page.innerText('[data-row="deterred"] .band')).toMatch(/^[\d,]+ to [\d,]+$/);
  });

  it('a long run can be stopped, and what was there stays', async () => {
    const { page } = await lab.open();
    const digest = await digestIn(page);
    await page.getByRole('combobox', { name: /^People/ }).selectOption('1000000');
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.waitForSelector('text=Stopped.');
    expect(await page.getAttribute('[data-digest]', 'data-digest')).toBe(digest);
  });
});
