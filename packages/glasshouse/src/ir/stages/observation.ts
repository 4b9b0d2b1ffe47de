import { causeNow } from '../attribution.ts';
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
  shiftRight,
  store,
  sub,
  truth,
  when,
} from '../builder.ts';
import { countDowngrades } from '../downgrades.ts';
import { compileExpression, gradeOf } from '../expressions.ts';
import { type ListCause, missedCauses, wrongfulCauses } from '../list-causes.ts';
import { listIsOn } from '../listing.ts';
import { attributeColumn, LEDGERS, type Scope } from '../scope.ts';
import { scoreBins } from '../score-bins.ts';
import { ifListed, onAnyBlackList, wrongTicksColumn } from '../standing.ts';
import { stateValue } from '../states.ts';
import type { Expr, Stmt } from '../types.ts';
import { seenByOutsiders } from './outsiders.ts';
import { subjectRule } from './sensing.ts';

/** Counts how everybody stands at the end of the tick, in both ledgers. */
export function observationStage(scope: Scope): Stmt[] {
  const { model, builder } = scope;
  return [
    count(builder.measure('persons')),
    ...unitTypes(scope),
    ...standings(scope),
    ...seenByOutsiders(scope),
    ...ifListed(scope, ['black'], blackLists(scope)),
    ...countDowngrades(scope),
    // Whoever is not subject to the regime has no file, and so neither score nor grade.
    ...when(subjectRule(scope) ?? truth(true), [...grades(scope), ...scores(scope)]),
    ...states(scope),
    ...model.observations.flatMap(({ id, when: rule }) =>
      when(compileExpression(scope, rule, { ledger: 'file', moment: 'now' }), [
        count(builder.measure(`observe/${id}`)),
      ]),
    ),
  ];
}

/** How many of the units are persons, firms and so on, where there is more than one type. */
function unitTypes(scope: Scope): Stmt[] {
  const { units } = scope.model.population;
  if (units.length === 1) return [];
  const measure = scope.builder.measureRow(units.map(({ type }) => `units/${type}`));
  const row = { index: load(attributeColumn(scope, 'type')), length: units.length };
  return [{ op: 'count', measure, amount: constant(1), row }];
}

/** How everybody stands on each list. */
function standings(scope: Scope): Stmt[] {
  const each = scope.model.lists.map(({ kind }, list) => ({
    kind,
    counted: standing(scope, list, listIsOn(scope, list, 'file'), listIsOn(scope, list, 'truth')),
  }));
  return [...Map.groupBy(each, ({ kind }) => kind)].flatMap(([kind, ofKind]) =>
    ifListed(
      scope,
      [kind],
      ofKind.flatMap(({ counted }) => counted),
    ),
  );
}

/** The four standings of one list, and the causes of the two that should not be. */
function standing(scope: Scope, list: number, onFile: Expr, onTruth: Expr): Stmt[] {
  const { builder, model } = scope;
  const suffix = `/${model.lists[list]!.id}`;
  const file = builder.local('on-file', 'bool');
  const deserved = builder.local('on-truth', 'bool');
  return [
    assign(file, onFile),
    assign(deserved, onTruth),
    ...when(local(file), [
      count(builder.measure(`listed${suffix}`)),
      ...when(not(local(deserved)), [
        count(builder.measure(`wrongful${suffix}`)),
        byCause(scope, list, 'wrongful', wrongfulCauses(scope)),
      ]),
    ]),
    ...when(local(deserved), [
      count(builder.measure(`deserved${suffix}`)),
      ...when(not(local(file)), [
        count(builder.measure(`missed${suffix}`)),
        byCause(scope, list, 'missed', missedCauses(scope)),
      ]),
    ]),
  ];
}

function byCause(scope: Scope, list: number, of: 'wrongful' | 'missed', causes: readonly ListCause[]): Stmt {
  const { id } = scope.model.lists[list]!;
  const measure = scope.builder.measureRow(causes.map((cause) => `${of}-cause/${id}/${cause.id}`));
  const index = causeNow(scope, list, of);
  return { op: 'count', measure, amount: constant(1), row: { index, length: causes.length } };
}

/** Who was ever in each of the four standings, as bits of one column. */
const EVER = ['listed', 'deserved', 'wrongful', 'missed'] as const;

/** Thresholds, in ticks, of the distribution of time wrongly listed. */
const WRONG_TICKS_MARKS = [1, 2, 3, 6, 12, 18, 24, 36, 48, 60, 90, 120, 180, 240, 360] as const;

