import { expect, test } from 'vitest';
import { diagnostic } from '../../src/diagnostics/codes.ts';
import { foreign } from '../../src/diagnostics/phrases.ts';
import { renderDiagnostics, renderPlaces } from '../../src/diagnostics/render.ts';
import type { Diagnostic, Span } from '../../src/diagnostics/types.ts';
import { spanOf } from './span-of.ts';

const REGIME = `glasshouse: 1
conduct:
  petition: { domain: political }
sources:
  petition-office:
    sees: [petitions]
    coverge: 90 %
`;

test('a place, its line, carets, suggestion, help and a count', () => {
  const text = render(REGIME, [
    diagnostic('GH1201', { category: 'kind of conduct', name: 'petitions' }, spanOf(REGIME, 'petitions'), {
      suggestion: 'petition',
      related: [{ span: spanOf(REGIME, 'petition'), message: foreign('this is near') }],
    }),
    diagnostic('GH1305', { text: '90 %' }, spanOf(REGIME, '90 %')),
    diagnostic('GH1505', { conduct: 'petition' }),
  ]);
  expect(text).toMatchInlineSnapshot(`
    "error[GH1201]: there is no kind of conduct \`petitions\`
     --> regime.yaml:6:12
      |
    3 |   petition: { domain: political }
      |   -------- this is near
    ...
    6 |     sees: [petitions]
      |            ^^^^^^^^^
      = did you mean \`petition\`?

    error[GH1305]: the number \`90 %\` does not say where it comes from
     --> regime.yaml:7:14
      |
    7 |     coverge: 90 %
      |              ^^^^
      = help: write \`{ published: 90 %, source: ... }\` if somebody has published it, else \`{ assumed: 90 %, range: [..., ...] }\`

    warning[GH1505]: no source sees \`petition\`, so it never reaches a file

    2 errors and 1 warning
    "
  `);
});

test('several marks on one line, and in another file', () => {
  const base = 'id: base\nextends: regime\n';
  const text = 'id: regime\nextends: base\n';
  const found = diagnostic('GH1204', { circle: ['regime', 'base', 'regime'] }, spanOf(text, 'base'), {
    related: [
      { span: spanOf(text, 'extends'), message: foreign('by this key') },
      { span: spanOf(base, 'regime', 'base.yaml'), message: foreign('which extends the first') },
    ],
  });
  const sources = new Map([
    ['regime.yaml', text],
    ['base.yaml', base],
  ]);
  expect(renderDiagnostics([found], sources, { color: false })).toMatchInlineSnapshot(`
    "error[GH1204]: a regime cannot build on itself: \`regime\` extends \`base\` extends \`regime\`
     --> regime.yaml:2:10
      |
    2 | extends: base
      | ------- by this key
      |          ^^^^
     ::: base.yaml:2:10
      |
    2 | extends: regime
      |          ------ which extends the first

    1 error
    "
  `);
});

test('wide characters take two columns, combined ones one, tabs are expanded', () => {
  const text = 'title: { zh: 睢宁县, fr: e\u0301te\u0301, x: 👩‍👩‍👧 }\tcoverge: 1';
  expect(render(text, [unknownKey(text, '睢宁县'), unknownKey(text, 'coverge')])).toMatchInlineSnapshot(`
    "error[GH1101]: \`睢宁县\` is not a key of a source
     --> regime.yaml:1:14
      |
    1 | title: { zh: 睢宁县, fr: été, x: 👩‍👩‍👧 }   coverge: 1
      |              ^^^^^^

    error[GH1101]: \`coverge\` is not a key of a source
     --> regime.yaml:1:44
      |
    1 | title: { zh: 睢宁县, fr: été, x: 👩‍👩‍👧 }   coverge: 1
      |                                         ^^^^^^^

    2 errors
    "
  `);
});

test('a long line is cut around the span', () => {
  const text = `values: [${'12345, '.repeat(400_000)}coverge, ${'12345, '.repeat(400_000)}]`;
  const started = performance.now();
  expect(render(text, [unknownKey(text, 'coverge')])).toMatchInlineSnapshot(`
    "error[GH1101]: \`coverge\` is not a key of a source
     --> regime.yaml:1:2800010
      |
    1 | …, 12345, 12345, 12345, 12345, coverge, 12345, 12345, 12345, 12345, 12345, 12345, 12345, 12345, 12345…
      |                                ^^^^^^^

    1 error
    "
  `);
  expect(performance.now() - started).toBeLessThan(1000);
});

