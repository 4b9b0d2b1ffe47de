import { describe, expect, test } from 'vitest';
import { nearestName } from '../../src/diagnostics/suggest.ts';
import { FIRST_LINE, load, places, regimeWith, summaries } from './loading.ts';

/** Lines below the least regime, and what is found: code, line (1 is the first of these lines), column. */
const CASES: readonly (readonly [string, string, ...string[]])[] = [
  ['an unknown key', 'conducts: {}', 'GH1101 1:1'],
  ['an unknown key in flow', 'score: { points: { a: { pionts: 1 } } }', 'GH1101 1:25', 'GH1102 1:23'],
  [
    'a missing key',
    'sources:\n  court:\n    title: { en: A }\n    coverage: { assumed: 1 %, range: [0, 2] }',
    'GH1102 2:3',
  ],
  ['a key that is written twice', 'observe:\n  a: { when: told }\n  a: { when: told }', 'GH1006 3:3'],
  ['an empty map', 'sources:\n  a: { sees: { } }', 'GH1106 2:14'],
  ['a text in place of a list', 'sources:\n  a: { sees: everything }', 'GH1104 2:14'],
  ['nothing behind a key', 'conduct:', 'GH1106 1:1'],
  ['nothing behind a key in a record', 'conduct:\n  a:\n', 'GH1103 2:3'],
  ['a list in place of a map', 'lists: [a]', 'GH1103 1:8'],
  ['a name with capitals', 'observe:\n  Red Light: { when: told }', 'GH1205 2:3'],
  [
    'a name that is no text',
    'governance:\n  a: { signal: 7, above: { published: 1 %, source: b }, suspends: [c] }',
    'GH1103 2:16',
  ],
  [
    'a word that is not one of those',
    'lists: { a: { kind: blakc, entry: [{ when: told }] } }',
    'GH1104 1:21',
  ],
  [
    'yes for true',
    'conduct:\n  a: { domain: social, lawful: yes, rate: { published: 1 / year, source: b } }',
    'GH1103 2:32',
  ],
  ['a key of the least regime again', 'population: { }', 'GH1006 1:1'],
  ['a number without origin', 'redress: { notice: 5 % }', 'GH1305 1:20'],
  ['a number without origin in a negative form', 'parameters: { a: -5 }', 'GH1305 1:18'],
  ['a word where a number belongs', 'parameters: { a: many }', 'GH1103 1:18'],
  ['an assumption without a range', 'redress: { notice: { assumed: 5 % } }', 'GH1306 1:20'],
  ['a publication without a source', 'redress: { notice: { published: 5 % } }', 'GH1102 1:20'],
  [
    'both origins',
    'redress: { notice: { published: 5 %, source: a, assumed: 5 %, range: [1 %, 9 %] } }',
    'GH1311 1:49',
  ],
  ['neither origin', 'redress: { notice: { note: hm } }', 'GH1102 1:20'],
  ['a misspelt origin', 'redress: { notice: { asumed: 5 %, range: [1 %, 9 %] } }', 'GH1101 1:22'],
  [
    'a source of an assumption',
    'redress: { notice: { assumed: 5 %, range: [1 %, 9 %], source: a } }',
    'GH1107 1:55',
  ],
  [
    'a range of a published number',
    'redress: { notice: { published: 5 %, range: [1 %, 9 %], source: a } }',
    'GH1107 1:38',
  ],
  ['a range with one end', 'redress: { notice: { assumed: 5 %, range: [1 %] } }', 'GH1103 1:43'],
  ['a range that is reversed', 'redress: { notice: { assumed: 5 %, range: [9 %, 1 %] } }', 'GH1308 1:43'],
  ['a value outside its range', 'redress: { notice: { assumed: 50 %, range: [1 %, 9 %] } }', 'GH1307 1:31'],
  ['a share above all', 'redress: { notice: { published: 120 %, source: a } }', 'GH1304 1:33'],
  ['a share without %', 'redress: { notice: { published: 95, source: a } }', 'GH1304 1:33'],
  ['a rate in place of a share', 'redress: { notice: { published: 5 %/year, source: a } }', 'GH1303 1:33'],
  [
    'a share in place of a rate',
    'redress: { objection: { upheld: { published: 5 %, source: a }, rate: { published: 5 %, source: a } } }',
    'GH1303 1:83',
  ],
  [
    'another unit in the range',
    'redress: { objection: { upheld: { published: 5 %, source: a }, rate: { assumed: 5 %/year, range: [1 %/month, 9 %] } } }',
    'GH1313 1:99',
  ],
  ['a fraction of a point', 'parameters: { a: { published: 1.5, source: b } }', 'GH1303 1:31'],
  ['too many points', 'parameters: { a: { published: 5_000_000_000, source: b } }', 'GH1314 1:31'],
  ['a number that is none', 'parameters: { a: { published: 1.2.3, source: b } }', 'GH1301 1:31'],
  [
    'a factor that varies',
    'conduct: { a: { domain: social, rate: { published: 1 / year, source: b }, by: { c: { d: { published: 1, source: b, by: {} } } } } }',
    'GH1101 1:116',
  ],
  [
    'a unit that is none',
    'lists: { a: { kind: red, grace: { published: 2 moons, source: b }, entry: [{ when: told }] } }',
    'GH1302 1:46',
  ],
  [
    'a fraction of a month',
    'lists: { a: { kind: red, grace: { published: 1.5 months, source: b }, entry: [{ when: told }] } }',
    'GH1303 1:46',
  ],
  [
    'reduces and adds',
    'response: { a: { acts-on: all, reduces: { published: 1 %, source: b }, adds: { published: 1 / year, source: b } } }',
    'GH1107 1:32',
  ],
  ['neither reduces nor adds', 'response: { a: { acts-on: all } }', 'GH1102 1:16'],
  [
    'a misspelt deciding key',
    'response: { a: { acts-on: all, reduce: { published: 1 %, source: b } } }',
    'GH1101 1:32',
    'GH1102 1:16',
  ],
  ['an expression that cannot be read', 'observe: { a: { when: told && } }', 'GH1401 1:30'],
  [
    'an expression in folded lines',
    'observe:\n  a:\n    when: >-\n      told &&\n      && told',
    'GH1401 5:7',
  ],
  ['an expression between quotes', "observe:\n  a: { when: 'grade == ''D'' && +' }", 'GH1401 2:33'],
  ['an empty expression', 'observe: { a: { when: "" } }', 'GH1103 1:23'],
  ['a tab', 'conduct:\n\ta: {}', 'GH1005 2:1'],
  ['a second document', '---\nglasshouse: 1', 'GH1009 1:1'],
  ['a quote that is not closed', 'observe: { a: { when: "told } }', 'GH1004 1:23'],
  ['a quote that is closed by an escape only', 'summary: { en: "a\\" }', 'GH1004 1:16'],
  ['a single quote that is doubled at the end', "summary: 'it''", 'GH1004 1:10'],
  ['a bracket that is not closed', 'observe: { a: { when: told }\nscore: 5', 'GH1004 1:10'],
  ['a bracket that closes nothing', 'observe: { a: { when: told } } }', 'GH1004 1:32'],
  ['the wrong bracket', 'observe: { a: [1, 2} }', 'GH1004 1:20'],
  ['a second colon in a line', 'tick: month: week', 'GH1004 1:7'],
  ['a line without a colon', 'observe', 'GH1004 1:1'],
  ['different indents', 'observe:\n  a: { when: told }\n b: { when: told }', 'GH1004 3:1'],
  ['an alias of nothing', 'observe: *x', 'GH1004 1:10'],
  ['an alias inside of its anchor', 'observe: &a { b: *a }', 'GH1007 1:18'],
  ['a tag', 'summary: { en: !!str 5 }', 'GH1012 1:16'],
  ['an expression that YAML takes for a tag', 'observe: { a: { when: !told } }', 'GH1012 1:23'],
  ['a list as a key', '? [a, b]\n: 1', 'GH1004 1:3'],
  ['a comma in a text in flow', 'summary: { en: Hello, dear reader }', 'GH1101 1:23'],
  ['no space after a colon in flow', 'summary: {en:Hello}', 'GH1102 1:10', 'GH1101 1:11'],
  ['a control character', 'summary: { en: "\u0001" }', 'GH1004 1:17'],
];

