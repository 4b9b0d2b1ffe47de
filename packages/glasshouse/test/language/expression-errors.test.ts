import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CODES } from '../../src/diagnostics/codes.ts';
import type { Position } from '../../src/diagnostics/types.ts';
import { checkExpression } from '../../src/language/expression/check.ts';
import { parseExpression } from '../../src/language/expression/parse.ts';
import { BOOL } from '../../src/language/expression/types.ts';
import { BAD_EXPRESSIONS } from './bad-expressions.ts';
import { brief, ENVIRONMENT, locateIn, understand } from './expression-samples.ts';

fc.configureGlobal({ seed: 20140614 });

const UNREADABLE = 'this expression cannot be read:';

test.each(BAD_EXPRESSIONS)('%s', (text, ...findings) => {
  const { typed, diagnostics } = understand(text);
  expect(diagnostics.map(brief)).toEqual(findings);
  expect(typed).toBeUndefined();
});

test('a help says how a hyphen is written, and which values there are', () => {
  expect(understand('score > full-marks').diagnostics[0]?.help).toMatch(/^write `full_marks`/);
  expect(understand('life == "grown"').diagnostics[0]?.help).toBe('the values are `child`, `adult`, `elder`');
  expect(understand('on').diagnostics[0]?.help).toBe(
    'it tells whether the person is on a list, and takes the name of one list',
  );
});

test('parentheses belong to the expression that they begin or end', () => {
  const at = (text: string) => {
    const { expression } = parseExpression(text, locateIn(text), '');
    return [expression!.span.start.offset, expression!.span.end.offset];
  };
  expect(at('((score + 1)) * (floor)')).toEqual([0, 23]);
  expect(at(' (told)')).toEqual([2, 6]);
  expect(at('(")" == grade) || on("(")')).toEqual([0, 25]);
});

test('places inside a YAML scalar of several lines', () => {
  // rules.yaml, from line 10:
  //     when: >-
  //       told &&
  //       lief == "child" ||
  //       score > 7
  const text = 'told && lief == "child" || score > 7';
  const lines = [0, 8, 27];
  const locate = (offset: number): Position => {
    const line = lines.findLastIndex((start) => start <= offset);
    return { offset: 200 + offset + 6 * line, line: 11 + line, column: 7 + offset - lines[line]! };
  };
  const { expression } = parseExpression(text, locate, 'rules.yaml');
  expect(expression!.span).toEqual({ file: 'rules.yaml', start: locate(0), end: locate(text.length) });
  const { diagnostics } = checkExpression(expression!, ENVIRONMENT, BOOL);
  expect(
    diagnostics.map(({ code, span }) => [code, span?.start.line, span?.start.column, span?.end.column]),
  ).toEqual([
    ['GH1402', 12, 7, 11],
    ['GH1405', 13, 15, 16],
  ]);
  const broken = parseExpression('told &&\nlief ==\n  )', locateIn('told &&\nlief ==\n  )'), 'rules.yaml');
  expect(broken.diagnostics.map(brief)).toEqual([
    `GH1401@3:3-4 ${UNREADABLE} a value is expected, not \`)\``,
  ]);
});

/** The large ones, named, and where each is stopped; undefined where it is not. */
const row = (count: number) => Array(count).fill('told').join('||');
const SIZES: [what: string, text: string, code: string | undefined, offset?: number][] = [
  ['4,000 characters', `told${' '.repeat(3996)}`, undefined],
  ['4,001 characters', `told${' '.repeat(3997)}`, 'GH1410', 0],
  ['a row of 999 nodes', row(500), undefined],
  ['a row of 1,001 nodes', row(501), 'GH1410', 0],
  ['100 parentheses', `${'('.repeat(100)}told${')'.repeat(100)}`, undefined],
  ['101 parentheses', `${'('.repeat(101)}told${')'.repeat(101)}`, 'GH1410', 100],
  ['100 signs', `${'!'.repeat(100)}told`, undefined],
  ['101 signs', `${'!'.repeat(101)}told`, 'GH1410', 100],
  ['3,000 signs in groups', `${`${'!'.repeat(60)}(`.repeat(49)}told`, 'GH1410', 100],
  ['4,000 open brackets', '['.repeat(4000), 'GH1410', 100],
  ['nested subtraction', `${'score - ('.repeat(99)}1${')'.repeat(99)} > 0`, undefined],
  ['99 choices in a row', `${'told ? told : '.repeat(99)}told`, undefined],
  ['101 choices in a row', `${'told?told:'.repeat(101)}told`, 'GH1410', 1005],
  ['a list of 900', `score in [${Array(900).fill('0').join()}]`, undefined],
];

test.each(SIZES)('%s', (_, text, code, offset) => {
  const { diagnostics } = understand(text);
  expect(diagnostics.map((finding) => [finding.code, finding.span?.start.offset])).toEqual(
    code === undefined ? [] : [[code, offset]],
  );
});

const PIECES = [
  ...[
    'told',
    'score',
    'life',
    'grade',
    'lief',
    'D',
    'full-marks',
    '"child"',
    "'D'",
    '"""D"""',
    'r"D"',
    '"',
    '0',
    '1',
    '7',
  ],
  ...[
    'on',
    'barred',
    'recorded(petition)',
    'permit',
    'import',
    'null',
    '1.5',
    '1u',
    '0x',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
  ],
  ...[
    '.',
    ',',
    ':',
    '?',
    '!',
    '-',
    '+',
    '*',
    '/',
    '//',
    '%',
    '==',
    '!=',
    '<',
    '>=',
    '=',
    '&&',
    '||',
    ' in ',
    ' ',
    '\n',
  ],
  ...[
    'has',
    '.map',
    '.all',
    'cel.bind',
    '\\',
    '\u{1f642}',
    '\ud83d',
    '__proto__',
    'constructor',
    'toString()',
  ],
];

test('no text whatever makes it throw, and every finding has its place', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(' ')),
  );
  fc.assert(
    fc.property(text, (written) => {
      const { typed, diagnostics } = understand(written);
      expect(typed === undefined).toBe(diagnostics.length > 0);
      for (const { code, span } of diagnostics) {
        expect(CODES).toHaveProperty(code);
        const [start, end] = [span!.start.offset, span!.end.offset];
        expect(0 <= start && start <= end && end <= written.length).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});
