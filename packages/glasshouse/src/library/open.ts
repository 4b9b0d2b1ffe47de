import type { RunData } from '../metrics/types.ts';
import type { Model } from '../model/types.ts';
import { type QueryOptions, type QueryResult, type QueryValue, queryRun } from '../results/query.ts';
import { type PanelFilter, type PanelRow, readPanel } from '../results/read.ts';
import { openRun as openFolder } from '../results/run-folder.ts';
import type { CompleteManifest } from '../results/types.ts';
import { verifyRun } from '../results/verify-run.ts';
import { readRunData } from './run-data.ts';
import { modelOf } from './run-model.ts';

/** A finished run, read back from its folder. */
export interface OpenRun {
  readonly dir: string;
  readonly manifest: CompleteManifest;
  /** The checked model that was run. */
  readonly model: Model;
  /** Counts of all replicates with their names, as the metrics take them. */
  data(): Promise<RunData>;
  /** The traced persons' events. */
  panel(filter?: PanelFilter): Promise<PanelRow[]>;
  /** SQL over the run; it sees nothing but the run. */
  query(sql: string, options?: QueryOptions): Promise<QueryResult<Readonly<Record<string, QueryValue>>>>;
  /** Reads every byte and throws a `RunError` (GH2005) where anything differs from what was written. */
  verify(): Promise<void>;
}

/** Opens a finished run. Throws a `RunError`: GH2004, GH2005, or GH2009 where the run is not complete. */
export async function openRun(folder: string): Promise<OpenRun> {
  const run = await openFolder(folder);
  const model = modelOf(run.manifest);
  return {
    dir: run.dir,
    manifest: run.manifest,
    model,
    data: () => readRunData(run, model),
    panel: (filter) => readPanel(run, filter),
    query: (sql, options) => queryRun(run.dir, sql, { ...options, format: 'objects' }),
    verify: async () => {
      await verifyRun(run.dir);
    },
  };
}
