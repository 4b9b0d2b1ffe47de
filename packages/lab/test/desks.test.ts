import { describe, expect, it } from 'vitest';
import { desks as inPersian } from '../src/texts/fa/desks.ts';
import { violationsIn } from './support/axe.ts';
import { chromium, crowdIn, digestIn, titled, useLab } from './support/lab-page.ts';

describe.skipIf(chromium === undefined)(titled('the desks'), { timeout: 120_000 }, () => {
  const lab = useLab();

  it('show what each sees beside the truth, by click and by keyboard', async () => {
    const { page, problems } = await lab.open('', { bypassCSP: true });
    const before = await digestIn(page);
    await page.getByLabel('Scheme').selectOption('spc-defaulters');
    await digestIn(page, before);
    await crowdIn(page);
    await page.getByRole('tab', { name: 'The crowd' }).focus();
    for (let steps = 0; steps < 4; steps++) {
      if ((await page.locator('[aria-selected="true"]').innerText()) === 'The desks') break;
      await page.keyboard.press('ArrowRight');
    }

    // The public site: whom everybody can look up, and who does not belong there.
    const pick = page.getByRole('button', { name: 'Pick somebody for me' });
    await pick.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.sides .truth:has-text("does not belong there")');
    expect(await page.innerText('.sides .desk')).toMatch(/Public since month \d+/);
    const wrongly = await page.inputValue('input[name="who"]');
    expect(wrongly).toMatch(/^(00|91)[\dA-Z]{16}$/);
    const listed = Number((await page.innerText('text=/people are named on it now/')).match(/\d+/)![0]);
    expect(listed).toBeGreaterThan(12);
    expect(await page.locator('tbody tr').count()).toBe(12);
    await page.getByRole('button', { name: 'Next' }).click();
    await page.waitForSelector(`text=13 to 24 of ${listed}`);
    await page.getByLabel('Search by code').fill('000000190001010001');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role="alert"]:has-text("no such code")');
    await page.getByLabel('Search by code').fill(wrongly);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.sides');

    // The person: the same one is still asked about.
    await page.getByRole('button', { name: 'The person' }).click();
    await page.waitForSelector(`h3:has-text("${wrongly}")`);
    expect(await page.innerText('.told')).toMatch(/told/);
    const moments = await page.locator('.moments li').count();
    await page.getByLabel('Time').press('Home');
    await page.waitForSelector('text=month 2 of 147');
    await expect.poll(() => page.locator('.moments li').count()).toBeLessThan(moments);
    expect(await page.innerText('.told')).toBe('Nobody has told you anything.');
    await page.getByLabel('Time').press('End');

    // The office: every number of a copy, and what it does not know of it.
    await page.getByRole('button', { name: 'The office' }).click();
    await page.locator('label.desk select').selectOption({ label: 'Banks' });
    const copy = page.locator('tr', { hasText: 'Copies at banks' }).first();
    expect(await copy.innerText()).toMatch(/A copy of “National platform”.*Removals come after 6 months/s);
    const outlived = Number(await copy.locator('td').last().innerText());
    expect(outlived).toBeGreaterThan(0);
    await page.getByLabel(/^List/).selectOption({ label: 'Copies at banks and credit bureaus' });
    const gone = page.locator('td.wrong', { hasText: 'has let them go' }).first();
    const cases = page.locator('#view section', { has: page.getByRole('heading', { name: 'Its cases' }) });
    while (!(await gone.isVisible())) await cases.getByRole('button', { name: 'Next' }).click();
    expect(await violationsIn(page, '#view')).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('say so where a scheme publishes nothing and has no queue, on a phone, from right to left', async () => {
    const { page, problems } = await lab.open('?lang=fa', {
      bypassCSP: true,
      viewport: { width: 390, height: 844 },
    });
    await crowdIn(page);
    await page.getByRole('tab', { name: inPersian.tab }).click();
    await page.waitForSelector('input[name="who"]');
    await page.locator('form button').nth(1).click();
    await page.waitForSelector('.sides .truth');
    const desks = page.locator('#view fieldset button');
    for (const [index, sign] of ['.sides', 'table', '.moments, .told'].entries()) {
      await desks.nth(index).click();
      await page.waitForSelector(sign);
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    }
    expect(await violationsIn(page, '#view')).toEqual([]);
    expect(problems).toEqual([]);
  });
});
