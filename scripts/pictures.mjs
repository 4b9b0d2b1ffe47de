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
import { openView, settled } from '../packages/lab/test/support/settled.ts';
import { ROOT } from './setup.mjs';

const IMAGES = join(ROOT, 'docs/images');
/** A picture in a page of text should not take longer to load than the text to read. */
const BYTES_MAX = 200_000;
const DESKTOP = { width: 1200, height: 780 };
/** So high that nothing of a view has to be scrolled to. */
const WHOLE = { width: 1200, height: 2800 };
const PHONE = { width: 390, height: 844 };

/** What is to be seen: the query of the address, how the reader has the device, and what is done before the picture is taken. */
const LAB = {
  lab: { act: bands },
  'lab-chinese': { query: '?lang=zh', act: bands },
  'lab-arabic': { query: '?lang=ar', act: bands },
  'lab-persian-phone': { query: '?lang=fa', size: PHONE, act: bands },
  'lab-dark': { device: { colorScheme: 'dark' }, act: bands },
  'view-crowd': { part: true, act: bands },
  'view-life': { part: true, act: aLife },
  'view-time': { part: true, act: (page) => openView(page, 'time') },
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
  for (const [name, picture] of Object.entries(LAB)) if (isWanted(name)) await take(name, picture);
  if (isWanted('report')) await takeReport();
} finally {
  await browser.close();
  await served.close();
}

async function take(name, { query = '', device = {}, part = false, size = part ? WHOLE : DESKTOP, act }) {
  const quiet = { serviceWorkers: 'block', bypassCSP: true, reducedMotion: 'reduce' };
  const context = await browser.newContext({
    locale: 'en',
    viewport: size,
    colorScheme: 'light',
    ...quiet,
    ...device,
  });
  const page = await context.newPage();
  await page.goto(`${served.url}${query}`);
  await page.waitForSelector('canvas[data-dots]');
  await act(page);
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  await save(name, part ? await ofView(page) : await page.screenshot());
  await context.close();
}

/** The view that is open, no higher than a page. */
async function ofView(page) {
  const { x, y, width, height } = await page.locator('#view').boundingBox();
  return page.screenshot({ clip: { x, y, width, height: Math.min(height, 900) } });
}

async function save(name, png) {
  const path = join(IMAGES, `${name}.png`);
  writeFileSync(path, png);
  process.stdout.write(`${name}.png  ${png.length.toLocaleString('en')} bytes\n`);
  if (png.length > BYTES_MAX) throw new Error(`${name}.png has more than ${BYTES_MAX} bytes`);
}

async function takeReport() {
  const folder = mkdtempSync(join(tmpdir(), 'glasshouse-picture-'));
  const { out } = await run({ regime: 'suining-2010', replicates: 4, out: join(folder, 'run') });
  const page = await browser.newPage({ viewport: { width: 1100, height: 1000 }, colorScheme: 'light' });
  await page.goto(pathToFileURL(join(out, 'report.html')).href);
  await save('report', await page.screenshot());
  await page.close();
  rmSync(folder, { recursive: true });
}

async function bands(page) {
  await page.waitForSelector('.band', { timeout: 120_000 });
  await settled(page);
}

/** Somebody who was wrongly listed, with what other rules would have made of it. */
async function aLife(page) {
  await page.getByRole('button', { name: /^Wrongly listed at any time/ }).click();
  await page.getByRole('button', { name: /^wrongly listed/ }).click();
  await page.locator('.pointed button').click();
  await page.waitForSelector('article .differs');
  await settled(page);
}
