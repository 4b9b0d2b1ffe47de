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

describe('what people say and what they think', () => {
  test('the more are sanctioned, the more say yes, and the fewer mean it', () => {
    const fear = run('covid-amendments', 'preference-falsification');
    const free = run(
      'covid-amendments',
      'preference-falsification',
      'states.support.changes.embittered.rate=0 %/month',
      'states.support.changes.falls-silent.rate=0 %/month',
    );
    expect(fear.last('observe/says-yes')).toBeGreaterThan(1.005 * free.last('observe/says-yes'));
    expect(fear.last('observe/thinks-yes')).toBeLessThan(free.last('observe/thinks-yes'));
    expect(fear.total('acts/open-protest')).toBeLessThan(free.total('acts/open-protest'));
    // At the start as the list experiment has it: more than 90 % when asked directly, 50 to 70 % when anonymous.
    expect(fear.series('observe/says-yes')[0]).toBeGreaterThan(0.9 * PERSONS);
    expect(fear.series('observe/thinks-yes')[0]! / PERSONS).toBeCloseTo(0.6, 1);
  });
});

describe('the health code', () => {
  const infected = (of: Simulated) =>
    ['from-household', 'from-friends', 'from-afar'].reduce(
      (sum, way) => sum + of.total(`changed/infection/${way}`),
      0,
    );
  const days = (of: Simulated, who: string) => of.total(`observe/${who}`);

  test('keeps most infections away, and locks in many more who are well than who are ill', () => {
    const [code, idle] = [[], ['states.place.changes.locked-in.rate=0 %/day']].map((settings) =>
      simulate(modelOf('health-code-2020', [], settings), { persons: PERSONS, backend: wasm }),
    ) as [Simulated, Simulated];
    expect(infected(code)).toBeGreaterThan(100);
    expect(infected(code)).toBeLessThan(infected(idle) / 5);
    expect(days(code, 'locked-in-healthy')).toBeGreaterThan(5 * days(code, 'locked-in-infected'));
    expect(days(code, 'infectious-and-green')).toBeGreaterThan(0);
    // Nobody is at home but for a code, and all infections come from somewhere.
    expect(idle.total('state/place/home')).toBe(0);
    expect(code.last('state/infection/susceptible') + infected(code)).toBe(
      code.series('state/infection/susceptible')[0]! +
        ['from-household', 'from-friends', 'from-afar'].reduce(
          (sum, way) => sum + code.series(`changed/infection/${way}`)[0]!,
          0,
        ),
    );
  });

  test('set by hand it stops people for nothing, beside those with an order', () => {
    const misused = run('health-code-2020', 'insider-misuse');
    expect(misused.total('wrongful-cause/code-by-order/insider')).toBe(
      misused.total('wrongful/code-by-order'),
    );
    expect(misused.total('wrongful/code-by-order')).toBeGreaterThan(0);
  });
});
