import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIMENSIONS } from '../../src/language/dimensions.ts';
import { overlay } from '../../src/language/overlay.ts';
import { regime } from '../../src/language/regime.ts';
import { ROOT } from '../house/run-tool.ts';
import { load, regimeWith, summaries } from './loading.ts';
import { recordsIn, tablesIn, withTables } from './reference-tables.ts';

const PATH = join(ROOT, 'docs/language.md');
const page = readFileSync(PATH, 'utf8');
const records = recordsIn(overlay.form, recordsIn(regime.form));

test('the tables of docs/language.md are those of the language', async () => {
  await expect(withTables(page, records)).toMatchFileSnapshot(PATH);
});

test('every construct has its table', () => {
  expect(tablesIn(page).sort()).toEqual([...records.keys()].sort());
});

test('every dimension is explained', () => {
  for (const { example } of Object.values(DIMENSIONS)) expect(page).toContain(example);
});

test('every example is accepted', () => {
  const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, example]) => example!);
  expect(examples.length).toBeGreaterThan(5);
  for (const example of examples) {
    const whole = example.startsWith('glasshouse:');
    const isOverlay = whole && example.includes('overlay:');
    const least = example.startsWith('population:')
      ? regimeWith('').replace(/population:.*\n/, '')
      : regimeWith('');
    const { diagnostics } = load(isOverlay ? BASE : whole ? example : least + example, {
      overlays: isOverlay ? [{ file: 'overlay', text: example }] : [],
      resolve: () => ({ file: 'base', text: BASE }),
    });
    expect(summaries(diagnostics), example).toEqual([]);
  }
});

const BASE = regimeWith(`
lists: { barred: { kind: black, entry: [{ when: told }] } }
sources:
  village-committee: { sees: all, coverage: { assumed: 30 %, range: [10 %, 60 %] } }
  petition-office: { sees: all, coverage: { assumed: 30 %, range: [10 %, 60 %] } }
`);
