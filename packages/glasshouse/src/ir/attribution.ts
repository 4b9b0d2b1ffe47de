import type { TypedExpression } from '../language/expression/types.ts';
import { CAUSES, falseCausesOf } from '../model/causes.ts';
import {
  and,
  atMost,
  choose,
  constant,
  equal,
  greatest,
  load,
  local,
  not,
  or,
  store,
  truth,
  when,
} from './builder.ts';
import { capCorrected } from './caps.ts';
import { type Corrected, compileExpression, gradeOf, type View } from './expressions.ts';
import { mayEnter } from './held.ts';
import {
  CODE_MAX,
  codeOf,
  isFiled,
  LINKED,
  type ListCause,
  MISSED_CAUSES,
  missedCauses,
  settled,
  WRONGFUL_CAUSES,
  wrongfulCauses,
} from './list-causes.ts';
import { keepsOnTime, listColumns, listIsOn } from './listing.ts';
import { scan } from './put-right.ts';
import { recordCause } from './records.ts';
import type { AdverseColumns, Scope } from './scope.ts';
import type { Expr, Stmt } from './types.ts';

/** Column with the cause of a listing that a rule of the file makes (`wrongful`), or one of truth that the file lacks (`missed`). */
function causeColumn(scope: Scope, list: number, of: 'wrongful' | 'missed'): number {
  const { id } = scope.model.lists[list]!;
  return scope.builder.state(`list/${id}/${of}-cause`, 0, CODE_MAX, 0);
}

/** The code of the cause of what the file has wrong about a list now. */
function codeNow(scope: Scope, list: number, of: 'wrongful' | 'missed'): Expr {
  const kept = load(causeColumn(scope, list, of));
  return keepsOnTime(scope, list) ? settled(of, kept, listIsOn(scope, list, 'on-time')) : kept;
}

/** The same: the index among the causes that the regime can have. */
export function causeNow(scope: Scope, list: number, of: 'wrongful' | 'missed'): Expr {
  const possible: readonly ListCause[] = of === 'wrongful' ? wrongfulCauses(scope) : missedCauses(scope);
  const code = codeNow(scope, list, of);
  // No rule disagreed when it last held: then only the dates differ.
  return possible.reduceRight<Expr>(
    (rest, cause, index) => choose(equal(code, constant(cause.code)), constant(index), rest),
    constant(possible.findIndex(({ id }) => id === 'late')),
  );
}

/** Where a rule of entry holds on file, up to `end`: notes why, unless it holds in truth as well. */
export function blameEntry(scope: Scope, list: number, rule: TypedExpression, end: Expr): Stmt[] {
  const { until } = listColumns(scope, list, 'file');
  return noteCause(scope, 'wrongful', rule, causeColumn(scope, list, 'wrongful'), until, end);
}

/** Where a rule of entry holds in truth, up to `end`: notes why it does not hold on file, if it does not. */
export function blameAbsence(scope: Scope, list: number, rule: TypedExpression, end: Expr): Stmt[] {
  const column = causeColumn(scope, list, 'missed');
  const { until } = listColumns(scope, list, 'truth');
  return noteCause(scope, 'missed', rule, column, until, end, heldOff(scope, list, column));
}

/**
 * Where `rule` holds in one ledger (`wrongful`: on file, `missed`: in truth) and what follows from it lasts up to `end`, no
 * shorter than up to column `until`: keeps in `column` why the other ledger disagrees, 0 where it does not.
 */
export function noteCause(
  scope: Scope,
  of: 'wrongful' | 'missed',
  rule: TypedExpression,
  column: number,
  until: number,
  end: Expr,
  agreed: Stmt[] = [store(column, constant(0))],
): Stmt[] {
  const other = of === 'wrongful' ? 'truth' : 'file';
  return when(
    atMost(load(until), end),
    when(
      compileExpression(scope, rule, { ledger: other, moment: 'now' }),
      agreed,
      blame(scope, rule, column, levelsOf(scope, of)),
    ),
  );
}

