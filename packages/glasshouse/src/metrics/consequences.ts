import type { Model } from '../model/types.ts';
import { type Counts, total } from './measures.ts';

/** What sanctions and rewards did over the run; `wrongful` parts would not have been under the truth. */
export interface ConsequenceCounts {
  readonly each: readonly OneConsequence[];
  /** Over all sanctions. */
  readonly refused: number;
  readonly refusedWrongful: number;
  /** Over all rewards. */
  readonly granted: number;
  readonly grantedWrongful: number;
  /** Person-ticks of household members dragged along, added up over all sanctions. */
  readonly reached: number;
  readonly reachedWrongful: number;
}

export interface OneConsequence {
  readonly id: string;
  readonly title: string;
  readonly kind: 'sanction' | 'reward';
  /** Person-ticks. */
  readonly hit: number;
  readonly hitWrongful: number;
  /** Times that something asked for was refused (sanction) or granted (reward). */
  readonly used: number;
  readonly usedWrongful: number;
  /** Person-ticks of other members of the household. */
  readonly reached: number;
  readonly reachedWrongful: number;
}

export function consequenceCounts(model: Model, counts: Counts): ConsequenceCounts {
  const each = model.consequences.map(({ id, title, kind }): OneConsequence => {
    const used = kind === 'sanction' ? 'refused' : 'granted';
    return {
      id,
      title,
      kind,
      hit: total(counts, `hit/${id}`),
      hitWrongful: total(counts, `hit-wrongful/${id}`),
      used: total(counts, `${used}/${id}`),
      usedWrongful: total(counts, `${used}-wrongful/${id}`),
      reached: total(counts, `reached/${id}`),
      reachedWrongful: total(counts, `reached-wrongful/${id}`),
    };
  });
  const sum = (key: 'used' | 'usedWrongful' | 'reached' | 'reachedWrongful', kind?: OneConsequence['kind']) =>
    each.reduce((whole, one) => whole + (kind === undefined || one.kind === kind ? one[key] : 0), 0);
  return {
    each,
    refused: sum('used', 'sanction'),
    refusedWrongful: sum('usedWrongful', 'sanction'),
    granted: sum('used', 'reward'),
    grantedWrongful: sum('usedWrongful', 'reward'),
    reached: sum('reached', 'sanction'),
    reachedWrongful: sum('reachedWrongful', 'sanction'),
  };
}
