import { falseCausesOf } from '../model/causes.ts';
import type { Review } from '../model/types.ts';
import { noteLetOff } from './attribution.ts';
import {
  add,
  and,
  assign,
  atMost,
  below,
  constant,
  count,
  differ,
  equal,
  load,
  local,
  not,
  note,
  or,
  tick,
  when,
} from './builder.ts';
import { strikeFrom } from './held.ts';
import { listWasOn } from './listing.ts';
import { givesNotice, isWarned, stoodFor, wasDue, wasTold } from './notice.ts';
import { shareThreshold } from './quantities.ts';
import {
  delayOf,
  dropRecord,
  FILE_CAPACITY,
  fileColumns,
  recordCause,
  recordKind,
  recordSource,
  recordStatus,
  recordTick,
  STATUS,
  takeBack,
} from './records.ts';
import type { Scope } from './scope.ts';
import { wrongTicksColumn } from './standing.ts';
import type { Expr, Stmt } from './types.ts';

/** What somebody who looks into the file of a person finds, and what follows. */
export interface Finding {
  /** Must run before the rest: looks for the oldest false record. */
  readonly search: Stmt[];
  /** Whether there is one, or the person is on a black list that truth does not put them on. */
  readonly isWronged: Expr;
  /** Removes that record, and strikes the person from the black lists that they do not deserve. */
  readonly putRight: Stmt[];
}

/** Wrongs that have stood for `waitTicks`. */
export function findingOf(scope: Scope, waitTicks: number): Finding {
  const { builder } = scope;
  const { records, used } = fileColumns(scope);
  const found = builder.local('found');
  const slot = builder.local('slot');
  const word = builder.local('word');
  const age = builder.local('age');
  const due = add(
    recordTick(local(word)),
    delayOf(scope, recordSource(local(word)), recordKind(local(word))),
  );
  const contestable = and(
    differ(recordCause(local(word)), constant(0)),
    equal(recordStatus(local(word)), constant(STATUS.filed)),
    atMost(add(due, constant(waitTicks)), tick),
    below(recordTick(local(word)), local(age)),
  );
  const wrongly = wronglyListed(scope, waitTicks);
  const hasRecord = atMost(constant(0), local(found));
  return {
    search: [
      assign(found, constant(-1)),
      assign(age, constant(2 ** 30)),
      {
        op: 'loop',
        local: slot,
        count: load(used),
        limit: FILE_CAPACITY,
        body: [
          assign(word, load(records, local(slot))),
          ...when(contestable, [assign(found, local(slot)), assign(age, recordTick(local(word)))]),
        ],
      },
    ],
    isWronged: or(hasRecord, ...wrongly.map(({ condition }) => condition)),
    putRight: [
      ...wrongly.flatMap(({ condition, strike }) => when(condition, strike)),
      ...when(hasRecord, [
        assign(word, load(records, local(found))),
        ...takeBack(scope, 'file', recordKind(local(word))),
        ...dropRecord(scope, found),
        count(builder.measure('corrected')),
        note(builder.event('redress', 'corrected', 'record'), recordKind(local(word))),
      ]),
    ],
  };
}

/** The person is on a black list and should not be, or was told that they will be. */
function wronglyListed(scope: Scope, waitTicks: number): Strike[] {
  const longEnough = atMost(constant(waitTicks), load(wrongTicksColumn(scope)));
  return strikes(scope, (list) => {
    const wrongly = and(listWasOn(scope, list, 'file'), not(listWasOn(scope, list, 'truth')), longEnough);
    if (!givesNotice(scope, list)) return wrongly;
    const due = wasDue(scope, list, 'truth');
    return or(wrongly, and(wasTold(scope, list), not(due), stoodFor(scope, list, waitTicks)));
  });
}

/** Whether the person was rightly on a black list at the end of the previous tick, or was told that they will be. */
export function isRightlyListed(scope: Scope): Expr {
  return or(...rightlyListed(scope).map(({ condition }) => condition));
}

const rightlyListed = (scope: Scope): Strike[] =>
  strikes(scope, (list) => {
    const rightly = and(listWasOn(scope, list, 'file'), listWasOn(scope, list, 'truth'));
    if (!givesNotice(scope, list)) return rightly;
    return or(rightly, and(isWarned(scope, list, 'before'), wasDue(scope, list, 'truth')));
  });

/** Strikes a person from the black lists that they do deserve. */
export function letOff(scope: Scope): Stmt[] {
  return [
    count(scope.builder.measure('let-off')),
    ...rightlyListed(scope).flatMap(({ list, condition, strike }) => {
      const isCopy = scope.model.lists[list]!.copy !== undefined;
      return when(condition, [...strike, ...(isCopy ? [] : noteLetOff(scope, list))]);
    }),
  ];
}

interface Strike {
  readonly list: number;
  readonly condition: Expr;
  readonly strike: Stmt[];
}

/**
 * For each black list for which it holds: the statements that strike the person from it. A copy only follows, unless what it is
 * a copy of has let the person go already. Copies come first, so that all are seen as they stood.
 */
function strikes(scope: Scope, holds: (list: number) => Expr): Strike[] {
  const entries = scope.model.lists.flatMap(({ kind, copy }, list) => {
    if (kind !== 'black') return [];
    const gone = copy === undefined ? undefined : not(listWasOn(scope, copy.of, 'file'));
    return [{ list, copy, condition: and(holds(list), gone), strike: strikeFrom(scope, list) }];
  });
  return [
    ...entries.filter(({ copy }) => copy !== undefined).reverse(),
    ...entries.filter(({ copy }) => copy === undefined),
  ];
}

/**
 * The share of rightful cases that are upheld, as a threshold. People are let off because the file might be wrong: where no
 * source of the regime can make a false record, nobody is.
 */
export function lettingOff(scope: Scope, { upheldIfRightful }: Review): number {
  if (upheldIfRightful === undefined || falseCausesOf(scope.model).length === 0) return 0;
  return shareThreshold(scope, upheldIfRightful);
}
