import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromWire, type OpenedRun, type ShelvedRun, simulate, toWire } from '../../src/browser.ts';
import { openRun } from '../../src/library/open.ts';
import { run } from '../../src/library/run.ts';
import { type LabServer, serveLab } from '../../src/serve/server.ts';
import { regimeFile } from '../support/regimes.ts';

let folder: string;
let server: LabServer;
let base: URL;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'glasshouse-serve-'));
  const pages = join(folder, 'pages');
  mkdirSync(join(pages, 'assets'), { recursive: true });
  writeFileSync(join(pages, 'index.html'), '<html><head><title>lab</title></head></html>');
  writeFileSync(join(pages, 'assets/a.js'), 'export {};\n'.repeat(100));
  writeFileSync(join(folder, 'secret.txt'), 'not for anybody');
  mkdirSync(join(folder, 'runs/no-run'), { recursive: true });
  await run({
    regime: 'spc-defaulters',
    population: 3000,
    ticks: 4,
    replicates: 2,
    settings: ['redress.notice=30 %'],
    workers: 1,
    out: join(folder, 'runs/first'),
  });
  server = await serveLab({ folder, named: undefined }, pages);
  base = new URL(server.url);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** A request that says exactly what it is told to: `fetch` would put its own headers right. */
function get(path: string, headers: Record<string, string> = {}, body?: string): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port: base.port,
        path,
        method: body === undefined ? 'GET' : 'POST',
        headers: { host: base.host, ...headers },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, text }));
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

const at = (path: string) => `${base.pathname}${path}`;

describe('who is let in', () => {
  it('whoever has the address, on this machine only', async () => {
    expect(base.hostname).toBe('127.0.0.1');
    expect(base.pathname).toMatch(/^\/[\w-]{24}\/$/);
    const { status, text, headers } = await get(at(''));
    expect(status).toBe(200);
    expect(text).toContain('<title>lab</title>');
    expect(text).toContain('glasshouse-server');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cross-origin-embedder-policy']).toBe('require-corp');
  });

  it.each([
    ['no token', '/', {}, 404],
    ['another token', `/${'x'.repeat(24)}/`, {}, 404],
    ['a part of the token', '', {}, 404],
    ['a foreign name for this machine', 'HOME', { host: 'glasshouse.example' }, 403],
    ['another port', 'HOME', { host: '127.0.0.1:1' }, 403],
    ['a foreign page', 'HOME', { origin: 'https://example.org' }, 403],
    ['a page of another port', 'HOME', { origin: 'http://127.0.0.1:1' }, 403],
    ['a page without an origin', 'HOME', { origin: 'null' }, 403],
    ['a foreign site', 'HOME', { 'sec-fetch-site': 'cross-site' }, 403],
    ['another port of this machine', 'HOME', { 'sec-fetch-site': 'same-site' }, 403],
  ] as const)('not with %s', async (_, path, headers, status) => {
    const asked = path === 'HOME' ? at('') : path === '' ? base.pathname.slice(0, 12) : path;
    const got = await get(asked, headers);
    expect(got.status).toBe(status);
    expect(got.text).toBe('');
  });

  it('its own page, by either name of this machine', async () => {
    for (const host of [`127.0.0.1:${base.port}`, `localhost:${base.port}`]) {
      const headers = { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' };
      expect((await get(at('api/runs'), headers)).status).toBe(200);
    }
  });
});

describe('files', () => {
  it('of the lab, packed for those who take it', async () => {
    const plain = await get(at('assets/a.js'));
    expect(plain.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(plain.text).toHaveLength(1100);
    const packed = await get(at('assets/a.js'), { 'accept-encoding': 'gzip' });
    expect(packed.headers['content-encoding']).toBe('gzip');
  });

  it.each([
    '../secret.txt',
    'assets/../../secret.txt',
    '%2e%2e/secret.txt',
    '..%2fsecret.txt',
    'api/runs/..%2f..',
    'api/runs/no-run',
    'api/nothing',
    'assets',
  ])('and nothing else: %s', async (path) => {
    expect((await get(at(path))).status).toBe(404);
  });
});

describe('runs', () => {
  it('of the folder are listed, and opened with all that makes them', async () => {
    const stored = await openRun(join(folder, 'runs/first'));
    const runs = fromWire((await get(at('api/runs'))).text) as ShelvedRun[];
    expect(runs).toEqual([
      {
        name: 'first',
        regime: 'spc-defaulters',
        title: stored.model.title,
        persons: 3000,
        ticks: 4,
        replicates: 2,
        digest: stored.manifest.digest,
      },
    ]);
    const opened = fromWire((await get(at('api/runs/first'))).text) as OpenedRun;
    const data = await stored.data();
    expect(opened.data).toStrictEqual(data);
    expect(opened.written.settings).toEqual(['redress.notice=30 %']);
    const again = await simulate({
      ...opened.written,
      population: 3000,
      ticks: 4,
      replicates: 2,
      panel: 100,
    });
    expect(again.digest).toBe(opened.data.digest);
  });

  const asked = {
    regime: regimeFile('suining-2010'),
    overlays: [],
    bases: {},
    settings: [],
    population: 140_000,
    ticks: 20,
    seed: 4,
    replicates: 1,
  };

  it('are made on request, with progress, to the digest of any other run', async () => {
    const { status, headers, text } = await get(at('api/run'), {}, toWire(asked));
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/event-stream');
    const events = text.trim().split('\n\n');
    expect(events.slice(0, -1).length).toBeGreaterThan(0);
    for (const event of events.slice(0, -1)) expect(event).toMatch(/^event: progress\ndata: \{.*\}$/);
    const [name, data] = events.at(-1)!.split('\n');
    expect(name).toBe('event: done');
    const { digest } = fromWire(data!.slice('data: '.length)) as { digest: string };
    expect(digest).toBe((await simulate({ ...asked, panel: 0 })).digest);
  });

  it('that have errors are refused with the errors', async () => {
    const wrong = { ...asked, regime: { file: 'wrong.yaml', text: 'glasshouse: 1\n' } };
    const { text } = await get(at('api/run'), {}, toWire(wrong));
    expect(text).toMatch(/^event: refused\ndata: \{"kind":"regime","found":\[\{"diagnostic":\{"code":"GH/);
    const none = await get(at('api/run'), {}, toWire({ ...asked, population: 0 }));
    expect(none.text).toContain('"code":"GH2007"');
  });

  it.each([
    ['no JSON', 'regime: yes'],
    ['nothing', 'null'],
    ['a file without text', JSON.stringify({ ...asked, regime: { file: 'a' } })],
    ['overlays that are names', JSON.stringify({ ...asked, overlays: ['a'] })],
    ['ticks that are no number', JSON.stringify({ ...asked, ticks: 'all' })],
    ['no population', JSON.stringify({ ...asked, population: undefined })],
  ])('a request that is none (%s) is refused', async (_, body) => {
    expect((await get(at('api/run'), {}, body)).status).toBe(400);
  });

  it('a request of more than 16 MB is refused', async () => {
    const { status } = await get(at('api/run'), {}, 'x'.repeat(17 * 2 ** 20)).catch(() => ({ status: 413 }));
    expect(status).toBe(413);
  });
});
