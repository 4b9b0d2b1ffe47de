import { expect, test } from 'vitest';
import { wasm } from '../../src/backends/wasm/index.ts';
import { modelOfText } from '../support/regimes.ts';
import { type Simulated, simulate } from '../support/simulate.ts';

const PERSONS = 20_000;

/** A fine falls due in the tick of the record, and in no other. */
function run(rest: string): Simulated {
  const text = `
glasshouse: 1
id: fines
title: { en: Fines }
tick: month
horizon: 12 months
bibliography: { by-hand: { title: Made for a test, mark: A } }
population:
  size: 1000
  households: { 2: { published: 100 %, source: by-hand } }
sources: { police: { sees: [crossing], coverage: { published: 100 %, source: by-hand } } }
consequences:
  fine: { kind: sanction, domain: administrative, when: recorded(crossing) }
${rest}
`;
  return simulate(modelOfText(text), { persons: PERSONS, backend: wasm });
}

const CROSSING = `
  crossing: { domain: administrative, rate: { published: 5 %/month, source: by-hand } }`;
const certain = 'rate: { published: 100 %/month, source: by-hand }';

test('conduct finds what fell on the person in the tick before, though the record was of that tick', () => {
  const made = run(`
conduct:${CROSSING}
  curses: { domain: social, lawful: true, ${certain}, when: hit(fine) }
  groans: { domain: social, lawful: true, ${certain}, when: sanctioned }`);
  const fined = made.series('hit/fine');
  expect(fined.every((count) => count > PERSONS / 50)).toBe(true);
  expect(made.series('acts/curses')).toEqual([0, ...fined.slice(0, -1)]);
  expect(made.series('acts/groans')).toEqual(made.series('acts/curses'));
});

test('so do others: every second person of a household mourns the fine of the first', () => {
  const made = run(`
states:
  mood:
    values: [calm, sorry]
    start: calm
    changes:
      sorry: { to: sorry, ${certain}, when: "any(household, sanctioned)" }
      calm: { to: calm, ${certain}, when: "!any(household, sanctioned)" }
conduct:${CROSSING}`);
  expect(made.series('state/mood/sorry')).toEqual([0, ...made.series('hit/fine').slice(0, -1)]);
});
