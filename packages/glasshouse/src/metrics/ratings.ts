import type { Model } from '../model/types.ts';
import { atLast, type Counts, series } from './measures.ts';

export type Ledger = 'file' | 'truth';

/** Persons in each grade at each tick, in one ledger; in the order of the regime, best grade first. */
export function gradeSeries(
  model: Model,
  counts: Counts,
  ledger: Ledger,
): readonly { readonly id: string; readonly title: string; readonly persons: Float64Array }[] {
  return model.grades.map(({ id, title }) => ({
    id,
    title,
    persons: series(counts, `grade/${ledger}/${id}`),
  }));
}

/** Persons by score at the last tick, in both ledgers. Scores beyond the ends are in the end bins. */
export interface ScoreDistribution {
  readonly width: number;
  readonly bins: readonly { readonly from: number; readonly file: number; readonly truth: number }[];
  readonly meanFile: number | null;
  readonly meanTruth: number | null;
}

/** Undefined for a regime without a score. */
export function scoreDistribution(counts: Counts): ScoreDistribution | undefined {
  const edges = [...counts.indexOf.keys()]
    .flatMap((name) => (name.startsWith(FILE_BIN) ? [Number(name.slice(FILE_BIN.length))] : []))
    .sort((a, b) => a - b);
  if (edges.length === 0) return undefined;
  const bins = edges.map((from) => ({
    from,
    file: atLast(counts, `${FILE_BIN}${from}`),
    truth: atLast(counts, `score/truth/${from}`),
  }));
  const mean = (ledger: Ledger): number | null => {
    const scored = bins.reduce((sum, bin) => sum + bin[ledger], 0);
    return scored === 0 ? null : atLast(counts, `score-sum/${ledger}`) / scored;
  };
  const width = edges.length > 1 ? edges[1]! - edges[0]! : 1;
  return { width, bins, meanFile: mean('file'), meanTruth: mean('truth') };
}

const FILE_BIN = 'score/file/';
