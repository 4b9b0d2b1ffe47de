import { describe, expect, test } from 'vitest';
import { reference } from '../../src/backends/reference/index.ts';
import { wasm } from '../../src/backends/wasm/index.ts';
import { modelOfText } from '../support/regimes.ts';
import { type Simulated, simulate } from '../support/simulate.ts';

const MONTHS = 24;

interface Variant {
  readonly conduct: string;
  readonly court: string;
  readonly desk: string;
  readonly list: string;
  readonly more?: string;
}

/** Debts that a court brings on file, payments that a desk does, and a list of debtors. */
function regime({ conduct, court, desk, list, more = '' }: Variant): string {
  return `
glasshouse: 1
id: late
title: { en: Late }
tick: month
horizon: ${MONTHS} months
bibliography: { by-hand: { title: Made for a test, mark: A } }
population: { size: 2000 }
${conduct}
sources:
  court: { sees: [owes], ${court} }
  desk: { sees: [pays], ${desk} }
lists:
  debtors: { kind: black, ${list} }
${more}`;
}

const months = (count: number): string => `{ published: ${count} months, source: by-hand }`;
const share = (percent: number): string => `{ published: ${percent} %, source: by-hand }`;
const ALL = `coverage: ${share(100)}`;
const UNTIL_PAID = 'entry: [{ when: recorded(owes) }], exit: recorded(pays)';

/** Everybody owes in month 0 and pays in month 2. */
const TOGETHER = `
states:
  phase:
    values: [first, second, third, last]
    start: first
    changes:
      one: { from: [first], to: second, rate: { published: 100 %/month, source: by-hand } }
      two: { from: [second], to: third, rate: { published: 100 %/month, source: by-hand } }
      three: { from: [third], to: last, rate: { published: 100 %/month, source: by-hand } }
conduct:
  owes: { domain: judicial, rate: { published: 100 %/month, source: by-hand }, when: phase == "first" }
  pays: { domain: judicial, lawful: true, good: true, rate: { published: 100 %/month, source: by-hand }, when: phase == "third" }`;

function run(variant: Variant, persons: number, backend = wasm): Simulated {
  return simulate(modelOfText(regime(variant)), { persons, panel: persons, backend });
}

/** In which months how many are wrongly listed, or missed, by cause; of ten persons who all live alike. */
function causes(variant: Variant): Record<string, number[]> {
  const found: Record<string, number[]> = {};
  for (const backend of [reference, wasm]) {
    const simulated = run(variant, 10, backend);
    const here: Record<string, number[]> = {};
    for (const { name } of simulated.program.measures) {
      const [what, , cause] = name.split('/');
      if (what !== 'wrongful-cause' && what !== 'missed-cause') continue;
      const at = simulated.series(name).flatMap((count, tick) => (count > 0 ? [tick] : []));
      for (const tick of at) expect(simulated.series(name)[tick]).toBe(10);
      if (at.length > 0) here[`${what.replace('-cause', '')} ${cause}`] = at;
    }
    if (backend === wasm) expect(here).toEqual(found);
    Object.assign(found, here);
  }
  return found;
}

describe('a record that comes late, on a list that asks for records of the month', () => {
  const through = (from: number): number[] => Array.from({ length: MONTHS - from }, (_, at) => from + at);

  test('the debt comes on file in month 3, the payment in month 4: missed in 0 and 1, wrongly listed in 3', () => {
    expect(
      causes({
        conduct: TOGETHER,
        court: `${ALL}, delay: ${months(3)}`,
        desk: `${ALL}, delay: ${months(2)}`,
        list: UNTIL_PAID,
      }),
    ).toEqual({ 'missed late': [0, 1], 'wrongful late': [3] });
  });

  test('the debt comes at once, the payment in month 5: wrongly listed in 2, 3 and 4', () => {
    expect(
      causes({ conduct: TOGETHER, court: ALL, desk: `${ALL}, delay: ${months(3)}`, list: UNTIL_PAID }),
    ).toEqual({
      'wrongful late': [2, 3, 4],
    });
  });

  test('the debt comes late and the payment never: in the end it is not the lateness', () => {
    expect(
      causes({
        conduct: TOGETHER,
        court: `${ALL}, delay: ${months(3)}`,
        desk: `coverage: ${share(0)}`,
        list: UNTIL_PAID,
      }),
    ).toEqual({ 'missed late': [0, 1], 'wrongful unrecorded': through(3) });
  });

  test('the payment comes before the debt: a listing that would have ended', () => {
    expect(
      causes({ conduct: TOGETHER, court: `${ALL}, delay: ${months(4)}`, desk: ALL, list: UNTIL_PAID }),
    ).toEqual({
      'missed late': [0, 1],
      'wrongful late': through(4),
    });
  });

  test('a term that begins late ends late', () => {
    expect(
      causes({
        conduct: TOGETHER,
        court: `${ALL}, delay: ${months(2)}`,
        desk: ALL,
        list: `entry: [{ when: recorded(owes), term: ${months(6)} }]`,
      }),
    ).toEqual({ 'missed late': [0, 1], 'wrongful late': [6, 7] });
  });

  test('a direct downgrade that begins late puts people late on a list by grade', () => {
    const points = (count: number): string => `{ published: ${count}, source: by-hand }`;
    expect(
      causes({
        conduct: TOGETHER,
        court: `${ALL}, delay: ${months(2)}`,
        desk: ALL,
        list: 'entry: [{ when: grade == "D" }], exit: grade == "A"',
        more: `
score: { start: ${points(100)}, points: { owes: { points: ${points(0)} } } }
grades: { A: { from: ${points(50)} }, D: { otherwise: true } }
downgrades: { fallen: { to: D, when: recorded(owes), term: ${months(6)} } }`,
      }),
    ).toEqual({ 'missed late': [0, 1], 'wrongful late': [6, 7] });
  });
});

