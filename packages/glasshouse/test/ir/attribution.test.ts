import { describe, expect, test } from 'vitest';
import { wasm } from '../../src/backends/wasm/index.ts';
import { MISSED_CAUSES, WRONGFUL_CAUSES } from '../../src/ir/list-causes.ts';
import { modelOf, modelOfText, REGIMES } from '../support/regimes.ts';
import { type Simulated, simulate } from '../support/simulate.ts';

const CAUSES = {
  wrongful: WRONGFUL_CAUSES.map(({ id }) => id),
  missed: MISSED_CAUSES.map(({ id }) => id),
} as const;

test.each([
  WRONGFUL_CAUSES,
  MISSED_CAUSES,
])('no two causes have one code, and none has that of no cause', (...causes) => {
  const codes = causes.map(({ code }) => code);
  expect(new Set([0, ...codes]).size).toBe(causes.length + 1);
});

/** One bad kind, one good kind, one source, a score from 100, and a list below 95 that one leaves by being above. */
function regime(source: string, good = '', retention = '6 months'): string {
  return `
glasshouse: 1
id: causes
title: { en: Causes }
tick: month
horizon: 24 months
bibliography: { by-hand: { title: Made for a test, mark: A } }
population: { size: 4000 }
conduct:
  bad: { domain: social, rate: { published: 4 %/month, source: by-hand } }
  good: { domain: social, lawful: true, good: true, rate: { published: 4 %/month, source: by-hand } }
sources:
  desk:
    sees: [bad]
${source}
${good}
score:
  start: { published: 100, source: by-hand }
  points:
    bad: { points: { published: -10, source: by-hand }, retention: { published: ${retention}, source: by-hand } }
    good: { points: { published: 10, source: by-hand }, retention: { published: ${retention}, source: by-hand } }
parameters: { floor: { published: 95, source: by-hand } }
lists:
  low: { kind: black, entry: [{ when: score < floor }], exit: score >= floor }
`;
}

const ALL_SEEN = '    coverage: { published: 100 %, source: by-hand }';
const GOOD_SEEN = `
  honours: { sees: [good], coverage: { published: 100 %, source: by-hand } }`;

function run(text: string): Simulated {
  return simulate(modelOfText(text), { persons: 4000, backend: wasm });
}

function causesOf(simulated: Simulated, list = 'low') {
  const totals = (of: 'wrongful' | 'missed') =>
    Object.fromEntries(
      CAUSES[of]
        .map((cause) => [cause, simulated.total(`${of}-cause/${list}/${cause}`)] as const)
        .filter(([, total]) => total > 0),
    );
  return { wrongful: Object.keys(totals('wrongful')), missed: Object.keys(totals('missed')) };
}

describe('a wrong listing is traced to its cause', () => {
  test('where the file is right there is none', () => {
    expect(causesOf(run(regime(ALL_SEEN, GOOD_SEEN)))).toEqual({ wrongful: [], missed: [] });
  });

  test('invented records', () => {
    const invents = `${ALL_SEEN}\n    false-records: { published: 2 %/month, source: by-hand }`;
    expect(causesOf(run(regime(invents, GOOD_SEEN)))).toEqual({ wrongful: ['invented'], missed: [] });
  });

  test("a namesake's records, which one misses and the other bears", () => {
    const misfiles = `${ALL_SEEN}\n    namesakes: { published: 20 %, source: by-hand }`;
    const { wrongful, missed } = causesOf(run(regime(misfiles, GOOD_SEEN)));
    expect(wrongful).toEqual(['namesake']);
    expect(missed).toEqual(['misfiled']);
  });

  test('records that come late come too late, and lapse too late', () => {
    const late = `${ALL_SEEN}\n    delay: { published: 3 months, source: by-hand }`;
    expect(causesOf(run(regime(late, GOOD_SEEN)))).toEqual({ wrongful: ['late'], missed: ['late'] });
  });

  test('what nobody saw', () => {
    const blind = '    coverage: { published: 50 %, source: by-hand }';
    expect(causesOf(run(regime(blind, GOOD_SEEN)))).toEqual({ wrongful: [], missed: ['unseen'] });
  });

  test('good acts that no source records', () => {
    expect(causesOf(run(regime(ALL_SEEN)))).toEqual({ wrongful: ['unrecorded'], missed: [] });
  });

  test('good acts that nobody did', () => {
    const invents = 'source: by-hand }, false-records: { published: 5 %/month, source: by-hand } }';
    const text = regime(ALL_SEEN, GOOD_SEEN.replace('source: by-hand } }', invents));
    expect(causesOf(run(text))).toEqual({ wrongful: [], missed: ['false-merit'] });
  });
});

test('without invented records, exactly those whom they put on the list are off it', () => {
  const source = (rate: string) =>
    `    coverage: { published: 70 %, source: by-hand }\n    false-records: { published: ${rate}, source: by-hand }\n    namesakes: { published: 5 %, source: by-hand }\n    delay: { published: 2 months, source: by-hand }`;
  const [some, none] = [run(regime(source('2 %/month'))), run(regime(source('0 %/month')))];
  const invented = some.series('wrongful-cause/low/invented');
  expect(invented.reduce((sum, value) => sum + value)).toBeGreaterThan(100);
  expect(some.series('wrongful/low').map((all, tick) => all - invented[tick]!)).toEqual(
    none.series('wrongful/low'),
  );
});

test.each(REGIMES)('causes add up to the total at every tick of %s', (id) => {
  const model = modelOf(id);
  const simulated = simulate(model, {
    persons: 3000,
    backend: wasm,
    ticks: Math.min(model.horizonTicks, 30),
  });
  for (const list of model.lists) {
    for (const of of ['wrongful', 'missed'] as const) {
      const sum = simulated
        .series(`${of}/${list.id}`)
        .map((_, tick) =>
          CAUSES[of].reduce(
            (all, cause) => all + simulated.series(`${of}-cause/${list.id}/${cause}`)[tick]!,
            0,
          ),
        );
      expect(sum).toEqual(simulated.series(`${of}/${list.id}`));
    }
  }
});
