import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Code, diagnostic } from '../../src/diagnostics/codes.ts';
import { loadWords } from '../../src/diagnostics/meanings/load.ts';
import { ALL_CODES } from '../../src/diagnostics/pages.ts';
import { sayIn } from '../../src/diagnostics/say.ts';
import type { Diagnostic } from '../../src/diagnostics/types.ts';
import { wordDiagnostics } from '../../src/diagnostics/wording.ts';
import { prepare } from '../../src/library/prepare.ts';
import { ROOT } from '../house/run-tool.ts';
import { BAD_EXPRESSIONS } from '../language/bad-expressions.ts';
import { BAD_LINES } from '../language/bad-lines.ts';
import { understand } from '../language/expression-samples.ts';
import { load, regimeWith } from '../language/loading.ts';
import { PARAMETERS } from './parameters.ts';

const LANGUAGES = ['ar', 'fa', 'zh'];
const BAD = join(ROOT, 'conformance/bad');

/** What is said of every bad file there is, in the language of the codes. */
const FOUND: readonly Diagnostic[] = [
  ...readdirSync(BAD)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((file) => prepare({ regime: { file, text: readFileSync(join(BAD, file)) } }).diagnostics),
  ...BAD_LINES.flatMap(([, lines]) => load(regimeWith(lines)).diagnostics),
  ...BAD_EXPRESSIONS.flatMap(([text]) => understand(text).diagnostics),
];

const MADE: readonly Diagnostic[] = ALL_CODES.flatMap((code) =>
  PARAMETERS[code].map((parameters) => diagnostic(code, parameters as never)),
);

describe.each(LANGUAGES)('what is found, in %s', (language) => {
  test.each<[string, readonly Diagnostic[]]>([
    ['of every code', MADE],
    ['in every bad file', FOUND],
  ])('%s', async (_of, diagnostics) => {
    const worded = await wordDiagnostics(diagnostics, language);
    const problems = worded.flatMap((words, index) => {
      const english = diagnostics[index]!;
      expect(words).toMatchObject({ code: english.code, severity: english.severity });
      expect(words.suggestion).toBe(english.suggestion);
      return [
        ...differences(english.message, words.message),
        ...differences(english.help, words.help),
        ...english.related.flatMap(({ message }, of) => differences(message, words.related[of]?.message)),
      ];
    });
    expect([...new Set(problems)]).toEqual([]);
  });

  test('the vocabulary', async () => {
    const words = (await loadWords(language))!;
    const { phrase } = sayIn(words, language);
    const problems = Object.entries(words.phrases).flatMap(([key, wording]) => {
      const gaps = [...key.matchAll(/\{(|phrase|names)\}/g)].map(([, gap]) => gap);
      const places = new Set([...wording.matchAll(/\{(\d)\}/g)].map(([, place]) => Number(place)));
      if (places.size !== gaps.length || Math.max(0, ...places) !== gaps.length) return [`${key}: gaps`];
      let given = 0;
      const filled = key.replaceAll(/\{(|phrase|names)\}/g, (_, gap: string) =>
        gap === 'phrase' ? 'a list' : gap === 'names' ? 'first, second' : `given-${++given}`,
      );
      return differences(filled, phrase(filled as never));
    });
    expect(problems).toEqual([]);
  });
});

test('every code that a file can bring about is among what is found', () => {
  const found = new Set<string>([...FOUND, ...MADE].map(({ code }) => code));
  expect(ALL_CODES.filter((code: Code) => !found.has(code))).toEqual([]);
});

test('what has travelled as plain data is worded all the same', async () => {
  const travelled = JSON.parse(JSON.stringify(MADE)) as Diagnostic[];
  expect(await wordDiagnostics(travelled, 'zh')).toEqual(await wordDiagnostics(MADE, 'zh'));
});

test('a language without words gets the English', async () => {
  expect(await wordDiagnostics(MADE, 'xx')).toEqual(MADE);
});

/** In what a wording falls short of the English: words left in it, or pieces of a file or numbers lost or made up. */
function differences(english: string | undefined, worded: string | undefined): string[] {
  if (english === undefined && worded === undefined) return [];
  if (english === undefined || worded === undefined) return [`${english} -> ${worded}`];
  const left = outsideCode(worded).match(/[A-Za-z]{2,}/g) ?? [];
  const given = english.match(/given-\d/g) ?? [];
  const isWhole =
    left.every(
      (word) => KEPT.has(word) || FOREIGN.some((foreign) => foreign.includes(word)) || word === 'given',
    ) &&
    codeIn(english).every((code) => codeIn(worded).includes(code)) &&
    codeIn(worded).every((code) => english.includes(code.slice(1, -1))) &&
    given.every((piece) => worded.includes(piece)) &&
    numbersIn(outsideCode(english)).every((number) => numbersIn(worded).includes(number));
  const isSaid = worded !== english || !/[a-z]/i.test(outsideCode(english));
  return isWhole && isSaid ? [] : [`${english} -> ${worded}`];
}

/** Names that are the same everywhere, and what other programs say. */
const KEPT: ReadonlySet<string> = new Set([
  'YAML',
  'UTF',
  'MiB',
  'JSON',
  'Tab',
  'SQL',
  'DuckDB',
  'Glasshouse',
]);
const FOREIGN = ['permission denied', 'x is not a function', 'expected i32', 'invalid escape sequence'];

function codeIn(text: string): string[] {
  return text.match(/`[^`]*`/g) ?? [];
}

function outsideCode(text: string): string {
  return text.replaceAll(/`[^`]*`/g, ' ');
}

function numbersIn(text: string): string[] {
  const latin = text.replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
  return latin.replaceAll(/(?<=\d)[,٬](?=\d)/g, '').match(/\d+/g) ?? [];
}
