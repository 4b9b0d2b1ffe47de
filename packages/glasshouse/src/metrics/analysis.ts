import { type Ledgers, ledgersOf } from './ledgers.ts';
import { type Counts, openCounts } from './measures.ts';
import { type Sensitivity, sensitivityOf } from './sensitivity.ts';
import { type Summary, summaryOf } from './summary.ts';
import type { RunData } from './types.ts';

/** A run, read once for all views of it. */
export interface Analysis {
  readonly run: RunData;
  /** Of replicate 0, with its groups and regions. */
  readonly central: Ledgers;
  readonly counts: Counts;
  /** Of every replicate, from 0. */
  readonly ledgers: readonly Ledgers[];
  readonly summary: Summary;
  /** On the person-ticks of wrongful listing; undefined with too few replicates. */
  readonly sensitivity: Sensitivity | undefined;
}

/** Throws a `RangeError` for a run without replicates, or with counts that do not fit it. */
export function analyse(run: RunData): Analysis {
  const ledgers = run.replicates.map((replicate) => ledgersOf(run.model, run, replicate));
  const summary = summaryOf(run, ledgers);
  const sensitivity = sensitivityOf(
    run.model.numbers,
    run.replicates.map((replicate) => replicate.values),
    ledgers.map(({ overall }) => overall.personTicks.wrongful),
  );
  return {
    run,
    central: ledgers[0]!,
    counts: openCounts(run, run.replicates[0]!),
    ledgers,
    summary,
    sensitivity,
  };
}
