import { readOfOthers } from '../model/linked.ts';
import { scoreAtStart } from '../model/score.ts';
import { lagged, store } from './builder.ts';
import { LEDGERS, type Ledger, type Scope } from './scope.ts';
import type { Expr, Stmt } from './types.ts';

/**
 * What other units see of a score: it has no column of its own, so where a rule asks for that of another unit it is
 * written down at the end of scoring, and read as of the end of the previous tick. The same of a grade, unless it is kept.
 */
export type Shown = 'score' | 'grade';

const SHOWN: readonly Shown[] = ['score', 'grade'];

/** Statements that write down what others ask for. `own` gives it as it stands now. */
export function showToOthers(scope: Scope, own: (what: Shown, ledger: Ledger) => Expr): Stmt[] {
  const asked = readOfOthers(scope.model);
  const isKept = { score: false, grade: scope.grades !== undefined };
  return SHOWN.filter((what) => asked.has(what) && !isKept[what]).flatMap((what) =>
    LEDGERS.map((ledger) => store(shownColumn(scope, what, ledger), own(what, ledger))),
  );
}

/** The score of another unit, or the index of its grade. */
export function shownBy(scope: Scope, what: Shown, ledger: Ledger, of: Expr): Expr {
  const column = shownColumn(scope, what, ledger);
  scope.builder.lag(column);
  return lagged(column, of);
}

function shownColumn(scope: Scope, what: Shown, ledger: Ledger): number {
  const { model, builder, grades } = scope;
  if (what === 'grade' && grades !== undefined) return grades[ledger];
  const start = scoreAtStart(model.score!, scope.value);
  if (what === 'score') return builder.state(`shown/score/${ledger}`, -(2 ** 30), 2 ** 30, start);
  const worst = model.grades.length - 1;
  const grade = model.grades.findIndex(({ from }) => from === undefined || scope.value(from) <= start);
  return builder.state(`shown/grade/${ledger}`, 0, worst, grade);
}
