import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { simulate, starterRegime } from '../../glasshouse/src/browser.ts';
import { launchChromium } from '../../glasshouse/test/support/chromium.ts';
import { chromium, digestIn, titled, useLab } from './support/lab-page.ts';

/** Waits until the page says something, then puts it away. */
async function told(page: Page, text: string): Promise<void> {
  const notice = page.locator('[role="alert"]', { hasText: text });
  await notice.getByRole('button', { name: 'Close' }).click();
  await notice.waitFor({ state: 'detached' });
}

const packed = (text: string) => deflateSync(text).toString('base64url');
const linkOf = (text: string, rest = 'people=2000&seed=3') =>
  `#glasshouse=1&file=own.yaml&text=${text}&${rest}`;

describe.skipIf(chromium === undefined)(titled('what bad input gets'), { timeout: 120_000 }, () => {
  const lab = useLab();

  it('a link carries the whole scheme; a broken one gets a sentence, and the page still works', async () => {
    const { page, problems } = await lab.open(linkOf(packed(starterRegime())));
    const digest = await digestIn(page);
    const regime = { file: 'own.yaml', text: starterRegime() };
    expect(digest).toBe((await simulate({ regime, population: 2_000, seed: 3 })).digest);
    const follow = (fragment: string) =>
      page.evaluate((hash) => {
        location.hash = hash;
      }, fragment);
    const whole = packed(starterRegime());
    for (const [fragment, sentence] of [
      ['#glasshouse=2&text=abc', 'another version'],
      [linkOf(whole.slice(0, -9)), 'This link is damaged'],
      [linkOf(`${whole.slice(0, 90)}A${whole.slice(91)}`), 'This link is damaged'],
      [linkOf('not%20base64'), 'This link is damaged'],
      [linkOf(packed('\0\xff'), 'people=-1&seed=1'), 'This link is damaged'],
      // Sixty-four megabytes in eighty-seven thousand characters.
      [linkOf(deflateSync(Buffer.alloc(2 ** 26, ' ')).toString('base64url')), 'too large for a link'],
      ['#glasshouse=1&regime=utopia&people=10&seed=1', '“utopia”'],
    ] as const) {
      await follow(fragment);
      await told(page, sentence);
      expect(await page.getAttribute('[data-digest]', 'data-digest')).toBe(digest);
    }
    // What is no regime is told what is wrong with it, in the language of the page.
    await follow(linkOf(packed('{ "name": "something else" }')));
    await page.waitForSelector('[role="alert"] li:has-text("GH1105")');
    for (const [language, words] of [
      ['zh', '文件没有写明用的是哪一版语言'],
      ['en', 'the file does not say which version of the language it uses'],
    ] as const) {
      await page.locator('header select').last().selectOption(language);
      await page.waitForSelector(`[role="alert"] li:has-text("${words}")`);
    }
    await follow('#glasshouse=1&regime=suining-2010&overlays=skynet&people=2000&seed=3');
    const next = await digestIn(page, digest);

    // The link that the page makes leads to the same; here the clipboard is refused.
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    });
    await page.getByRole('button', { name: 'Copy a link' }).click();
    const link = await page.getByLabel('Copy a link').inputValue();
    expect(link).toMatch(/#glasshouse=1&regime=suining-2010&overlays=skynet&people=2000&seed=3$/);
    await follow(linkOf(whole));
    expect(await digestIn(page, next)).toBe(digest);
    expect(problems).toEqual([]);
  });

  it('files and pastes that are no regime are refused before they are read', async () => {
    const { page, problems } = await lab.open(linkOf(packed(starterRegime())));
    await page.addInitScript(() => {
      // As in browsers that have only the old ways.
      Object.assign(window, { showOpenFilePicker: undefined, showSaveFilePicker: undefined });
    });
    await page.reload();
    await digestIn(page);
    await page.click('#tab-write');
    await page.waitForSelector('.cm-content:has-text("my-scheme")');
    const open = async (name: string, content: string | Buffer) => {
      const choosing = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Open a file' }).click();
      await (await choosing).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
    };
    await open('photo.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    await told(page, 'photo.png is not a text');
    await open('other.json', '{ "name": "something else" }');
    await told(page, 'other.json is a text, but not a scheme');
    await open('large.yaml', Buffer.alloc(5 * 2 ** 20, 'a'));
    await told(page, 'This file has 5 MB');
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'x'.repeat(50 * 2 ** 20));
      const content = document.querySelector('.editor')!.shadowRoot!.querySelector('.cm-content')!;
      content.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await told(page, 'What you wanted to paste has 50 MB');

    // A good one is opened, changed, kept over a reload, asked about, and saved.
    await open('mine.yaml', starterRegime().replace('id: my-scheme', 'id: mine'));
    await page.waitForSelector('.cm-content:has-text("id: mine")');
    await page.locator('.cm-content').focus();
    await page.keyboard.type('# changed');
    await page.waitForSelector('text=Kept on this device');
    await page.reload();
    await page.click('#tab-write');
    await page.waitForSelector('text=This is what you were writing here last time.');
    await page.waitForSelector('.cm-content:has-text("# changed")');
    await page.getByLabel('Start from').selectOption('*small');
    await page.getByRole('button', { name: 'Go on writing' }).click();
    await page.waitForSelector('.cm-content:has-text("# changed")');
    const saving = page.waitForEvent('download');
    await page.getByLabel('Start from').selectOption('*small');
    await page.getByRole('button', { name: 'Save it first' }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('mine.yaml');
    expect(readFileSync(await saved.path(), 'utf8')).toContain('# changed');
    await page.waitForSelector('.cm-content:has-text("id: my-scheme")');
    expect(problems).toEqual([]);
  });

  it('a population that the tab has no memory for is refused with the one that fits', async () => {
    const { page, problems } = await lab.open();
    await page.addInitScript(() => Object.defineProperty(navigator, 'deviceMemory', { get: () => 0.25 }));
    const watching = `${starterRegime()}
governance:
  too-many:
    signal: bad-drivers
    above: { assumed: 5 %, range: [1 %, 10 %] }
    suspends: [no-licence]
`;
    await page.goto(`${lab.url()}?${linkOf(packed(watching), 'people=40000000&seed=3')}`);
    const sentence = await page.innerText('[role="alert"] p');
    expect(sentence).toMatch(
      /^40,000,000 people need [\d,.]+ MB of memory here, and this tab may take 128 MB\. At most [\d,]+ people fit\.$/,
    );
    await page.getByRole('combobox', { name: /^People/ }).selectOption('65536');
    await digestIn(page);
    expect(problems).toEqual([]);
  });

  // Where processors always have vector instructions, they cannot be taken away.
  it.skipIf(process.arch !== 'x64')(
    'without vector instructions fewer people run, with the same results',
    async () => {
      const browser = await launchChromium(chromium!, ['--js-flags=--no-enable-sse4-1']);
      try {
        const page = await browser.newPage({ locale: 'en' });
        await page.goto(`${lab.url()}${linkOf(packed(starterRegime()))}`);
        await page.waitForSelector('text=This browser has no WebAssembly with vector instructions');
        const regime = { file: 'own.yaml', text: starterRegime() };
        const { digest } = await simulate({ regime, population: 2_000, seed: 3 });
        expect(await digestIn(page)).toBe(digest);
        expect(
          await page
            .getByRole('combobox', { name: /^People/ })
            .locator('option')
            .allTextContents(),
        ).toContain('4,096');
      } finally {
        await browser.close();
      }
    },
  );
});
