import type { TypedExpression } from '../language/expression/types.ts';
import { adoptionColumn } from '../model/columns.ts';
import type { Link } from '../model/links.ts';
import type { Adoption, Grade } from '../model/types.ts';
import { threshold } from '../random/trials.ts';
import {
  add,
  and,
  atMost,
  below,
  choose,
  constant,
  differ,
  equal,
  greatest,
  lagged,
  load,
  local,
  mul,
  not,
  or,
  sub,
  tick,
  truth,
} from './builder.ts';
import { inForce, notSuspended } from './governance.ts';
import { isOfTheMoment, lastHit } from './last-hits.ts';
import { linked, placesOf } from './links.ts';
import { listIsOn, listIsPublic, listWasOn } from './listing.ts';
import { isWarned } from './notice.ts';
import { shownBy } from './others.ts';
import { attributeColumn, type Ledger, type Scope } from './scope.ts';
import { scoreBins } from './score-bins.ts';
import { stateValue } from './states.ts';
import type { Expr } from './types.ts';

/** From where a rule looks at a unit. */
export interface View {
  readonly ledger: Ledger;
  /** `before`: as of the end of the previous tick (conduct, response). `now`: as far as this tick has come. */
  readonly moment: 'before' | 'now';
  /** Another unit of the community, seen as of the end of the previous tick; absent for the unit itself. */
  readonly of?: Expr;
  /** The file as it would be if something in it were put right (attribution.ts). */
  readonly corrected?: Corrected;
}

/** What conduct, sources and responses see of the unit: its file at the end of the previous tick. */
export const UNIT_BEFORE: View = { ledger: 'file', moment: 'before' };

/** What a file with something put right says in place of the file. */
export interface Corrected {
  /** Made only where a rule asks, as the next two: it takes a look through the file. */
  readonly score: () => Expr | undefined;
  readonly recorded: (kind: string) => Expr;
  /** The grade, where it is kept in a column. */
  readonly grade: () => Expr | undefined;
  /** Since when the grade is the same; undefined where no rule asks. */
  readonly held: () => Expr | undefined;
  /** The tick of the last adverse record; undefined where no rule asks. */
  readonly adverse: Expr | undefined;
  /** Undefined where lists stay as they are. */
  readonly listed: ((list: number) => Expr) | undefined;
  /** Whether other units are seen as they are in truth. */
  readonly others: boolean;
}

/** The boolean or integer expression of a rule, seen from `view`. */
export function compileExpression(scope: Scope, expression: TypedExpression, view: View): Expr {
  const inner = (part: TypedExpression): Expr => compileExpression(scope, part, view);
  switch (expression.op) {
    case 'bool':
      return truth(expression.value);
    case 'int':
      return constant(expression.value);
    case 'label':
      return constant(expression.index);
    case 'name':
      return compileName(scope, expression.name, view);
    case 'call':
      return compileCall(scope, expression.function, expression.argument, view);
    case 'any':
      return compileAny(scope, expression.link as Link, expression.of, view);
    case 'not':
      return not(inner(expression.of));
    case 'negate':
      return { op: 'negate', of: inner(expression.of) };
    case 'and':
      return and(inner(expression.left), inner(expression.right));
    case 'or':
      return or(inner(expression.left), inner(expression.right));
    case 'in': {
      const left = inner(expression.left);
      return or(...expression.values.map((value) => equal(left, inner(value))));
    }
    case 'choose':
      return choose(inner(expression.condition), inner(expression.whenTrue), inner(expression.whenFalse));
    case 'eq':
    case 'ne': {
      const left = inner(expression.left);
      const right = inner(expression.right);
      if (expression.left.type.kind === 'bool') {
        const same = choose(left, right, not(right));
        return expression.op === 'eq' ? same : not(same);
      }
      return expression.op === 'eq' ? equal(left, right) : differ(left, right);
    }
    case 'lt':
      return below(inner(expression.left), inner(expression.right));
    case 'le':
      return atMost(inner(expression.left), inner(expression.right));
    case 'gt':
      return below(inner(expression.right), inner(expression.left));
    case 'ge':
      return atMost(inner(expression.right), inner(expression.left));
    case 'add':
      return add(inner(expression.left), inner(expression.right));
    case 'sub':
      return sub(inner(expression.left), inner(expression.right));
    case 'mul':
      return mul(inner(expression.left), inner(expression.right));
  }
}

