import { timeOf } from '../model/rule-in-time.ts';
import type { Model } from '../model/types.ts';
import type { ReplicateData } from './types.ts';

export interface GovernanceEvent {
  readonly id: string;
  readonly title: string;
  /** Stretches of ticks `[from, until)` in which the rule was in force, in any region. */
  readonly periods: readonly (readonly [number, number])[];
  /** Ticks in which it was in force in each region, where each decides for itself. */
  readonly regions?: readonly { readonly label: string; readonly ticks: number }[];
}

/**
 * When each rule of governance was in force within a run of `ticks`: by its flag, or those of each region, or by the time at which it
 * begins (ir/governance.ts).
 */
export function governanceEvents(
  model: Model,
  { flags, values }: ReplicateData,
  ticks: number,
): GovernanceEvent[] {
  const { regions } = model.population;
  let next = 0;
  return model.governance.map((rule) => {
    const { id, title, scope, signal } = rule;
    if (signal === undefined) {
      const { from, until } = timeOf(rule, model.tick, model.numbers, (ref) => values[ref]!);
      return { id, title, periods: from < ticks ? [[from, Math.min(until, ticks)]] : [] };
    }
    const length = scope === 'region' ? regions.length : 1;
    const own = Array.from({ length }, (_, at) => flags[next + at] ?? []);
    next += length;
    const inAny = Array.from(own[0]!, (_, tick) => own.some((flag) => flag[tick]));
    return {
      id,
      title,
      periods: periodsOf(inAny),
      ...(scope === 'nation'
        ? {}
        : {
            regions: regions.map((region, at) => ({
              label: region.id,
              ticks: own[at]!.filter((inForce) => inForce).length,
            })),
          }),
    };
  });
}

/** The stretches in which a flag is up. */
function periodsOf(flag: readonly boolean[]): [number, number][] {
  const periods: [number, number][] = [];
  flag.forEach((up, tick) => {
    if (!up) return;
    const last = periods.at(-1);
    if (last !== undefined && last[1] === tick) last[1] = tick + 1;
    else periods.push([tick, tick + 1]);
  });
  return periods;
}
