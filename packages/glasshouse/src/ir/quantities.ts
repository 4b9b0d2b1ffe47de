import { probabilityPerTick } from '../model/rates.ts';
import type { AttributeRef, Dependence, Dependent, NumberRef } from '../model/types.ts';
import { boundExponent, CERTAIN, threshold } from '../random/trials.ts';
import { add, choose, constant, least, load, mul, row, scale } from './builder.ts';
import { attributeColumn, type Scope } from './scope.ts';
import { stateValue } from './states.ts';
import { type Expr, ONE } from './types.ts';

/** The probability per tick of a rate, in this replicate. */
export function ratePerTick(scope: Scope, ref: NumberRef): number {
  return convert(scope, ref, scope.value(ref));
}

/**
 * The largest probability per tick that the declared range of a rate, and of the factors on it, allows: it fixes the
 * bound of the rate's stream. `part` is the share of the rate that is meant.
 */
export function mostPerTick(scope: Scope, ref: NumberRef, factors: number, part: number): number {
  const { high, value } = scope.model.numbers[ref]!;
  return convert(scope, ref, Math.max(high, value)) * part * factors;
}

/** A share as a 30-bit threshold: certain is 2^30. */
export function shareThreshold(scope: Scope, ref: NumberRef): number {
  return threshold(Math.min(scope.value(ref), 1), 0);
}

/** A factor in 16.16 fixed point. */
export function fixedPoint(factor: number): number {
  return Math.min(Math.round(factor * ONE), 2 ** 31 - 1);
}

/** A product of the factors by which a number depends on attributes, applied to `base`. */
export function scaleBy(scope: Scope, base: Expr, by: readonly Dependence[], name: string): Expr {
  return by.reduce((scaled, dependence) => {
    const factors = dependence.factors.map((ref) => (ref === undefined ? ONE : fixedPoint(scope.value(ref))));
    if (factors.every((factor) => factor === ONE)) return scaled;
    const on = dependence.on;
    const { what, value } = dependsOn(scope, on);
    return scale(scaled, row(scope.builder.table(`${name}/by/${what}`, factors), value));
  }, base);
}

function dependsOn(scope: Scope, on: AttributeRef): { what: string; value: Expr } {
  if (typeof on === 'string') return { what: on, value: load(attributeColumn(scope, on)) };
  if ('state' in on) return { what: scope.model.states[on.state]!.id, value: stateValue(scope, on.state) };
  const { id } = scope.model.population.attributes[on.attribute]!;
  return { what: id, value: load(attributeColumn(scope, on)) };
}

/** The largest product of factors that the declared ranges allow. */
export function factorMax(scope: Scope, by: readonly Dependence[]): number {
  return by.reduce((product, { factors }) => {
    const highs = factors.map((ref) => {
      if (ref === undefined) return 1;
      const { high, value } = scope.model.numbers[ref]!;
      return Math.max(high, value);
    });
    return product * Math.max(...highs);
  }, 1);
}

/** A rate with its bound: what a trial needs. */
export interface BoundedRate {
  readonly exponent: number;
  /** On the scale of 2^(exponent + 30), before any dependence. */
  readonly base: number;
  /** Whether dependences can carry the threshold past 2^30, so that it must be cut there. */
  readonly overflows: boolean;
}

/**
 * Fixes the bound exponent of a stream from the declared ranges of the rate and of everything that multiplies it
 * (`factors`), and gives the threshold of the rate itself.
 */
export function boundedRate(scope: Scope, ref: NumberRef, factors: number, part = 1): BoundedRate {
  const most = mostPerTick(scope, ref, factors, part);
  const exponent = boundExponent(Math.min(most, 1));
  const base = threshold(Math.min(ratePerTick(scope, ref) * part, 2 ** -exponent), exponent);
  return { exponent, base, overflows: most * 2 ** exponent > 1 };
}

/** Cuts a threshold at certainty where that can be needed. */
export function cut(expr: Expr, overflows: boolean): Expr {
  return overflows ? least(expr, constant(CERTAIN)) : expr;
}

/** A share that may depend on attributes, as a 30-bit threshold. */
export function dependentShare(scope: Scope, share: Dependent, name: string): Expr {
  const base = constant(shareThreshold(scope, share.value));
  return cut(scaleBy(scope, base, share.by, name), factorMax(scope, share.by) > 1);
}

/** A number for each combination of the labels that a share depends on: `of` gives it for the share of that combination. */
export function perLabel(scope: Scope, share: Dependent, name: string, of: (share: number) => number): Expr {
  const value = scope.value(share.value);
  const rows = share.by.reduce<number[]>(
    (products, { factors }) =>
      products.flatMap((product) =>
        factors.map((ref) => product * (ref === undefined ? 1 : scope.value(ref))),
      ),
    [value],
  );
  if (share.by.length === 0) return constant(of(Math.min(value, 1)));
  const index = share.by
    .map(({ on }) => dependsOn(scope, on).value)
    .reduce((sum, label, at) => add(mul(sum, constant(share.by[at]!.labels.length)), label));
  const values = rows.map((product) => of(Math.min(product, 1)));
  return row(scope.builder.table(name, values), index);
}

/** A threshold that holds only under a condition. */
export const onlyWhen = (condition: Expr | undefined, expr: Expr): Expr =>
  condition === undefined ? expr : choose(condition, expr, constant(0));

function convert(scope: Scope, ref: NumberRef, amount: number): number {
  const { unit } = scope.model.numbers[ref]!;
  return probabilityPerTick(amount, unit!, scope.model.tick);
}
