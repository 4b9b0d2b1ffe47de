import {
  add,
  and,
  assign,
  atMost,
  below,
  bits,
  constant,
  count,
  either,
  equal,
  load,
  local,
  not,
  note,
  or,
  store,
  sub,
  tick,
  truth,
  when,
} from '../builder.ts';
import { rememberLapsed } from '../clean.ts';
import { fileRecord } from '../filing.ts';
import {
  delayOf,
  dropRecord,
  evictOldest,
  FILE_CAPACITY,
  fileColumns,
  recordCause,
  recordInTruth,
  recordKind,
  recordSource,
  recordStatus,
  recordTick,
  retentionOf,
  STATUS,
  takeBack,
} from '../records.ts';
import type { Scope } from '../scope.ts';
import type { Expr, Stmt } from '../types.ts';

/** Goes through the unit's file: due records are filed, records past their retention lapse, done ones are cleared. */
export function filingStage(scope: Scope): Stmt[] {
  if (!scope.keepsRecords) return [];
  const { builder, model } = scope;
  const { records, used } = fileColumns(scope);
  const slot = builder.local('slot');
  const step = builder.local('step');
  const taken = builder.local('taken');
  const word = builder.local('word');
  const kind = builder.local('kind');
  const due = builder.local('due');
  const status = builder.local('status');
  const counts = builder.local('in-truth');
  const isTrue = builder.local('is-true', 'bool');
  const retained = model.score?.points.some((entry) => entry.retention !== undefined) ?? false;
  const retention = builder.local('retention');

  const file = when(and(equal(local(status), constant(STATUS.pending)), atMost(local(due), tick)), [
    ...fileRecord(scope, local(kind), local(isTrue), recordCause(local(word))),
    assign(status, constant(STATUS.filed)),
  ]);
  const past = (from: Expr): Expr =>
    and(below(constant(0), local(retention)), atMost(add(from, local(retention)), tick));
  const lapse = !retained
    ? []
    : [
        assign(retention, retentionOf(scope, local(kind))),
        ...when(and(equal(local(counts), constant(1)), past(recordTick(local(word)))), [
          ...takeBack(scope, 'truth', local(kind)),
          assign(counts, constant(0)),
        ]),
        ...when(and(equal(local(status), constant(STATUS.filed)), past(local(due))), [
          ...takeBack(scope, 'file', local(kind)),
          ...rememberLapsed(scope, word),
          assign(status, constant(STATUS.absent)),
          count(builder.measure('lapsed')),
          note(builder.event('filing', 'lapsed', 'record'), local(kind)),
        ]),
      ];
  // A filed record is kept while it can still lapse; a false one, to be corrected and to be blamed.
  const mayChange = or(retained ? below(constant(0), local(retention)) : truth(false), not(local(isTrue)));
  const keep = or(
    equal(local(status), constant(STATUS.pending)),
    equal(local(counts), constant(1)),
    and(equal(local(status), constant(STATUS.filed)), mayChange),
  );
  const cleared = bits(local(word), ~((3 << 15) | (1 << 17)));
  const kept = either(either(cleared, { op: 'shl', left: local(status), right: constant(15) }), {
    op: 'shl',
    left: local(counts),
    right: constant(17),
  });

  const each: Stmt[] = [
    assign(kind, recordKind(local(word))),
    assign(due, add(recordTick(local(word)), delayOf(scope, recordSource(local(word)), local(kind)))),
    assign(status, recordStatus(local(word))),
    assign(counts, recordInTruth(local(word))),
    assign(isTrue, equal(recordCause(local(word)), constant(0))),
    ...file,
    ...lapse,
    ...when(keep, [store(records, kept, local(slot))], dropRecord(scope, slot)),
  ];
  // From the last record to the first: what moves into a gap has been looked at already.
  const goThrough = when(below(constant(0), load(used)), [
    assign(taken, load(used)),
    {
      op: 'loop',
      local: step,
      count: local(taken),
      limit: FILE_CAPACITY,
      body: [
        assign(slot, sub(sub(local(taken), constant(1)), local(step))),
        assign(word, load(records, local(slot))),
        ...each,
      ],
    },
  ]);
  return [...evictOldest(scope, (word) => rememberLapsed(scope, word)), ...goThrough];
}
