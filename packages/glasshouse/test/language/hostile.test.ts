import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_BYTES, MAX_FINDINGS } from '../../src/language/limits.ts';
import { load, places, regimeWith, SHIPPED, shipped } from './loading.ts';

fc.configureGlobal({ seed: 20140614 });

const HEAD = 'glasshouse: 1\nid: x\n';
const FULL = MAX_BYTES - 1000;
const BUDGET_MS = 20_000;

function repeated(text: string, length = FULL): string {
  return text.repeat(Math.floor(length / text.length));
}

function numbered(line: (index: number) => string, count: number): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('');
}

const TEN = Array.from({ length: 10 }, (_, index) => index);

/** Ten levels of ten aliases each. */
const LAUGHS = `${HEAD}a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n${numbered(
  (level) => `a${level + 1}: &a${level + 1} [${TEN.map(() => `*a${level}`).join(', ')}]\n`,
  10,
)}`;

describe('large and malicious files are refused, and soon', () => {
  test.each<readonly [string, string, string]>([
    ['more than 4 MiB', repeated('# 50 MB are refused unread\n', 50_000_000), 'GH1003 1:1'],
    ['ten billion values by aliases', LAUGHS, 'GH1007 8:9'],
    [
      'a chain of nested anchors',
      HEAD + numbered((n) => `k${n}: &a${n} [${n === 0 ? '' : `*a${n - 1}`}]\n`, 100),
      'GH1010 67:11',
    ],
    ['brackets', repeated('['), 'GH1010 1:65'],
    ['braces', repeated('{a: '), 'GH1010 1:257'],
    ['dashes', repeated('- '), 'GH1010 1:129'],
    ['question marks', repeated('? '), 'GH1010 1:129'],
    ['colons', repeated('a: '), 'GH1010 1:194'],
    ['steps', numbered((n) => `${' '.repeat(n)}a:\n`, 2000), 'GH1010 65:65'],
    ['brackets that close nothing', repeated(']'), 'GH1004 1:1'],
    ['line breaks', repeated('\n'), 'GH1011 1000001:1'],
    ['blanks', repeated(' '), 'GH1002 1:1'],
    ['commas', `${HEAD}a: [${repeated(',')}]`, 'GH1011 3:999991'],
    ['a long list', `${HEAD}a: [${repeated('1,')}]`, 'GH1011 3:999991'],
    ['a long map', HEAD + numbered((n) => `k${n}: 1\n`, 210_000), 'GH1011 200001:1'],
    ['a double quote that is not closed', `"${repeated('\\')}`, 'GH1004 1:1'],
    ['single quotes', repeated("'"), 'GH1103 1:1'],
    ['tags', repeated('!a ', 2000), 'GH1012 1:1'],
    ['documents', repeated('---\n', 100_000), 'GH1009 2:1'],
    ['a long key', repeated('k', 2000), 'GH1103 1:1'],
  ])('%s', (_name, text, expected) => {
    const started = performance.now();
    const { document, diagnostics } = load(text);
    expect(document).toBeUndefined();
    expect(diagnostics.length).toBeLessThanOrEqual(MAX_FINDINGS);
    expect(places(diagnostics)[0]).toBe(expected);
    expect(performance.now() - started).toBeLessThan(BUDGET_MS);
  });

  test.each<readonly [string, string]>([
    ['keys that nobody knows', HEAD + numbered((n) => `unknown-key-${n}: 1\n`, 40_000)],
    ['a map in flow', `${HEAD}a: {${numbered((n) => `k${n}: 1, `, 40_000)}}`],
    ['errors in each line', numbered(() => 'a: b: c\n', 30_000)],
    ['quotes in each line', numbered(() => '"\n', 50_000)],
    ['tabs in each line', numbered(() => 'a:\n\tb\n', 20_000)],
    ['a key written often', HEAD + numbered(() => '? a\n', 30_000)],
    ['a long text', `${HEAD}a: |\n${repeated('  x\n')}`],
    ['a long text in lines', `${HEAD}a: ${repeated('x\n ')}`],
    ['blanks between quotes', `${HEAD}a: "x${repeated(' ')}y"`],
  ])('%s', (_name, text) => {
    const started = performance.now();
    const { document, diagnostics } = load(text);
    expect(document).toBeUndefined();
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(diagnostics.length).toBeLessThanOrEqual(MAX_FINDINGS);
    expect(performance.now() - started).toBeLessThan(BUDGET_MS);
  });
});