/** The rule holds in both ledgers. */
function heldOff(scope: Scope, list: number, column: number): Stmt[] {
  const free = mayEnter(scope, list);
  const agreed = [store(column, constant(0))];
  return free === undefined ? agreed : when(free, agreed, noteLetOff(scope, list));
}

/** Notes that a person who is due for a list was struck from it. */
export function noteLetOff(scope: Scope, list: number): Stmt[] {
  return [store(causeColumn(scope, list, 'missed'), constant(codeOf(MISSED_CAUSES, 'let-off')))];
}

/** Where a rule of exit holds in one ledger and not in the other: whose fault that is. */
export function blameExit(
  scope: Scope,
  list: number,
  rule: TypedExpression,
  ledger: 'file' | 'truth',
): Stmt[] {
  if (ledger === 'truth') {
    const stays = not(compileExpression(scope, rule, { ledger: 'file', moment: 'now' }));
    const column = causeColumn(scope, list, 'wrongful');
    return when(and(stays, equal(load(column), constant(0))), [
      store(column, constant(codeOf(WRONGFUL_CAUSES, 'unrecorded'))),
    ]);
  }
  const stays = not(compileExpression(scope, rule, { ledger: 'truth', moment: 'now' }));
  // A true record that comes late ends it late: whoever is missed then is so by what else is wrong.
  const rightly = keepsOnTime(scope, list) ? compileExpression(scope, rule, rightNow(scope)) : truth(false);
  const cause = falseCausesOf(scope.model).length > 0 ? 'false-merit' : 'unseen';
  return when(and(stays, not(rightly)), [
    store(causeColumn(scope, list, 'missed'), constant(codeOf(MISSED_CAUSES, cause))),
  ]);
}

/** The file with the true records of the tick alone. */
const rightNow = (scope: Scope): View => ({
  ledger: 'file',
  moment: 'now',
  corrected: {
    score: () => undefined,
    grade: () => undefined,
    held: () => undefined,
    adverse: undefined,
    recorded: (kind: string) => scope.recordedRight.right.has(kind),
    listed: undefined,
    others: false,
  },
});

/**
 * What a copy has wrong on file is what its original has wrong, or else the copying: `stale` and `absent` are the codes of that.
 * Asked anew at every tick, after the original.
 */
export function blameCopy(scope: Scope, copy: number, of: number, stale: Expr, absent: Expr): Stmt[] {
  const [onFile, onTruth] = [listIsOn(scope, copy, 'file'), listIsOn(scope, copy, 'truth')];
  const [original, deserved] = [listIsOn(scope, of, 'file'), listIsOn(scope, of, 'truth')];
  const inherited = (which: 'wrongful' | 'missed'): Expr => codeNow(scope, of, which);
  return [
    ...when(and(onFile, not(onTruth)), [
      store(
        causeColumn(scope, copy, 'wrongful'),
        choose(and(original, not(deserved)), inherited('wrongful'), stale),
      ),
    ]),
    ...when(and(onTruth, not(onFile)), [
      store(
        causeColumn(scope, copy, 'missed'),
        choose(and(deserved, not(original)), inherited('missed'), absent),
      ),
    ]),
  ];
}

/** The file with more and more put right. */
interface Levels {
  /** What must run before `views` can be looked through; asked for when rules have been compiled under all of them. */
  readonly before: () => readonly Stmt[];
  /** Codes of the causes, and the file after each was put right. */
  readonly views: readonly { readonly code: number; readonly view: View }[];
  /** What is left. */
  readonly rest: number;
  /** What the rule says in the end, when everything but the rest is put right. */
  readonly rights: boolean;
}

/** Stores the first cause after which the rule says what truth says; the rule is evaluated once for each. */
function blame(scope: Scope, rule: TypedExpression, column: number, levels: Levels): Stmt[] {
  const cause = levels.views.reduceRight<Expr>((rest, { code, view }) => {
    const holds = compileExpression(scope, rule, view);
    return choose(levels.rights ? holds : not(holds), constant(code), rest);
  }, constant(levels.rest));
  return [...levels.before(), store(column, cause)];
}

