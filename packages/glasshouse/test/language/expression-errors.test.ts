import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CODES } from '../../src/diagnostics/codes.ts';
import type { Position } from '../../src/diagnostics/types.ts';
import { checkExpression } from '../../src/language/expression/check.ts';
import { parseExpression } from '../../src/language/expression/parse.ts';
import { BOOL } from '../../src/language/expression/types.ts';
import { brief, ENVIRONMENT, locateIn, understand } from './expression-samples.ts';

fc.configureGlobal({ seed: 20140614 });

const UNREADABLE = 'this expression cannot be read:';
const UNKNOWN = 'in the entry rule of a list';

/** What is written, and all that is said about it. */
const BAD: [text: string, ...findings: string[]][] = [
  // The shape.
  ['', `GH1401@1:1-1 ${UNREADABLE} it is empty`],
  ['  ', `GH1401@1:1-1 ${UNREADABLE} it is empty`],
  ['score ==  ', `GH1401@1:9-9 ${UNREADABLE} it ends where a value is expected`],
  ['(told', `GH1401@1:6-6 ${UNREADABLE} a closing \`)\` is expected at its end`],
  ['on(told', `GH1401@1:8-8 ${UNREADABLE} a closing \`)\` is expected at its end`],
  ['told)', `GH1401@1:5-6 ${UNREADABLE} \`)\` does not belong here`],
  ['score = 1', `GH1401@1:7-8 ${UNREADABLE} \`=\` is written \`==\` -> ==`],
  ['told & told', `GH1401@1:6-7 ${UNREADABLE} \`&\` is written \`&&\` -> &&`],
  ['told or told', `GH1401@1:6-8 ${UNREADABLE} \`or\` is written \`||\` -> ||`],
  ['not told', `GH1401@1:5-9 ${UNREADABLE} \`not\` is written \`!\``],
  ['told;', `GH1401@1:5-6 ${UNREADABLE} \`;\` has no meaning; it is one condition, with \`&&\` and \`||\``],
  ['grade == "D', `GH1401@1:10-12 ${UNREADABLE} a text has no closing quote`],
  ['grade == "D\n"', `GH1401@1:12-12 ${UNREADABLE} a text goes over the end of its line`],
  ['"\\q" == life', `GH1401@1:2-4 ${UNREADABLE} invalid escape sequence: \\q`],
  ['🙂 == 1', `GH1401@1:1-3 ${UNREADABLE} \`🙂\` does not belong here`],
  [
    'told ? told',
    `GH1401@1:12-12 ${UNREADABLE} \`:\`, as in \`condition ? one : other\`, is expected at its end`,
  ],
  [
    'on(import)',
    `GH1401@1:4-10 ${UNREADABLE} \`import\` is a reserved word; a function takes it in quotes, anything else needs another name`,
  ],
  // What CEL has and a regime has not.
  ['score / floor > 0', 'GH1406@1:1-14 division cannot be used in a regime'],
  ['(score) % floor > 0', 'GH1406@1:1-16 the remainder `%` cannot be used in a regime'],
  ['score > 1.5', 'GH1406@1:9-12 a number with a decimal point or an exponent cannot be used in a regime'],
  ['score > 1e3', 'GH1406@1:9-12 a number with a decimal point or an exponent cannot be used in a regime'],
  ['0x1 < score', 'GH1406@1:1-4 a hexadecimal number cannot be used in a regime'],
  ['1u < score', 'GH1406@1:1-3 an unsigned number (`1u`) cannot be used in a regime'],
  ['null == life', 'GH1406@1:1-5 `null` cannot be used in a regime'],
  ['b"x" == life', 'GH1406@1:1-5 a text of bytes (`b"..."`) cannot be used in a regime'],
  [
    '[1] == [1]',
    'GH1406@1:1-4 a list outside of `in` cannot be used in a regime',
    'GH1406@1:8-11 a list outside of `in` cannot be used in a regime',
  ],
  ['{1: 2}', 'GH1406@1:1-7 a map (`{...}`) cannot be used in a regime'],
  ['told && life.x', 'GH1406@1:9-15 a field (`.x`) cannot be used in a regime'],
  ['life[0]', 'GH1406@1:1-8 an index (`[...]`) cannot be used in a regime'],
  ['life.matches("x")', 'GH1406@1:1-18 a method (`.matches(...)`) cannot be used in a regime'],
  ['["A"].exists(x, x == "A")', 'GH1406@1:1-26 a method (`.exists(...)`) cannot be used in a regime'],
  ['[1].map(2, 3)', 'GH1406@1:9-10 a macro over a list cannot be used in a regime'],
  ['life in grade', 'GH1406@1:9-14 anything but a list after `in` cannot be used in a regime'],
  ['life in []', 'GH1406@1:9-11 an empty list cannot be used in a regime'],
  ['score > 0 // && told', 'GH1406@1:11-13 a remark (`//`) cannot be used in a regime'],
  ['has(life.x)', 'GH1406@1:5-11 a field (`.x`) cannot be used in a regime'],
  // Names.
  ['lief == "child"', `GH1402@1:1-5 nothing is called \`lief\` ${UNKNOWN} -> life`],
  ['Score > 0', `GH1402@1:1-6 nothing is called \`Score\` ${UNKNOWN} -> score`],
  ['barred', `GH1402@1:1-7 nothing is called \`barred\` ${UNKNOWN} -> on(barred)`],
  ['grade == D', `GH1402@1:10-11 nothing is called \`D\` ${UNKNOWN} -> "D"`],
  ['has(told)', `GH1402@1:1-4 nothing is called \`has(...)\` ${UNKNOWN}`],
  ['onn(barred)', `GH1402@1:1-4 nothing is called \`onn(...)\` ${UNKNOWN} -> on`],
  ['score > full-marks', `GH1402@1:9-19 nothing is called \`full-marks\` ${UNKNOWN} -> full_marks`],
  ['score > full-mark', `GH1402@1:9-18 nothing is called \`full-mark\` ${UNKNOWN} -> full_marks`],
  ['score > pass-2', `GH1402@1:9-15 nothing is called \`pass-2\` ${UNKNOWN} -> pass_2`],
  ['score - flor > 0', `GH1402@1:9-13 nothing is called \`flor\` ${UNKNOWN} -> floor`],
  [
    'recorded(refuses-though-able)',
    `GH1402@1:10-29 nothing is called \`refuses-though-able\` ${UNKNOWN} -> refuses_though_able`,
  ],
  ['permit', `GH1408@1:1-7 \`permit\` cannot be read ${UNKNOWN}: consequences come after lists`],
  ['new-records > 0', `GH1408@1:1-12 \`new_records\` cannot be read ${UNKNOWN}: it is settled later`],
  ['!deserves(barred)', `GH1408@1:2-10 \`deserves\` cannot be read ${UNKNOWN}: lists come first`],
  // Functions.
  ['on', 'GH1404@1:1-3 `on` is used as `on(barred)`'],
  ['on()', 'GH1404@1:1-5 `on` is used as `on(barred)`'],
  ['on(barred, barred)', 'GH1404@1:1-19 `on` is used as `on(barred)`'],
  ['told || on(score + 1)', 'GH1404@1:9-22 `on` is used as `on(barred)`'],
  ['told(1)', 'GH1404@1:1-8 `told` is used as `told` -> told'],
  ['on(bared)', 'GH1201@1:4-9 there is no list `bared` -> barred'],
  ['on(petition)', 'GH1201@1:4-12 there is no list `petition`'],
  ['on("severe_list")', 'GH1201@1:4-17 there is no list `severe_list` -> "severe-list"'],
  // Types.
  ['score', 'GH1407@1:1-6 expected a condition that is true or false, found a number'],
  ['grade', 'GH1407@1:1-6 expected a condition that is true or false, found a value of `grade`'],
  ['"told"', 'GH1407@1:1-7 expected a condition that is true or false, found the text `told`'],
  ['1 && told', 'GH1407@1:1-2 expected a condition that is true or false, found the number `1`'],
  ['!score || told', 'GH1407@1:2-7 expected a condition that is true or false, found a number'],
  ['score ? told : told', 'GH1407@1:1-6 expected a condition that is true or false, found a number'],
  ['told == score', 'GH1407@1:9-14 expected a condition that is true or false, found a number'],
  ['told + 1 > 0', 'GH1403@1:1-5 expected a number, found a condition'],
  ['score < floor < full_marks', 'GH1403@1:1-14 expected a number, found a condition'],
  ['score == "D"', 'GH1403@1:10-13 expected a number, found the text `D`'],
  ['grade == 3', 'GH1403@1:10-11 expected a value of `grade`, found the number `3`'],
  ['life == grade', 'GH1403@1:9-14 expected a value of `life`, found a value of `grade`'],
  ['"a" == "b"', 'GH1403@1:1-4 the text `a` stands beside nothing that could have it as its value'],
  ['told in [true]', 'GH1403@1:1-5 a condition is true or false and in no list; use `&&`, `||` and `!`'],
  ['life == "chld"', 'GH1409@1:9-15 `life` is never `chld` -> "child"'],
  ['life in ["child", "grown"]', 'GH1409@1:19-26 `life` is never `grown`'],
  ['life == (told ? "child" : "adlt")', 'GH1409@1:27-33 `life` is never `adlt` -> "adult"'],
  ['grade < "C"', 'GH1411@1:1-12 the values of `grade` have no order'],
  ['D >= grade', 'GH1411@1:1-11 the values of `grade` have no order'],
  // Numbers.
  ['score < 600', 'GH1405@1:9-12 the number `600` in this expression does not say where it comes from'],
  ['-5 < score', 'GH1405@1:2-3 the number `5` in this expression does not say where it comes from'],
  [
    'score < 3000000000',
    'GH1412@1:9-19 `3000000000` is outside the whole numbers that there are, -2147483648 to 2147483647',
  ],
  // All of them.
  [
    'lief == "x" || score < 5 && (grade > "A" || on(bared)) || told - 1 == foo',
    `GH1402@1:1-5 nothing is called \`lief\` ${UNKNOWN} -> life`,
    'GH1405@1:24-25 the number `5` in this expression does not say where it comes from',
    'GH1411@1:30-41 the values of `grade` have no order',
    'GH1201@1:48-53 there is no list `bared` -> barred',
    'GH1403@1:59-63 expected a number, found a condition',
    `GH1402@1:71-74 nothing is called \`foo\` ${UNKNOWN}`,
  ],
];

test.each(BAD)('%s', (text, ...findings) => {
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
