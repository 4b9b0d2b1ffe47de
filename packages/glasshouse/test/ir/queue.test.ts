import { beforeAll, describe, expect, it } from 'vitest';
import { wasm } from '../../src/backends/wasm/index.ts';
import { makeJob } from '../../src/library/job.ts';
import { generateCommunity } from '../../src/population/generate.ts';
import { expectSame, knownFor } from '../backends/same.ts';
import { conformanceModel, modelOfText } from '../support/regimes.ts';
import { type Simulated, simulate } from '../support/simulate.ts';

const law = (value: string) => `{ published: ${value}, source: law }`;

/** Everybody is rightly on a list and may object; nobody is ever let off, so that only the queue is left. */
const QUEUE = (redress: string, more = '') => `
glasshouse: 1
id: queue
title: { en: A queue }
tick: day
horizon: 4000 days
bibliography: { law: { title: "A law, 2020", mark: A } }
population: { size: 65536, regions: { count: 64, assigned: person }, attributes: { kind: { values: { any: ${law('100 %')} } } } }
conduct:
  fraud: { domain: commercial, rate: ${law('0 %/year')} }
lists:
  all: { kind: black, entry: [{ when: kind == "any" }], exit: kind != "any" }
redress:
  objection:
    rate: ${law('0 %/year')}
    upheld: ${law('0 %')}
    rate-if-rightful: ${law('0.0002 / day')}
${redress}${more}`;

/** Mean number in an M/M/c queue of so many busy servers (FACTS: Erlang C; (5, 4) has 2.216450 waiting and 4 in service). */
function erlang(servers: number, load: number): number {
  let blocked = 1;
  for (let server = 1; server <= servers; server++) blocked = (load * blocked) / (server + load * blocked);
  const waits = blocked / (1 - (load / servers) * (1 - blocked));
  return load + (waits * load) / (servers - load);
}

/** The mean number in the queue as the program has it: each case is decided with the same chance, then others come in. */
function exactMean(persons: number, arrival: number, service: number, servers: number): number {
  const size = 48;
  const step = Array.from({ length: size }, (_, from) => {
    const stays = binomial(from, 1 - service * Math.min(1, servers / Math.max(from, 1)));
    const joins = binomial(persons - from, arrival);
    const row = new Array<number>(size).fill(0);
    for (const [left, p] of stays.entries())
      for (const [come, q] of joins.slice(0, size).entries()) row[Math.min(size - 1, left + come)]! += p * q;
    return row;
  });
  // Whoever came in this tick is not decided in it: both happen to the number before it.
  let power = step;
  for (let round = 0; round < 12; round++)
    power = power.map((row) =>
      power[0]!.map((_, to) => row.reduce((sum, p, via) => sum + p * power[via]![to]!, 0)),
    );
  return power[0]!.reduce((sum, p, count) => sum + p * count, 0);
}

function binomial(count: number, chance: number): number[] {
  const most = Math.min(count, 60);
  const of = [(1 - chance) ** count];
  for (let k = 1; k <= most; k++)
    of.push(
      chance === 1 ? Number(k === count) : (of[k - 1]! * (count - k + 1) * chance) / (k * (1 - chance)),
    );
  return of;
}

describe('five reviewers in each of 64 regions', () => {
  const [service, arrival] = [0.05, 1 - Math.exp(-0.0002)];
  let run: Simulated;
  let backlog: number[][];
  let persons: number[];

  beforeAll(() => {
    const capacity = `    capacity: { reviewers: ${law('5')}, decides: ${law('0.05 / day')}, scope: region }\n`;
    run = simulate(modelOfText(QUEUE(capacity)), { persons: 65_536, backend: wasm });
    backlog = run.byRegion('backlog');
    persons = run.byRegion('persons').map((of) => of[0]!);
  }, 120_000);

  it('has as many in the queue as Erlang says, and as the chain of its ticks has exactly', () => {
    const warm = 400;
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const found = mean(backlog.map((of) => mean(of.slice(warm))));
    const exact = mean(persons.map((count) => exactMean(count, arrival, service, 5)));
    const continuous = mean(persons.map((count) => erlang(5, (count * 0.0002) / service)));
    expect(erlang(5, 4)).toBeCloseTo(4 + 2.21645, 5);
    // 64 regions for 3,600 days are some 600 independent looks at a number that spreads by 5: 0.2 either way.
    expect(Math.abs(found - exact)).toBeLessThan(0.6);
    expect(Math.abs(found - continuous)).toBeLessThan(0.8);
    expect(Math.abs(exact - continuous)).toBeLessThan(0.35);
  });

  it('decides what the capacity gives, tick by tick, whatever came before', () => {
    let [expected, variance] = [0, 0];
    for (const waiting of backlog.flatMap((of) => of.slice(0, -1))) {
      const chance = service * Math.min(1, 5 / Math.max(waiting, 1));
      expected += waiting * chance;
      variance += waiting * chance * (1 - chance);
    }
    const decided = run.total('decided');
    expect(decided).toBeGreaterThan(10_000);
    expect(Math.abs(decided - expected)).toBeLessThan(4 * Math.sqrt(variance));
  });

  it('waits as long as Little says: persons waiting, for each that comes in', () => {
    const waiting = run.total('backlog');
    const all = run.total('waited') + stillWaiting(run);
    expect(all).toBe(waiting);
    expect(run.total('objections')).toBe(run.total('decided') + run.last('backlog'));
  });

  /** Ticks waited so far by those who are not decided at the end: of a case that came in tick t, 4000 - t. */
  function stillWaiting({ total, series }: Simulated): number {
    const came = series('objections').reduce((sum, count, tick) => sum + count * (4000 - tick), 0);
    const left = series('decided').reduce((sum, count, tick) => sum + count * (4000 - tick), 0);
    return came - left - total('waited');
  }
});

