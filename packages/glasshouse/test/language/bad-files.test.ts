import { describe, expect, test } from 'vitest';
import { nearestName } from '../../src/diagnostics/suggest.ts';
import { BAD_LINES } from './bad-lines.ts';
import { FIRST_LINE, load, places, regimeWith, summaries } from './loading.ts';

describe('found where it is', () => {
  test.each(BAD_LINES)('%s', (_name, lines, ...expected) => {
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
