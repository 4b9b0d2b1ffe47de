import type { TypedExpression } from '../language/expression/types.ts';
import {
  add,
  and,
  assign,
  atMost,
  below,
  choose,
  constant,
  equal,
  load,
  local,
  not,
  or,
  row,
  store,
  sub,
  tick,
  truth,
  when,
} from './builder.ts';
import { compileExpression, type View } from './expressions.ts';
import { listColumns, listIsOn } from './listing.ts';
import {
  FILE_PLACES,
  fileColumns,
  pointsTables,
  recordCause,
  recordInTruth,
  recordKind,
  recordStatus,
  recordTick,
  retentionTicks,
  STATUS,
} from './records.ts';
import type { Scope } from './scope.ts';
import { scoreWith } from './stages/scoring.ts';
import type { Expr, Stmt } from './types.ts';

/**
 * Why somebody is wrongly listed, or wrongly not listed. Every tick in which a list's rule holds on file and not in truth (or
 * the other way round), the records that truth does not know are taken away (or what the file does not know is added),
 * one cause after the other in this order; the first after which both agree is the cause. It stays with the listing until the
 * rule holds again for a term that is no shorter.
 */
export const WRONGFUL_CAUSES = ['invented', 'namesake', 'late', 'unrecorded'] as const;
export const MISSED_CAUSES = ['late', 'misfiled', 'false-merit', 'unseen'] as const;

export type WrongfulCause = (typeof WRONGFUL_CAUSES)[number];
export type MissedCause = (typeof MISSED_CAUSES)[number];

/** The causes that a regime can have, in order. */
export function wrongfulCauses(scope: Scope): WrongfulCause[] {
  const { sources } = scope.model;
  const possible: Record<WrongfulCause, boolean> = {
    invented: sources.some(({ sees }) => sees.some(({ falseRecords }) => falseRecords !== undefined)),
    namesake: sources.some(({ namesakes }) => namesakes !== undefined),
    late: true,
    unrecorded: true,
  };
  return WRONGFUL_CAUSES.filter((cause) => possible[cause]);
}

export function missedCauses(scope: Scope): MissedCause[] {
  const { sources } = scope.model;
  const invents = sources.some(({ sees }) => sees.some(({ falseRecords }) => falseRecords !== undefined));
  const misfiles = sources.some(({ namesakes }) => namesakes !== undefined);
  const possible: Record<MissedCause, boolean> = {
    late: true,
    misfiled: misfiles,
    'false-merit': invents || misfiles,
    unseen: true,
  };
  return MISSED_CAUSES.filter((cause) => possible[cause]);
}

/** Column with the cause of a listing that a rule of the file makes (`wrongful`), or one of truth that the file lacks (`missed`). */
function causeColumn(scope: Scope, list: number, of: 'wrongful' | 'missed'): number {
  const { id } = scope.model.lists[list]!;
  const causes = of === 'wrongful' ? WRONGFUL_CAUSES : MISSED_CAUSES;
  return scope.builder.state(`list/${id}/${of}-cause`, 0, causes.length, 0);
}

/** The cause of what the file has wrong about a list now: the index among the causes that the regime can have. */
export function causeNow(scope: Scope, list: number, of: 'wrongful' | 'missed'): Expr {
  const possible: readonly string[] = of === 'wrongful' ? wrongfulCauses(scope) : missedCauses(scope);
  const known: readonly string[] = of === 'wrongful' ? WRONGFUL_CAUSES : MISSED_CAUSES;
  const code = load(causeColumn(scope, list, of));
  // No rule disagreed when it last held: then only the dates differ.
  return possible.reduceRight<Expr>(
    (rest, cause, index) => choose(equal(code, constant(1 + known.indexOf(cause))), constant(index), rest),
    constant(possible.indexOf('late')),
  );
}

/** Where a rule of entry holds on file, up to `end`: notes why, unless it holds in truth as well. */
export function blameEntry(scope: Scope, list: number, rule: TypedExpression, end: Expr): Stmt[] {
  const column = causeColumn(scope, list, 'wrongful');
  const { until } = listColumns(scope, list, 'file');
  return when(atMost(load(until), end), [
    ...when(
      compileExpression(scope, rule, { ledger: 'truth', moment: 'now' }),
      [store(column, constant(0))],
      blame(scope, rule, column, wrongfulLevels(scope)),
    ),
  ]);
}

