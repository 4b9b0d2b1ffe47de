import { FALSE_CAUSES, type FalseCause } from '../model/causes.ts';
import type { Model } from '../model/types.ts';
import { type Counts, total } from './measures.ts';

/** What the sources made over the run, and what became of it. */
export interface RecordCounts {
  readonly sources: readonly SourceCounts[];
  /** Made by all sources, by whatever cause. */
  readonly falseRecords: number;
  readonly falseByCause: Readonly<Record<FalseCause, number>>;
  /** Records that say nothing about what anybody did; they are in no file. */
  readonly useless: number;
  /** All records that sources made. */
  readonly made: number;
  /** Records that reached a file within the run, true and false ones. */
  readonly filed: number;
  readonly filedFalse: number;
  readonly lapsed: number;
  /** Records lost because a file or a desk was full. */
  readonly overflow: number;
}

/** What a source made: true records, and wrong ones by cause (model/causes.ts). */
export interface SourceCounts extends Readonly<Record<FalseCause, number>> {
  readonly id: string;
  readonly title: string;
  readonly true: number;
  /** Records that say nothing. */
  readonly useless: number;
}

export function recordCounts(model: Model, counts: Counts): RecordCounts {
  const sources = model.sources.map(
    ({ id, title }): SourceCounts => ({
      id,
      title,
      true: total(counts, `records/${id}/true`),
      ...byFalseCause((cause) => total(counts, `records/${id}/${cause}`)),
      useless: total(counts, `records/${id}/useless`),
    }),
  );
  return {
    sources,
    falseRecords: sources.reduce((sum, source) => sum + falseRecordsOf(source), 0),
    falseByCause: byFalseCause((cause) => sources.reduce((sum, source) => sum + source[cause], 0)),
    useless: sources.reduce((sum, { useless }) => sum + useless, 0),
    made: sources.reduce((sum, source) => sum + recordsOf(source), 0),
    filed: total(counts, 'filed'),
    filedFalse: total(counts, 'filed-false'),
    lapsed: total(counts, 'lapsed'),
    overflow: total(counts, 'overflow'),
  };
}

/** All wrong records of a source. */
export function falseRecordsOf(source: SourceCounts): number {
  return FALSE_CAUSES.reduce((sum, cause) => sum + source[cause], 0);
}

/** All records of a source. */
export function recordsOf(source: SourceCounts): number {
  return source.true + falseRecordsOf(source) + source.useless;
}

function byFalseCause(count: (cause: FalseCause) => number): Record<FalseCause, number> {
  return Object.fromEntries(FALSE_CAUSES.map((cause) => [cause, count(cause)])) as Record<FalseCause, number>;
}
