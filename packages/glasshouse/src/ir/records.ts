import { CAUSES, type Cause } from '../model/causes.ts';
import {
  add,
  and,
  assign,
  below,
  bits,
  constant,
  count,
  either,
  equal,
  load,
  local,
  or,
  row,
  shiftLeft,
  shiftRight,
  store,
  sub,
  when,
} from './builder.ts';
import type { Scope } from './scope.ts';
import type { Expr, Stmt } from './types.ts';

/**
 * A unit's file: an array of records, one 30-bit word each. The first `file-used` places are taken, the others are 0.
 *
 *     bits 0-6 kind + 1 | 7-11 source | 12-14 cause | 15-16 status | 17 counts in the truth ledger | 18-29 tick
 *
 * The tick is that of the act (of the invention, for a false record). A record is due `delay(source, kind)` later.
 * A place holds an act that nobody saw, too, while the truth ledger still counts it.
 */
export const FILE_CAPACITY = 16;
/** Places for what arrives within a tick, before the file is brought back to its capacity. */
const ARRIVALS = 4;
/** Further places where people can do a thing several times within a tick. */
const MORE_ARRIVALS_MAX = 12;
const TICKS_MAX = 4095;

export const STATUS = { absent: 0, pending: 1, filed: 2 } as const;

function arrivals({ model }: Scope): number {
  const more = model.kinds.reduce((sum, { atMost }) => sum + atMost - 1, 0);
  return ARRIVALS + Math.min(more, MORE_ARRIVALS_MAX);
}

/** The places of a file, full or not. */
export const filePlaces = (scope: Scope): number => FILE_CAPACITY + arrivals(scope);

export interface FileColumns {
  readonly records: number;
  readonly used: number;
}

export function fileColumns(scope: Scope): FileColumns {
  return {
    records: scope.builder.state('file', 0, 2 ** 30 - 1, 0, filePlaces(scope)),
    used: scope.builder.state('file-used', 0, filePlaces(scope), 0),
  };
}

/** The constant part of a record: all but its tick. */
export function recordWord(
  kind: number,
  source: number,
  cause: Cause,
  status: number,
  inTruth: boolean,
): number {
  return (
    (kind + 1) | (source << 7) | (CAUSES.indexOf(cause) << 12) | (status << 15) | ((inTruth ? 1 : 0) << 17)
  );
}

/** The record `word` (all but the tick) with the tick `at`. */
export const datedRecord = (word: Expr, at: Expr): Expr => either(word, shiftLeft(at, 18));

export const recordKind = (word: Expr): Expr => add(bits(word, 127), constant(-1));
export const recordSource = (word: Expr): Expr => bits(shiftRight(word, 7), 31);
/** The code of the cause: its place among `CAUSES` (model/causes.ts). */
export const recordCause = (word: Expr): Expr => bits(shiftRight(word, 12), 7);
export const recordStatus = (word: Expr): Expr => bits(shiftRight(word, 15), 3);
export const recordInTruth = (word: Expr): Expr => bits(shiftRight(word, 17), 1);
export const recordTick = (word: Expr): Expr => shiftRight(word, 18);

/** Ticks between an act and its record, by source and kind. */
export function delayOf(scope: Scope, source: Expr, kind: Expr): Expr {
  const kinds = scope.model.kinds.length;
  const delays = scope.model.sources.flatMap((entry) => {
    const row = new Array<number>(kinds).fill(0);
    for (const sight of entry.sees)
      row[sight.kind] = sight.delay === undefined ? 0 : scope.durationTicks(sight.delay);
    return row;
  });
  const table = scope.builder.table('delay', delays);
  return row(table, add({ op: 'mul', left: source, right: constant(kinds) }, kind));
}

/** The tick in which a record comes on file. */
export function dueTick(scope: Scope, word: Expr): Expr {
  return add(recordTick(word), delayOf(scope, recordSource(word), recordKind(word)));
}

/** Ticks that a record counts, by kind; 0: it counts for good. */
export function retentionOf(scope: Scope, kind: Expr): Expr {
  const table = scope.builder.table(
    'retention',
    scope.model.kinds.map((_, index) => retentionTicks(scope, index)),
  );
  return row(table, kind);
}

/** Retention of a kind in ticks, 0 for none; at least one tick where a range was sampled. */
export function retentionTicks(scope: Scope, kind: number): number {
  const retention = scope.model.score?.points.find((entry) => entry.kind === kind)?.retention;
  return retention === undefined ? 0 : Math.max(1, scope.durationTicks(retention));
}

/** Adds the record in local `entry` to the file (nothing happens when it is 0). Where no place is left it is lost, and counted. */
export function placeRecord(scope: Scope, entry: number): Stmt[] {
  const { records, used } = fileColumns(scope);
  return when({ op: 'ne', left: local(entry), right: constant(0) }, [
    ...when(
      below(load(used), constant(filePlaces(scope))),
      [store(records, local(entry), load(used)), store(used, add(load(used), constant(1)))],
      [count(scope.builder.measure('overflow')), ...forgetTruth(scope, entry)],
    ),
  ]);
}

