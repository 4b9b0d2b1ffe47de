import { beforeAll, describe, expect, it } from 'vitest';
import { type Analysis, analyse } from '../../src/metrics/analysis.ts';
import { formatFor } from '../../src/views/format.ts';
import { ledgerRows } from '../../src/views/ledger-rows.ts';
import { type Texts, textsFor } from '../../src/views/texts/texts.ts';
import { smallRun } from './small-run.ts';

const OTHERS = ['zh', 'ar', 'fa'];

/** The parts of the catalogue that are there in every language. */
const PARTS = ['summary', 'explain', 'conditions', 'sharing'] as const satisfies readonly (keyof Texts)[];

let analysis: Analysis;
beforeAll(async () => {
  analysis = analyse(await smallRun({ replicates: 3 }));
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

  it('say a very small share', () => {
    expect(formatFor(own.lang, own.oneIn).share(1 / 50_000)).not.toMatch(/[a-z]/i);
  });
});

/** Every text and function of a part, by where it stands. */
function* messagesOf(part: unknown, path = ''): Iterable<[string, unknown]> {
  if (typeof part !== 'object' || part === null) yield [path, part];
  else for (const [name, inner] of Object.entries(part)) yield* messagesOf(inner, `${path}.${name}`);
}

/** Signs, and names of measures. */
function isSameEverywhere(message: unknown): boolean {
  return typeof message === 'string' && !/[a-z]{2}/i.test(message.replace(/\b(FPR|FNR|PPV)\b/g, ''));
}