/** Where a rule of entry holds in truth, up to `end`: notes why it does not hold on file, if it does not. */
export function blameAbsence(scope: Scope, list: number, rule: TypedExpression, end: Expr): Stmt[] {
  const column = causeColumn(scope, list, 'missed');
  const { until } = listColumns(scope, list, 'truth');
  return when(atMost(load(until), end), [
    ...when(
      compileExpression(scope, rule, { ledger: 'file', moment: 'now' }),
      [store(column, constant(0))],
      blame(scope, rule, column, missedLevels(scope)),
    ),
  ]);
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
      store(column, constant(1 + WRONGFUL_CAUSES.indexOf('unrecorded'))),
    ]);
  }
  const stays = not(compileExpression(scope, rule, { ledger: 'truth', moment: 'now' }));
  const cause = missedCauses(scope).includes('false-merit') ? 'false-merit' : 'unseen';
  return when(stays, [store(causeColumn(scope, list, 'missed'), constant(1 + MISSED_CAUSES.indexOf(cause)))]);
}

/** A level that no record is on. */
const NEVER = 9;

/** The file with more and more put right. */
interface Levels {
  /** What must run before `views` can be looked through. */
  readonly before: readonly Stmt[];
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
  return [...levels.before, store(column, cause)];
}

function wrongfulLevels(scope: Scope): Levels {
  const rest = 1 + WRONGFUL_CAUSES.indexOf('unrecorded');
  const causes: readonly WrongfulCause[] = wrongfulCauses(scope).filter(
    (cause) => cause !== 'unrecorded' && (cause !== 'late' || scope.keepsRecords),
  );
  const levelOf = (cause: WrongfulCause): Expr => constant(causes.indexOf(cause));
  const word = scope.builder.local('word');
  const filed = equal(recordStatus(local(word)), constant(STATUS.filed));
  const stale = and(equal(recordCause(local(word)), constant(0)), lapsedInTruth(scope, word));
  const level = choose(
    and(filed, equal(recordCause(local(word)), constant(1))),
    levelOf('invented'),
    choose(
      and(filed, equal(recordCause(local(word)), constant(2))),
      levelOf('namesake'),
      choose(and(filed, stale), levelOf('late'), constant(NEVER)),
    ),
  );
  const { before, scores } = scan(scope, word, causes.length, level, constant(-1));
  const views = causes.map((cause, index) => ({
    code: 1 + WRONGFUL_CAUSES.indexOf(cause),
    view: {
      ledger: 'file',
      moment: 'now',
      corrected: {
        score: scores(index),
        recorded: (kind: string) => recordedWithout(scope, kind, causes.slice(0, index + 1)),
        listed: (other: number) => listedWithout(scope, other, causes.slice(0, index + 1)),
      },
    } satisfies View,
  }));
  return { before, views, rest, rights: false };
}

function missedLevels(scope: Scope): Levels {
  const rest = 1 + MISSED_CAUSES.indexOf('unseen');
  const causes: readonly MissedCause[] = missedCauses(scope).filter(
    (cause) => cause !== 'unseen' && (cause !== 'late' || scope.keepsRecords),
  );
  const levelOf = (cause: MissedCause): Expr => constant(causes.indexOf(cause));
  const word = scope.builder.local('word');
  const isTrue = equal(recordCause(local(word)), constant(0));
  const pending = and(equal(recordStatus(local(word)), constant(STATUS.pending)), isTrue);
  const astray = and(
    equal(recordStatus(local(word)), constant(STATUS.absent)),
    equal(recordInTruth(local(word)), constant(1)),
    not(isTrue),
  );
  const wrong = and(equal(recordStatus(local(word)), constant(STATUS.filed)), not(isTrue));
  const level = choose(
    pending,
    levelOf('late'),
    choose(astray, levelOf('misfiled'), choose(wrong, levelOf('false-merit'), constant(NEVER))),
  );
  const { before, scores, now } = scan(
    scope,
    word,
    causes.length,
    level,
    choose(wrong, constant(-1), constant(1)),
  );
  const views = causes.map((cause, index) => ({
    code: 1 + MISSED_CAUSES.indexOf(cause),
    view: {
      ledger: 'file',
      moment: 'now',
      corrected: {
        score: scores(index),
        recorded: (kind: string) => or(local(scope.recorded.get(kind)!.file), local(now(kind, index))),
        listed: undefined,
      },
    } satisfies View,
  }));
  return { before, views, rest, rights: true };
}

/**
 * Goes through the file and adds up, for each level, the points of all records up to it, times `sign`. `level` is an expression
 * of the record in local `word`. Without kept records there is but one level, of false records, and a column has their points.
 */