/** The four standings over all black lists together, the first time that a person is in each, and for how long. */
function blackLists(scope: Scope): Stmt[] {
  const { model, builder } = scope;
  if (!model.lists.some((list) => list.kind === 'black')) return [];
  const file = builder.local('black-file', 'bool');
  const deserved = builder.local('black-truth', 'bool');
  const now = builder.local('standing');
  const before = builder.local('ever');
  const fresh = builder.local('fresh');
  const ever = builder.state('ever', 0, 15, 0);
  const wrongTicks = wrongTicksColumn(scope);
  const conditions: Record<(typeof EVER)[number], Expr> = {
    listed: local(file),
    deserved: local(deserved),
    wrongful: and(local(file), not(local(deserved))),
    missed: and(local(deserved), not(local(file))),
  };
  const marks = WRONG_TICKS_MARKS.filter((mark) => mark <= scope.ticks);
  const reachedMark = marks.flatMap((mark) =>
    when(equal(load(wrongTicks), constant(mark)), [count(builder.measure(`wrongful-ticks/${mark}`))]),
  );
  const standings = EVER.flatMap((name) => when(conditions[name], [count(builder.measure(name))]));
  const firsts = EVER.flatMap((name, bit) =>
    when(equal(bits(shiftRight(local(fresh), bit), 1), constant(1)), [
      count(builder.measure(`first-${name}`)),
    ]),
  );
  return [
    assign(file, onAnyBlackList(scope, 'file')),
    assign(deserved, onAnyBlackList(scope, 'truth')),
    // Most people are on no list in either ledger: nothing of the rest concerns them.
    ...when({ op: 'or', left: local(file), right: local(deserved) }, [
      ...standings,
      assign(
        now,
        EVER.reduce<Expr>((word, name, bit) => either(word, flagBit(conditions[name], bit)), constant(0)),
      ),
      assign(before, load(ever)),
      assign(fresh, bitsNotIn(local(now), local(before))),
      ...when({ op: 'ne', left: local(fresh), right: constant(0) }, [
        ...firsts,
        store(ever, either(local(before), local(now))),
      ]),
      ...when(conditions.wrongful, [store(wrongTicks, add(load(wrongTicks), constant(1))), ...reachedMark]),
    ]),
  ];
}

function grades(scope: Scope): Stmt[] {
  const { model, builder, scoreNow, grades: kept } = scope;
  if (scoreNow === undefined || model.grades.length === 0) return [];
  const grade = { file: builder.local('grade-file'), truth: builder.local('grade-truth') };
  const length = model.grades.length;
  return [
    ...LEDGERS.map((ledger) =>
      assign(
        grade[ledger],
        kept === undefined ? gradeOf(scope, local(scoreNow[ledger])) : load(kept[ledger]),
      ),
    ),
    ...LEDGERS.map((ledger): Stmt => {
      const measure = builder.measureRow(model.grades.map(({ id }) => `grade/${ledger}/${id}`));
      return { op: 'count', measure, amount: constant(1), row: { index: local(grade[ledger]), length } };
    }),
    ...when(below(local(grade.truth), local(grade.file)), [count(builder.measure('graded-too-low'))]),
    ...when(below(local(grade.file), local(grade.truth)), [count(builder.measure('graded-too-high'))]),
    ...fallen(scope, grade.file),
  ];
}

/** Grades on file that a direct downgrade brought about, by the grade that the points would give. */
function fallen(scope: Scope, grade: number): Stmt[] {
  const { model, builder, scoreNow } = scope;
  const targets = [...new Set(model.downgrades.map(({ to }) => to))];
  if (targets.length === 0) return [];
  const byPoints = builder.local('grade-by-points');
  const rows = targets.flatMap((to) => {
    const names = model.grades.slice(0, to).map(({ id }) => `grade-fallen/${id}/${model.grades[to]!.id}`);
    const row = { index: local(byPoints), length: to };
    return when(and(equal(local(grade), constant(to)), below(local(byPoints), constant(to))), [
      { op: 'count', measure: builder.measureRow(names), amount: constant(1), row },
    ]);
  });
  return [assign(byPoints, gradeOf(scope, local(scoreNow!.file))), ...rows];
}

function scores(scope: Scope): Stmt[] {
  const { model, builder, scoreNow } = scope;
  if (scoreNow === undefined) return [];
  const bins = scoreBins(model);
  return LEDGERS.flatMap((ledger): Stmt[] => {
    const score = local(scoreNow[ledger]);
    const measure = builder.measureRow(bins.lowerEdges.map((edge) => `score/${ledger}/${edge}`));
    return [
      count(builder.measure(`score-sum/${ledger}`), score),
      {
        op: 'count',
        measure,
        amount: constant(1),
        row: { index: binOf(score, bins.lowerEdges), length: bins.lowerEdges.length },
      },
    ];
  });
}

/** How many persons have each value of each state. */
function states(scope: Scope): Stmt[] {
  return scope.model.states.map(({ id, values }, index): Stmt => {
    const measure = scope.builder.measureRow(values.map((value) => `state/${id}/${value.id}`));
    const row = { index: stateValue(scope, index), length: values.length };
    return { op: 'count', measure, amount: constant(1), row };
  });
}

/** The bin of a score: found by halving, since the program has no division. Scores beyond the ends fall in the end bins. */
function binOf(score: Expr, edges: readonly number[], from = 0, to = edges.length): Expr {
  if (to - from === 1) return constant(from);
  const middle = (from + to) >> 1;
  return {
    op: 'choose',
    condition: atMost(constant(edges[middle]!), score),
    whenTrue: binOf(score, edges, middle, to),
    whenFalse: binOf(score, edges, from, middle),
  };
}

const flagBit = (condition: Expr, bit: number): Expr => ({
  op: 'choose',
  condition,
  whenTrue: constant(1 << bit),
  whenFalse: constant(0),
});

/** The bits of `word` that `known` lacks. */
const bitsNotIn = (word: Expr, known: Expr): Expr => sub(either(word, known), known);
