import { describe, expect, test } from 'vitest';
import { renderReport } from '../../src/views/report/index.ts';
import { smallRun } from './small-run.ts';

const run = await smallRun({ replicates: 10, persons: 400 });
const report = renderReport(run);

test('the same run gives the same report', () => {
  expect(renderReport(run)).toBe(report);
});

test('it is well-formed', () => {
  expect(unbalanced(report)).toEqual([]);
  const ids = [...report.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('links lead to something in the page', () => {
  const ids = new Set([...report.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  const targets = [...report.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href!);
  expect(targets.length).toBeGreaterThan(60);
  expect(targets.filter((href) => !href.startsWith('#') || !ids.has(href.slice(1)))).toEqual([]);
});

test('it loads nothing and runs nothing', () => {
  expect(report).toContain("default-src 'none'");
  expect(report).not.toMatch(/<(script|link|img|iframe|object|embed|base|form|foreignObject|image|use)\b/i);
  expect(report).not.toMatch(/ (src|srcset|action|ping|data|on\w+)=/i);
  expect(report).not.toMatch(/url\(|@import|@font-face/i);
  expect(report).not.toContain('://');
});

test('every number has its row', () => {
  for (const [index, { text, path }] of run.model.numbers.entries()) {
    const row = report.match(new RegExp(`<tr><th scope="row"><code id="n-${index}">(.*?)</tr>`))?.[1];
    expect(row, path).toBeDefined();
    expect(row!.replaceAll(/<[^>]*>/g, '')).toContain(path);
    expect(row).toContain(text);
  }
});

test('every chart is a picture with a name, a description, a caption and a table', () => {
  const figures = report.match(/<figure[\s\S]*?<\/figure>/g)!;
  expect(figures.length).toBeGreaterThanOrEqual(9);
  for (const figure of figures) {
    expect(figure).toMatch(/<h3>[^<]*\?<\/h3>/);
    for (const svg of figure.match(/<svg[\s\S]*?<\/svg>/g)!) {
      expect(svg).toMatch(/^<svg class="chart" role="img" aria-label="[^"]+"/);
      expect(svg).toMatch(/<title id="[^"]+">[^<]+<\/title><desc id="[^"]+">[^<]+<\/desc>/);
      expect(svg).not.toContain('NaN');
    }
    expect(figure).toMatch(/<figcaption>[^<]+<\/figcaption>/);
    expect(figure).toMatch(/<details><summary>[^<]+<\/summary>\s*<table>/);
  }
});

test('the command, the digest and the versions are there', () => {
  expect(report).toContain(`<code>${run.command}</code>`);
  expect(report).toContain(run.digest);
  expect(report).toContain('Glasshouse 0.1.0');
});

describe('hostile texts', () => {
  const title = `</title></style></svg><script>alert(1)</script><img src=x onerror=alert(1)>"'&amp;\u202e\u0000`;
  test('stay texts', async () => {
    const hostile = await smallRun({ replicates: 10, persons: 400, title });
    const html = renderReport({ ...hostile, command: title, digest: title, groups: [title, '"><b>'] });
    expect(unbalanced(html)).toEqual([]);
    expect(html).not.toMatch(/<(script|img|b>)[^<]*alert|<script|<img/i);
    for (const harmful of ['\u0000', '\u202e']) expect(html).not.toContain(harmful);
    const tags = (text: string) => [...text.matchAll(/<([a-zA-Z]+)/g)].map(([, name]) => name);
    expect(new Set(tags(html))).toEqual(new Set(tags(report)));
  });
});

test('a title in another script has its language and direction', () => {
  expect(renderReport(run, { lang: 'fa' })).toContain('<h1 lang="fa" dir="rtl">رژیم کوچک</h1>');
});

test('one replicate, and a run in which nothing happened', () => {
  const [first] = run.replicates;
  expect(renderReport({ ...run, replicates: [first!] })).not.toMatch(/NaN|Infinity|undefined/);
  const empty = { ...first!, counts: new Float64Array(first!.counts.length) };
  const html = renderReport({ ...run, replicates: [empty] });
  expect(html).not.toMatch(/NaN|Infinity|undefined/);
  expect(unbalanced(html)).toEqual([]);
});

/** Tags that are not closed in order. Our texts are escaped, so a tag is all that starts with `<`. */
function unbalanced(html: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, closing, name, rest] of html.matchAll(/<(\/?)([a-zA-Z][\w-]*)([^>]*)>/g)) {
    if (VOID.has(name!) || rest!.endsWith('/')) continue;
    if (closing === '') open.push(name!);
    else if (open.pop() !== name) wrong.push(name!);
  }
  return [...wrong, ...open];
}

const VOID = new Set(['meta', 'wbr', 'br', 'hr', 'input']);
