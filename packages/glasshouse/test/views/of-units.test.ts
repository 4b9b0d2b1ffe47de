import { expect, test } from 'vitest';
import { hasOtherSubjects } from '../../src/model/subjects.ts';
import { LANGUAGES, textsFor, textsOf } from '../../src/views/texts/texts.ts';
import { modelOf, REGIMES } from '../support/regimes.ts';

test('firms and other units are subject to these regimes, and to no other', () => {
  expect(REGIMES.filter((id) => hasOtherSubjects(modelOf(id)))).toEqual([
    'enterprise-credit',
    'national-2014',
    'officials-integrity',
    'social-organisations',
    'spc-defaulters',
    'suining-2010',
  ]);
});

test.each(LANGUAGES)('in %s they are not called persons', (lang) => {
  const [ofUnits, ofPersons] = [textsOf(lang, modelOf('enterprise-credit')), textsFor(lang)];
  expect(textsOf(lang, modelOf('zhima'))).toBe(ofPersons);
  const said = (texts: typeof ofUnits): string[] => [
    texts.summary.does,
    texts.summary.rows.wrongfulTime('month'),
    texts.summary.whoColumns('month')[1]!,
    texts.summary.causes([]),
    texts.report.standing.persons,
    ...texts.report.wrongfulTime.columns.slice(1, 2),
  ];
  for (const [index, text] of said(ofUnits).entries()) {
    expect(text).not.toBe(said(ofPersons)[index]);
    expect(text).not.toMatch(/person|people|人|شخص|الناس|نفر|مردم/i);
  }
});
