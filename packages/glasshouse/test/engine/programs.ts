/** Small programs, written by hand, one for each coupling, and jobs that run them. */
import type { ReplicateJob } from '../../src/engine/types.ts';
import {
  add,
  assign,
  below,
  bits,
  choose,
  constant,
  count,
  equal,
  greatest,
  lagged,
  load,
  local,
  note,
  ProgramBuilder,
  store,
  sub,
  tick,
  unit,
  when,
} from '../../src/ir/builder.ts';
import type { Coupling, Expr, Program, Stmt } from '../../src/ir/types.ts';

export const EVERYBODY = 2 ** 30;

const REGIONS = 3;
const GROUPS = 2;

/** Acts at random; each act costs points, and goes into one of three slots by the tick. */
export function unitProgram(ticks: number): Program {
  const { builder, trial, score, acts } = actors(constant(EVERYBODY / 2));
  const slots = builder.state('slots', -4, 1000, 0, 3);
  const slot = builder.local('slot');
  const body = [
    assign(slot, choose(below(tick, constant(1)), constant(2), bits(tick, 1))),
    trial([
      store(score, greatest(sub(load(score), constant(40)), constant(0))),
      store(slots, add(load(slots, local(slot)), constant(-1)), local(slot)),
      count(acts),
    ]),
  ];
  return finish(builder, 'tiny-unit', ticks, 'unit', body);
}

/** Acts at random, more often after a friend did; moods spread along two links. */
export function communityProgram(ticks: number): Program {
  const builder = newBuilder();
  const mood = builder.state('mood', 0, 100, 0);
  builder.lag(mood);
  const friend: Expr = { op: 'link', link: builder.link('friend'), unit };
  const friendOfFriend: Expr = { op: 'link', link: builder.link('second'), unit: friend };
  const low = below(lagged(mood, friend), constant(1));
  const { trial, score, acts } = actors(
    choose(low, constant(EVERYBODY / 8), constant(EVERYBODY / 2)),
    builder,
  );
  const moods = builder.measure('moods');
  const body = [
    ...when(below(constant(0), lagged(mood, friendOfFriend)), [count(moods, lagged(mood, friend))]),
    store(mood, greatest(sub(load(mood), constant(1)), constant(0))),
    trial([store(mood, constant(3)), store(score, add(load(score), constant(7))), count(acts)]),
  ];
  return finish(builder, 'tiny-community', ticks, 'community', body);
}

/** Acts at random, less while one flag is in force; a second flag comes late and stays for good. */
export function nationProgram(ticks: number): Program {
  const builder = newBuilder();
  const flag = (index: number): Expr => ({ op: 'flag', flag: index });
  const threshold = choose(flag(0), constant(EVERYBODY / 16), constant(EVERYBODY / 2));
  const { trial, score, acts } = actors(threshold, builder);
  const changes = builder.measure('changes');
  builder.flag({ name: 'calm', measure: acts, threshold: EVERYBODY / 16, lastingTicks: 2 });
  builder.flag({ name: 'for-good', measure: changes, threshold: EVERYBODY / 64, lastingTicks: -1 });
  const body = [
    trial([
      store(score, add(load(score), choose(flag(1), constant(5), constant(1)))),
      count(acts),
      ...when(below(constant(3), tick), [count(changes)]),
    ]),
  ];
  return finish(builder, 'tiny-nation', ticks, 'nation', body);
}

/**
 * Cases wait and are decided as their region's clerks come to them; in regions with many acts there is more to do, and less
 * where the whole country has few.
 */
