import { timeOf } from '../model/rule-in-time.ts';
import type { GovernanceRule, GovernanceSignal } from '../model/types.ts';
import { CERTAIN } from '../random/trials.ts';
import { below, constant, equal, lagged, load, not, row, tick } from './builder.ts';
import { shareThreshold } from './quantities.ts';
import type { Scope } from './scope.ts';
import type { Expr, Flag } from './types.ts';

/**
 * One flag for each rule of governance that watches something, or one for each region where each decides for itself, in the order
 * of the file; its measure is what the rule watches. A rule that begins at a time has none: the tick says whether it is in force.
 */
export function declareFlags(scope: Scope): void {
  const { model, builder } = scope;
  for (const rule of model.governance) {
    if (rule.signal === undefined) continue;
    const flag = flagOf(scope, rule, rule.signal);
    if (rule.scope === 'nation') {
      builder.flag(flag);
      continue;
    }
    const persons = builder.measure('persons');
    for (const [index, { id }] of model.population.regions.entries())
      builder.flag({ ...flag, name: `${rule.id}/${id}`, region: { index, persons } });
  }
}

/** Whether a rule is in force, for the unit at hand or another one. */
export function inForce(scope: Scope, rule: number, of?: Expr): Expr {
  const { model, builder } = scope;
  const { id, scope: reach, signal: watched } = model.governance[rule]!;
  if (watched === undefined) return atItsTime(scope, model.governance[rule]!);
  const flag = firstFlag(scope, rule);
  if (reach === 'nation') return { op: 'flag', flag };
  const { length } = model.population.regions;
  const signal = builder.signal({ name: `in-force/${id}`, length, rule: { kind: 'in-force', flag } });
  const region = of === undefined ? load(scope.columns.region) : lagged(scope.columns.region, of);
  return below(constant(0), { op: 'signal', signal, ...(length === 1 ? {} : { index: region }) });
}

function atItsTime({ model, value, ticks, builder }: Scope, rule: GovernanceRule): Expr {
  const { from, until } = timeOf(rule, model.tick, model.numbers, value);
  const inForce = Array.from({ length: ticks }, (_, at) => Number(from <= at && at < until));
  return equal(row(builder.table(`in-force/${rule.id}`, inForce), tick), constant(1));
}

/** That no rule suspends a list or a consequence. */
export function notSuspended(
  scope: Scope,
  what: 'suspendsLists' | 'suspendsConsequences',
  index: number,
  of?: Expr,
): Expr[] {
  return scope.model.governance.flatMap((rule, at) =>
    rule[what].includes(index) ? [not(inForce(scope, at, of))] : [],
  );
}

function firstFlag({ model }: Scope, rule: number): number {
  const regions = model.population.regions.length;
  return model.governance
    .slice(0, rule)
    .filter(({ signal }) => signal !== undefined)
    .reduce((sum, { scope }) => sum + (scope === 'region' ? regions : 1), 0);
}

function flagOf(scope: Scope, rule: GovernanceRule, signal: GovernanceSignal): Flag {
  const { id, above, below: under, after, lasting } = rule;
  const lastingTicks = lasting === undefined ? -1 : scope.durationTicks(lasting);
  // A rule that is in force from tick n on was set in the tick before.
  const from = after === undefined ? undefined : Math.max(scope.durationTicks(after), 1) - 1;
  return {
    name: id,
    measure: measureOf(scope, signal),
    threshold: Math.min(shareThreshold(scope, (above ?? under)!), CERTAIN),
    lastingTicks,
    ...(under === undefined ? {} : { below: true }),
    ...(from === undefined ? {} : { looks: { from } }),
  };
}

function measureOf({ model, builder }: Scope, signal: GovernanceSignal): number {
  if ('kind' in signal) return builder.measure(`acts/${model.kinds[signal.kind]!.id}`);
  if ('list' in signal) return builder.measure(`listed/${model.lists[signal.list]!.id}`);
  if ('consequence' in signal) return builder.measure(`hit/${model.consequences[signal.consequence]!.id}`);
  return builder.measure(signal.counted);
}
