import { describe, expect, test } from 'vitest';
import { codeMeaning } from '../../src/diagnostics/meaning.ts';
import { ALL_CODES } from '../../src/diagnostics/pages.ts';

describe.each(['ar', 'fa', 'zh'])('what codes mean, in %s', (language) => {
  test.each(ALL_CODES)('%s says what the English says', async (code) => {
    const english = (await codeMeaning(code))!;
    const meaning = (await codeMeaning(code, language))!;
    expect(meaning).toMatchObject({
      code,
      severity: english.severity,
      ...(english.badExample === undefined ? {} : { badExample: english.badExample }),
    });
    expect(meaning.title).toMatch(language === 'zh' ? /\p{Script=Han}/u : /\p{Script=Arabic}/u);
    expect(meaning.title).not.toMatch(/[.。]$/);
    expect(meaning.explanation.split('\n\n').length).toBe(english.explanation.split('\n\n').length);
    // What stands in files and commands is in no language.
    expect(written(meaning.explanation)).toEqual(written(english.explanation));
    expect(written(meaning.title)).toEqual(written(english.title));
  });
});

test('a language without words gets the English, and no code nothing', async () => {
  expect(await codeMeaning('GH1201', 'xx')).toEqual(await codeMeaning('GH1201'));
  expect(await codeMeaning('toString', 'zh')).toBeUndefined();
});

/** What is in backticks, whatever the order of the sentence. */
function written(text: string): string[] {
  return [...text.matchAll(/`[^`]*`/g)].map(([quoted]) => quoted).sort();
}
