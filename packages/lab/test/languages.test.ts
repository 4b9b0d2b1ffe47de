import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../src/texts/languages.ts';
import { violationsIn } from './support/axe.ts';
import { chromium, crowdIn, digestIn, titled, useLab } from './support/lab-page.ts';

describe.skipIf(chromium === undefined)(titled('the lab in'), { timeout: 120_000 }, () => {
  const lab = useLab();
  const desktop = { width: 1440, height: 900 };
  const phone = { width: 390, height: 844 };

  it.each(
    Object.keys(LANGUAGES) as Language[],
  )('%s, on a desktop and a phone: right way round, within its width, nothing for axe', async (language) => {
    const { page, problems } = await lab.open(`?lang=${language}`, { viewport: desktop, bypassCSP: true });
    await digestIn(page);
    await crowdIn(page);
    expect(await page.getAttribute('html', 'dir')).toBe(LANGUAGES[language].dir);
    expect(await page.getAttribute('html', 'lang')).toBe(LANGUAGES[language].locale);
    for (const size of [desktop, phone]) {
      await page.setViewportSize(size);
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      expect(await violationsIn(page)).toEqual([]);
    }
    expect(problems).toEqual([]);
  });

  it('the one that the reader chooses, and remembers it', async () => {
    const { page } = await lab.open();
    await digestIn(page);
    await page.getByLabel('Language').selectOption('fa');
    await page.waitForSelector('html[dir="rtl"]');
    expect(
      await page.evaluate(() =>
        document.fonts.load('16px "Vazirmatn Variable"', 'ا').then((all) => all.length),
      ),
    ).toBeGreaterThan(0);
    await page.reload();
    await digestIn(page);
    expect(await page.getAttribute('html', 'lang')).toBe('fa');
  });

  it('dark, with much contrast and little motion', async () => {
    const { page, problems } = await lab.open('', {
      bypassCSP: true,
      colorScheme: 'dark',
      contrast: 'more',
      reducedMotion: 'reduce',
    });
    await crowdIn(page);
    expect(await violationsIn(page)).toEqual([]);
    expect(problems).toEqual([]);
  });
});
