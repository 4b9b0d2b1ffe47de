import { describe, expect, test } from 'vitest';
import { wasm } from '../../src/backends/wasm/index.ts';
import { modelOfText } from '../support/regimes.ts';
import { type Simulated, simulate } from '../support/simulate.ts';

const PERSONS = 3000;
const TICKS = 30;

/** One kind that puts on a list for four months; all is seen at once, so that only copies can be wrong. */
function regime(copies: string, { source = '', list = '', rest = '' } = {}): string {
  return `
glasshouse: 1
id: copies
title: { en: Copies }
tick: month
horizon: ${TICKS} months
bibliography: { by-hand: { title: Made for a test, mark: A } }
population: { size: ${PERSONS} }
conduct:
  bad: { domain: social, rate: { published: 4 %/month, source: by-hand } }
sources:
  desk: { sees: [bad], coverage: { published: 100 %, source: by-hand }${source} }
lists:
  first:
    kind: black
    entry: [{ when: recorded(bad), term: { published: 4 months, source: by-hand } }]
${list}
copies:
${copies}
${rest}
`;
}

const number = (text: string) => `{ published: ${text}, source: by-hand }`;

function run(text: string, panel = 0): Simulated {
  return simulate(modelOfText(text), { persons: PERSONS, panel, backend: wasm });
}

/** Whether each person was on a list on file, by tick. */
function standing({ events }: Simulated, list: string): boolean[][] {
  const on = Array.from({ length: PERSONS }, () => new Array<boolean>(TICKS).fill(false));
  for (const { unit, tick, what, subject } of events) {
    if (subject !== list || (what !== 'listed' && what !== 'unlisted')) continue;
    on[unit]!.fill(what === 'listed', tick);
  }
  return on;
}

/** A copy by hand, from when a person was on the original. */
function copied(original: readonly boolean[], lag: number, removalLag: number): boolean[] {
  let follows = false;
  let from = -1;
  let until = -1;
  return original.map((isOn, tick) => {
    if (isOn && !follows) {
      if (until <= tick) from = tick + lag;
      until = Number.POSITIVE_INFINITY;
    }
    if (!isOn && follows) until = tick + removalLag;
    follows = isOn;
    return from <= tick && tick < until;
  });
}

const causes = (of: 'wrongful' | 'missed', simulated: Simulated, list: string) =>
  Object.fromEntries(
    simulated.program.measures
      .filter(({ name }) => name.startsWith(`${of}-cause/${list}/`))
      .map(({ name }) => [name.split('/')[2]!, simulated.total(name)] as const)
      .filter(([, total]) => total > 0),
  );

describe('a copy follows its original', () => {
  test.each([
    [0, 0],
    [0, 3],
    [2, 0],
    [2, 3],
    [3, 1],
    [6, 1],
  ])('entries after %i months and removals after %i, person by person', (lag, removalLag) => {
    const simulated = run(
      regime(
        `  second: { of: first, lag: ${number(`${lag} months`)}, removal-lag: ${number(`${removalLag} months`)} }`,
      ),
      PERSONS,
    );
    const [first, second] = ['first', 'second'].map((list) => standing(simulated, list));
    const expected = first!.map((original) => copied(original, lag, removalLag));
    expect(second).toEqual(expected);
    let [stale, late, begun] = [0, 0, 0];
    for (const [unit, copy] of expected.entries()) {
      const original = first![unit]!;
      for (const [tick, isOn] of copy.entries()) {
        if (isOn && !original[tick]) stale++;
        if (!isOn && original[tick]) late++;
        if (isOn && !original[tick] && !(copy[tick - 1] && !original[tick - 1])) begun++;
      }
    }
    // The original is never wrong here, so that these are all errors that there are.
    expect(causes('wrongful', simulated, 'second')).toEqual(stale === 0 ? {} : { 'stale-copy': stale });
    expect(causes('missed', simulated, 'second')).toEqual(late === 0 ? {} : { late });
    expect(simulated.total('outlived/second')).toBe(stale);
    expect(simulated.total('outlived-first/second')).toBe(begun);
    expect(simulated.total('wrongful/first') + simulated.total('missed/first')).toBe(0);
  });

  test('a copy of a copy adds both lags', () => {
    const simulated = run(
      regime(`  second: { of: first, lag: ${number('1 month')}, removal-lag: ${number('2 months')} }
  third: { of: second, lag: ${number('2 months')}, removal-lag: ${number('1 month')} }`),
      PERSONS,
    );
    const second = standing(simulated, 'second');
    expect(standing(simulated, 'third')).toEqual(second.map((one) => copied(one, 2, 1)));
    expect(Object.keys(causes('wrongful', simulated, 'third'))).toEqual(['stale-copy']);
    expect(Object.keys(causes('missed', simulated, 'third'))).toEqual(['late']);
  });

  test('entries that do not arrive are missed because they were not shared', () => {
    const simulated = run(regime(`  second: { of: first, completeness: ${number('30 %')} }`));
    const { 'not-shared': lost, ...others } = causes('missed', simulated, 'second');
    expect(others).toEqual({});
    const share = lost! / simulated.total('deserved/second');
    // About 3,000 listings of four months each: one hundredth is the standard error.
    expect(Math.abs(share - 0.7)).toBeLessThan(0.04);
    expect(causes('wrongful', simulated, 'second')).toEqual({});
  });

  test('completeness may differ by region', () => {
    const text = regime(
      `  second: { of: first, completeness: { published: 50 %, source: by-hand, by: { region: { r1: ${number('0')}, r2: ${number('2')} } } } }`,
    ).replace('population: {', 'population: { regions: { count: 2, assigned: person },');
    const simulated = run(text);
    const [first, second] = [simulated.total('listed/first'), simulated.total('listed/second')];
    expect(Math.abs(second / first - 0.5)).toBeLessThan(0.05);
  });

  test('removals that are lost leave people on the copy for good', () => {
    const simulated = run(regime(`  second: { of: first, removals-lost: ${number('100 %')} }`), PERSONS);
    const expected = standing(simulated, 'first').map((original) => {
      const start = original.indexOf(true);
      return original.map((_, tick) => start >= 0 && tick >= start);
    });
    expect(standing(simulated, 'second')).toEqual(expected);
    expect(Object.keys(causes('wrongful', simulated, 'second'))).toEqual(['stale-copy']);
  });

  test('a copy that is told all at once is as right as its original', () => {
    const simulated = run(
      regime(
        `  second: { of: first, lag: ${number('0 months')}, removal-lag: ${number('0 months')}, completeness: ${number('100 %')}, removals-lost: ${number('0 %')} }`,
        { source: `, false-records: ${number('2 %/month')}` },
      ),
    );
    for (const of of ['wrongful', 'missed', 'listed', 'deserved'] as const)
      expect(simulated.series(`${of}/second`)).toEqual(simulated.series(`${of}/first`));
    expect(causes('wrongful', simulated, 'second')).toEqual(causes('wrongful', simulated, 'first'));
  });
});