describe('what is no UTF-8', () => {
  const bytes = (text: string, ...more: number[]) =>
    Uint8Array.from([...new TextEncoder().encode(text), ...more]);

  test.each([
    ['a byte that begins nothing', bytes('id: 睢\nx: ', 0xff, 0x41), 'GH1001 2:4', 11],
    ['a character cut short', bytes('id: ', 0xe7, 0x9d), 'GH1001 1:5', 4],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x69, 0x00]), 'GH1001 1:1', 0],
  ])('%s', (_name, text, place, byteOffset) => {
    const { diagnostics, sources } = load(text);
    expect(places(diagnostics)).toEqual([place]);
    expect(diagnostics[0]?.message).toContain(`byte ${byteOffset} `);
    expect(sources.get('regime.yaml')).toContain('\uFFFD');
  });
});

describe('no text and no byte makes it throw', () => {
  const finishes = (text: string | Uint8Array) => {
    const { document, diagnostics } = load(text);
    expect(document === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
    for (const { span } of diagnostics) expect(span).toBeDefined();
  };

  test('random bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), finishes), { numRuns: 1000 });
  });

  test('random text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), finishes), { numRuns: 1000 });
  });

  test('text of YAML', () => {
    const words = fc.constantFrom(
      ...[
        'a',
        'conduct',
        'rate',
        'published',
        ':',
        ': ',
        '- ',
        '? ',
        '[',
        ']',
        '{',
        '}',
        ',',
        '\n',
        '\n  ',
        '\n    ',
      ],
      ...[
        '&a ',
        '*a',
        '|\n',
        '>-\n',
        '"',
        "'",
        '#',
        ' #',
        '\t',
        '!!str ',
        '---\n',
        '...\n',
        '%',
        '1 %',
        '\\',
        '睢',
        '\r\n',
      ],
    );
    const text = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.boolean(), (lines, whole) => finishes(whole ? lines : regimeWith(lines))),
      { numRuns: 5000 },
    );
  });

  test('shipped files with slips', () => {
    const slip = fc.record({
      at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      drop: fc.integer({ min: 0, max: 12 }),
      insert: fc.constantFrom(
        '',
        ' ',
        '\n',
        '\t',
        ':',
        '[',
        '}',
        '"',
        "'",
        '*',
        '&a ',
        '%',
        '-',
        'remove',
        '- ',
        '睢',
      ),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...SHIPPED),
        fc.array(slip, { minLength: 1, maxLength: 3 }),
        (id, slips) => {
          let { text } = shipped(id);
          for (const { at, drop, insert } of slips) {
            const start = Math.floor(at * text.length);
            text = text.slice(0, start) + insert + text.slice(start + drop);
          }
          finishes(text);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('settings and overlays', () => {
    const { text } = shipped('suining-2010');
    const setting = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc
        .tuple(
          fc.constantFrom('sources', 'sources.petition-office.coverage', 'score', '*'),
          fc.string({ maxLength: 20 }),
        )
        .map((parts) => parts.join('=')),
    );
    fc.assert(
      fc.property(fc.array(setting, { maxLength: 3 }), fc.string({ maxLength: 60 }), (settings, change) => {
        const overlays = [
          { file: 'o', text: `glasshouse: 1\noverlay: o\ntitle: { en: O }\nchange:\n  ${change}` },
        ];
        load(text, { settings, overlays, resolve: () => undefined });
      }),
      { numRuns: 60 },
    );
  });
});
