import { describe, expect, test } from 'vitest';
import { wasm } from '../../src/backends/wasm/index.ts';
import { modelOfText } from '../support/regimes.ts';
import { type Simulated, simulate } from '../support/simulate.ts';

const PERSONS = 20_000;

/** A regime by the week, with the states and whatever else the test is about. */
function regime(states: string, rest = '', attributes = ''): string {
  return `
glasshouse: 1
id: states
title: { en: States }
tick: week
horizon: 20 weeks
bibliography: { by-hand: { title: Made for a test, mark: A } }
population:
  size: 1000
${attributes}
states:
${states}
${rest}
`;
}

const certain = '{ published: 100 %/week, source: by-hand }';
const share = (percent: number) => `{ published: ${percent} %, source: by-hand }`;

function run(text: string, options: { panel?: number; ticks?: number } = {}): Simulated {
  return simulate(modelOfText(text), { persons: PERSONS, backend: wasm, ...options });
}

describe('changes of a state', () => {
  test('are tried in the order of the file, and at most one happens to a person within a tick', () => {
    const made = run(
      regime(`
  step:
    values: [one, two, three]
    start: one
    changes:
      first: { from: [one], to: two, rate: ${certain} }
      second: { from: [two], to: three, rate: ${certain} }`),
      { ticks: 3 },
    );
    expect(made.series('state/step/one')).toEqual([0, 0, 0]);
    expect(made.series('state/step/two')).toEqual([PERSONS, 0, 0]);
    expect(made.series('state/step/three')).toEqual([0, PERSONS, PERSONS]);
    expect(made.series('changed/step/first')).toEqual([PERSONS, 0, 0]);
    expect(made.series('changed/step/second')).toEqual([0, PERSONS, 0]);
  });

  test('without `from` happen to whoever has another value', () => {
    const made = run(
      regime(`
  step:
    values: [one, two, three]
    start: { one: ${share(50)}, two: ${share(30)}, three: ${share(20)} }
    changes: { ends: { to: three, rate: ${certain} } }`),
      { ticks: 2 },
    );
    expect(made.series('state/step/three')).toEqual([PERSONS, PERSONS]);
    expect(made.series('changed/step/ends')[1]).toBe(0);
    // 80 % of the persons, within five standard deviations.
    expect(Math.abs(made.series('changed/step/ends')[0]! - 0.8 * PERSONS)).toBeLessThan(
      5 * Math.sqrt(PERSONS * 0.8 * 0.2),
    );
  });

  test('come at their rate: of all who are well, 0.9 to the power of the weeks stay so', () => {
    const made = run(
      regime(`
  health:
    values: [well, ill]
    start: well
    changes: { falls-ill: { to: ill, rate: { published: 10 %/week, source: by-hand } } }`),
    );
    made.series('state/health/well').forEach((well, tick) => {
      const p = 0.9 ** (tick + 1);
      expect(Math.abs(well - PERSONS * p)).toBeLessThan(5 * Math.sqrt(PERSONS * p * (1 - p)));
    });
  });

  test('depend on attributes, on other states and on conditions', () => {
    const made = run(
      regime(
        `
  shop:
    values: [open, shut]
    start: open
    changes:
      shuts: { to: shut, rate: { published: 1 %/week, source: by-hand }, by: { trade: { risky: { published: 100, source: by-hand }, dead: { published: 0, source: by-hand } } } }
  owner:
    values: [calm, sad]
    start: calm
    changes: { grieves: { to: sad, rate: ${certain}, when: shop == "shut" } }`,
        '',
        `  attributes: { trade: { values: { risky: ${share(50)}, dead: ${share(50)} } } }`,
      ),
      { ticks: 4 },
    );
    const shut = made.series('state/shop/shut');
    expect(new Set(shut).size).toBe(1);
    expect(Math.abs(shut[0]! - PERSONS / 2)).toBeLessThan(5 * Math.sqrt(PERSONS / 4));
    // A state that stands later in the file sees what has just become of the earlier one.
    expect(made.series('state/owner/sad')).toEqual(shut);
  });
});

describe('the start', () => {
  test('may depend on an attribute, and is there for the first act', () => {
    const made = run(
      regime(
        `
  work:
    values: [employed, unemployed]
    start:
      given: life
      values:
        adult: { employed: ${share(75)}, unemployed: ${share(25)} }
        elder: { employed: ${share(0)}, unemployed: ${share(100)} }`,
        `
conduct:
  idling: { domain: social, lawful: true, rate: ${certain}, when: work == "unemployed" }
  elder-idling: { domain: social, lawful: true, rate: ${certain}, when: work == "unemployed" && life == "elder" }
observe: { elders: { when: life == "elder" } }`,
        `  attributes: { life: { values: { adult: ${share(60)}, elder: ${share(40)} } } }`,
      ),
      { ticks: 2 },
    );
    const idle = made.series('state/work/unemployed');
    expect(idle[0]).toBe(idle[1]);
    expect(made.series('acts/idling')).toEqual(idle);
    expect(made.series('acts/elder-idling')).toEqual(made.series('observe/elders'));
    expect(Math.abs(idle[0]! - PERSONS * 0.55)).toBeLessThan(5 * Math.sqrt(PERSONS * 0.25));
  });
});

