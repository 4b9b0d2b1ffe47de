import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wasm } from '../../src/backends/wasm/index.ts';
import { ROOT } from '../house/run-tool.ts';
import { modelOf } from '../support/regimes.ts';
import { simulate } from '../support/simulate.ts';
import { EFFECTS, type Effect, type Side } from './effects-table.ts';

const PERSONS = 30_000;

describe('what is claimed of such schemes shows in the direction that is claimed', () => {
  it.each(EFFECTS)('$claim ($regime)', { timeout: 60_000 }, (effect) => {
    const [without, under] = [countOf(effect, effect.without), countOf(effect, effect.under)];
    const [smaller, larger] = effect.direction === 'more' ? [without, under] : [under, without];
    expect(larger, `${without} without, ${under} under`).toBeGreaterThan(0);
    expect((larger - smaller) / larger, `${without} without, ${under} under`).toBeGreaterThan(effect.margin);
  });
});

it('docs/effects.md says the same', async () => {
  await expect(page()).toMatchFileSnapshot(join(ROOT, 'docs/effects.md'));
});

/** The measures of one side, added up over the run. */
function countOf(
  { regime, measures, size = PERSONS }: Effect,
  { overlays = [], settings = [] }: Side,
): number {
  const model = modelOf(regime, overlays, settings);
  const run = simulate(model, { persons: size, seed: 11, backend: wasm });
  return run.program.measures.reduce((sum, { name }) => sum + (measures.test(name) ? run.total(name) : 0), 0);
}

function page(): string {
  const rows = (face: Effect['face']) =>
    EFFECTS.filter((effect) => effect.face === face).map(
      ({ claim, regime, without, under, counted, direction, why }) =>
        `| ${claim} | \`${regime}\` | ${side(without)} | ${side(under)} | ${counted}: ${direction} | ${why} |`,
    );
  const table = (face: Effect['face']) => [
    '| claim | regime | without | with | what is counted | why |',
    '|---|---|---|---|---|---|',
    ...rows(face),
  ];
  return `${[
    '# What is claimed, and where to look',
    '',
    'The founding documents of this project say much of what such schemes do to people. Each row names two runs of shipped files on the same',
    'people that differ in one thing, and what to count. A test runs every row and checks the direction; how large the difference is',
    'depends on assumptions, so run it with replicates. That a rule has the effect which it was written to have is no proof that the world does.',
    '',
    '## What it is to achieve',
    '',
    ...table('positive'),
    '',
    '## What it does to people',
    '',
    ...table('negative'),
    '',
    'This page is made from the table in `packages/glasshouse/test/regimes/effects-table.ts`.',
  ].join('\n')}\n`;
}

function side({ overlays = [], settings = [] }: Side): string {
  const parts = [
    ...overlays.map((overlay) => `overlay \`${overlay}\``),
    ...settings.map((setting) => `\`--set '${setting.replaceAll('|', '\\|')}'\``),
  ];
  return parts.length === 0 ? 'as it is' : parts.join(', ');
}