test('a span longer than the window, and one that ends on a later line', () => {
  const text = `a: ${'x'.repeat(300)}\nb: {\n  c: 1,\n}\n`;
  expect(
    render(text, [unknownKey(text, 'x'.repeat(300)), unknownKey(text, '{\n  c: 1,\n}')]),
  ).toMatchInlineSnapshot(`
    "error[GH1101]: \`xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…\` is not a key of a source
     --> regime.yaml:1:4
      |
    1 | a: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
      |    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

    error[GH1101]: \`{ c: 1, }\` is not a key of a source
     --> regime.yaml:2:4
      |
    2 | b: {
      |    ^ (to line 4)

    2 errors
    "
  `);
});

test('a point, at the end of a line, of the file, and of an empty file', () => {
  const text = 'id: a\r\ntick:';
  const point = (of: Span): Diagnostic =>
    diagnostic('GH1102', { key: 'id', of: 'a regime' }, { ...of, start: of.end });
  expect(render(text, [point(spanOf(text, 'id: a')), point(spanOf(text, 'tick:'))])).toMatchInlineSnapshot(`
    "error[GH1102]: a regime needs the key \`id\`
     --> regime.yaml:1:6
      |
    1 | id: a
      |      ^

    error[GH1102]: a regime needs the key \`id\`
     --> regime.yaml:2:6
      |
    2 | tick:
      |      ^

    2 errors
    "
  `);
  const start = { offset: 0, line: 1, column: 1 };
  expect(
    render('', [diagnostic('GH1002', {}, { file: 'regime.yaml', start, end: start })]),
  ).toMatchInlineSnapshot(`
    "error[GH1002]: the file holds no regime: it is empty, or has comments only
     --> regime.yaml:1:1
      |
    1 |
      | ^

    1 error
    "
  `);
});

test('nothing in a file or a message can steer the terminal', () => {
  const text = 'id: "\u001b[2J\u202eevil\u0007"';
  const found = diagnostic('GH1104', { found: '\u001b[31mred', allowed: ['a', 'b'] }, spanOf(text, 'evil'));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what the test is about
  expect(render(text, [found])).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
});

test('a file whose text is not known is named all the same', () => {
  const found = unknownKey(REGIME, 'coverge');
  expect(renderDiagnostics([found], new Map(), { color: false })).toMatchInlineSnapshot(`
    "error[GH1101]: \`coverge\` is not a key of a source
     --> regime.yaml:7:5

    1 error
    "
  `);
});

test('colours change nothing but the colours', () => {
  const found = [unknownKey(REGIME, 'coverge'), diagnostic('GH1505', { conduct: 'petition' })];
  const sources = new Map([['regime.yaml', REGIME]]);
  const coloured = renderDiagnostics(found, sources, { color: true });
  expect(coloured).toContain('\u001b[1;31merror[GH1101]\u001b[0m');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with a control character
  expect(coloured.replaceAll(/\u001b\[[\d;]*m/g, '')).toBe(
    renderDiagnostics(found, sources, { color: false }),
  );
});

test('no findings, no text', () => {
  expect(renderDiagnostics([], new Map(), { color: true })).toBe('');
});

function render(text: string, diagnostics: Diagnostic[]): string {
  return renderDiagnostics(diagnostics, new Map([['regime.yaml', text]]), { color: false });
}

function unknownKey(text: string, key: string): Diagnostic {
  return diagnostic('GH1101', { key, of: 'a source' }, spanOf(text, key));
}

test('the places alone, without a word', () => {
  const text = 'id: regime\nlists:\n  a:\n    kind: black\n';
  const found = diagnostic('GH1503', { list: 'a' }, spanOf(text, 'a:\n    kind'), {
    related: [{ span: spanOf(text, 'regime'), message: foreign('here') }],
  });
  expect(renderPlaces(found, new Map([['regime.yaml', text]]))).toBe(
    `
 --> regime.yaml:3:3
  |
1 | id: regime
  |     ------
...
3 |   a:
  |   ^^`.slice(1),
  );
  expect(renderPlaces(diagnostic('GH1513', {}), new Map())).toBe('');
});
