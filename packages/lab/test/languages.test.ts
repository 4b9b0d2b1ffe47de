import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { describeRegime, prepare } from '../../glasshouse/src/browser.ts';
import { LANGUAGES, type Language } from '../src/texts/languages.ts';
import { violationsIn } from './support/axe.ts';
import { chromium, crowdIn, digestIn, titled, useLab } from './support/lab-page.ts';
import { viewsIn } from './support/settled.ts';

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
    // On the phone, which it is by now, no view is broader than the page; views.test.ts sees to the other languages.
    for (const id of ['zh', 'ar'].includes(language) ? await viewsIn(page) : []) {
      await page.click(`#tab-${id}`);
      await page.waitForFunction(
        (tab) =>
          document.getElementById('view')?.getAttribute('aria-labelledby') === tab &&
          document.getElementById('view')?.textContent?.trim() !== '',
        `tab-${id}`,
      );
      expect([id, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([
        id,
        phone.width,
      ]);
    }
    // However the numbers are set, the scheme reads as it is written.
    expect(await page.locator('.scheme dd p').allTextContents()).toEqual(sentencesIn(language));
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
    const digest = await digestIn(page);
    expect(await page.getAttribute('html', 'lang')).toBe('fa');
    // A scheme with an attribute that is called like something else of its card.
    await page.locator('.regime select').selectOption('enterprise-credit');
    await digestIn(page, digest);
    expect(await page.locator('.scheme details').count()).toBeGreaterThan(5);
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

/** What the cards of the first scheme say. */
function sentencesIn(language: Language): string[] {
  const file = 'regimes/suining-2010/regime.yaml';
  const text = readFileSync(fileURLToPath(new URL(`../../../${file}`, import.meta.url)), 'utf8');
  const { model } = prepare({ regime: { file, text } });
  return describeRegime(model!, language).sections.flatMap(({ entries }) =>
    entries.flatMap(({ sentences }) =>
      sentences.map((sentence) =>
        sentence
          .map((part) => (typeof part === 'string' ? part : part.text))
          .join('')
          .trim(),
      ),
    ),
  );
}
