import { expect, test } from 'vitest';
import { subjectsOf } from '../../src/model/subjects.ts';
import { LANGUAGES, textsFor, textsOf } from '../../src/views/texts/texts.ts';
import { modelOf, REGIMES } from '../support/regimes.ts';

test('firms and other units are subject to these regimes, and to no other', () => {
  expect(REGIMES.filter((id) => subjectsOf(modelOf(id)) === 'units')).toEqual([
    'enterprise-credit',
    'national-2014',
    'officials-integrity',
    'social-organisations',
    'spc-defaulters',
    'suining-2010',
  ]);
  expect(textsOf('en', modelOf('enterprise-credit'))).toBe(textsFor('en', 'units'));
  expect(textsOf('en', modelOf('zhima'))).toBe(textsFor('en'));
});

test('in English nothing that is said of units calls them persons, but where persons are meant', () => {
  const said = [...saidIn(textsFor('en', 'units'))].filter(([, text]) =>
    /\bpersons?\b|\bpeople\b/i.test(text),
  );
  expect([...new Set(said.map(([path]) => path))]).toEqual([
    'summary.people',
    'summary.synthetic',
    'explain.names.person',
    'explain.population.units.0',
    'explain.population.householdSizes.0',
    'explain.sources.probes.0',
    'report.people',
    'report.limits.boundary',
    'caseFile.lookUp',
    'caseFile.like.none',
    'caseFile.like.columns.1',
    'caseFile.like.more',
  ]);
});

test.each(
  LANGUAGES,
)('in %s most of what is said of persons is said otherwise of units, and the rest alike', (lang) => {
  const [persons, units] = [new Map(saidIn(textsFor(lang))), new Map(saidIn(textsFor(lang, 'units')))];
  expect([...units.keys()]).toEqual([...persons.keys()]);
  const otherwise = [...units].filter(([path, text]) => text !== persons.get(path));
  expect(otherwise.length).toBeGreaterThan(40);
  // Time that persons spend.
  expect([...units].filter(([, text]) => /person-|人[日天周月年]|شخص-|نفر-/.test(text))).toEqual([]);
});

/** Every text, by its path; those that are made from something, made from twos. */
function* saidIn(part: unknown, path = ''): Generator<[string, string]> {
  if (typeof part === 'string') yield [path, part];
  else if (typeof part === 'function') yield* saidIn(made(part as (...values: unknown[]) => unknown), path);
  else if (typeof part === 'object' && part !== null)
    for (const [name, inner] of Object.entries(part))
      yield* saidIn(inner, path === '' ? name : `${path}.${name}`);
}

function made(text: (...values: unknown[]) => unknown): unknown {
  for (const value of ['month', 2, ['2', '2'], '2'])
    try {
      return text(...Array.from({ length: 9 }, () => value));
    } catch {
      // It is made from something else.
    }
  return undefined;
}