function scan(
  scope: Scope,
  word: number,
  levels: number,
  level: Expr,
  sign: Expr,
): {
  before: Stmt[];
  /** The score of a level; undefined without a score. */
  scores: (level: number) => Expr | undefined;
  /** Local: whether a record of the kind that came in this tick is on a level up to this one. */
  now: (kind: string, level: number) => number;
} {
  const { builder, model } = scope;
  const dimensions = model.score?.dimensions.length ?? 0;
  const arrived = new Map(
    [...scope.recorded.keys()].map((kind) => [
      kind,
      Array.from({ length: levels }, () => builder.local(`arrived-${kind}`, 'bool')),
    ]),
  );
  const now = (kind: string, at: number): number => arrived.get(kind)![at]!;
  const clear = [...arrived.values()].flat().map((one) => assign(one, truth(false)));
  if (!scope.keepsRecords) {
    const { falsePoints } = scope;
    const points = (dimension: number): Expr =>
      load(falsePoints!, dimensions > 1 ? constant(dimension) : undefined);
    const scores = () =>
      dimensions === 0
        ? undefined
        : scoreWith(scope, 'file', (dimension) => sub(constant(0), points(dimension)));
    return { before: clear, scores, now };
  }
  const { records, used } = fileColumns(scope);
  const sums = Array.from({ length: levels }, () =>
    Array.from({ length: dimensions }, () => builder.local('put-right')),
  );
  const slot = builder.local('slot');
  const found = builder.local('level');
  const kind = builder.local('kind');
  const points = builder.local('points');
  const tables = pointsTables(scope);
  const perLevel = sums.flatMap((ofLevel, at) =>
    ofLevel.map((sum, dimension) => {
      const counts = and(
        atMost(local(found), constant(at)),
        dimensions > 1 ? equal(tables!.dimension(local(kind)), constant(dimension)) : truth(true),
      );
      return assign(sum, add(local(sum), choose(counts, local(points), constant(0))));
    }),
  );
  const arrivals = [...arrived].flatMap(([id, ofLevels]) => {
    const index = model.kinds.findIndex((entry) => entry.id === id);
    const is = and(equal(local(kind), constant(index)), equal(recordTick(local(word)), tick));
    return ofLevels.map((one, at) =>
      assign(one, or(local(one), and(is, atMost(local(found), constant(at))))),
    );
  });
  const before: Stmt[] = [
    ...clear,
    ...sums.flat().map((sum) => assign(sum, constant(0))),
    {
      op: 'loop',
      local: slot,
      count: load(used),
      limit: FILE_PLACES,
      body: [
        assign(word, load(records, local(slot))),
        assign(found, level),
        ...when(below(local(found), constant(NEVER)), [
          assign(kind, recordKind(local(word))),
          ...(tables === undefined
            ? []
            : [assign(points, { op: 'mul', left: sign, right: tables.amount(local(kind)) }), ...perLevel]),
          ...arrivals,
        ]),
      ],
    },
  ];
  const scores = (at: number) =>
    dimensions === 0 ? undefined : scoreWith(scope, 'file', (dimension) => local(sums[at]![dimension]!));
  return { before, scores, now };
}

/** Whether a true record on file is past its retention in truth: it came late, and so it lapses late. */
function lapsedInTruth(scope: Scope, word: number): Expr {
  const kinds = scope.model.kinds.map((_, kind) => Number(retentionTicks(scope, kind) > 0));
  if (kinds.every((retained) => retained === 0)) return truth(false);
  const retained = equal(row(scope.builder.table('retained', kinds), recordKind(local(word))), constant(1));
  return and(retained, equal(recordInTruth(local(word)), constant(0)));
}

/** Whether a record of a kind came this tick that is not false by one of the causes. */
function recordedWithout(scope: Scope, kind: string, causes: readonly WrongfulCause[]): Expr {
  const { right, namesake } = scope.recordedRight.get(kind)!;
  return causes.includes('namesake') || namesake === undefined
    ? local(right)
    : or(local(right), local(namesake));
}

/** Whether the unit is on another list, and not wrongly by one of the causes. */
function listedWithout(scope: Scope, list: number, causes: readonly WrongfulCause[]): Expr {
  const code = load(causeColumn(scope, list, 'wrongful'));
  const blamed = or(...causes.map((cause) => equal(code, constant(1 + WRONGFUL_CAUSES.indexOf(cause)))));
  const wrongly = and(not(listIsOn(scope, list, 'truth')), blamed);
  return and(listIsOn(scope, list, 'file'), not(wrongly));
}