export function regionProgram(ticks: number): Program {
  const builder = newBuilder();
  const waiting = builder.state('waiting', 0, 1, 0);
  const { trial, score, acts } = actors(constant(EVERYBODY / 2), builder);
  const persons = builder.measure('persons');
  const backlog = builder.measure('backlog');
  const decided = builder.measure('decided');
  const half = { measure: acts, threshold: EVERYBODY / 16, lastingTicks: 1 };
  for (let index = 0; index < REGIONS; index++)
    builder.flag({ name: `busy/${index}`, ...half, region: { index, persons } });
  builder.flag({ name: 'quiet', ...half, threshold: EVERYBODY / 4, below: true });
  builder.flag({ name: 'late', ...half, threshold: 0, lastingTicks: -1, looks: { from: 2, to: 2 } });
  const service = { kind: 'service', measure: backlog, most: EVERYBODY / 2 } as const;
  const [busy, clerks, court] = [
    builder.signal({ name: 'busy', length: REGIONS, rule: { kind: 'in-force', flag: 0 } }),
    builder.signal({
      name: 'clerks',
      length: REGIONS,
      rule: { ...service, capacity: 3 * 65_536, per: { persons: 700, measure: persons } },
    }),
    builder.signal({ name: 'court', length: 1, rule: { ...service, capacity: 5_000_000 } }),
  ] as [number, number, number];
  const region = load(0);
  const isBusy = below(constant(0), { op: 'signal', signal: busy, index: region });
  const chance = choose(
    { op: 'flag', flag: REGIONS + 1 },
    { op: 'signal', signal: court },
    { op: 'signal', signal: clerks, index: region },
  );
  const first = builder.local('first');
  const second = builder.local('second');
  const body = [
    count(persons),
    ...when(equal(load(waiting), constant(1)), [
      { op: 'draw', stream: builder.stream('decision'), block: 0, first, second } as const,
      ...when(below(local(first), chance), [store(waiting, constant(0)), count(decided)]),
    ]),
    trial([
      store(waiting, constant(1)),
      store(score, add(load(score), choose(isBusy, constant(5), constant(1)))),
      ...when({ op: 'flag', flag: REGIONS }, [store(score, add(load(score), constant(2)))]),
      count(acts),
    ]),
    ...when(equal(load(waiting), constant(1)), [count(backlog)]),
  ];
  return finish(builder, 'tiny-region', ticks, 'nation', body);
}

/** Breaks the range of a column in tick 1, at one unit of every community. */
export function faultyProgram(ticks: number, coupling: Coupling): Program {
  const builder = newBuilder();
  const rank = builder.state('rank', 0, 3, 0);
  const body = when(equal(tick, constant(1)), when(equal(unit, constant(17)), [store(rank, constant(4))]));
  return finish(builder, `tiny-faulty-${coupling}`, ticks, coupling, body);
}

/** A job of `program` for `persons`; the dice are the same for all. */
export function jobOf(program: Program, persons: number, replicate = 0): ReplicateJob {
  return {
    program,
    persons,
    panelUnits: 200,
    dice: { seed: 20_140_614, replicate },
    population: {
      regions: { assigned: 'person', weights: [EVERYBODY / 2, EVERYBODY / 4, EVERYBODY / 4] },
      units: [EVERYBODY],
      firms: -1,
      householdSizes: [],
      holdingSizes: [],
      links: [],
      namesakes: false,
      attributes: [{ kind: 'labels', column: 'group', rows: [[EVERYBODY / 4, EVERYBODY]] }],
      adoption: [],
    },
  };
}

/** A trial of every unit and tick that is noted for the panel, and what most programs here need. */
function actors(threshold: Expr, builder = newBuilder()) {
  const score = builder.state('score', -1000, 10_000, 600);
  const acts = builder.measure('acts');
  const act = builder.event('conduct', 'acts', 'anything');
  const stream = builder.stream('conduct/anything', 2);
  const u = builder.local('u');
  const spare = builder.local('spare');
  const trial = (body: readonly Stmt[]): Stmt => ({
    op: 'trial',
    stream,
    threshold,
    u,
    spare,
    body: [...body, note(act, load(score))],
  });
  return { builder, trial, score, acts };
}

function newBuilder(): ProgramBuilder {
  const builder = new ProgramBuilder();
  builder.attribute('region', REGIONS - 1);
  builder.attribute('group', GROUPS - 1);
  return builder;
}

function finish(
  builder: ProgramBuilder,
  name: string,
  ticks: number,
  coupling: Coupling,
  body: readonly Stmt[],
): Program {
  const { columns, locals, streams, tables, links, measures, events, flags, signals } = builder;
  const cells = { regionColumn: 0, regions: REGIONS, groupColumn: 1, groups: GROUPS };
  const declared = { columns, locals, streams, tables, links, measures, events, flags, signals };
  return { name, ticks, coupling, cells, body: [{ op: 'stage', name: 'conduct', body }], ...declared };
}