/**
 * Where the score is published only now and then, what a file put right would have shown is kept beside it, cause by cause,
 * so that a rule can be asked again in between.
 */
export function keepCorrected(scope: Scope): Stmt[] {
  return (['wrongful', 'missed'] as const).flatMap((of) => {
    const { before, views } = levelsOf(scope, of, 'fresh');
    const stores = views.flatMap(({ view }, level) => {
      const { score, grade } = view.corrected!;
      const columns = correctedColumns(scope, of, level);
      return [
        store(columns.score, score()!),
        ...(columns.grade === undefined ? [] : [store(columns.grade, grade()!)]),
      ];
    });
    return [...before(), ...stores];
  });
}

/** Columns with the published score and grade of a file with the causes up to a level put right. */
function correctedColumns(
  scope: Scope,
  of: 'wrongful' | 'missed',
  level: number,
): { score: number; grade?: number } {
  const { builder, published, grades } = scope;
  const like = (column: number, name: string): number => {
    const { min, max, initial } = builder.columns[column]!;
    return builder.state(`${name}/${of}-put-right/${level}`, min, max, initial);
  };
  return {
    score: like(published!.file, 'published'),
    ...(grades === undefined ? {} : { grade: like(grades.file, 'grade') }),
  };
}

/** Score and grade on a file with the causes up to a level put right: as last published, or `fresh`. */
function ratingAt(
  scope: Scope,
  of: 'wrongful' | 'missed',
  level: number,
  fresh: () => Expr | undefined,
  cap: () => Expr,
  isFresh: boolean,
): Pick<Corrected, 'score' | 'grade' | 'held'> {
  const { grades, held } = scope;
  const kept = scope.published === undefined || isFresh ? undefined : correctedColumns(scope, of, level);
  const score = kept === undefined ? fresh : () => load(kept.score);
  const lowest = grades === undefined || kept?.grade !== undefined ? undefined : cap();
  const grade = (): Expr | undefined => {
    if (grades === undefined) return undefined;
    return lowest === undefined ? load(kept!.grade!) : greatest(gradeOf(scope, fresh()!), lowest);
  };
  return {
    score,
    grade,
    // A file that shows the grade of truth is taken to have shown it as long.
    held: () =>
      held === undefined
        ? undefined
        : choose(equal(grade()!, load(grades!.truth)), load(held.truth), load(held.file)),
  };
}

function levelsOf(scope: Scope, of: 'wrongful' | 'missed', fresh?: 'fresh'): Levels {
  return of === 'wrongful'
    ? wrongfulLevels(scope, fresh !== undefined)
    : missedLevels(scope, fresh !== undefined);
}

function wrongfulLevels(scope: Scope, isFresh: boolean): Levels {
  const causes = wrongfulCauses(scope).filter((cause) => isPutRight(scope, cause));
  const word = scope.builder.local('word');
  const { before, scores } = scan(scope, word, causes, constant(-1));
  const views = causes.map(({ code }, index) => {
    const codes = causes.slice(0, index + 1);
    return {
      code,
      view: {
        ledger: 'file',
        moment: 'now',
        corrected: {
          ...ratingAt(
            scope,
            'wrongful',
            index,
            () => scores(index),
            () =>
              capCorrected(
                scope,
                'wrongful',
                codes.map((cause) => cause.code),
                false,
              ),
            isFresh,
          ),
          adverse: adverseWithout(scope, codes),
          recorded: (kind: string) => recordedWithout(scope, kind, codes),
          listed: (other: number) => listedWithout(scope, other, codes),
          others: seesTruth(codes),
        },
      } satisfies View,
    };
  });
  return { before, views, rest: codeOf(WRONGFUL_CAUSES, 'unrecorded'), rights: false };
}

