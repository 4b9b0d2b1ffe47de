import { isAdverse } from '../model/adverse.ts';
import { CAUSES } from '../model/causes.ts';
import { add, assign, constant, count, equal, local, not, note, row, store, truth, when } from './builder.ts';
import { rememberAdverse } from './clean.ts';
import { shareThreshold } from './quantities.ts';
import { addPoints, changeColumn } from './records.ts';
import type { Scope } from './scope.ts';
import type { Expr, Stmt } from './types.ts';

/**
 * What it means that a record reaches the file: its points count, rules that ask about records of this tick see it,
 * and the person may be told. `kind`, `isTrue` and `cause` (model/causes.ts) may be known to the compiler (constants) or only to
 * the unit.
 */
export function fileRecord(scope: Scope, kind: Expr, isTrue: Expr, cause: Expr): Stmt[] {
  const { builder } = scope;
  return [
    count(builder.measure('filed')),
    ...when(
      isTrue,
      [note(builder.event('filing', 'filed', 'true'), kind)],
      [count(builder.measure('filed-false')), note(builder.event('filing', 'filed', 'false'), kind)],
    ),
    ...addPoints(scope, 'file', kind),
    ...(scope.falsePoints === undefined
      ? []
      : when(not(isTrue), changeColumn(scope, scope.falsePoints, kind, 1))),
    ...rememberRecord(scope, kind, isTrue, cause),
    ...when(adverse(scope, kind), rememberAdverse(scope, isTrue, cause)),
    ...tellPerson(scope, kind),
  ];
}

function rememberRecord(scope: Scope, kind: Expr, isTrue: Expr, cause: Expr): Stmt[] {
  const { recorded, recordedRight, newNegatives } = scope;
  const asked = [
    ...recorded.file.add(kind),
    ...when(isTrue, recordedRight.right.add(kind)),
    ...[...recordedRight.wrong].flatMap(([one, found]) =>
      when(same(cause, CAUSES.indexOf(one)), found.add(kind)),
    ),
  ];
  if (newNegatives === undefined) return asked;
  const more = (counter: number): Stmt => assign(counter, add(local(counter), constant(1)));
  return [
    ...asked,
    ...when(adverse(scope, kind), when(isTrue, [more(newNegatives.true)], [more(newNegatives.false)])),
  ];
}

/** One draw a tick decides whether the person hears of the adverse records filed in it. */
function tellPerson(scope: Scope, kind: Expr): Stmt[] {
  const { model, builder, told } = scope;
  const { notice } = model.redress;
  if (notice === undefined || told === undefined) return [];
  const first = builder.local('notice');
  const second = builder.local('unused');
  const share = constant(shareThreshold(scope, notice));
  return when(adverse(scope, kind), [
    { op: 'draw', stream: builder.stream('redress/notice'), block: 0, first, second },
    ...when({ op: 'lt', left: local(first), right: share }, [
      store(told, constant(1)),
      count(builder.measure('told')),
      note(builder.event('redress', 'told', 'record'), kind),
    ]),
  ]);
}

function adverse(scope: Scope, kind: Expr): Expr {
  const flags = scope.model.kinds.map((_, index) => isAdverse(scope.model, index, scope.value));
  if (kind.op === 'const') return truth(flags[kind.value]!);
  const table = scope.builder.table('adverse', flags.map(Number));
  return equal(row(table, kind), constant(1));
}

function same(kind: Expr, index: number): Expr {
  return kind.op === 'const' ? truth(kind.value === index) : equal(kind, constant(index));
}
