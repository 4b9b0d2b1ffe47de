import { isAdverse } from '../model/adverse.ts';
import { and, choose, constant, equal, greatest, load, not, or, store, tick } from './builder.ts';
import { capOnTime } from './caps.ts';
import { gradeOf, type View } from './expressions.ts';
import { isFiled, type ListCause, lapsedInTruth } from './list-causes.ts';
import { keepsOnTime, listIsOn } from './listing.ts';
import { scan } from './put-right.ts';
import { recordCause, recordStatus, STATUS } from './records.ts';
import type { Scope } from './scope.ts';
import type { Expr, Stmt } from './types.ts';

/**
 * How lists would stand if each true record had come when the act was done, and no record were false. It is kept beside the two
 * ledgers for lists (`keepsOnTime`) and downgrades that ask for records of the tick, where records can come late: whoever is
 * wrongly listed and would not be so on time, or is missed and would not be, owes it to a record that came late (`settled`,
 * list-causes.ts). Here is what a rule sees then; `before` must run before the rule, and is asked for when it has been compiled.
 */
export function onTime(scope: Scope): { before: () => Stmt[]; view: View } {
  const { recordedOnTime, published, grades } = scope;
  const word = scope.builder.local('word');
  const sign = choose(isPending(word), constant(1), constant(-1));
  const { before, scores } = scan(scope, word, [OTHERWISE], sign);
  // Where the score is published now and then, it is taken as it was published.
  const score = () => (published === undefined ? scores(0) : undefined);
  return {
    before,
    view: {
      ledger: 'file',
      moment: 'now',
      corrected: {
        score,
        grade: () =>
          grades === undefined || published !== undefined
            ? undefined
            : greatest(gradeOf(scope, scores(0)!), capOnTime(scope)),
        held: () => undefined,
        adverse: scope.adverse?.onTime === undefined ? undefined : load(scope.adverse.onTime),
        recorded: (kind: string) => recordedOnTime!.has(kind),
        listed: (list: number) => listIsOn(scope, list, keepsOnTime(scope, list) ? 'on-time' : 'file'),
        others: false,
      },
    },
  };
}

/** A true record of an act of a kind was made in this tick, whenever it will come. */
export function noteOnTime(scope: Scope, kind: number): Stmt[] {
  const { recordedOnTime, adverse, model, value } = scope;
  return [
    ...(recordedOnTime?.add(constant(kind)) ?? []),
    ...(adverse?.onTime === undefined || !isAdverse(model, kind, value) ? [] : [store(adverse.onTime, tick)]),
  ];
}

const isPending = (word: number): Expr =>
  equal(recordStatus({ op: 'local', local: word }), constant(STATUS.pending));

/** What of a file would be otherwise: false records, what lapses late, and true records that are on their way. */
const OTHERWISE: ListCause = {
  id: 'on-time',
  code: 0,
  isPossible: () => true,
  records: (word, scope) =>
    or(
      and(isFiled(word), or(not(equal(recordCause(word), constant(0))), lapsedInTruth(scope, word))),
      and(equal(recordStatus(word), constant(STATUS.pending)), equal(recordCause(word), constant(0))),
    ),
};
