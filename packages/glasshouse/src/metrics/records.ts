import type { Model } from '../model/types.ts';
import { type Counts, total } from './measures.ts';

/** What the sources made over the run, and what became of it. */
export interface RecordCounts {
  readonly sources: readonly SourceCounts[];
  /** Made by all sources: invented or put under a namesake. */
  readonly falseRecords: number;
  /** Records that reached a file within the run, true and false ones. */
  readonly filed: number;
  readonly filedFalse: number;
  readonly lapsed: number;
  /** Records lost because a file or a desk was full. */
  readonly overflow: number;
}

export interface SourceCounts {
  readonly id: string;
  readonly title: string;
  readonly true: number;
  /** Records of acts that nobody did. */
  readonly invented: number;
  /** Records of an act put under another person's name. */
  readonly namesake: number;
}

export function recordCounts(model: Model, counts: Counts): RecordCounts {
  const sources = model.sources.map(
    ({ id, title }): SourceCounts => ({
      id,
      title,
      true: total(counts, `records/${id}/true`),
      invented: total(counts, `records/${id}/invented`),
      namesake: total(counts, `records/${id}/namesake`),
    }),
  );
  return {
    sources,
    falseRecords: sources.reduce((sum, { invented, namesake }) => sum + invented + namesake, 0),
    filed: total(counts, 'filed'),
    filedFalse: total(counts, 'filed-false'),
    lapsed: total(counts, 'lapsed'),
    overflow: total(counts, 'overflow'),
  };
}
