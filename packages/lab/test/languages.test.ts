import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../src/texts/languages.ts';
import { chromium, crowdIn, digestIn, titled, useLab } from './support/lab-page.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

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
    await page.addScriptTag({ path: AXE });
    for (const size of [desktop, phone]) {
      await page.setViewportSize(size);
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      const found = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run: () => Promise<AxeResult> } };
        const { violations } = await axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
      });
      expect(found).toEqual([]);
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
    await page.addScriptTag({ path: AXE });
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run: () => Promise<AxeResult> } };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(found).toEqual([]);
    expect(problems).toEqual([]);
  });
});

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}
