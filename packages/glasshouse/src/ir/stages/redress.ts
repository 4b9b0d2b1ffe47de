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
} from '../builder.ts';
import { listWasOn, strike } from '../listing.ts';
import { boundedRate, onlyWhen, shareThreshold } from '../quantities.ts';
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
} from '../records.ts';
import type { Scope } from '../scope.ts';
import { wrongTicksColumn } from '../standing.ts';
import type { Expr, Stmt } from '../types.ts';

/**
 * Objections. A person who is wronged (a false record on file, or a list that truth does not put them on) and knows of
 * it objects at a rate. An objection that is upheld removes the oldest such record and strikes the person from the
 * black lists that they do not deserve.
 */
export function redressStage(scope: Scope): Stmt[] {
  const { model, builder, told } = scope;
  const { objection } = model.redress;
  if (objection === undefined) return [];
  const { records, used } = fileColumns(scope);
  const wait = objection.decidedAfter === undefined ? 0 : scope.durationTicks(objection.decidedAfter);
  const rate = boundedRate(scope, objection.rate, 1);
  const u = builder.local('u');
  const spare = builder.local('spare');
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
    atMost(add(due, constant(wait)), tick),
    below(recordTick(local(word)), local(age)),
  );
  const search: Stmt[] = [
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
  ];
  const wrongly = wronglyListed(scope, wait);
  const hasRecord = atMost(constant(0), local(found));
  const remove: Stmt[] = when(hasRecord, [
    assign(word, load(records, local(found))),
    ...takeBack(scope, 'file', recordKind(local(word))),
    ...dropRecord(scope, found),
    count(builder.measure('corrected')),
    note(builder.event('redress', 'corrected', 'record'), recordKind(local(word))),
  ]);
  return [
    {
      op: 'trial',
      stream: builder.stream('redress/objection', rate.exponent),
      threshold: onlyWhen(
        told === undefined ? undefined : equal(load(told), constant(1)),
        constant(rate.base),
      ),
      u,
      spare,
      body: [
        ...search,
        ...when(or(hasRecord, ...wrongly.map((entry) => entry.condition)), [
          count(builder.measure('objections')),
          note(builder.event('redress', 'objection', 'person')),
          ...when(below(local(spare), constant(shareThreshold(scope, objection.upheld))), [
            count(builder.measure('upheld')),
            ...wrongly.flatMap((entry) => when(entry.condition, entry.strike)),
            ...remove,
          ]),
        ]),
      ],
    },
  ];
}

/**
 * For each black list: that the person is on it and should not be, and the statements that strike them from it. A copy only
 * follows, unless what it is a copy of has let the person go already. Copies come first, so that all are seen as they stood.
 */
function wronglyListed(scope: Scope, waitTicks: number): { condition: Expr; strike: Stmt[] }[] {
  const longEnough = atMost(constant(waitTicks), load(wrongTicksColumn(scope)));
  const entries = scope.model.lists.flatMap(({ kind, copy }, index) => {
    if (kind !== 'black') return [];
    const gone = copy === undefined ? undefined : not(listWasOn(scope, copy.of, 'file'));
    const wrongly = and(listWasOn(scope, index, 'file'), not(listWasOn(scope, index, 'truth')), longEnough);
    return [{ copy, condition: and(wrongly, gone), strike: strike(scope, index) }];
  });
  return [
    ...entries.filter(({ copy }) => copy !== undefined).reverse(),
    ...entries.filter(({ copy }) => copy === undefined),
  ];
}