describe('a response that multiplies', () => {
  const fraud = `
conduct:
  fraud: { domain: commercial, rate: { published: 4 %/week, source: by-hand }, by: { work: { unemployed: { published: 2, source: by-hand } } } }
response:
  need: { acts-on: { lawful: false }, when: work == "unemployed", multiplies: { published: 3, source: by-hand } }`;
  const work = `
  work: { values: [employed, unemployed], start: { employed: ${share(50)}, unemployed: ${share(50)} } }`;

  test('adds what is missing to as many times the rate, with dice of its own', () => {
    const panel = 4000;
    const made = run(regime(work, fraud), { panel });
    const unemployed = made.last('state/work/unemployed');
    // Twice 8 % of weeks besides, except where the person does it anyhow.
    const expected = unemployed * 20 * 0.16 * 0.92;
    expect(Math.abs(made.total('induced/fraud') - expected)).toBeLessThan(5 * Math.sqrt(expected));
    const acts = (text: string) =>
      new Set(
        run(text, { panel })
          .events.filter(({ what }) => what === 'act')
          .map(({ unit, tick }) => `${unit} ${tick}`),
      );
    const [more, plain] = [acts(regime(work, fraud)), acts(regime(work, fraud.split('response:')[0]))];
    expect([...plain].filter((act) => !more.has(act))).toEqual([]);
    expect(more.size).toBeGreaterThan(1.5 * plain.size);
  });
});

describe('what states and the rest of the tick do to each other', () => {
  const BARRED = `
conduct:
  arrears: { domain: commercial, rate: { published: 5 %/week, source: by-hand } }
  begging: { domain: social, lawful: true, rate: ${certain}, when: work == "unemployed" }
sources: { bank: { sees: [arrears], coverage: { published: 60 %, source: by-hand } } }
lists: { barred: { kind: black, entry: [{ when: recorded(arrears), term: { published: 100 weeks, source: by-hand } }] } }
consequences:
  no-job: { kind: sanction, domain: employment, when: on(barred) }`;

  test('a state follows what is on file in the same tick, and conduct follows the state in the next', () => {
    const made = run(
      regime(
        `
  work:
    values: [employed, unemployed]
    start: employed
    changes: { dismissed: { to: unemployed, rate: ${certain}, when: sanctioned } }`,
        BARRED,
      ),
    );
    const barred = made.series('listed/barred');
    const unemployed = made.series('state/work/unemployed');
    expect(barred.at(-1)).toBeGreaterThan(PERSONS / 3);
    expect(unemployed).toEqual(barred);
    expect(made.series('acts/begging')).toEqual([0, ...unemployed.slice(0, -1)]);
  });

  test('`did` asks for the truth: whoever did it, seen or not', () => {
    const panel = 2000;
    const made = run(
      regime(
        `
  work:
    values: [employed, unemployed]
    start: employed
    changes: { caught: { to: unemployed, rate: ${certain}, when: did(arrears) } }`,
        BARRED,
      ),
      { panel },
    );
    const first = (what: string, subject: string) => {
      const ticks = new Map<number, number>();
      for (const event of made.events) {
        if (event.what === what && event.subject === subject && !ticks.has(event.unit))
          ticks.set(event.unit, event.tick);
      }
      return ticks;
    };
    const acts = first('act', 'arrears');
    expect(acts.size).toBeGreaterThan(panel / 2);
    expect(first('changed', 'work/caught')).toEqual(acts);
  });

  test('`by` a state multiplies the rate of conduct and the coverage of a source', () => {
    const made = run(
      regime(
        `
  hiding:
    values: ['no', 'yes']
    start: { 'no': ${share(50)}, 'yes': ${share(50)} }`,
        `
conduct:
  fraud: { domain: commercial, rate: { published: 1 %/week, source: by-hand }, by: { hiding: { 'no': { published: 0, source: by-hand }, 'yes': { published: 20, source: by-hand } } } }
  theft: { domain: commercial, rate: { published: 20 %/week, source: by-hand } }
sources:
  police:
    sees: [theft, fraud]
    coverage: { published: 100 %, source: by-hand, by: { hiding: { 'yes': { published: 0, source: by-hand } } } }`,
      ),
    );
    const hiding = made.last('state/hiding/yes');
    const expected = hiding * 20 * 0.2;
    expect(Math.abs(made.total('acts/fraud') - expected)).toBeLessThan(5 * Math.sqrt(expected));
    // Only those who hide commit fraud, and of them nobody is seen.
    expect(made.total('unseen/fraud')).toBe(made.total('acts/fraud'));
    const seen = made.total('acts/theft') - made.total('unseen/theft');
    const open = (PERSONS - hiding) * 20 * 0.2;
    expect(Math.abs(seen - open)).toBeLessThan(5 * Math.sqrt(open));
  });

  test('a state that nothing reads moves nobody’s dice', () => {
    const lives = (states: string) =>
      run(regime(states, BARRED.replace('when: work == "unemployed"', 'when: on(barred)')), { panel: 500 })
        .events.filter(({ what }) => what !== 'changed')
        .map((event) => JSON.stringify(event));
    const one = `
  other: { values: [a, b], start: a }`;
    const two = `
  other: { values: [a, b], start: a }
  work:
    values: [employed, unemployed]
    start: { employed: ${share(70)}, unemployed: ${share(30)} }
    changes: { swings: { to: unemployed, rate: { published: 5 %/week, source: by-hand } } }`;
    expect(lives(two)).toEqual(lives(one));
    expect(lives(one).length).toBeGreaterThan(500);
  });
});