describe('what is wrong with the original is wrong with the copy', () => {
  const FALSE = { source: `, false-records: ${number('1 %/month')}` };

  test('its cause is inherited while the original stands, and the copy is stale after', () => {
    const simulated = run(
      regime(`  second: { of: first, removal-lag: ${number('3 months')} }`, FALSE),
      PERSONS,
    );
    const found = causes('wrongful', simulated, 'second');
    expect(Object.keys(found).sort()).toEqual(['invented', 'stale-copy']);
    expect(found.invented).toBe(causes('wrongful', simulated, 'first').invented);
    const sum = Object.values(found).reduce((all, one) => all + one);
    expect(sum).toBe(simulated.total('wrongful/second'));
  });

  test('after redress it is uncorrected, until the removal arrives', () => {
    const rest = `
redress:
  objection: { rate: ${number('100 %/day')}, upheld: ${number('100 %')} }
`;
    const simulated = run(
      regime(
        `  second: { of: first, removal-lag: ${number('3 months')} }
  third: { of: second, removal-lag: ${number('2 months')} }`,
        { ...FALSE, rest: rest.replace('100 %/day', '50 %/month') },
      ),
      PERSONS,
    );
    const struck = simulated.total('struck/first');
    expect(struck).toBeGreaterThan(50);
    expect(causes('wrongful', simulated, 'second').uncorrected).toBeGreaterThan(struck);
    expect(causes('wrongful', simulated, 'third').uncorrected).toBeGreaterThan(struck);
  });

  test('whom only the copy holds can have it corrected there', () => {
    const rest = `
redress:
  objection: { rate: ${number('50 %/month')}, upheld: ${number('100 %')} }
`;
    const copy = `  second: { of: first, removals-lost: ${number('100 %')} }`;
    const [mute, heard] = [run(regime(copy)), run(regime(copy, { rest }))];
    expect(heard.total('struck/second')).toBeGreaterThan(100);
    expect(heard.total('struck/first')).toBe(0);
    expect(heard.total('wrongful/second')).toBeLessThan(mute.total('wrongful/second') / 3);
  });

  test('a list that asks for a stale copy is wrong for that reason', () => {
    const text = regime(`  second: { of: first, removal-lag: ${number('3 months')} }`).replace(
      'copies:',
      `  sector: { kind: black, entry: [{ when: on(second) }], exit: "!on(second)" }
copies:`,
    );
    const simulated = run(text);
    expect(simulated.total('wrongful/sector')).toBeGreaterThan(100);
    expect(Object.keys(causes('wrongful', simulated, 'sector'))).toEqual(['stale-copy']);
  });
});

test('comings and goings can be counted', () => {
  const rest = `
redress:
  objection: { rate: ${number('30 %/month')}, upheld: ${number('100 %')} }
observe:
  comes: { when: entered(first) }
  goes: { when: left(first) }
  goes-from-copy: { when: left(second) }
`;
  const grace = (text: string) =>
    text.replace('kind: black', `kind: black\n    grace: ${number('2 months')}`);
  const source = `, false-records: ${number('1 %/month')}`;
  const simulated = run(
    grace(regime(`  second: { of: first, lag: ${number('1 month')} }`, { source, rest })),
    PERSONS,
  );
  const noted = (what: string, subject: string) =>
    Array.from(
      { length: TICKS },
      (_, tick) =>
        simulated.events.filter(
          (event) => event.tick === tick && event.what === what && event.subject === subject,
        ).length,
    );
  expect(simulated.series('observe/comes')).toEqual(noted('listed', 'first'));
  expect(simulated.series('observe/goes')).toEqual(noted('unlisted', 'first'));
  expect(simulated.series('observe/goes-from-copy')).toEqual(noted('unlisted', 'second'));
  const net = simulated.total('observe/comes') - simulated.total('observe/goes');
  expect(net).toBe(simulated.last('listed/first'));
  expect(simulated.total('struck/first')).toBeGreaterThan(20);
});
