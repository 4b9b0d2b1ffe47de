import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Document, isScalar, parseDocument, Scalar } from 'yaml';
import { childOf, type ScalarNode } from '../../src/language/located.ts';
import { offsetsOf } from '../../src/language/scalar-positions.ts';
import { parseYaml } from '../../src/language/yaml.ts';

fc.configureGlobal({ seed: 20140614 });

/** The scalar under `when`. */
function whenOf(text: string): ScalarNode {
  const { root } = parseYaml('f', text);
  const value = root && childOf(root, 'when')?.value;
  if (value?.kind !== 'scalar') throw new Error('no scalar');
  return value;
}

/** Where the file has the piece of the scalar's text, as `line:column`. */
function placeOf(text: string, piece: string): string {
  const scalar = whenOf(text);
  const index = scalar.text.indexOf(piece);
  expect(index, scalar.text).toBeGreaterThanOrEqual(0);
  const { offset, line, column } = scalar.locate(index);
  expect(text.slice(offset, offset + piece.length)).toBe(piece);
  return `${line}:${column}`;
}

describe('the place of a part of a scalar', () => {
  test.each([
    ['plain', 'when: told && aware', '1:15'],
    ['plain over lines', 'when: told\n  && \n\n   aware', '4:4'],
    ['single quotes', "when: 'it''s && aware'", '1:17'],
    ['single quotes over lines', "when: 'it''s &&  \n  aware'", '2:3'],
    ['double quotes', 'when: "a\\tb \\u0041 && aware"', '1:23'],
    ['double quotes over lines', 'when: "a\\\n   b &&\n\n  aware"', '4:3'],
    ['literal', 'when: |\n  told &&\n    aware\n', '3:5'],
    ['literal with a header', 'when: |-2 # remark\n  told &&\n\n    aware\n', '4:5'],
    ['folded', 'when: >-\n  told &&\n  aware\n', '3:3'],
    ['folded with deeper lines', 'when: >\n  told &&\n\n     x\n     aware\n', '5:6'],
    ['Windows line ends', 'when: >-\r\n  told &&\r\n  aware\r\n', '3:3'],
    ['beyond the basic plane', 'when: "🜲\\U0001F732 aware"', '1:21'],
  ])('%s', (_name, text, place) => {
    expect(placeOf(text, 'aware')).toBe(place);
  });

  test('the end of the text is a place', () => {
    const scalar = whenOf("when: 'it''s' # a");
    expect(scalar.locate(scalar.text.length)).toEqual({ offset: 12, line: 1, column: 13 });
  });
});

const STYLES = [
  Scalar.PLAIN,
  Scalar.QUOTE_SINGLE,
  Scalar.QUOTE_DOUBLE,
  Scalar.BLOCK_LITERAL,
  Scalar.BLOCK_FOLDED,
] as const;

const pieces = fc.constantFrom(
  'a',
  'Bc',
  '&&',
  ' ',
  '  ',
  '\n',
  '\n\n',
  "'",
  '"',
  '\\',
  '🜲',
  '睢',
  ':',
  '#',
  'x: y',
  '\t',
  '-',
);
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

test('every text that the parser reads is followed, in every style', () => {
  fc.assert(
    fc.property(
      texts,
      fc.constantFrom(...STYLES),
      fc.integer({ min: 20, max: 60 }),
      (text, style, lineWidth) => {
        const scalar = new Scalar(text);
        scalar.type = style;
        const written = new Document({ when: scalar }).toString({ lineWidth });
        const value = parseDocument(written, { keepSourceTokens: true }).get('when', true);
        // The printer of the package does not put everything between quotes that needs them.
        fc.pre(isScalar<string>(value) && value.value === text);
        const offsets = offsetsOf(value.srcToken, value.value);
        expect(offsets, JSON.stringify(written)).toHaveLength(value.value.length + 1);
        for (const [index, offset] of offsets!.slice(1).entries())
          expect(offset).toBeGreaterThanOrEqual(offsets![index]!);
        for (const [index, unit] of [...value.value].entries()) {
          if (!/[a-zA-Z&#:]/.test(unit) || value.value.length !== [...value.value].length) continue;
          expect(written[offsets![index]!]).toBe(unit);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test('every text that is typed is followed where it is valid', () => {
  const typed = fc.tuple(
    fc.constantFrom('', "'", '"', '|\n  ', '>\n  ', '>2-\n  '),
    fc.array(fc.oneof(pieces, fc.constantFrom('\n  ', '\\n', '\\x41', '\\\n ', "''", ' \n \n  ')), {
      maxLength: 25,
    }),
  );
  fc.assert(
    fc.property(typed, ([start, parts]) => {
      const close = start === "'" || start === '"' ? start : '';
      const written = `when: ${start}${parts.join('')}${close}\n`;
      const document = parseDocument(written, { keepSourceTokens: true, prettyErrors: false });
      if (document.errors.length > 0) return;
      const value = document.get('when', true);
      if (!isScalar(value) || typeof value.value !== 'string' || value.srcToken === undefined) return;
      expect(offsetsOf(value.srcToken, value.value), JSON.stringify(written)).toBeDefined();
    }),
    { numRuns: 4000 },
  );
});
