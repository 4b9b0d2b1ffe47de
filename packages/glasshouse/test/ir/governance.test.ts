import { describe, expect, it } from 'vitest';
import { wasm } from '../../src/backends/wasm/index.ts';
import { modelOfText } from '../support/regimes.ts';
import { type Simulated, simulate } from '../support/simulate.ts';

const law = (value: string) => `{ published: ${value}, source: law }`;

/** Fraud in two regions, calm and wild: twice as often in the second; whoever is recorded is listed for six months, and some protest. */
const COUNTY = (governance: string, more: { entry?: string; fraud?: string; response?: string } = {}) => `
glasshouse: 1
id: county
title: { en: A county }
tick: month
horizon: 36 months
bibliography: { law: { title: "A law, 2020", mark: A } }
population:
  size: 20000
  regions: { count: 2, assigned: person }
  attributes: { zeal: { values: { low: ${law('50 %')}, high: ${law('50 %')} } } }
conduct:
  fraud:
    domain: commercial
    rate: ${law('4 %/month')}
    by: { region: { r1: ${law('0.5')} } }
${more.fraud ?? ''}
  protest: { domain: political, lawful: true, rate: ${law('0 %/month')}, when: on(barred) }
sources:
  register: { sees: [fraud, protest], coverage: ${law('100 %')} }
lists:
  barred:
    kind: black
    entry:
      - { when: recorded(fraud), term: ${law('6 months')} }
${more.entry ?? ''}
consequences:
  no-credit: { kind: sanction, domain: commercial, when: on(barred) }
${more.response ?? ''}
governance:
${governance}`;

const run = (text: string, settings: string[] = []): Simulated =>
  simulate(modelOfText(text, settings), { persons: 20_000, backend: wasm });

const ticksWith = (of: readonly number[]): number[] => of.flatMap((value, tick) => (value > 0 ? [tick] : []));

describe('a rule that begins at a time', () => {
  it('ends what it suspends: a sunset', () => {
    const { series } = run(COUNTY(`  sunset: { after: ${law('24 months')}, suspends: [no-credit] }`));
    expect(ticksWith(series('hit/no-credit'))).toEqual(Array.from({ length: 24 }, (_, tick) => tick));
    expect(series('listed/barred').at(-1)).toBeGreaterThan(0);
  });

  it('lasts as long as it says', () => {
    const moratorium = `  moratorium: { after: ${law('12 months')}, lasting: ${law('3 months')}, suspends: [barred] }`;
    const { series } = run(COUNTY(moratorium));
    const without = series('listed').flatMap((value, tick) => (value === 0 ? [tick] : []));
    expect(without).toEqual([12, 13, 14]);
  });
});

describe('tightening', () => {
  const entry = `      - { when: in_force(tightened) && zeal == "high", term: ${law('1 month')} }`;
  const rule = (signal: string) => COUNTY(`  tightened: ${signal}`, { entry });

  it('lists more from the time on that it is in force', () => {
    const { series } = run(rule(`{ after: ${law('18 months')} }`));
    const listed = series('listed/barred');
    expect(listed[17]! / 20_000).toBeLessThan(0.25);
    expect(listed[18]! / 20_000).toBeGreaterThan(0.5);
    // The truth is judged by the same rules.
    expect(series('wrongful').every((value) => value === 0)).toBe(true);
  });

  it('comes where too few are listed, in the regions where they are', () => {
    const by = run(
      rule(`{ signal: barred, below: ${law('15 %')}, scope: region, lasting: ${law('1 month')} }`),
    ).byRegion('listed/barred');
    const nation = run(
      rule(`{ signal: barred, below: ${law('15 %')}, lasting: ${law('1 month')} }`),
    ).byRegion('listed/barred');
    // The wild region reaches 15 % of itself in time, and is left alone from then on; the calm one goes up and down.
    const highest = (of: readonly number[]) => Math.max(...of.slice(18)) / 10_000;
    expect(highest(by[0]!)).toBeGreaterThan(0.5);
    expect(highest(by[1]!)).toBeLessThan(0.3);
    // The nation as one has more than 15 %: nobody is tightened, in the calm region neither.
    expect(highest(nation[0]!)).toBeLessThan(0.2);
    expect(nation[0]![1]! / 10_000).toBeGreaterThan(0.5);
  });
});