describe('capacity', () => {
  const settings = (capacity: string) =>
    simulate(modelOfText(QUEUE(`    capacity: ${capacity}\n`)), {
      persons: 20_000,
      ticks: 300,
      backend: wasm,
    });

  it('for so many persons is that of all together', () => {
    const whole = settings(`{ cases: ${law('10 / day')} }`);
    const part = settings(`{ cases: ${law('1 / day')}, per: 2000 }`);
    expect(part.series('backlog')).toEqual(whole.series('backlog'));
    expect(whole.total('decided')).toBeGreaterThan(500);
  });

  it('that is large leaves nobody waiting for longer than a tick', () => {
    const run = settings(`{ cases: ${law('1000 / day')} }`);
    expect(run.total('waited')).toBe(run.total('decided'));
  });

  it('that is small makes the backlog grow', () => {
    const run = settings(`{ cases: ${law('1 / day')} }`);
    expect(run.last('backlog')).toBeGreaterThan(500);
    expect(Math.abs(run.total('decided') - 300)).toBeLessThan(4 * Math.sqrt(300));
  });

  it('in the nation is shared, in regions it is not', () => {
    const nation = settings(`{ cases: ${law('6.4 / day')} }`);
    const region = settings(`{ cases: ${law('0.1 / day')}, scope: region }`);
    // As many in all; but one region cannot help another.
    expect(region.total('waited') / region.total('decided')).toBeGreaterThan(
      2 * (nation.total('waited') / nation.total('decided')),
    );
  });
});

describe('a county that reacts', () => {
  const model = conformanceModel('governance');
  const run = simulate(model, { persons: 20_000, backend: wasm });

  it('loses no case', () => {
    for (const [joins, name] of [
      ['objections', ''],
      ['appeals', 'court-'],
    ] as const) {
      const left = run.total(`${name}decided`) + run.total(`${name}abandoned`) + run.last(`${name}backlog`);
      expect(run.total(joins)).toBe(left);
      expect(run.total(`${name}abandoned`)).toBeGreaterThan(0);
      expect(run.total(`${name}moot`)).toBeGreaterThan(0);
    }
    expect(run.total('court-upheld')).toBeGreaterThan(0);
    expect(run.total('let-off')).toBeGreaterThan(0);
    expect(run.total('missed-cause/barred/let-off')).toBeGreaterThan(0);
  });

  it('is the same on all backends', () => {
    const size = 3_001;
    for (const replicate of [0, 2]) {
      const options = { seed: 7, persons: 1_000_000, ticks: 36, replicates: 3, panelUnits: 0 };
      const { program, population, dice } = makeJob(model, options, replicate);
      const attributes = generateCommunity(population, dice, 0, size);
      const known = Array.from({ length: 20 }, (_, tick) =>
        knownFor(program, (index) => Number(((tick + index) & 4) !== 0), tick),
      );
      expectSame(program, { size, ticks: 20, index: 0, dice, attributes, known, panelUnits: 150 });
    }
  });
});

describe('a strike', () => {
  const held = (settings: string[]) =>
    simulate(conformanceModel('governance', [], settings), { persons: 8000, panel: 8000, backend: wasm });
  const always = [
    'redress.objection.upheld=100 %',
    'redress.objection.capacity.reviewers=1000',
    'governance.overwhelmed=remove',
  ];
  /** Strikes after which the person is still on the list at the end of the tick, although no record came in it. */
  const inVain = ({ events }: Simulated): number => {
    const key = ({ unit, tick }: { unit: number; tick: number }) => `${unit} ${tick}`;
    const off = new Set(events.filter(({ what }) => what === 'unlisted' || what === 'filed').map(key));
    return events.filter((event) => event.what === 'struck' && !off.has(key(event))).length;
  };

  it('under a ground that stands is in vain, unless it holds', () => {
    const [without, withHold] = [held([...always, 'redress.objection.hold=remove']), held(always)];
    expect(withHold.total('struck/barred')).toBeGreaterThan(50);
    expect(inVain(withHold)).toBe(0);
    expect(inVain(without)).toBeGreaterThan(20);
  });

  it('holds until its time is over or a record is added', () => {
    const { events } = held(always);
    const last = new Map<number, { tick: number; added: boolean }>();
    const filedIn = new Set(events.flatMap((e) => (e.what === 'filed' ? [`${e.unit} ${e.tick}`] : [])));
    let back = { early: 0, late: 0 };
    for (const { unit, tick, what } of events) {
      const struck = last.get(unit);
      if (what === 'struck') last.set(unit, { tick, added: filedIn.has(`${unit} ${tick}`) });
      else if (what === 'filed' && struck !== undefined) struck.added ||= tick >= struck.tick;
      else if (what === 'listed' && struck !== undefined) {
        if (tick < struck.tick + 12) {
          expect(struck.added, `unit ${unit} in tick ${tick}`).toBe(true);
          back = { ...back, early: back.early + 1 };
        } else back = { ...back, late: back.late + 1 };
        last.delete(unit);
      }
    }
    expect(back.early).toBeGreaterThan(20);
    expect(back.late).toBeGreaterThan(0);
  });

  it('lets nobody off where no source can make a false record', () => {
    const perfect = simulate(conformanceModel('governance', ['perfect-information']), {
      persons: 8000,
      backend: wasm,
    });
    expect(perfect.total('objections')).toBeGreaterThan(100);
    expect(perfect.total('let-off')).toBe(0);
    expect(perfect.total('wrongful')).toBe(0);
    expect(perfect.total('missed')).toBe(0);
  });
});
