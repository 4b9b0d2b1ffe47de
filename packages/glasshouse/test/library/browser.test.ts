import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesOf, prepare, RegimeError, type SimulateRequest, simulate } from '../../src/browser.ts';
import { type BrowserBundle, bundleForBrowser } from '../support/browser-bundle.ts';
import { findChromium, launchChromium, NEEDS_CHROMIUM, serve } from '../support/chromium.ts';
import { glasshouse } from '../support/command.ts';
import { overlayFile, regimeFile } from '../support/regimes.ts';

/** Engine, language, help while one writes, case files, desks and views together; the lab has 700,000 for all that it loads. */
const GZIPPED_BYTES_MAX = 340_000;

let folder: string;
let bundle: BrowserBundle;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'glasshouse-browser-'));
  bundle = await bundleForBrowser(folder);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the bundle for browsers', () => {
  it('has nothing of Node in it', () => {
    expect(bundle.nodeModules).toEqual([]);
    expect(bundle.imports).toEqual([]);
    for (const code of bundle.files.values()) expect(code).not.toMatch(/["'`]node:[a-z]/);
  });

  it(`has at most ${GZIPPED_BYTES_MAX} bytes when compressed`, ({ annotate }) => {
    void annotate(`${bundle.gzippedBytes} bytes`);
    expect(bundle.gzippedBytes).toBeLessThan(GZIPPED_BYTES_MAX);
    // One that is much smaller has lost something.
    expect(bundle.gzippedBytes).toBeGreaterThan(20_000);
  });

  it('brings what draws charts only when it is asked for', () => {
    const drawing = [...bundle.files].filter(([, code]) => code.includes('stroke-miterlimit'));
    expect(drawing).not.toEqual([]);
    expect(drawing.filter(([name]) => bundle.first.includes(name))).toEqual([]);
  });
});

/** What runs in the page, with the regime's text passed in. */
const RUNS: readonly { name: string; words: readonly string[]; request: SimulateRequest }[] = [
  {
    name: 'spc-defaulters',
    words: ['spc-defaulters', '--population', '3000', '--ticks', '6', '--seed', '11', '--replicates', '2'],
    request: { regime: regimeFile('spc-defaulters'), population: 3000, ticks: 6, seed: 11, replicates: 2 },
  },
  {
    name: 'bench-w1',
    words: ['bench-w1', '--population', '3000', '--ticks', '4'],
    request: { regime: regimeFile('bench-w1'), population: 3000, ticks: 4 },
  },
  {
    name: 'suining-2010 with an overlay and a setting',
    words: [
      ...['suining-2010', '--population', '3000', '--ticks', '3', '--overlay', 'perfect-information'],
      ...['--set', 'response.chilling.reduces=40 %'],
    ],
    request: {
      regime: regimeFile('suining-2010'),
      overlays: [overlayFile('perfect-information')],
      settings: ['response.chilling.reduces=40 %'],
      population: 3000,
      ticks: 3,
    },
  },
];

const chromium = findChromium();
const title = 'the same bits in a browser as on the command line';

describe.skipIf(chromium === undefined)(
  chromium === undefined ? `${title} (${NEEDS_CHROMIUM})` : title,
  {
    timeout: 120_000,
  },
  () => {
    let browser: Browser;
    let page: Page;
    let close: () => Promise<void>;
    const problems: string[] = [];
    beforeAll(async () => {
      const served = await serve({
        '/': {
          type: 'text/html',
          text: '<!doctype html><link rel="icon" href="data:,"><title>.</title><script type="module">import * as library from "/glasshouse.js"; globalThis.glasshouse = library;</script>',
        },
        ...Object.fromEntries(
          [...bundle.files].map(([name, text]) => [`/${name}`, { type: 'text/javascript', text }]),
        ),
      });
      close = served.close;
      browser = await launchChromium(chromium!);
      page = await browser.newPage();
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => problems.push(message.text()));
      await page.goto(served.url);
      await page.waitForFunction('globalThis.glasshouse !== undefined');
    }, 120_000);
    afterAll(async () => {
      await browser?.close();
      await close?.();
    });

    it.each(RUNS)('$name', async ({ words, request }) => {
      const inPage = await page.evaluate(async (asked) => {
        const { simulate } = (globalThis as unknown as { glasshouse: typeof import('../../src/browser.ts') })
          .glasshouse;
        const { digest, summary } = await simulate(asked);
        return { digest, summary };
      }, request);
      const { code, stdout, stderr } = await glasshouse(['run', ...words, '--json'], folder);
      expect(code, stderr).toBe(0);
      const { digest, summary } = JSON.parse(stdout) as typeof inPage;
      expect(inPage).toEqual({ digest, summary });
      expect((await simulate(request)).digest).toBe(digest);
      expect(problems).toEqual([]);
    });

    it('the files of a run, with its report', async () => {
      const { request } = RUNS[2]!;
      const inPage = await page.evaluate(async (asked) => {
        const { filesOf } = (globalThis as unknown as { glasshouse: typeof import('../../src/browser.ts') })
          .glasshouse;
        const where = { machine: { cpu: 'a browser', cores: 1, memoryBytes: 0 }, nodeVersion: 'a browser' };
        const { files } = await filesOf({ ...asked, ...where });
        return files.map(({ name, bytes }) => ({ name, bytes: [...bytes] }));
      }, request);
      const own = await filesOf({
        ...request,
        machine: { cpu: '', cores: 1, memoryBytes: 0 },
        nodeVersion: '',
      });
      for (const { name, bytes } of own.files.filter(({ name }) => name.endsWith('.parquet')))
        expect(inPage.find((file) => file.name === name)?.bytes).toEqual([...bytes]);
      expect(problems).toEqual([]);
    });

    it('errors of a regime are there with their places', async () => {
      const regime = { file: 'wrong.yaml', text: 'glasshouse: 1\nid: wrong\n' };
      const inPage = await page.evaluate(async (wrong) => {
        const { prepare, simulate } = (
          globalThis as unknown as { glasshouse: typeof import('../../src/browser.ts') }
        ).glasshouse;
        const { diagnostics } = prepare({ regime: wrong });
        const thrown = await simulate({ regime: wrong }).catch((error: Error) => error);
        return { diagnostics, thrown: (thrown as Error).name };
      }, regime);
      const { diagnostics } = prepare({ regime });
      expect(inPage.diagnostics).toEqual(JSON.parse(JSON.stringify(diagnostics)));
      expect(inPage.thrown).toBe(RegimeError.name);
    });
  },
);