/** Whether it holds for a unit that the link leads to, as of the end of the previous tick. */
function compileAny(scope: Scope, link: Link, condition: TypedExpression, view: View): Expr {
  if (view.of !== undefined) throw new Error('the model lets through the links of another unit');
  const way = linked(scope, link);
  const ledger = view.corrected?.others ? 'truth' : view.ledger;
  return or(
    ...placesOf(way).map((of) =>
      and(way.isOther(of), compileExpression(scope, condition, { ledger, moment: 'before', of })),
    ),
  );
}

/** A column of the unit in view. */
function loadOf(scope: Scope, column: number, of: Expr | undefined): Expr {
  if (of === undefined) return load(column);
  scope.builder.lag(column);
  return lagged(column, of);
}

/** The lowest score of a grade: as the file says, or higher where a quota was filled at the end of the previous tick. */
function lowestOf(scope: Scope, grade: Grade): Expr {
  const from = constant(scope.value(grade.from!));
  if (grade.quota === undefined) return from;
  const { builder } = scope;
  const { lowerEdges, width } = scoreBins(scope.model);
  const signal = builder.signal({
    name: `quota/${grade.id}`,
    length: 1,
    rule: {
      kind: 'cutoff',
      measure: builder.measureRow(lowerEdges.map((edge) => `score/file/${edge}`)),
      bins: lowerEdges.length,
      width,
      share: threshold(Math.min(scope.value(grade.quota), 1), 0),
    },
  });
  return greatest(from, add(constant(lowerEdges[0]!), { op: 'signal', signal }));
}

/** The index of the grade that a score earns: 0 is the best. */
export function gradeOf(scope: Scope, score: Expr): Expr {
  const { grades } = scope.model;
  return grades.reduceRight<Expr>(
    (worse, grade, index) =>
      grade.from === undefined
        ? constant(index)
        : choose(atMost(lowestOf(scope, grade), score), constant(index), worse),
    constant(grades.length - 1),
  );
}

function compileName(scope: Scope, name: string, view: View): Expr {
  const { model } = scope;
  const parameter = model.parameters.find((entry) => entry.id === name);
  if (parameter !== undefined) return constant(scope.value(parameter.value));
  const attribute = model.population.attributes.findIndex((entry) => entry.id === name);
  if (attribute >= 0) return loadOf(scope, attributeColumn(scope, { attribute }), view.of);
  const state = model.states.findIndex((entry) => entry.id === name);
  if (state >= 0) return stateValue(scope, state, view.of);
  switch (name) {
    case 'sanctioned':
      return anyConsequence(scope, 'sanction', view);
    case 'rewarded':
      return anyConsequence(scope, 'reward', view);
    case 'region':
    case 'role':
    case 'type':
      return loadOf(scope, attributeColumn(scope, name), view.of);
    case 'score':
      return scoreIn(scope, view);
    case 'grade':
      if (view.of !== undefined) return shownBy(scope, 'grade', view.ledger, view.of);
      return scope.grades === undefined
        ? gradeOf(scope, scoreIn(scope, view))
        : (view.corrected?.grade() ?? load(scope.grades[view.ledger]));
    case 'told':
      return equal(loadOf(scope, scope.told!, view.of), constant(1));
    case 'new-true-negatives':
      return local(scope.newNegatives!.true);
    case 'new-false-negatives':
      return local(scope.newNegatives!.false);
    default:
      throw new Error(`the model lets through the name ${name}, which the compiler does not know`);
  }
}

function scoreIn(scope: Scope, view: View): Expr {
  if (view.of !== undefined) return shownBy(scope, 'score', view.ledger, view.of);
  const corrected = view.corrected?.score();
  if (corrected !== undefined) return corrected;
  const scores = view.moment === 'before' ? scope.scoreBefore! : scope.scoreNow!;
  return local(scores[view.ledger]);
}

