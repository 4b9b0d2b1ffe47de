/**
 * `npm run pictures`: takes the pictures in docs/images, always of the same runs and in the same sizes. Needs a Chromium: the
 * path in CHROMIUM, or one that is installed. Arguments are names of pictures; all are taken unless told.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../packages/glasshouse/src/library/run.ts';
import {
  findChromium,
  launchChromium,
  NEEDS_CHROMIUM,
} from '../packages/glasshouse/test/support/chromium.ts';
import { builtLab, serveFolder } from '../packages/lab/test/support/built-lab.ts';
import { openView, settled, viewsIn } from '../packages/lab/test/support/settled.ts';
import { ROOT } from './setup.mjs';

const IMAGES = join(ROOT, 'docs/images');
/** A picture in a page of text should not take longer to load than the text to read. */
const BYTES_MAX = 200_000;
const DESKTOP = { width: 1160, height: 620 };
/** So high that nothing of a view has to be scrolled to. */
const WHOLE = { width: 1200, height: 2800 };
const PHONE = { width: 390, height: 844 };

/** What a view has to show before its picture is taken. */
const BEFORE = {
  who: (page) => page.waitForSelector('#view ol li', { timeout: 120_000 }),
  life: (page) => page.waitForSelector('article .differs', { timeout: 120_000 }),
  desks: async (page) => {
    await page.getByRole('button', { name: 'Pick somebody for me' }).click({ timeout: 120_000 });
    await page.waitForSelector('#view .sides .truth', { timeout: 120_000 });
  },
  // As many people as make all its regions live.
  map: async (page) => {
    await page.locator('#view .reach button').click();
    await page.waitForFunction(() => document.querySelector('#view .tile.empty') === null, null, {
      timeout: 120_000,
    });
    await page.waitForSelector('#view .scrubber', { timeout: 120_000 });
  },
  compare: async (page) => {
    await page.waitForSelector('[data-wronged]', { timeout: 120_000 });
    await page.waitForSelector('#view progress', { state: 'detached', timeout: 200_000 });
  },
};

/** What is put back after it. */
const AFTER = {
  map: (page) => page.getByRole('combobox', { name: /^People/ }).selectOption('65536'),
};

const chromium = findChromium();
if (chromium === undefined) {
  process.stderr.write(`The pictures: ${NEEDS_CHROMIUM}\n`);
  process.exit(2);
}
const wanted = process.argv.slice(2);
const isWanted = (name) => wanted.length === 0 || wanted.includes(name);
const browser = await launchChromium(chromium);
const served = await serveFolder(await builtLab());
mkdirSync(IMAGES, { recursive: true });
try {
  if (wanted.length !== 1 || !isWanted('report')) await takeLab();
  if (isWanted('report')) await takeReport();
} finally {
  await browser.close();
  await served.close();
}

/** One page is enough: it is in every language, in light and dark, on a desk and in a hand. */
async function takeLab() {
  const device = { viewport: DESKTOP, colorScheme: 'light', reducedMotion: 'reduce' };
  const context = await browser.newContext({ locale: 'en', serviceWorkers: 'block', ...device });
  const page = await context.newPage();
  await page.goto(served.url);
  await page.waitForSelector('canvas[data-dots]', { timeout: 120_000 });
  await page.waitForSelector('.band', { timeout: 300_000 });
  const shoot = async (name) => {
    if (!isWanted(name)) return;
    await settled(page);
    await page.evaluate(() => document.fonts.ready);
    await page.mouse.move(0, 0);
    save(name, await page.screenshot());
  };
  await shoot('lab');
  for (const [language, name] of [
    ['zh', 'lab-chinese'],
    ['ar', 'lab-arabic'],
  ]) {
    await speak(page, language);
    await shoot(name);
  }
  await speak(page, 'fa');
  await page.setViewportSize(PHONE);
  await shoot('lab-persian-phone');
  await page.setViewportSize(DESKTOP);
  await speak(page, 'en');
  await page.emulateMedia({ colorScheme: 'dark' });
  await shoot('lab-dark');
  await page.emulateMedia({ colorScheme: 'light' });

  await page.setViewportSize(WHOLE);
  await openALife(page);
  for (const id of await viewsIn(page)) {
    if (!isWanted(`view-${id}`)) continue;
    await openView(page, id);
    await BEFORE[id]?.(page);
    await settled(page);
    const { x, y, width, height } = await page.locator('#view').boundingBox();
    save(`view-${id}`, await page.screenshot({ clip: { x, y, width, height: Math.min(height, 820) } }));
    await AFTER[id]?.(page);
  }
  await context.close();
}

async function speak(page, language) {
  await page.locator('header select').last().selectOption(language);
  await page.waitForSelector(`html[lang^="${language}"]`);
}

/** Of somebody who was wrongly listed. */
async function openALife(page) {
  await openView(page, 'crowd');
  await page.getByRole('button', { name: /^wrongly listed/ }).click();
  await page.locator('.pointed button').click();
  await page.waitForSelector('article');
}

async function takeReport() {
  const folder = mkdtempSync(join(tmpdir(), 'glasshouse-picture-'));
  const { out } = await run({ regime: 'suining-2010', replicates: 4, out: join(folder, 'run') });
  const page = await browser.newPage({ viewport: { width: 1100, height: 1000 }, colorScheme: 'light' });
  await page.goto(pathToFileURL(join(out, 'report.html')).href);
  save('report', await page.screenshot());
  await page.close();
  rmSync(folder, { recursive: true });
}

function save(name, png) {
  writeFileSync(join(IMAGES, `${name}.png`), png);
  process.stdout.write(`${name}.png  ${png.length.toLocaleString('en')} bytes\n`);
  if (png.length > BYTES_MAX) {
    process.stderr.write(`${name}.png has more than ${BYTES_MAX.toLocaleString('en')} bytes.\n`);
    process.exitCode = 1;
  }
}
