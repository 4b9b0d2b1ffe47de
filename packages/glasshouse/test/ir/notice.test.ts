import { describe, expect, test } from 'vitest';
import { reference } from '../../src/backends/reference/index.ts';
import { wasm } from '../../src/backends/wasm/index.ts';
import { conformanceModel, modelOfText } from '../support/regimes.ts';
import { simulate } from '../support/simulate.ts';

const MONTHS = 10;
const of = (value: string): string => `{ published: ${value}, source: by-hand }`;
const ALWAYS = of('100 %/month');
const NEVER = of('0 %/month');

interface Variant {
  readonly owes?: string;
  readonly pays?: string;
  /** When somebody pays who pays. */
  readonly paysWhen?: string;
  readonly invents?: string;
  /** Of the debt, and of the payment. */
  readonly late?: string;
  readonly delay?: string;
  readonly notice?: string;
  readonly objection?: string;
}

/** In month 0 everybody owes, or is said to; a listing takes effect three months after the decision. */
function regime({
  owes = ALWAYS,
  pays = NEVER,
  paysWhen,
  invents,
  late,
  delay,
  notice,
  objection,
}: Variant): string {
  return `
glasshouse: 1
id: notice
title: { en: Notice }
tick: month
horizon: ${MONTHS} months
bibliography: { by-hand: { title: Made for a test, mark: A } }
population: { size: 10 }
states:
  phase:
    values: [first, second, third, last]
    start: first
    changes:
      one: { from: [first], to: second, rate: ${ALWAYS} }
      two: { from: [second], to: third, rate: ${ALWAYS} }
      three: { from: [third], to: last, rate: ${ALWAYS} }
conduct:
  owes: { domain: judicial, rate: ${owes}, when: phase == "first" }
  pays: { domain: judicial, lawful: true, good: true, rate: ${pays}, when: ${paysWhen ?? 'phase == "third"'} }
sources:
  court: { sees: [owes], coverage: ${of('100 %')}, ${invents === undefined ? '' : `false-records: ${invents}, `}${late === undefined ? '' : `delay: ${of(late)}`} }
  desk: { sees: [pays], coverage: ${of('100 %')}, ${delay === undefined ? '' : `delay: ${of(delay)}`} }
lists:
  debtors:
    kind: black
    grace: ${of('3 months')}
    entry: [{ when: recorded(owes) }]
    exit: recorded(pays)
redress:
  notice: ${of(notice ?? '100 %')}
${objection === undefined ? '' : `  objection: { ${objection} }`}`;
}

const MEASURES = ['announced', 'warned', 'averted', 'averted-wrongful', 'unwarned', 'wrongful', 'listed'];

/** In which months it happened; to each of ten persons who all live alike, on both backends. */
function months(variant: Variant, more: readonly string[] = []): Record<string, number[]> {
  const [found, again] = [reference, wasm].map((backend) => {
    const { series } = simulate(modelOfText(regime(variant)), { persons: 10, backend });
    const at = [...MEASURES.map((name) => `${name}/debtors`), ...more].flatMap((name) => {
      const counts = series(name);
      const ticks = counts.flatMap((count, tick) => (count > 0 ? [tick] : []));
      expect(new Set(ticks.map((tick) => counts[tick]))).toEqual(new Set(ticks.length === 0 ? [] : [10]));
      return ticks.length === 0 ? [] : [[name.replace('/debtors', ''), ticks] as const];
    });
    return Object.fromEntries(at);
  });
  expect(again).toEqual(found);
  return found!;
}

const FALSELY: Variant = { owes: NEVER, invents: ALWAYS };
const OBJECTS = `rate: ${ALWAYS}, upheld: ${of('100 %')}`;

