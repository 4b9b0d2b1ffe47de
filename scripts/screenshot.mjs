/**
 * Takes the picture that README.md opens with: `node scripts/screenshot.mjs runs/<run>`, with a run that has a report.
 * Needs a Chromium: the path in CHROMIUM, or /usr/bin/chromium.
 */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { ROOT } from './setup.mjs';

const [run] = process.argv.slice(2);
if (run === undefined) {
  process.stderr.write('Which run? node scripts/screenshot.mjs runs/suining-2010-1\n');
  process.exit(2);
}
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});
const page = await browser.newPage({ viewport: { width: 1100, height: 1000 }, colorScheme: 'light' });
await page.goto(pathToFileURL(join(resolve(run), 'report.html')).href);
await page.screenshot({ path: join(ROOT, 'docs/images/report.png') });
await browser.close();
