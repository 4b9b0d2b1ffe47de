import { periodsIn, probabilityPerTick } from '../model/rates.ts';
import type { Capacity, NumberRef, Review } from '../model/types.ts';
import { CERTAIN, threshold } from '../random/trials.ts';
import {
  add,
  and,
  assign,
  atMost,
  below,
  constant,
  count,
  load,
  local,
  note,
  store,
  sub,
  tick,
  when,
} from './builder.ts';
import { ratePerTick } from './quantities.ts';
import type { Scope } from './scope.ts';
import { type Expr, ONE, type Service, type Stmt } from './types.ts';

/** Who decides: the office that objections go to, or the court. */
export type Instance = 'objection' | 'court';

/** Names of what is counted; those of the first instance stand alone. */
const measureOf = (instance: Instance, name: string): string =>
  instance === 'court' ? `court-${name}` : name;

/** Column: 1 + the tick since which a case of the person waits; 0 where none does. */
function sinceColumn(scope: Scope, instance: Instance): number {
  return scope.builder.state(`redress/${instance}/since`, 0, scope.ticks, 0);
}

export const isWaiting = (scope: Scope, instance: Instance): Expr =>
  below(constant(0), load(sinceColumn(scope, instance)));

/** A case comes in, and waits. */
export function joinQueue(scope: Scope, instance: Instance): Stmt[] {
  const { builder } = scope;
  return [
    store(sinceColumn(scope, instance), add(tick, constant(1))),
    count(builder.measure(instance === 'court' ? 'appeals' : 'objections')),
    note(builder.event('redress', instance === 'court' ? 'appeal' : 'objection', 'person')),
  ];
}

/**
 * Of the cases that waited at the end of the previous tick each is decided with the same chance: the capacity divided by their
 * number, at most what one reviewer decides of one case in a tick (`most`). `decide` gets a 30-bit word of its own.
 *
 * That is service in random order. Who comes first changes how long each waits, not how many wait; and where a reviewer takes
 * on average 1 / rate for a case, the number of cases goes up and down as in a queue with so many servers (Erlang's M/M/c, as
 * ticks get shorter). The number decided in a tick varies around the capacity, and a case waits for one tick at least.
 */
export function serveQueue(
  scope: Scope,
  instance: Instance,
  { capacity, abandons }: Review,
  decide: (word: number) => Stmt[],
): Stmt[] {
  if (capacity === undefined) return [];
  const { builder } = scope;
  const since = sinceColumn(scope, instance);
  const waited = builder.local('waited');
  const [chance, word, patience, unused] = ['chance', 'decision', 'patience', 'unused'].map((name) =>
    builder.local(name),
  ) as [number, number, number, number];
  const stream = builder.stream(`redress/${instance}-decision`);
  const counted = (name: string, amount?: Expr): Stmt =>
    count(builder.measure(measureOf(instance, name)), amount);
  const leave: Stmt[] = [assign(waited, sub(add(tick, constant(1)), load(since))), store(since, constant(0))];
  const serve: Stmt[] = [
    { op: 'draw', stream, block: 0, first: chance, second: word },
    ...when(below(local(chance), serviceChance(scope, instance, capacity)), [
      ...leave,
      counted('decided'),
      counted('waited', local(waited)),
      ...decide(word),
    ]),
  ];
  const giveUp: Stmt[] =
    abandons === undefined
      ? serve
      : [
          { op: 'draw', stream, block: 1, first: patience, second: unused },
          ...when(
            below(local(patience), constant(threshold(ratePerTick(scope, abandons), 0))),
            [
              store(since, constant(0)),
              counted('abandoned'),
              note(builder.event('redress', 'abandoned', instance)),
            ],
            serve,
          ),
        ];
  // Who came in this tick is not among those that the chance was made for.
  return when(and(isWaiting(scope, instance), atMost(load(since), tick)), giveUp);
}

/** Counts who waits at the end of the tick. */
export function countBacklog(scope: Scope, instance: Instance): Stmt[] {
  const measure = scope.builder.measure(measureOf(instance, 'backlog'));
  return when(isWaiting(scope, instance), [count(measure)]);
}

function serviceChance(scope: Scope, instance: Instance, capacity: Capacity): Expr {
  const { model, builder } = scope;
  const { reviewers, decides, per, scope: reach } = capacity;
  const perReviewer = casesPerTick(scope, decides);
  const all = perReviewer * (reviewers === undefined ? 1 : scope.value(reviewers));
  const regions = model.population.regions.length;
  const length = reach === 'region' ? regions : 1;
  const rule: Service = {
    kind: 'service',
    measure: builder.measure(measureOf(instance, 'backlog')),
    most: reviewers === undefined ? CERTAIN : threshold(Math.min(perReviewer, 1), 0),
    capacity: Math.round(all * ONE),
    ...(per === undefined ? {} : { per: { persons: per, measure: builder.measure('persons') } }),
  };
  const signal = builder.signal({ name: `redress/${instance}`, length, rule });
  const region = load(scope.columns.region);
  return { op: 'signal', signal, ...(length === 1 ? {} : { index: region }) };
}

/** On average: may be more than one. */
function casesPerTick({ model, value }: Scope, ref: NumberRef): number {
  const unit = model.numbers[ref]!.unit!;
  return unit.form === 'events'
    ? value(ref) * periodsIn(model.tick, unit.period)
    : probabilityPerTick(value(ref), unit, model.tick);
}