describe('a listing that is decided on in month 0 and takes effect in month 3', () => {
  const from = (first: number): number[] =>
    Array.from({ length: MONTHS - first }, (_, index) => first + index);

  test('nobody does anything', () => {
    expect(months({})).toEqual({ announced: [0], warned: [0], listed: from(3) });
  });

  test('nobody knows', () => {
    expect(months({ notice: '0 %' })).toEqual({ announced: [0], unwarned: [3], listed: from(3) });
  });

  test('who pays in month 2 is never on it', () => {
    expect(months({ pays: ALWAYS })).toEqual({ announced: [0], warned: [0], averted: [2] });
  });

  test('a payment that comes on file in month 3 is in time: what was due at the decision was paid', () => {
    expect(months({ pays: ALWAYS, delay: '1 month' })).toEqual({
      announced: [0],
      warned: [0],
      averted: [3],
    });
  });

  test('a debt that comes on file in month 3, when it was paid in month 2, was decided on wrongly', () => {
    expect(months({ pays: ALWAYS, delay: '3 months', late: '3 months' })).toEqual({
      announced: [3],
      warned: [3],
      averted: [5],
      'averted-wrongful': [5],
    });
  });

  test('one that comes in month 5 is not', () => {
    expect(months({ pays: ALWAYS, delay: '3 months' }, ['wrongful-cause/debtors/late'])).toEqual({
      announced: [0],
      warned: [0],
      wrongful: [3, 4],
      listed: [3, 4],
      'wrongful-cause/late': [3, 4],
    });
  });

  test('who was told pays: what people do can ask for it', () => {
    expect(months({ pays: ALWAYS, paysWhen: 'warned(debtors)' })).toEqual({
      announced: [0],
      warned: [0],
      averted: [1],
    });
    expect(months({ pays: ALWAYS, paysWhen: 'warned(debtors)', notice: '0 %' })).toEqual({
      announced: [0],
      unwarned: [3],
      listed: from(3),
    });
  });

  test('who never owed anything objects in time, if told', () => {
    const told = { announced: [0], warned: [0], averted: [1], 'averted-wrongful': [1] };
    // In month 0 against the record, in month 1 against the listing that was decided on.
    expect(months({ ...FALSELY, objection: OBJECTS }, ['objections', 'corrected'])).toEqual({
      ...told,
      objections: [0, 1],
      corrected: [0],
    });
    expect(months({ ...FALSELY, objection: OBJECTS, notice: '0 %' })).toEqual({
      announced: [0],
      unwarned: [3],
      wrongful: from(3),
      listed: from(3),
    });
  });

  test('a decision on the objection takes two months, or four', () => {
    const after = (time: string): string => `${OBJECTS}, decided-after: ${of(time)}`;
    expect(months({ ...FALSELY, objection: after('2 months') })).toEqual({
      announced: [0],
      warned: [0],
      averted: [2],
      'averted-wrongful': [2],
    });
    // The objection is under way while the listing takes effect.
    expect(months({ ...FALSELY, objection: after('4 months') }, ['corrected', 'struck/debtors'])).toEqual({
      announced: [0],
      warned: [0],
      wrongful: [3],
      listed: [3],
      corrected: [4],
      struck: [4],
    });
  });

  test('who does owe may be let off before it', () => {
    const objection = `${OBJECTS}, rate-if-rightful: ${ALWAYS}, upheld-if-rightful: ${of('100 %')}`;
    const more = ['let-off', 'missed-cause/debtors/let-off'];
    expect(months({ invents: NEVER, objection }, more)).toEqual({
      announced: [0],
      warned: [0],
      averted: [1],
      'let-off': [1],
      'missed-cause/let-off': from(3),
    });
  });
});

describe('the regime of the conformance suite', () => {
  const counts = (overlays: string[], settings: string[]) => {
    const [one, other] = [reference, wasm].map((backend) =>
      simulate(conformanceModel('notice', overlays, settings), { persons: 3000, backend }),
    );
    const all = (name: string): number => {
      expect(other!.series(name)).toEqual(one!.series(name));
      return one!.total(name);
    };
    return {
      announced: all('announced/debtors'),
      warned: all('warned/debtors'),
      averted: all('averted/debtors'),
      avertedWrongful: all('averted-wrongful/debtors'),
      unwarned: all('unwarned/debtors'),
      wrongful: all('first-wrongful'),
      told: all('observe/told-of-a-coming-listing'),
    };
  };

  test('of those told some are never listed, and fewer are wronged than without notice', () => {
    const some = counts([], []);
    expect(some.warned).toBeGreaterThan(20);
    expect(some.averted).toBeGreaterThan(10);
    expect(some.averted).toBeLessThan(some.warned);
    expect(some.avertedWrongful).toBeGreaterThan(0);
    expect(some.avertedWrongful).toBeLessThan(some.averted);
    expect(some.unwarned).toBeGreaterThan(10);
    expect(some.unwarned).toBeLessThanOrEqual(some.announced - some.warned);
    expect(some.told).toBeGreaterThan(some.averted);
    const none = counts(['no-notice'], []);
    expect(none).toMatchObject({ warned: 0, averted: 0, avertedWrongful: 0, told: 0 });
    expect(none.wrongful).toBeGreaterThan(some.wrongful);
  });

  test('nobody is wronged where information is perfect', () => {
    expect(counts(['perfect-information'], [])).toMatchObject({ avertedWrongful: 0, wrongful: 0 });
  });
});
