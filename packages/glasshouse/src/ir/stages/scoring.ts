import { keepCorrected } from '../attribution.ts';
import {
  assign,
  constant,
  differ,
  equal,
  greatest,
  load,
  local,
  note,
  row,
  store,
  tick,
  when,
} from '../builder.ts';
import { capNow } from '../caps.ts';
import { lookAgain } from '../clean.ts';
import { downgrade } from '../downgrades.ts';
import { gradeOf } from '../expressions.ts';
import { fade } from '../fading.ts';
import { showToOthers } from '../others.ts';
import { LEDGERS, type Ledger, type Scope } from '../scope.ts';
import { scoreOf } from '../score.ts';
import type { Expr, Stmt } from '../types.ts';

/** The scores and grades as they stand now, for lists, consequences and observation. */
export function scoringStage(scope: Scope): Stmt[] {
  const { builder, scoreNow, scoreBefore, published } = scope;
  const clean = lookAgain(scope);
  if (scoreNow === undefined || scoreBefore === undefined) return clean;
  const changed = differ(local(scoreNow.file), local(scoreBefore.file));
  const fresh = [
    ...(published === undefined
      ? LEDGERS.map((ledger) => assign(scoreNow[ledger], scoreOf(scope, ledger)))
      : [
          ...when(isUpdate(scope), [
            ...LEDGERS.map((ledger) => store(published[ledger], scoreOf(scope, ledger))),
            ...keepCorrected(scope),
          ]),
          ...LEDGERS.map((ledger) => assign(scoreNow[ledger], load(published[ledger]))),
        ]),
    ...LEDGERS.flatMap((ledger) => grade(scope, ledger)),
  ];
  return [
    ...clean,
    ...fade(scope),
    ...downgrade(scope),
    ...fresh,
    ...when(changed, [note(builder.event('scoring', 'score', 'file'), local(scoreNow.file))]),
    ...when(differ(local(scoreNow.truth), local(scoreBefore.truth)), [
      note(builder.event('scoring', 'score', 'truth'), local(scoreNow.truth)),
    ]),
    ...showToOthers(scope, (what, ledger) => {
      const score = local(scoreNow[ledger]);
      return what === 'score' ? score : gradeOf(scope, score);
    }),
  ];
}

/** The grade, where it is kept; and since when it has been the same. */
function grade(scope: Scope, ledger: Ledger): Stmt[] {
  const { grades, held, builder } = scope;
  if (grades === undefined) return [];
  const now = builder.local(`grade-${ledger}`);
  const kept = load(grades[ledger]);
  const since = held === undefined ? [] : [store(held[ledger], tick)];
  return whenPublished(scope, [
    assign(now, greatest(gradeOf(scope, local(scope.scoreNow![ledger])), capNow(scope, ledger))),
    ...when(differ(local(now), kept), [...since, store(grades[ledger], local(now))]),
  ]);
}

/** What happens only in ticks in which the score is published. */
function whenPublished(scope: Scope, body: Stmt[]): Stmt[] {
  return scope.published === undefined ? body : when(isUpdate(scope), body);
}

/** The ticks in which the score is published: at the end of every period. */
function isUpdate(scope: Scope): Expr {
  const update = scope.model.score!.update!;
  const every = Math.max(1, scope.durationTicks(update));
  const updates = Array.from({ length: scope.ticks }, (_, at) => Number((at + 1) % every === 0));
  return equal(row(scope.builder.table('update', updates), tick), constant(1));
}