describe('found where it is', () => {
  test.each(CASES)('%s', (_name, lines, ...expected) => {
    const { document, diagnostics } = load(regimeWith(lines));
    expect(document).toBeUndefined();
    const found = places(diagnostics).map((place) =>
      place.replace(/ (\d+):/, (_, line) => ` ${Number(line) - FIRST_LINE + 1}:`),
    );
    expect(found.sort(), summaries(diagnostics).join('\n')).toEqual([...expected].sort());
  });
});

describe('the whole file', () => {
  test.each([
    ['an empty file', '', 'GH1002 1:1'],
    ['comments only', '# a regime, one day\n', 'GH1002 1:1'],
    ['a list', '- a', 'GH1103 1:1'],
    ['a text', 'a:b', 'GH1103 1:1'],
    ['no version', 'id: a', 'GH1105 1:1'],
    ['another version', 'glasshouse: 2', 'GH1105 1:13'],
    ['an overlay', 'glasshouse: 1\noverlay: a', 'GH1207 2:1'],
    ['a directive', '%YAML 1.1\n---\nglasshouse: 1', 'GH1012 1:1'],
  ])('%s', (_name, text, expected) => {
    const { document, diagnostics } = load(text);
    expect(document).toBeUndefined();
    expect(places(diagnostics)).toEqual([expected]);
  });

  test('all errors are reported at once', () => {
    const { diagnostics } = load(
      'glasshouse: 1\nid: A\ntitel: { en: X }\ntick: fortnight\npopulation: { size: 0 }\n',
    );
    expect(places(diagnostics)).toEqual([
      'GH1102 1:1',
      'GH1102 1:1',
      'GH1205 2:5',
      'GH1101 3:1',
      'GH1104 4:7',
      'GH1103 5:21',
    ]);
  });

  test('what is near is suggested', () => {
    const { diagnostics } = load(regimeWith('lists: { a: { kind: blakc, entyr: [] } }'));
    expect(diagnostics.map(({ suggestion }) => suggestion)).toEqual([undefined, 'black', 'entry']);
    expect(nearestName('blakc', ['black'])).toBe('black');
  });

  test('a byte order mark and Windows line ends are no matter', () => {
    const { document, diagnostics } = load(
      new TextEncoder().encode(`\uFEFF${regimeWith('').replaceAll('\n', '\r\n')}`),
    );
    expect(summaries(diagnostics)).toEqual([]);
    expect(document?.id.span.start).toEqual({ offset: 19, line: 2, column: 5 });
  });
});
