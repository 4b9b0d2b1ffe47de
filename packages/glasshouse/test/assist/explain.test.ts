import { expect, it } from 'vitest';
import { explanationAt } from '../../src/assist/explain.ts';
import { asked, TOWN } from './town.ts';

it.each([
  ['a key', 'cove|rage', 'sources.police.coverage', 'The share of acts that it records.'],
  [
    'a value',
    'kind: bla|ck',
    'lists.barred.kind',
    '`black` for a list that harms, `red` for one that favours.',
  ],
  [
    'a key of a number',
    'coverage: { ass|umed',
    'sources.police.coverage.assumed',
    'The value that a single run takes.',
  ],
  ['a name', '  pol|ice:', 'sources.police', 'a source'],
  [
    'an item of a list',
    'sees: [red-l|ight]',
    'sources.police.sees.0',
    'The kinds of conduct that it sees: `all`, a list, those of some sort, or a map that says more on each.',
  ],
  [
    'a function',
    'when: reco|rded',
    'lists.barred.entry.0.when',
    'whether such conduct was recorded in this tick',
  ],
])('says what %s means', (_, marked, path, meaning) => {
  const plain = marked.replace('|', '');
  expect(explanationAt(asked(TOWN.replace(plain, marked)))).toMatchObject({ path, meaning });
});

it('says why a name cannot be read there', () => {
  const found = explanationAt(asked(TOWN.replace('recorded(red_light)', 'dese|rves(barred)')));
  expect(found?.meaning).toBe(
    'the scheme does not know the truth; only conduct and observations may ask for it',
  );
});

it('says what `any` asks, or that nobody else may be looked at', () => {
  const meaningIn = (text: string) => explanationAt(asked(text))?.meaning;
  const any = 'an|y(household, on(barred))';
  expect(meaningIn(TOWN.replace('recorded(red_light)', any))).toMatch(/^whether a condition holds/);
  expect(meaningIn(TOWN.replace('size: 5_000', `size: 5_000\n  subjects: ${any}`))).toBe(
    'it looks at one unit, and at nobody else',
  );
});

it('says nothing where nothing is', () => {
  expect(explanationAt(asked(`${TOWN}\n\n|`))).toBeUndefined();
  expect(explanationAt(asked('|'))).toBeUndefined();
});