/** Debts and payments at any time. */
const APART = `
conduct:
  owes: { domain: judicial, rate: { published: 6 %/month, source: by-hand } }
  pays: { domain: judicial, lawful: true, good: true, rate: { published: 8 %/month, source: by-hand } }`;

/** Who is on the list in each month, in a ledger: by what was noted of each person. */
function standing({ events }: Simulated, enters: string, leaves: string): boolean[][] {
  const on = new Set<number>();
  return Array.from({ length: MONTHS }, (_, tick) => {
    for (const event of events) {
      if (event.tick !== tick || event.subject !== 'debtors') continue;
      if (event.what === enters) on.add(event.unit);
      if (event.what === leaves) on.delete(event.unit);
    }
    return Array.from({ length: 1500 }, (_, unit) => on.has(unit));
  });
}

describe('person by person, lateness is what would not be so if records came on time', () => {
  const grace = `grace: ${months(1)}, `;
  const term = `entry: [{ when: recorded(owes), term: ${months(5)}, earliest-exit: ${months(2)} }], exit: recorded(pays)`;
  test.each([
    ['until it is paid', UNTIL_PAID, ''],
    ['with a grace', `${grace}${UNTIL_PAID}`, ''],
    ['with a term and a shortest time', term, ''],
    [
      'with a grade',
      'entry: [{ when: recorded(owes) && grade == "D" }], exit: recorded(pays)',
      `
score: { start: { published: 100, source: by-hand }, points: { owes: { points: { published: -10, source: by-hand } }, pays: { points: { published: 6, source: by-hand } } } }
grades: { A: { from: { published: 90, source: by-hand } }, D: { otherwise: true } }`,
    ],
  ])('%s', (_, list, more) => {
    const variant = (court: string, desk: string): Simulated =>
      run({ conduct: APART, court, desk, list, more }, 1500);
    const some = `coverage: ${share(80)}`;
    const late = variant(`${some}, delay: ${months(3)}`, `${some}, delay: ${months(2)}`);
    const prompt = variant(some, some);
    const [file, truth] = [
      standing(late, 'listed', 'unlisted'),
      standing(late, 'deserves', 'deserves-no-more'),
    ];
    const onTime = standing(prompt, 'listed', 'unlisted');
    const tally = (holds: (file: boolean, truth: boolean, onTime: boolean) => boolean): number[] =>
      file.map((row, tick) =>
        row.reduce((sum, on, unit) => sum + Number(holds(on, truth[tick]![unit]!, onTime[tick]![unit]!)), 0),
      );
    const expected = {
      'wrongful-cause/debtors/late': tally((f, t, p) => f && !t && !p),
      'wrongful-cause/debtors/unrecorded': tally((f, t, p) => f && !t && p),
      'missed-cause/debtors/late': tally((f, t, p) => !f && t && p),
      'missed-cause/debtors/unseen': tally((f, t, p) => !f && t && !p),
    };
    for (const [measure, counts] of Object.entries(expected)) {
      expect(late.series(measure), measure).toEqual(counts);
      expect(late.total(measure), measure).toBeGreaterThan(20);
    }
  });
});
