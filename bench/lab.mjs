/**
 * `node bench/lab.mjs`: how soon the lab shows results, how smoothly its time is scrubbed, and what it transfers. Writes
 * bench/results/<date>-<processor>-lab.md. Needs a Chromium, as the tests of the lab do. Let nothing else run meanwhile.
 *
 *   --rounds N   cold loads, of which the fastest and the middle one are told; 9 unless told
 *   --out DIR    another folder for the results
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import {
  findChromium,
  launchChromium,
  NEEDS_CHROMIUM,
} from '../packages/glasshouse/test/support/chromium.ts';
import { builtLab, serveFolder } from '../packages/lab/test/support/built-lab.ts';
import { openView, viewsIn } from '../packages/lab/test/support/settled.ts';
import { describeMachine } from './lib/machine.mjs';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '9' }, out: { type: 'string' } },
});
const chromium = findChromium();
if (chromium === undefined) {
  process.stderr.write(`The lab ${NEEDS_CHROMIUM}\n`);
  process.exit(2);
}
const LANGUAGES = { en: 'English', zh: 'Chinese', ar: 'Arabic', fa: 'Persian' };
const machine = describeMachine();
const folder = await builtLab();
const served = await serveFolder(folder);
const browser = await launchChromium(chromium);
try {
  const loads = [];
  for (let round = 0; round < Number(values.rounds); round++) loads.push(await coldLoad());
  const page = write({
    loads,
    frames: await scrub(),
    transfers: await inTurn(Object.keys(LANGUAGES), transfer),
  });
  const out = values.out ?? fileURLToPath(new URL('results', import.meta.url));
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, `${new Date().toISOString().slice(0, 10)}-${machine.slug}-lab.md`), page);
  process.stdout.write(page);
} finally {
  await browser.close();
  await served.close();
}

async function inTurn(items, perform) {
  const all = [];
  for (const item of items) all.push(await perform(item));
  return all;
}

/** A page in a browser that has nothing of it yet. */
async function open() {
  const context = await browser.newContext({ locale: 'en', serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(served.url);
  return { page, close: () => context.close() };
}

/** Milliseconds from the start of the load: the first paint of anything, and the first paint of results. */
async function coldLoad() {
  const { page, close } = await open();
  await page.waitForFunction(() => performance.getEntriesByName('results').length > 0, null, { polling: 50 });
  const times = await page.evaluate(() => ({
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    results: performance.getEntriesByName('results')[0].startTime,
  }));
  await close();
  return times;
}

/** Milliseconds from frame to frame while the time of the whole community is moved in every frame. */
async function scrub() {
  const { page, close } = await open();
  await page.waitForSelector('canvas[data-dots]');
  // The bands would compute meanwhile.
  await page.waitForSelector('.band', { timeout: 300_000 });
  const frames = await page.evaluate(async () => {
    const time = document.querySelector('.scrubber input');
    const frames = [];
    let last = await new Promise(requestAnimationFrame);
    for (let step = 0; step < 300; step++) {
      time.value = String(step % (Number(time.max) + 1));
      time.dispatchEvent(new Event('input', { bubbles: true }));
      const now = await new Promise(requestAnimationFrame);
      frames.push(now - last);
      last = now;
    }
    return frames;
  });
  await close();
  return frames.sort((a, b) => a - b);
}

/**
 * Bytes, compressed where that helps, that come to somebody who reads in a language: until the results are there; with what is kept in
 * the background for use without a network; with every view opened; with a run downloaded; with everything kept.
 */
async function transfer(language) {
  const reader = await serveFolder(folder);
  const context = await browser.newContext({ locale: language });
  const page = await context.newPage();
  await page.goto(reader.url);
  await page.waitForFunction(() => performance.getEntriesByName('results').length > 0, null, { polling: 50 });
  const first = bytesOf(reader.files);
  await page.waitForSelector('.offline', { state: 'attached' });
  const kept = bytesOf(reader.files);
  await page.evaluate(() => document.fonts.ready);
  const fonts = fontsOf(reader.files);
  for (const id of await viewsIn(page)) await openView(page, id);
  const views = bytesOf(reader.files);
  const viewFonts = fontsOf(reader.files);
  await page.click('.status summary');
  const download = page.waitForEvent('download');
  await page.locator('.status .box button').nth(1).click();
  await download;
  const downloaded = bytesOf(reader.files);
  await page.locator('.offline button').click();
  await page.locator('.offline button').waitFor({ state: 'detached' });
  const everything = bytesOf(reader.files);
  await context.close();
  await reader.close();
  return { first, kept, views, downloaded, everything, fonts, viewFonts };
}

function bytesOf(files) {
  return [...files].filter((path) => !path.endsWith('.woff2')).reduce((sum, path) => sum + packed(path), 0);
}

function fontsOf(files) {
  return [...files].filter((path) => path.endsWith('.woff2')).reduce((sum, path) => sum + packed(path), 0);
}

/** A font is packed already. */
function packed(path) {
  const bytes = readFileSync(join(folder, path));
  return path.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
}

function write({ loads, frames, transfers }) {
  const of = (name) => loads.map((load) => load[name]).sort((a, b) => a - b);
  const ms = (number) => `${number.toFixed(number < 100 ? 1 : 0)} ms`;
  const kB = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;
  const late = frames.filter((frame) => frame > 1000 / 60 + 1).length / frames.length;
  const row = (what, ...cells) => `| ${what} | ${cells.join(' | ')} |`;
  const middle = (sorted) => sorted[Math.floor(sorted.length / 2)];
  return `# The lab

${machine.cpu}, ${machine.cores} cores, load ${machine.load.toFixed(1)} before; \`node bench/lab.mjs\`, ${new Date().toISOString().slice(0, 10)}.

## From a cold load on this machine, ${loads.length} times

| | fastest | middle | goal |
|---|---:|---:|---:|
${row('first paint', ms(of('first')[0]), ms(middle(of('first'))), '')}
${row('results of suining-2010 on 65,536 persons, 36 months', ms(of('results')[0]), ms(middle(of('results'))), '1,500 ms')}

## From frame to frame, while the time of 65,536 dots is scrubbed

| frames | middle | 95 of 100 within | later than a sixtieth of a second |
|---:|---:|---:|---:|
${row(frames.length, ms(middle(frames)), ms(frames[Math.floor(frames.length * 0.95)]), `${(late * 100).toFixed(1)} %`)}

## What is transferred, compressed, without fonts

| | ${Object.values(LANGUAGES).join(' | ')} |
|---|---:|---:|---:|---:|
${row('the first results', ...transfers.map(({ first }) => kB(first)))}
${row('and what is kept in the background, to open without a network', ...transfers.map(({ kept }) => kB(kept)))}
${row('and every view opened (goal: 700 kB)', ...transfers.map(({ views }) => kB(views)))}
${row('and the run downloaded', ...transfers.map(({ downloaded }) => kB(downloaded)))}
${row('and everything kept, with every scheme and language', ...transfers.map(({ everything }) => kB(everything)))}
${row('fonts beside that, with the first results', ...transfers.map(({ fonts }) => kB(fonts)))}
${row('and for the scheme in the editor, whose titles are in all languages', ...transfers.map(({ viewFonts }) => kB(viewFonts)))}
`;
}
