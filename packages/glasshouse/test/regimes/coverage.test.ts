import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../house/run-tool.ts';
import { OVERLAYS, REGIMES } from '../support/regimes.ts';

/** What the founding documents describe and where it is modelled: conformance/coverage.yaml. */
interface Section {
  readonly title: string;
  readonly rows: Readonly<Record<string, Row>>;
}

interface Row {
  readonly what: string;
  /** `regime:path`, or `overlay:path` below its `change`. */
  readonly in: readonly string[];
  /** Below packages/glasshouse/test, without its ending. */
  readonly test: string;
}

const sections = parse(readFileSync(join(ROOT, 'conformance/coverage.yaml'), 'utf8')) as Section[];
const rows = sections.flatMap(({ rows: all }) => Object.entries(all));

/** What an entry leads to, or in words why it leads nowhere. */
function lookUp(entry: string): { found: unknown } | string {
  const [id, path] = entry.split(':') as [string, string | undefined];
  const isOverlay = OVERLAYS.includes(id);
  if (!isOverlay && !REGIMES.includes(id)) return `there is no regime \`${id}\``;
  const file = join(ROOT, 'regimes', id, isOverlay ? 'overlay.yaml' : 'regime.yaml');
  const document = parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  let at: unknown = isOverlay ? document.change : document;
  for (const key of path?.split('.') ?? []) {
    if (typeof at !== 'object' || at === null || !(key in at)) return `\`${id}\` has no \`${path}\``;
    at = (at as Record<string, unknown>)[key];
  }
  return { found: at };
}

test('every row names a construct that exists, in a shipped file, and a test that exists', () => {
  const faults = rows.flatMap(([id, { what, in: places, test: name }]) => [
    ...(what.trim() === '' || places.length === 0 ? [`${id} is empty`] : []),
    ...places.map(lookUp).flatMap((result) => (typeof result === 'string' ? [`${id}: ${result}`] : [])),
    ...(existsSync(join(ROOT, `packages/glasshouse/test/${name}.test.ts`)) ? [] : [`${id}: no test ${name}`]),
  ]);
  expect(faults).toEqual([]);
});

test('nothing that the documents describe is left out', () => {
  const ids = rows.map(([id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const upTo = (prefix: string, count: number): string[] =>
    Array.from({ length: count }, (_, index) => `${prefix}${String(index + 1).padStart(2, '0')}`);
  // Numbers of rows: systems, pilots, sources, lists, conduct, sanctions on persons and firms, rewards, redress, effects.
  const wanted = {
    ...{ SY: 28, PI: 10, DS: 21, LI: 8, CO: 21, GO: 8 },
    ...{ SA: 22, SF: 9, RE: 14, RD: 7, EF: 28 },
  };
  expect(ids).toEqual(Object.entries(wanted).flatMap(([prefix, count]) => upTo(prefix, count)));
});

test('docs/coverage.md says so', async () => {
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const table = ({ title, rows: all }: Section): string =>
    [
      `## ${title}`,
      '',
      '| | what the documents describe | where it is modelled | the test that runs it |',
      '|---|---|---|---|',
      ...Object.entries(all).map(([id, { what, in: places, test: name }]) => {
        const where = places.map((entry) => {
          const [regime, path] = entry.split(':') as [string, string];
          return `[\`${regime}\`](../regimes/${regime}) \`${path}\``;
        });
        const file = `packages/glasshouse/test/${name}.test.ts`;
        return `| ${id} | ${cell(what)} | ${where.join('; ')} | [\`${name}\`](../${file}) |`;
      }),
    ].join('\n');
  const page = `# What the documents describe, and where it is modelled

The founding documents of this project describe one system. Each row names something of it and where it is found among the shipped
regimes and overlays: a path in the file, and a test that runs it. Programmes of surveillance are modelled by their errors only, and
groups are abstract. Some rows stand for a class of things by one of them.

${sections.map(table).join('\n\n')}

This page is made from \`conformance/coverage.yaml\`; a test checks that every path and every test exists.
`;
  await expect(page).toMatchFileSnapshot(join(ROOT, 'docs/coverage.md'));
});