describe('suspension after protest', () => {
  const rule = (scope: string) =>
    COUNTY(
      `  outcry: { signal: protest, above: ${law('0.3 %')}, scope: ${scope}, suspends: [barred], lasting: ${law('2 months')} }`,
    );
  const angry = ['conduct.protest.rate=5 %/month'];

  it('comes only where people protest', () => {
    expect(
      run(rule('nation'))
        .series('listed')
        .filter((value) => value === 0),
    ).toHaveLength(0);
    expect(
      run(rule('nation'), angry)
        .series('listed')
        .filter((value) => value === 0).length,
    ).toBeGreaterThan(5);
  });

  it('comes in a region for itself', () => {
    const [calm, wild] = run(rule('region'), ['conduct.protest.rate=2 %/month']).byRegion('listed') as [
      number[],
      number[],
    ];
    const suspended = (of: readonly number[]) => of.filter((value) => value === 0).length;
    expect(suspended(wild)).toBeGreaterThan(suspended(calm));
    expect(calm.some((value, tick) => value > 0 && wild[tick] === 0)).toBe(true);
    // Nobody protests who is not listed: a month of protest, then two of suspension.
    wild.forEach((value, tick) => {
      if (value === 0 && wild[tick - 1]! > 0) expect(wild[tick + 1] ?? 0).toBe(0);
    });
  });
});

describe('a quota of listings', () => {
  const rule = `  too-few: { signal: barred, below: ${law('15 %')}, scope: region, lasting: ${law('1 month')} }`;
  const misuse = `    misuse: { fills: { of: fraud, quota: too-few, rate: ${law('5 %/month')}, when: "!on(barred)" } }`;
  const text = COUNTY(rule).replace(/coverage: .*\n/, (line) => line.replace(' }\n', `\n${misuse}\n`));
  const county = text.replace(
    'register: { sees: [fraud, protest], ',
    'register:\n    sees: [fraud, protest]\n    ',
  );

  it('makes officials add what did not happen, in the regions that list too few', () => {
    const { byRegion, total } = run(county);
    const [calm, wild] = byRegion('records/register/quota').map((of) => of.slice(18)) as [number[], number[]];
    const sum = (of: readonly number[]) => of.reduce((all, value) => all + value, 0);
    // After a while the wild region lists enough by itself.
    expect(sum(wild)).toBe(0);
    expect(sum(calm)).toBeGreaterThan(500);
    expect(total('wrongful-cause/barred/quota')).toBe(total('wrongful/barred'));
    expect(total('wrongful/barred')).toBeGreaterThan(0);
    const listed = byRegion('listed/barred')[0]!.slice(18);
    expect(sum(listed) / listed.length / 10_000).toBeGreaterThan(0.13);
  });

  it('adds nothing where enough are listed', () => {
    expect(
      run(county, ['governance.too-few.below=0.1 %'])
        .byRegion('records/register/quota')
        .flat()
        .slice(2)
        .every((value) => value === 0),
    ).toBe(true);
  });
});

describe('what is in force', () => {
  it('changes conduct and responses from the next tick on', () => {
    const rules = `  strict: { signal: barred, above: ${law('5 %')} }`;
    const factor = `    factors: [{ when: in_force(strict), times: ${law('0')} }]`;
    const response = `response:\n  fear: { acts-on: [fraud], when: in_force(strict), reduces: ${law('100 %')} }`;
    for (const more of [{ fraud: factor }, { response }]) {
      const { series } = run(COUNTY(rules, more));
      const first = series('listed/barred').findIndex((value) => value > 0.05 * 20_000);
      expect(first).toBeGreaterThan(0);
      expect(ticksWith(series('acts/fraud'))).toEqual(Array.from({ length: first + 1 }, (_, tick) => tick));
    }
  });

  it('can depend on those whom a consequence hits', () => {
    const { series } = run(
      COUNTY(`  enough: { signal: no-credit, above: ${law('5 %')}, suspends: [no-credit] }`),
    );
    const hit = series('hit/no-credit');
    const first = hit.findIndex((value) => value > 0.05 * 20_000);
    expect(ticksWith(hit)).toEqual(Array.from({ length: first + 1 }, (_, tick) => tick));
  });
});
