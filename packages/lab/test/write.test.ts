import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { prepare, sayIn, simulate, starterRegime } from '../../glasshouse/src/browser.ts';
import { LANGUAGES, type Language } from '../src/texts/languages.ts';
import { violationsIn } from './support/axe.ts';
import { chromium, digestIn, titled, useLab } from './support/lab-page.ts';

/** Opens the view, and waits until the text was looked at. */
async function write(page: Page): Promise<void> {
  await digestIn(page);
  await page.click('#tab-write');
  await looked(page, 0);
}

/** Waits until the text as it is has so many errors. */
const looked = (page: Page, errors: number) =>
  page.waitForSelector(`[data-verdict="${errors}"]`, { timeout: 60_000 });

/** What the editor shows, which is everything of a short text. */
const textIn = async (page: Page) => `${(await page.locator('.cm-line').allTextContents()).join('\n')}`;

/** Pastes a text over all that is there. */
async function put(page: Page, text: string): Promise<void> {
  await page.locator(editor).focus();
  await page.keyboard.press('Control+a');
  await page.locator(editor).evaluate((content, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    content.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** Takes the completion that is chosen. So soon after it appears, the editor would take the key for one that was typed. */
async function pick(page: Page, text: string): Promise<void> {
  await page.waitForSelector(`.cm-tooltip-autocomplete [aria-selected]:has-text("${text}")`);
  await page.waitForTimeout(100);
  await page.keyboard.press('Enter');
}

/** Whether what explains a completion lies on the list of them. */
async function overlap(page: Page): Promise<boolean> {
  const [list, info] = await Promise.all(
    ['.cm-tooltip-autocomplete > ul', '.cm-completionInfo'].map((box) => page.locator(box).boundingBox()),
  );
  const isApart =
    info!.y + info!.height <= list!.y + 1 ||
    info!.y >= list!.y + list!.height - 1 ||
    info!.x + info!.width <= list!.x + 1 ||
    info!.x >= list!.x + list!.width - 1;
  return !isApart;
}

const editor = '.cm-content';

/** What is said of a kind of conduct that there is not. */
const UNKNOWN: Readonly<Record<Language, string>> = {
  en: 'there is no kind of conduct red-lihgt',
  zh: '没有叫作 red-lihgt 的行为',
  ar: 'ليس هنا نوع من السلوك باسم red-lihgt',
  fa: 'هیچ گونه رفتاری به نام red-lihgt نیست',
};

describe.skipIf(chromium === undefined)(titled('writing a scheme'), { timeout: 120_000 }, () => {
  const lab = useLab();

  it('shows what the command line would say, helps, and runs what is right', async () => {
    const { page, problems } = await lab.open();
    const before = await digestIn(page);
    await write(page);
    await page.getByLabel('Start from').selectOption('*small');
    await page.waitForSelector(`${editor}:has-text("my-scheme")`);

    // A misspelt name: the same finding at the same place, with what probably was meant.
    const right = starterRegime();
    const wrong = right.replace('sees: [red-light]', 'sees: [red-lihgt]');
    await put(page, wrong);
    await looked(page, 1);
    const { diagnostics } = prepare({ regime: { file: 'my-scheme.yaml', text: wrong } });
    const shown = await page.locator('ol[aria-label="Problems"] > li').allInnerTexts();
    expect(shown.length).toBe(diagnostics.length);
    for (const [index, { code, message, span }] of diagnostics.entries())
      for (const part of [code, message.replaceAll('`', ''), `Line ${span?.start.line}`])
        expect(shown[index]).toContain(part);
    await page.waitForSelector('.cm-lintRange-error:has-text("red-lihgt")');
    await page.waitForSelector('.cm-lint-marker-error');
    await page.getByRole('button', { name: 'What GH1201 means' }).click();
    await page.waitForSelector('.meaning:has-text("unknown name")');

    // From the list to the place, and put right by the suggestion; then undone and done again.
    await page.getByRole('button', { name: 'Line 18' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.cm-focused');
    await page.getByRole('button', { name: 'Write “red-light”' }).click();
    const first = await digestIn(page, before);
    expect(await textIn(page)).toBe(right);
    await page.keyboard.press('Control+z');
    await looked(page, 1);
    await page.keyboard.press('Control+y');
    await looked(page, 0);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('a');
    await looked(page, 1);
    expect(await textIn(page)).toBe('a');
    const regime = { file: 'my-scheme.yaml', text: right };
    expect(first).toBe((await simulate({ regime, population: 65_536 })).digest);
    expect(problems).toEqual([]);
  });

  it('completes by keyboard, explains, finds, and can be left', async () => {
    const { page, problems } = await lab.open();
    await write(page);
    await put(page, starterRegime().replace('recorded(red_light)', 'recorded('));
    await page.locator(editor).getByText('recorded(').click();
    await page.keyboard.press('End');
    await page.keyboard.press('Control+Space');
    await pick(page, 'red_light');
    await page.keyboard.type(')');
    await looked(page, 0);
    expect(await textIn(page)).toBe(starterRegime());

    // A key with what leads to its value, then what the value may be.
    await page.keyboard.press('Control+End');
    await page.keyboard.type('gov');
    await pick(page, 'governance');
    await page.keyboard.type('late:\nafter: ');
    await page.keyboard.press('Control+Space');
    await pick(page, '{ assumed: 24 months');
    await page.locator(editor).getByText('late').click();
    await page.waitForSelector('.here:has-text("governance.late")');
    await page.locator(editor).getByText('coverage').hover();
    await page.waitForSelector('.cm-tooltip-hover :text("The share of acts that it records.")');

    await page.keyboard.press('Control+f');
    await expect
      .poll(() =>
        page.locator('.cm-search').evaluate((panel) => panel.getBoundingClientRect().bottom - innerHeight),
      )
      .toBeLessThanOrEqual(0);
    await page.keyboard.type('no-licence');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.cm-searchMatch-selected:has-text("no-licence")');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.cm-search', { state: 'detached' });
    await page.waitForSelector('.cm-focused');

    await page.keyboard.press('Home');
    const text = await textIn(page);
    await page.keyboard.press('Tab');
    await expect.poll(() => textIn(page)).not.toBe(text);
    // Tab leaves within two seconds of Escape; on a slow machine it comes too late, and is to be tried again.
    await expect
      .poll(async () => {
        await page.keyboard.press('Escape');
        await page.keyboard.press('Tab');
        return page.evaluate(() => document.activeElement?.shadowRoot === null);
      })
      .toBe(true);
    expect(problems).toEqual([]);
  });

  it('builds on a shipped scheme, and takes what is laid over it', async () => {
    const { page, problems } = await lab.open();
    const before = await digestIn(page);
    await write(page);
    const text =
      'glasshouse: 1\nid: own\nextends: suining-2010\ntitle: { en: Own }\n\
sources: { traffic-police: { false-records: { assumed: 40 %/year, range: [1 %/year, 50 %/year] } } }\n';
    await put(page, text);
    const own = await digestIn(page, before);
    await page.click('.overlays summary');
    await page.getByLabel('Perfect information').check();
    const perfect = await digestIn(page, own);
    expect(await page.innerText('[data-row="wrongful-ever"] .value')).toBe('0');
    expect(await page.innerText('.scheme h2')).toContain('Own');

    // A number that is moved on the page goes into the text, and the page shows the same.
    const path = 'sources.traffic-police.false-records';
    await page.getByLabel('Perfect information').uncheck();
    await digestIn(page, perfect);
    await page.click(`[data-path="${path}"]`);
    await page.locator(`[data-slider="${path}"]`).fill('0.25');
    const moved = await digestIn(page, own);
    await page.getByRole('button', { name: 'Write this into the text' }).click();
    await page.waitForSelector('[role="status"]:has-text("One number was written into the text.")');
    expect(await textIn(page)).not.toContain('assumed: 40 %/year');
    await looked(page, 0);
    expect(await digestIn(page)).toBe(moved);
    await page.waitForSelector(':text("The page shows this text.")');
    expect(problems).toEqual([]);
  });

  it('in all languages, light and dark, nothing for axe, and as wide as the page', async () => {
    const { page, problems } = await lab.open('', { bypassCSP: true, viewport: { width: 390, height: 844 } });
    await write(page);
    await put(page, starterRegime().replace('sees: [red-light]', 'sees: [red-lihgt]'));
    await looked(page, 1);
    const coverage = page.locator(editor).getByText('coverage');
    await coverage.click();
    await page.keyboard.press('Control+f');
    for (const language of Object.keys(LANGUAGES) as Language[]) {
      await page.locator('header select').last().selectOption(language);
      await page.waitForSelector(`html[lang="${LANGUAGES[language].locale}"]`);
      await page.waitForSelector(`li .message:has-text("${UNKNOWN[language]}")`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await page.emulateMedia({ colorScheme: language === 'ar' ? 'dark' : 'light' });
      expect(await violationsIn(page)).toEqual([]);
      expect(await page.locator('.editor').getAttribute('dir')).toBe('ltr');
      // What keys mean is said in the language, at the cursor and at the pointer.
      const said = (await sayIn(language))('The share of acts that it records.');
      await page.waitForSelector(`.here:has-text("${said}")`);
      if (language !== 'zh') continue;
      // The page may still move under the pointer.
      const hovered = async () => {
        await coverage.hover();
        return page.locator('.cm-tooltip-hover').allInnerTexts();
      };
      await expect.poll(hovered, { interval: 500, timeout: 30_000 }).toEqual([expect.stringContaining(said)]);
      await page.mouse.move(0, 0);
    }
    // Where there is no room beside the list, the explanation does not lie on it.
    await coverage.click();
    await page.keyboard.press('Control+Space');
    await page.waitForSelector('.cm-completionInfo');
    await expect.poll(() => overlap(page)).toBe(false);
    expect(problems).toEqual([]);
  });
});
