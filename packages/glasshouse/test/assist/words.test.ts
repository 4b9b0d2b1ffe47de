import { describe, expect, it, test } from 'vitest';
import { explanationAt } from '../../src/assist/explain.ts';
import { inEnglish, sayIn, WORDS } from '../../src/assist/say.ts';
import type { Place } from '../../src/model/environments.ts';
import { allSayings } from './sayings.ts';
import { asked, TOWN } from './town.ts';

const { sayings, contexts } = allSayings();

test('every place where an expression may stand was looked at', () => {
  expect(contexts.size).toBe(Object.keys(PLACES).length);
});

describe.each(Object.keys(WORDS))('what help in the editor says, in %s', (language) => {
  it('is there for every sentence, and for none that nobody says', async () => {
    const words = await WORDS[language]!();
    expect(Object.keys(words).sort()).toEqual([...sayings].sort());
  });

  it('is in the language, with what stands in files and the numbers as in English', async () => {
    const words = await WORDS[language]!();
    const { script } = SIGNS[language]!;
    for (const [english, said] of Object.entries(words)) {
      expect({ english, written: written(said) }).toEqual({ english, written: written(english) });
      expect(numbers(said), english).toEqual(numbers(english));
      if (/[a-z]{3}/.test(english.replaceAll(FIXED, ''))) expect(said, english).toMatch(script);
      expect(/[.。]$/.test(said), english).toBe(english.endsWith('.'));
    }
  });

  it('keeps to the signs of the language', async () => {
    const { foreign } = SIGNS[language]!;
    for (const said of Object.values(await WORDS[language]!()))
      expect(said.replaceAll(FIXED, '').replaceAll(/\d,\d/g, '')).not.toMatch(foreign);
  });
});

it('says it in the language, and in English where that has no words', async () => {
  const place = asked(TOWN.replace('coverage', 'cove|rage'));
  expect(explanationAt(place, await sayIn('zh'))).toMatchObject({
    path: 'sources.police.coverage',
    meaning: '它所记录的行为占多大比例。',
    takes: '比例，注明来历，可以带 `by`',
  });
  expect(await sayIn('xx')).toBe(inEnglish);
});

/** All but a search, which nobody writes in a file. */
const PLACES: Readonly<Record<Exclude<Place, 'search'>, true>> = {
  attributes: true,
  conduct: true,
  sensing: true,
  misuse: true,
  response: true,
  state: true,
  downgrade: true,
  list: true,
  consequence: true,
  reaching: true,
  observation: true,
};

/** How a language is written, and signs that are those of another one. In Persian, `می` is joined without a space. */
const SIGNS: Readonly<Record<string, { script: RegExp; foreign: RegExp }>> = {
  ar: { script: /\p{Script=Arabic}/u, foreign: /[,;?"'،؛]\S|[,;?"']|[یک]/ },
  fa: { script: /\p{Script=Arabic}/u, foreign: /[,;?"'،؛]\S|[,;?"']|[يك]|(^|\s)ن?می\s/ },
  zh: { script: /\p{Script=Han}/u, foreign: /[,;:?()"']/ },
};

/** What stands in files, and what is put in. */
const FIXED = /`[^`]*`|\{\w+\}/g;

const written = (text: string): string[] => [...text.matchAll(FIXED)].map(([fixed]) => fixed).sort();

/** Each as digits alone, whichever digits they are. */
function numbers(text: string): number[] {
  const latin = text
    .replaceAll(FIXED, '')
    .replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - '۰'.charCodeAt(0)))
    .replaceAll(/(?<=\d)[,٬](?=\d)/g, '');
  return [...latin.matchAll(/\d+/g)].map(Number).sort((a, b) => a - b);
}
