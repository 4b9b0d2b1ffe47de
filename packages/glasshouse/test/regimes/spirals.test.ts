import { describe, expect, test } from 'vitest';
import { wasm } from '../../src/backends/wasm/index.ts';
import { modelOf } from '../support/regimes.ts';
import { type Simulated, simulate } from '../support/simulate.ts';

const PERSONS = 40_000;

const run = (id: string, overlay: string, ...settings: string[]): Simulated =>
  simulate(modelOf(id, [overlay], settings), { persons: PERSONS, backend: wasm });

describe('the spiral of exclusion', () => {
  /** The same lives, but that a sanction costs nobody work. */
  const fair = [
    'states.employment.changes.dismissed.factors.0.times=1',
    'states.employment.changes.hired.factors.0.times=1',
  ];

  test.each([
    'fuzhou-50-violations',
    'covid-amendments',
    'zhima',
  ])('%s: sanctions cost work, and lost work costs debts', (id) => {
    const spiral = run(id, 'exclusion-spiral');
    const without = run(id, 'exclusion-spiral', ...fair);
    expect(spiral.total('state/employment/unemployed')).toBeGreaterThan(
      without.total('state/employment/unemployed'),
    );
    const induced = (of: Simulated) =>
      of.program.measures.reduce(
        (sum, { name }) => (name.startsWith('induced/') ? sum + of.total(name) : sum),
        0,
      );
    expect(induced(spiral)).toBeGreaterThan(induced(without));
  });

  test('where the need is great more people end up on a list, and stay', () => {
    const need = 'response.spiral.multiplies=8';
    const harsh = 'states.employment.changes.dismissed.factors.0.times=8';
    const spiral = run('zhima', 'exclusion-spiral', need, harsh);
    const without = run('zhima', 'exclusion-spiral', need, ...fair);
    expect(spiral.total('listed')).toBeGreaterThan(1.02 * without.total('listed'));
  });
});

describe('misuse by insiders', () => {
  test('everybody whom it stops is stopped for nothing, and only those are who were meant', () => {
    const misused = run('covid-amendments', 'insider-misuse');
    const honest = run('covid-amendments', 'insider-misuse', 'sources.code-office.misuse=remove');
    const insider = misused.total('records/code-office/insider');
    expect(insider).toBeGreaterThan(10);
    expect(misused.total('hit-wrongful/sent-home')).toBeGreaterThan(0);
    expect(honest.total('hit-wrongful/sent-home')).toBe(0);
    // Not more orders than demands, and none of the true orders are wrong.
    expect(insider).toBeLessThanOrEqual(misused.total('acts/demands-savings'));
    expect(misused.total('hit/sent-home')).toBe(
      honest.total('hit/sent-home') + misused.total('hit-wrongful/sent-home'),
    );
  });
});