function compileCall(scope: Scope, name: string, argument: string, view: View): Expr {
  const { model } = scope;
  switch (name) {
    case 'on':
    case 'deserves': {
      const list = model.lists.findIndex((entry) => entry.id === argument);
      const ledger = name === 'deserves' ? 'truth' : view.ledger;
      if (name === 'on' && view.corrected?.listed !== undefined) return view.corrected.listed(list);
      return view.moment === 'before' || view.of !== undefined
        ? listWasOn(scope, list, ledger, view.of)
        : listIsOn(scope, list, ledger);
    }
    case 'entered':
    case 'left': {
      const isOn = listIsOn(
        scope,
        model.lists.findIndex((entry) => entry.id === argument),
        'file',
      );
      const wasOn = local(scope.wasOn.get(argument)!);
      return name === 'entered' ? and(isOn, not(wasOn)) : and(wasOn, not(isOn));
    }
    case 'public': {
      const list = model.lists.findIndex((entry) => entry.id === argument);
      return listIsPublic(scope, list, view.ledger, view.of === undefined ? view.moment : 'before', view.of);
    }
    case 'warned': {
      const list = model.lists.findIndex((entry) => entry.id === argument);
      return isWarned(scope, list, view.moment);
    }
    case 'recorded':
      return view.corrected?.recorded(argument) ?? scope.recorded[view.ledger].has(argument);
    case 'did':
      return local(scope.did.get(argument)!);
    case 'in-force':
      return inForce(
        scope,
        model.governance.findIndex((entry) => entry.id === argument),
        view.of,
      );
    case 'clean-for': {
      const { adverse } = scope;
      const last =
        view.corrected?.adverse ??
        (view.moment === 'before' ? local(adverse!.before) : load(adverse![view.ledger]));
      return lasts(scope, argument, view, add(last, constant(1)));
    }
    case 'held-for':
      return lasts(scope, argument, view, view.corrected?.held() ?? load(scope.held![view.ledger]));
    case 'hit': {
      const index = model.consequences.findIndex((entry) => entry.id === argument);
      return consequenceHits(scope, index, view);
    }
    default:
      throw new Error(`the model lets through the function ${name}, which the compiler does not know`);
  }
}

function anyConsequence(scope: Scope, kind: 'sanction' | 'reward', view: View): Expr {
  return or(
    ...scope.model.consequences.flatMap((entry, index) =>
      entry.kind === kind ? [consequenceHits(scope, index, view)] : [],
    ),
  );
}

/** Whether what began with the tick `since` has lasted for a duration: until now, or until the end of the previous tick. */
function lasts(scope: Scope, duration: string, view: View, since: Expr): Expr {
  const { value } = scope.model.durations.find(({ id }) => id === duration)!;
  const ticks = scope.durationTicks(value) - (view.moment === 'now' ? 1 : 0);
  return atMost(add(since, constant(ticks)), tick);
}

/** Whether a consequence falls on the unit in view: its rule holds, and has held for as long as it takes to bite. */
export function consequenceHits(scope: Scope, index: number, view: View): Expr {
  const { lag } = scope.model.consequences[index]!;
  const earlier = view.moment === 'before' || view.of !== undefined;
  if (lag === undefined && earlier && isOfTheMoment(scope.model, index))
    return lastHit(scope, index, view.of);
  if (lag === undefined) return consequenceRule(scope, index, view);
  const since = loadOf(scope, sinceColumn(scope, index, view.ledger), view.of);
  const bites = add(since, constant(scope.durationTicks(lag)));
  // The column says in itself whether the rule holds.
  const held = atMost(constant(0), since);
  return and(held, view.moment === 'now' ? atMost(bites, tick) : below(bites, tick));
}

/** Whether the rule of a consequence holds where the unit in view lives, and no governance flag suspends it. */
export function consequenceRule(scope: Scope, index: number, view: View): Expr {
  const { model } = scope;
  const { id, adoption, when } = model.consequences[index]!;
  const active = notSuspended(scope, 'suspendsConsequences', index, view.of);
  const adopted =
    adoption === undefined
      ? undefined
      : below(constant(0), loadOf(scope, adoptingColumn(scope, id, adoption), view.of));
  return and(...active, adopted, compileExpression(scope, when, view));
}

/** Attribute: how many bodies apply a consequence where the unit lives. */
export function adoptingColumn(scope: Scope, consequence: string, { bodies = 1 }: Adoption): number {
  return scope.builder.attribute(adoptionColumn(consequence), bodies);
}

/** Column with the tick from which the rule of a consequence that lags has held; -1 while it does not. */
export function sinceColumn(scope: Scope, index: number, ledger: Ledger): number {
  const { id } = scope.model.consequences[index]!;
  return scope.builder.state(`since/${id}/${ledger}`, -1, scope.ticks, -1);
}
