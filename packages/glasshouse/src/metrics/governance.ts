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

/** When each rule of governance was in force: it has one flag, or one for each region (ir/governance.ts). */
export function governanceEvents(model: Model, { flags }: ReplicateData): GovernanceEvent[] {
  const { regions } = model.population;
  let next = 0;
  return model.governance.map(({ id, title, scope }) => {
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