/**
 * Where a record goes before its time, the act counts no longer in truth either: both ledgers lose the same. An act whose record is
 * still on its way counts in truth even where no retention is kept.
 */
function forgetTruth(scope: Scope, word: number): Stmt[] {
  const onItsWay = and(
    equal(recordStatus(local(word)), constant(STATUS.pending)),
    equal(recordCause(local(word)), constant(CAUSES.indexOf('true'))),
  );
  return when(
    or(equal(recordInTruth(local(word)), constant(1)), onItsWay),
    takeBack(scope, 'truth', recordKind(local(word))),
  );
}

/** Takes the record at `place` (a local) out of the file: the last one moves into the gap, so that there is never one. */
export function dropRecord(scope: Scope, place: number): Stmt[] {
  const { records, used } = fileColumns(scope);
  return [
    store(used, sub(load(used), constant(1))),
    store(records, load(records, load(used)), local(place)),
    store(records, constant(0), load(used)),
  ];
}

/**
 * Brings the file back to its capacity: its oldest records that are not pending lapse early, in both ledgers. That is counted
 * as an overflow. Where all are pending, the last one goes. `onLapse` is told of a filed record, in a local.
 */
export function evictOldest(scope: Scope, onLapse: (word: number) => Stmt[]): Stmt[] {
  const { builder } = scope;
  const { records, used } = fileColumns(scope);
  const round = builder.local('round');
  const surplus = builder.local('surplus');
  const slot = builder.local('slot');
  const oldest = builder.local('oldest');
  const word = builder.local('word');
  const age = builder.local('age');
  const older = and(
    { op: 'ne', left: recordStatus(local(word)), right: constant(STATUS.pending) },
    below(recordTick(local(word)), local(age)),
  );
  const evict: Stmt[] = [
    count(builder.measure('overflow')),
    assign(oldest, sub(load(used), constant(1))),
    assign(age, constant(TICKS_MAX + 1)),
    {
      op: 'loop',
      local: slot,
      count: load(used),
      limit: filePlaces(scope),
      body: [
        assign(word, load(records, local(slot))),
        ...when(older, [assign(oldest, local(slot)), assign(age, recordTick(local(word)))]),
      ],
    },
    assign(word, load(records, local(oldest))),
    ...when(equal(recordStatus(local(word)), constant(STATUS.filed)), [
      ...takeBack(scope, 'file', recordKind(local(word))),
      ...onLapse(word),
    ]),
    ...forgetTruth(scope, word),
    ...dropRecord(scope, oldest),
  ];
  return when(below(constant(FILE_CAPACITY), load(used)), [
    assign(surplus, sub(load(used), constant(FILE_CAPACITY))),
    { op: 'loop', local: round, count: local(surplus), limit: arrivals(scope), body: evict },
  ]);
}

/** Adds the points of a kind (an expression) to a ledger. */
export function addPoints(scope: Scope, ledger: 'file' | 'truth', kind: Expr): Stmt[] {
  return changePoints(scope, ledger, kind, 1);
}

/** Takes the points of a kind back from a ledger. */
export function takeBack(scope: Scope, ledger: 'file' | 'truth', kind: Expr): Stmt[] {
  return changePoints(scope, ledger, kind, -1);
}

/** The points of a kind and its dimension, for a kind that only the unit knows; undefined without a score. */
export function pointsTables(
  scope: Scope,
): { amount: (kind: Expr) => Expr; dimension: (kind: Expr) => Expr } | undefined {
  const { score } = scope.model;
  if (score === undefined) return undefined;
  const entryOf = (index: number) => score.points.find((entry) => entry.kind === index);
  const amounts = scope.model.kinds.map((_, index) => {
    const entry = entryOf(index);
    return entry === undefined ? 0 : scope.value(entry.points);
  });
  const dimensions = scope.model.kinds.map((_, index) => entryOf(index)?.dimension ?? 0);
  return {
    amount: (kind) =>
      kind.op === 'const'
        ? constant(amounts[kind.value]!)
        : row(scope.builder.table('points', amounts), kind),
    dimension: (kind) =>
      kind.op === 'const'
        ? constant(dimensions[kind.value]!)
        : row(scope.builder.table('dimension', dimensions), kind),
  };
}

function changePoints(scope: Scope, ledger: 'file' | 'truth', kind: Expr, sign: 1 | -1): Stmt[] {
  const { points } = scope;
  return points === undefined ? [] : changeColumn(scope, points[ledger], kind, sign);
}

/** Adds the points of a kind to a column that has one element for each dimension. */
export function changeColumn(scope: Scope, column: number, kind: Expr, sign: 1 | -1): Stmt[] {
  const tables = pointsTables(scope);
  if (tables === undefined) return [];
  const amount = tables.amount(kind);
  if (amount.op === 'const' && amount.value === 0) return [];
  const element = scope.model.score!.dimensions.length > 1 ? tables.dimension(kind) : undefined;
  const old = load(column, element);
  const sum: Expr =
    amount.op === 'const'
      ? add(old, constant(sign * amount.value))
      : { op: sign === 1 ? 'add' : 'sub', left: old, right: amount };
  return [store(column, sum, element)];
}
