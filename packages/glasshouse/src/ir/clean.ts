import { isAdverse } from '../model/adverse.ts';
import {
  and,
  assign,
  atMost,
  below,
  constant,
  differ,
  equal,
  greatest,
  load,
  local,
  row,
  store,
  tick,
  truth,
  when,
} from './builder.ts';
import {
  dueTick,
  FILE_CAPACITY,
  fileColumns,
  recordCause,
  recordKind,
  recordStatus,
  STATUS,
} from './records.ts';
import type { Scope } from './scope.ts';
import type { Expr, Stmt } from './types.ts';

/**
 * How long a file has been clean: the ticks since the last adverse record on it; in truth, since the last adverse act.
 * A record that is corrected no longer breaks the row; one that has lapsed does.
 */
export function rememberAct(scope: Scope, kind: number): Stmt[] {
  const { adverse, model, value } = scope;
  return adverse === undefined || !isAdverse(model, kind, value) ? [] : [store(adverse.truth, tick)];
}

/** What came before this tick, for rules about conduct. */
export function rememberBefore(scope: Scope): Stmt[] {
  const { adverse } = scope;
  return adverse === undefined ? [] : [assign(adverse.before, load(adverse.file))];
}

/** A record of a kind that counts against the person reaches the file. */
export function rememberAdverse(scope: Scope, isTrue: Expr, cause: Expr): Stmt[] {
  const { adverse } = scope;
  if (adverse === undefined) return [];
  return [store(adverse.file, tick), store(adverse.by, cause), ...when(isTrue, [store(adverse.right, tick)])];
}

/** A false record, in local `word`, leaves the file by lapse: it has broken the row for good. */
export function rememberLapsed(scope: Scope, word: number): Stmt[] {
  const { adverse } = scope;
  if (adverse?.lapsed === undefined) return [];
  const isFalse = differ(recordCause(local(word)), constant(0));
  return when(and(isFalse, isAdverseKind(scope, recordKind(local(word)))), [
    store(adverse.lapsed, greatest(load(adverse.lapsed), dueTick(scope, local(word)))),
  ]);
}

/** Where the last adverse record was a false one it may have been corrected: then the one before it is the last. */
export function lookAgain(scope: Scope): Stmt[] {
  const { adverse, builder } = scope;
  if (adverse?.lapsed === undefined) return [];
  const { records, used } = fileColumns(scope);
  const slot = builder.local('slot');
  const word = builder.local('word');
  const last = builder.local('last');
  const by = builder.local('by');
  const counts = and(
    equal(recordStatus(local(word)), constant(STATUS.filed)),
    differ(recordCause(local(word)), constant(0)),
    isAdverseKind(scope, recordKind(local(word))),
    atMost(local(last), dueTick(scope, local(word))),
  );
  return when(below(load(adverse.right), load(adverse.file)), [
    assign(last, greatest(load(adverse.right), load(adverse.lapsed))),
    assign(by, load(adverse.by)),
    {
      op: 'loop',
      local: slot,
      count: load(used),
      limit: FILE_CAPACITY,
      body: [
        assign(word, load(records, local(slot))),
        ...when(counts, [assign(last, dueTick(scope, local(word))), assign(by, recordCause(local(word)))]),
      ],
    },
    store(adverse.file, local(last)),
    store(adverse.by, local(by)),
  ]);
}

function isAdverseKind(scope: Scope, kind: Expr): Expr {
  const flags = scope.model.kinds.map((_, index) => Number(isAdverse(scope.model, index, scope.value)));
  if (flags.every((flag) => flag === 1)) return truth(true);
  return equal(row(scope.builder.table('adverse', flags), kind), constant(1));
}
