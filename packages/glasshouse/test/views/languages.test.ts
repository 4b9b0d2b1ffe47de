import { beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../src/library/compare.ts';
import { type Analysis, analyse } from '../../src/metrics/analysis.ts';
import type { RunData } from '../../src/metrics/types.ts';
import { renderCasePage } from '../../src/views/case-file/page.ts';
import { renderCaseText } from '../../src/views/case-file/terminal.ts';
import { renderComparison } from '../../src/views/comparison/index.ts';
import { formatFor } from '../../src/views/format.ts';
import { ledgerRows } from '../../src/views/ledger-rows.ts';
import { html } from '../../src/views/report/html.ts';
import { renderReport } from '../../src/views/report/index.ts';
import { renderTerminalSummary } from '../../src/views/terminal.ts';
import { type Texts, textsFor } from '../../src/views/texts/texts.ts';
import { busiest } from './small-cases.ts';
import { smallRun, smallText } from './small-run.ts';

const OTHERS = ['zh', 'ar', 'fa'] as const;

/** The parts of the catalogue that are there in every language. */
const PARTS = [
  'summary',
  'explain',
  'conditions',
  'sharing',
  'report',
  'caseFile',
  'comparison',
] as const satisfies readonly (keyof Texts)[];

let data: RunData;
let analysis: Analysis;
beforeAll(async () => {
  data = await smallRun({ replicates: 3 });
  analysis = analyse(data);
}, 60_000);

describe('the texts', () => {
  it('are those of the language, whatever its region, and English where there are none', () => {
    expect(['fa-IR', 'zh-Hans', 'ar', 'de'].map((lang) => textsFor(lang).lang)).toEqual([
      'fa',
      'zh',
      'ar',
      'en',
    ]);
  });
});

describe('what keeps text of another direction apart', () => {
  it('stays where it is closed, and nothing else that reorders does', () => {
    expect(html`${'\u2068a\u2069 b\u2069\u202ec\u2068d'}`.markup).toBe('\u2068a\u2069 b\ufffd\ufffdc\ufffdd');
  });
});

describe.each(OTHERS)('the texts in %s', (language) => {
  const english = textsFor('en');
  const own = textsFor(language);

  it.each(PARTS)('have every message of %s, and no others', (part) => {
    const namesOf = (of: Texts) => [...messagesOf(of[part])].map(([name]) => name);
    expect(namesOf(own).sort()).toEqual(namesOf(english).sort());
  });

  it.each(PARTS)('leave no message of %s in English', (part) => {
    const inEnglish = new Map(messagesOf(english[part]));
    const left = [...messagesOf(own[part])].filter(
      ([name, message]) => message === inEnglish.get(name) && !isSameEverywhere(message),
    );
    expect(left.map(([name]) => name)).toEqual([]);
  });

  it('say the ledgers without an English word', () => {
    const { prevents, does, trade, costs } = ledgerRows(analysis, own, formatFor(own.lang, own.oneIn));
    const said = [...prevents, ...does].flatMap(({ label, value, band, detail }) => [
      label,
      value,
      band,
      detail,
    ]);
    expect([trade, ...costs, ...said].join('\n')).not.toMatch(/[a-z]{2}/i);
  });

  it('say the report without an English word that is not of the regime', () => {
    const report = renderReport(data, { lang: language });
    expect(report).toContain(`<html lang="${language}" dir="${own.dir}">`);
    const ofRegime = new Set([
      ...wordsOf(smallText()),
      ...wordsOf(`${data.command} ${data.digest} ${data.backend} ${data.out}`),
      ...NAMES,
    ]);
    const left = wordsOf(textsIn(report)).filter((word) => !ofRegime.has(word));
    expect([...new Set(left)]).toEqual([]);
  });

  it('say the case file without an English word that is not of the regime', () => {
    for (const file of busiest('')) {
      const page = renderCasePage(file, language);
      expect(page).toContain(`<html lang="${language}" dir="${own.dir}">`);
      const ofRegime = new Set([
        ...wordsOf(`${smallText()} runs/small age adult here perfect-information`),
        ...NAMES,
      ]);
      const left = wordsOf(`${textsIn(page)} ${renderCaseText(file, { lang: language })}`);
      expect(left.filter((word) => !ofRegime.has(word))).toEqual([]);
    }
  });

  it('say the comparison without an English word that is not of the regime', async () => {
    const regime = { file: 'small.yaml', text: smallText() };
    const size = { population: 500, seed: 7, replicates: 3, workers: 1 };
    const b = { regime, overlays: ['perfect-information'] };
    const comparison = await compare({ a: { regime }, b, ...size, language });
    const text = renderComparison(comparison, { lang: language });
    expect(text).not.toMatch(/[\u200e\u200f\u2066-\u2069\ufffd]/);
    const commands = [comparison.a, comparison.b].map(({ command, digest }) => `${command} ${digest}`);
    const ofRegime = new Set([...wordsOf(`${smallText()} ${commands} json`), ...NAMES]);
    expect(wordsOf(text).filter((word) => !ofRegime.has(word))).toEqual([]);
  });

  it('say the summary in a terminal without an English word that is not of the regime', () => {
    const text = renderTerminalSummary(data, { lang: language });
    expect(text).not.toMatch(/[\u200e\u200f\u2066-\u2069\ufffd]/);
    const ofRegime = new Set([
      ...wordsOf(`${smallText()} ${data.command} ${data.digest} ${data.backend} ${data.out}`),
      ...NAMES,
    ]);
    expect(wordsOf(text).filter((word) => !ofRegime.has(word))).toEqual([]);
  });

  it('write the numbers of a regime in the digits of the language', () => {
    const digits = new Set(
      formatFor(own.lang)
        .count(1_234_567_890)
        .match(/\p{Nd}/gu),
    );
    for (const text of ['0.4 / year', '12.5 %', '3 %/month', '24 months', '1 week', '-20'])
      expect(
        own.explain
          .written(text)
          .match(/\p{Nd}/gu)
          ?.every((digit) => digits.has(digit)) ?? true,
      ).toBe(true);
  });

  it('say a very small share', () => {
    expect(formatFor(own.lang, own.oneIn).share(1 / 50_000)).not.toMatch(/[a-z]/i);
  });
});

/** The program, what is quoted of it, and measures. */
const NAMES = ['npx', 'glasshouse', 'code', 'set', 'key', 'fpr', 'fnr', 'ppv'];

/** Words in Latin letters. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
}

/** What a reader of the page sees or hears. */
function textsIn(page: string): string {
  const labels = [...page.matchAll(/aria-label="([^"]*)"|data-label="([^"]*)"/g)].map((match) =>
    match[0].slice(12, -1),
  );
  const body = page.slice(page.indexOf('<body'));
  return [body.replace(/<[^>]*>/g, ' ').replace(/&[a-z]+;/g, ' '), ...labels].join(' ');
}

/** Every text and function of a part, by where it stands. */
function* messagesOf(part: unknown, path = ''): Iterable<[string, unknown]> {
  if (typeof part !== 'object' || part === null) yield [path, part];
  else for (const [name, inner] of Object.entries(part)) yield* messagesOf(inner, `${path}.${name}`);
}

/** Signs, and names of measures. */
function isSameEverywhere(message: unknown): boolean {
  return typeof message === 'string' && !/[a-z]{2}/i.test(message.replace(/\b(FPR|FNR|PPV)\b/g, ''));
}
