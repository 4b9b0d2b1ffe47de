import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Analysis,
  analyse,
  describeRegime,
  formatFor,
  ledgerRows,
  type Model,
  prepare,
  simulate,
  textsFor,
} from '../../glasshouse/src/browser.ts';

const SHELF = fileURLToPath(new URL('../../../regimes/', import.meta.url));
const regimes = readdirSync(SHELF)
  .filter((id) => readdirSync(`${SHELF}${id}`).includes('regime.yaml'))
  .map((id) => ({
    file: `regimes/${id}/regime.yaml`,
    text: readFileSync(`${SHELF}${id}/regime.yaml`, 'utf8'),
  }));

let models: Model[];
let analyses: Analysis[];
beforeAll(async () => {
  models = regimes.map((regime) => prepare({ regime }).model!);
  analyses = [];
  for (const regime of regimes.slice(0, 6))
    analyses.push(analyse((await simulate({ regime, population: 300, ticks: 2 })).data));
});

/** What the package says of regimes and results is shown by the lab, in the language of its reader. */
describe.each(['zh', 'ar', 'fa'])('the texts of the package in %s', (lang) => {
  it('name and explain every part of every regime', () => {
    const left = models.flatMap((model) => {
      const english = describeRegime(model, 'en').sections;
      return describeRegime(model, lang).sections.flatMap(({ id, heading, intro }, index) =>
        heading === english[index]!.heading || intro === english[index]!.intro ? [`${model.id}: ${id}`] : [],
      );
    });
    expect(left).toEqual([]);
  });

  it('say every sentence of every regime', () => {
    const wordsOf = (of: string, model: Model) =>
      describeRegime(model, of).sections.flatMap(({ id, entries }) =>
        entries.flatMap(({ sentences }) =>
          sentences.map((sentence) => ({
            id,
            text: sentence
              .map((part) => (typeof part === 'string' ? part : ''))
              .join('')
              .trim(),
          })),
        ),
      );
    const left = models.flatMap((model) => {
      const english = wordsOf('en', model);
      return wordsOf(lang, model).filter(
        ({ text }, index) => /[a-z]{3}/.test(text) && text === english[index]!.text,
      );
    });
    expect([...new Set(left.map(({ id, text }) => `${id}: ${text}`))]).toEqual([]);
  });

  it('label every row of the ledgers', () => {
    const rowsIn = (of: string, analysis: Analysis) => {
      const { prevents, does } = ledgerRows(analysis, textsFor(of), formatFor(of));
      return [...prevents, ...does];
    };
    const left = analyses.flatMap((analysis) => {
      const english = rowsIn('en', analysis);
      return rowsIn(lang, analysis).flatMap(({ id, label }, index) =>
        label === english[index]!.label ? [id] : [],
      );
    });
    expect([...new Set(left)]).toEqual([]);
  });

  it('say everything that happens in a life', () => {
    const own = textsFor(lang).caseFile.happenings;
    const english = textsFor('en').caseFile.happenings;
    const left = Object.entries(english).filter(
      ([name, text]) => own[name as keyof typeof own] === text && text !== '',
    );
    expect(left.map(([name]) => name)).toEqual([]);
  });
});