function missedLevels(scope: Scope, isFresh: boolean): Levels {
  const causes = missedCauses(scope).filter((cause) => isPutRight(scope, cause));
  const word = scope.builder.local('word');
  const wrong = not(equal(recordCause(local(word)), constant(0)));
  const sign = choose(and(isFiled(local(word)), wrong), constant(-1), constant(1));
  const { before, scores, now } = scan(scope, word, causes, sign);
  const views = causes.map(({ code }, index) => ({
    code,
    view: {
      ledger: 'file',
      moment: 'now',
      corrected: {
        ...ratingAt(
          scope,
          'missed',
          index,
          () => scores(index),
          () =>
            capCorrected(
              scope,
              'missed',
              causes.slice(0, index + 1).map((cause) => cause.code),
              dropsFalse(causes, index),
            ),
          isFresh,
        ),
        adverse:
          scope.adverse === undefined ? undefined : adverseOnTime(scope.adverse, dropsFalse(causes, index)),
        recorded: (kind: string) => or(scope.recorded.file.has(kind), local(now(kind, index))),
        listed: (other: number) => listedOnTime(scope, other),
        others: seesTruth(causes.slice(0, index + 1)),
      },
    } satisfies View,
  }));
  return { before, views, rest: codeOf(MISSED_CAUSES, 'unseen'), rights: true };
}

/** Whether the files of linked units are among what is put right. */
function seesTruth(causes: readonly ListCause[]): boolean {
  return causes.some(({ id }) => id === LINKED);
}

/** Whether a cause shows in records that can be put right; without records kept one by one only false ones do. */
function isPutRight(scope: Scope, { records, needsFile = true }: ListCause): boolean {
  return records !== undefined && (scope.keepsRecords || !needsFile);
}

/** Whether false records are put right up to a level. */
function dropsFalse(causes: readonly ListCause[], level: number): boolean {
  return causes.slice(0, level + 1).some(({ id }) => id === 'false-merit');
}

/** The last adverse record that is not wrong by one of the causes. */
function adverseWithout(scope: Scope, causes: readonly ListCause[]): Expr | undefined {
  const { adverse } = scope;
  if (adverse === undefined) return undefined;
  const codes = causes.flatMap(({ id }) => {
    const cause = (CAUSES as readonly string[]).indexOf(id);
    return cause < 0 ? [] : [equal(load(adverse.by), constant(cause))];
  });
  if (adverse.onTime !== undefined && causes.some(({ id }) => id === 'late')) return load(adverse.onTime);
  return choose(or(...codes), load(adverse.right), load(adverse.file));
}

/** The last adverse record if true ones came on time, with false ones or without. */
function adverseOnTime({ onTime, right, file, by }: AdverseColumns, dropsFalse: boolean): Expr {
  if (dropsFalse) return load(onTime ?? right);
  if (onTime === undefined) return load(file);
  return choose(equal(load(by), constant(0)), load(onTime), greatest(load(file), load(onTime)));
}

/** Whether the unit is on another list, or would be if records came on time. */
function listedOnTime(scope: Scope, list: number): Expr {
  const onFile = listIsOn(scope, list, 'file');
  return keepsOnTime(scope, list) ? or(onFile, listIsOn(scope, list, 'on-time')) : onFile;
}

/** Whether a record of a kind came this tick that is not wrong by one of the causes. */
function recordedWithout(scope: Scope, kind: string, causes: readonly ListCause[]): Expr {
  const { right, wrong } = scope.recordedRight;
  const blamed = causes.map(({ id }) => id);
  const left = [...wrong].filter(([cause]) => !blamed.includes(cause)).map(([, found]) => found.has(kind));
  return or(right.has(kind), ...left);
}

/** Whether the unit is on another list, and not wrongly by one of the causes. */
function listedWithout(scope: Scope, list: number, causes: readonly ListCause[]): Expr {
  const found = codeNow(scope, list, 'wrongful');
  const blamed = or(...causes.map(({ code }) => equal(found, constant(code))));
  const wrongly = and(not(listIsOn(scope, list, 'truth')), blamed);
  return and(listIsOn(scope, list, 'file'), not(wrongly));
}
