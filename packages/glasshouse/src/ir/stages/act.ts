import type { Response } from '../../model/types.ts';
import {
  and,
  assign,
  choose,
  constant,
  count,
  note,
  scale,
  shiftRight,
  sub,
  tick,
  truth,
} from '../builder.ts';
import { rememberAct } from '../clean.ts';
import { compileExpression, UNIT_BEFORE } from '../expressions.ts';
import { hazardMax, scaleHazard } from '../hazard.ts';
import { boundedRate, cut, dependentShare, factorMax, fixedPoint, scaleBy } from '../quantities.ts';
import { addPoints, datedRecord, placeRecord, recordWord, retentionTicks, STATUS } from '../records.ts';
import type { Scope } from '../scope.ts';
import { type Expr, ONE, type Stmt } from '../types.ts';
import { canDo, senseAct, subjectRule } from './sensing.ts';

/** Conduct looks at the person as of the end of the previous tick. */

/**
 * What follows when an act has happened: the truth ledger, and the sources that may see it. `block` tells the acts of
 * one kind within a tick apart: what is drawn about each comes from a block of its own.
 */
export function happens(scope: Scope, kind: number, spare: number, block: number): Stmt[] {
  const { model, builder, recorded } = scope;
  const { id } = model.kinds[kind]!;
  const asked = scope.did.get(id);
  const body: Stmt[] = [
    count(builder.measure(`acts/${id}`)),
    note(builder.event('conduct', 'act', id)),
    ...addPoints(scope, 'truth', constant(kind)),
    ...recorded.truth.add(constant(kind)),
    ...(asked === undefined ? [] : [assign(asked, truth(true))]),
    ...rememberAct(scope, kind),
  ];
  const entry = builder.local('entry');
  const inTruth = retentionTicks(scope, kind) > 0;
  if (!scope.keepsRecords) return [...body, ...senseAct(scope, kind, spare, undefined, block)];
  const unseen = inTruth
    ? datedRecord(constant(recordWord(kind, 0, 'true', STATUS.absent, true)), tick)
    : constant(0);
  return [
    ...body,
    assign(entry, unseen),
    ...senseAct(scope, kind, spare, entry, block),
    ...placeRecord(scope, entry),
  ];
}

export function eligibility(scope: Scope, kind: number): Expr | undefined {
  const able = scope.model.kinds[kind]!.when === undefined ? undefined : canDo(scope, kind);
  const subject = subjectRule(scope);
  return able === undefined || subject === undefined ? (able ?? subject) : and(subject, able);
}

/** The responses that make acts of a kind rarer. */
export function reducing(scope: Scope, kind: number): Response[] {
  return scope.model.responses.filter(
    ({ reduces, actsOn }) => reduces !== undefined && actsOn.includes(kind),
  );
}

/** What such responses leave of a rate, or of its threshold. */
export function restrained(scope: Scope, rate: Expr, responses: readonly Response[]): Expr {
  return responses.reduce<Expr>((left, { id, when: rule, reduces }) => {
    const { by, value } = reduces!;
    const kept =
      by.length === 0
        ? constant(fixedPoint(1 - scope.value(value)))
        : sub(constant(ONE), shiftRight(dependentShare(scope, reduces!, `response/${id}`), 14));
    const condition = rule === undefined ? truth(true) : compileExpression(scope, rule, UNIT_BEFORE);
    return choose(condition, scale(left, kept), left);
  }, rate);
}

/** The responses that add acts of a kind. */
export function adding(scope: Scope, kind: number): Response[] {
  return scope.model.responses.filter(
    ({ adds, multiplies, actsOn }) =>
      (adds !== undefined || multiplies !== undefined) && actsOn.includes(kind),
  );
}

/** The trials of such responses, each with dice of its own; `body` is what an added act does. */
export function addedActs(
  scope: Scope,
  kind: number,
  eligible: Expr | undefined,
  locals: { readonly u: number; readonly spare: number },
  body: (index: number) => Stmt[],
): Stmt[] {
  const { model, builder } = scope;
  return adding(scope, kind).map((response, index): Stmt => {
    const name = `response/${response.id}/${model.kinds[kind]!.id}`;
    const { exponent, threshold } = addedRate(scope, kind, response, name);
    const condition = and(
      eligible,
      response.when === undefined ? undefined : compileExpression(scope, response.when, UNIT_BEFORE),
    );
    return {
      op: 'trial',
      stream: builder.stream(name, exponent),
      threshold: choose(condition, threshold, constant(0)),
      ...locals,
      body: body(index),
    };
  });
}

function addedRate(
  scope: Scope,
  kind: number,
  { adds, multiplies }: Response,
  name: string,
): { exponent: number; threshold: Expr } {
  if (adds !== undefined) {
    const { exponent, base, overflows } = boundedRate(scope, adds.value, factorMax(scope, adds.by));
    return { exponent, threshold: cut(scaleBy(scope, constant(base), adds.by, name), overflows) };
  }
  // Three times as often is twice as often besides.
  const { high, value } = scope.model.numbers[multiplies!]!;
  const hazard = scope.model.kinds[kind]!;
  const most = hazardMax(scope, hazard) * Math.max(high - 1, value - 1, 0);
  const { exponent, base, overflows } = boundedRate(scope, hazard.rate, Math.max(most, 1));
  const scaled = scaleHazard(scope, hazard, constant(base), `conduct/${hazard.id}`, UNIT_BEFORE);
  const besides = constant(fixedPoint(Math.max(scope.value(multiplies!) - 1, 0)));
  return { exponent, threshold: cut(scale(scaled, besides), overflows) };
}
