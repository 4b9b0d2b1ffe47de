import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsIn } from './support/axe.ts';
import { chromium, digestIn, titled, useLab } from './support/lab-page.ts';

/** A busy machine takes many times as long as an idle one. */
const PATIENCE_MS = 150_000;

describe.skipIf(chromium === undefined)(titled('the stories'), { timeout: 4 * PATIENCE_MS }, () => {
  const lab = useLab();

  it('the base-rate trap: guessed before it is said, moved, and left by Escape', async () => {
    const { page, problems } = await lab.open();
    page.setDefaultTimeout(PATIENCE_MS);
    const before = await digestIn(page);
    await page.getByRole('link', { name: 'The base-rate trap' }).click();
    await stepIn(page, 1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tour-title');
    await page.keyboard.press('ArrowRight');
    await stepIn(page, 2);
    const panel = page.locator('section[data-tour]');
    expect(await panel.innerText()).not.toMatch(/\d of 100\./);
    await panel.getByRole('slider').fill('10');
    await page.getByRole('button', { name: 'Show the answer' }).click();
    const { share, all, wrong } = await alarmsIn(page);
    expect(share).toBe(Math.round((100 * wrong) / all));
    expect(share).toBeGreaterThan(50);
    expect(await panel.innerText()).toContain(`You said 10. It is ${share}.`);

    // Arrow keys that move a slider do not turn the page.
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await stepIn(page, 4);
    const digest = await digestIn(page);
    await page.getByLabel('Share of comparisons that take a face for another').press('Home');
    await digestIn(page, digest);
    await stepIn(page, 4);
    await page.getByRole('button', { name: 'Show the answer' }).click();
    expect((await alarmsIn(page)).share).toBeLessThan(share);

    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await page.waitForSelector('a[href="#tour=base-rate"]:focus');
    expect(new URL(page.url()).hash).toBe('');
    await page.waitForSelector(`[data-digest="${before}"]`);
    expect(problems).toEqual([]);
  });

  it('the namesake and the late appeal: by a fragment, each with what it is about beside it', async () => {
    const { page, problems } = await lab.open('#tour=namesake', { bypassCSP: true });
    page.setDefaultTimeout(PATIENCE_MS);
    const panel = page.locator('section[data-tour]');
    await stepIn(page, 1);
    const namesake = (await panel.innerText()).match(/person ([\d,]+) did/)![1]!;
    await page.waitForSelector(`article h2:has-text("Person ${namesake}")`);
    await page.keyboard.press('ArrowRight');
    await stepIn(page, 2);
    const listed = (await panel.innerText()).match(/file of person ([\d,]+)/)![1]!;
    expect(listed).not.toBe(namesake);
    await page.waitForSelector('.sides .truth:has-text("does not belong there")');
    await panel.getByLabel('Nothing').check();
    await page.getByRole('button', { name: 'Show the answer' }).click();
    await page.waitForSelector('.sides .desk:has-text("Is on the list")');
    expect(await panel.innerText()).toContain('names them like everybody else');
    for (const step of [3, 4]) {
      await page.getByRole('button', { name: 'Next', exact: true }).press('Enter');
      await stepIn(page, step);
    }
    await page.waitForSelector('.told');
    await panel.getByRole('slider').fill('3');
    await page.getByRole('button', { name: 'Show the answer' }).click();
    const [, from, until, months] = (await panel.innerText()).match(
      /From month (\d+) to month (\d+): (\d+) months/,
    )!;
    expect(Number(until) - Number(from) + 1).toBe(Number(months));
    await page.keyboard.press('ArrowLeft');
    await stepIn(page, 3);

    // A scheme without such people says so, and the scheme of the story is one press away.
    await page.getByLabel('Scheme').selectOption('bench-w1');
    await page.waitForSelector('text=Nobody in this run has such a story');
    await page.getByRole('button', { name: 'End the story' }).click();

    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${lab.url()}?lang=ar#tour=appeal`);
    for (let step = 1; step < 5; step++) {
      await stepIn(page, step);
      await panel.locator('.next').click();
    }
    await stepIn(page, 5);
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    await panel.locator('.answer').click();
    await panel.locator('.figure').waitFor();
    expect(await violationsIn(page)).toEqual([]);
    expect(problems).toEqual([]);
  });
});

async function stepIn(page: Page, step: number): Promise<void> {
  await page.waitForSelector(`section[data-tour] progress[value="${step}"]`, {
    state: 'attached',
  });
}

async function alarmsIn(page: Page): Promise<{ all: number; wrong: number; share: number }> {
  const said = (await page.innerText('.question [role="status"]')).replaceAll(',', '');
  const [, all, wrong, share] = said.match(/had (\d+) alarms\. (\d+) .*: (\d+) of 100/)!.map(Number);
  return { all: all!, wrong: wrong!, share: share! };
}
