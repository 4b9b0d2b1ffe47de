import type { TypedExpression } from '../language/expression/types.ts';
import { walkExpression } from '../language/expression/walk.ts';
import type { Model } from '../model/types.ts';
import { asCount, constant, equal, lagged, load, local, store } from './builder.ts';
import type { Scope } from './scope.ts';
import type { Expr, Stmt } from './types.ts';

/**
 * A consequence whose rule asks for this very tick (a record that has just come in) cannot be asked for later: its rule
 * would look at another tick. Where conduct, or somebody else, asks whether it fell on a unit at the end of the previous
 * tick, that is written down.
 */
export function isOfTheMoment(model: Model, consequence: number): boolean {
  return mentions(model.consequences[consequence]!.when, ({ function: name }) => MOMENTARY.includes(name));
}

const MOMENTARY: readonly string[] = ['recorded', 'clean-for', 'held-for'];

/** Whether the consequence fell on the unit, or on another one, `of`, at the end of the previous tick. */
export function lastHit(scope: Scope, consequence: number, of: Expr | undefined): Expr {
  const column = lastHitColumn(scope, consequence);
  if (of === undefined) return equal(load(column), constant(1));
  scope.builder.lag(column);
  return equal(lagged(column, of), constant(1));
}

/** Writes down what is asked for; `hit` is the local that says whether the consequence falls on the unit now. */
export function keepLastHit(scope: Scope, consequence: number, hit: number): Stmt[] {
  const { model } = scope;
  if (!isOfTheMoment(model, consequence) || !isAskedFor(model, consequence)) return [];
  return [store(lastHitColumn(scope, consequence), asCount(local(hit)))];
}

function lastHitColumn(scope: Scope, consequence: number): number {
  return scope.builder.state(`fell/${scope.model.consequences[consequence]!.id}`, 0, 1, 0);
}

function isAskedFor(model: Model, consequence: number): boolean {
  const { id, kind } = model.consequences[consequence]!;
  const asks = (rule: TypedExpression): boolean => {
    const names = kind === 'sanction' ? 'sanctioned' : 'rewarded';
    let found = mentions(rule, (call) => call.function === 'hit' && call.argument === id);
    walkExpression(rule, (node) => {
      found ||= node.op === 'name' && node.name === names;
    });
    return found;
  };
  const { kinds, sources, responses, states } = model;
  const hazards = [...kinds, ...sources.flatMap(({ misuse }) => misuse)];
  const before = [
    ...hazards.flatMap(({ when, factors }) => [when, ...factors.map((factor) => factor.when)]),
    ...sources.flatMap(({ coverageFactors, falseRecordFactors }) =>
      [...coverageFactors, ...falseRecordFactors].map((factor) => factor.when),
    ),
    ...responses.map(({ when }) => when),
  ];
  const changes = states.flatMap((state) => state.changes);
  const around = changes
    .flatMap(({ when, factors }) => [when, ...factors.map((factor) => factor.when)])
    .flatMap((rule) => (rule === undefined ? [] : partsAboutOthers(rule)));
  return [...before.filter((rule) => rule !== undefined), ...around].some(asks);
}

function partsAboutOthers(rule: TypedExpression): TypedExpression[] {
  const parts: TypedExpression[] = [];
  walkExpression(rule, (node) => {
    if (node.op === 'any') parts.push(node.of);
  });
  return parts;
}

function mentions(
  rule: TypedExpression,
  is: (call: Extract<TypedExpression, { op: 'call' }>) => boolean,
): boolean {
  let found = false;
  walkExpression(rule, (node) => {
    found ||= node.op === 'call' && is(node);
  });
  return found;
}
