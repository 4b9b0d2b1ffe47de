import { type FileHandle, mkdir, open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReplicateResult } from '../engine/types.ts';
import { personCode } from '../population/identity-codes.ts';
import { moveDurably, temporaryName, writeDurably } from './durable-files.ts';
import { digestSubject, hashFile, startDigest } from './hashes.ts';
import { endManifest, startOutcome } from './make-manifest.ts';
import { startTables } from './parquet.ts';
import type { Sink } from './parquet-table.ts';
import { writeError } from './run-error.ts';
import { writeManifest } from './run-folder.ts';
import {
  CHECKPOINT_FOLDER,
  type CompleteManifest,
  type FileRecord,
  OBSERVABLES_FILE,
  PANEL_FILE,
  REPORT_FILE,
  type Run,
  type RunFolder,
} from './types.ts';

export interface Finish {
  /** All replicates in order, from 0; asked for one at a time, so that they need not all be in memory. */
  readonly results: AsyncIterable<ReplicateResult> | Iterable<ReplicateResult>;
  /** Time spent on the run, for the manifest; asked for once all results are in. */
  readonly seconds: () => number | Promise<number>;
  /** Where a continued run was not computed as the manifest said at first. */
  readonly backend?: string;
  readonly workers?: number;
  /** The identity code of a traced unit; all are persons unless told. */
  readonly codeOf?: (unit: number) => string;
  /** The text of `report.html`, made when the other results are in place and can be read. */
  readonly report?: (manifest: CompleteManifest) => string | Promise<string>;
}

/**
 * Writes the results and, as the last thing, the manifest that says the run is complete; then the checkpoints go.
 * Cut off at any point before, the run is still running and can be finished again. Throws a `RunError` (GH2003,
 * GH2008) where the disk refuses it; errors of `results` and `report` pass through.
 */
export async function finishRun(
  { dir, manifest }: RunFolder,
  { results, seconds, backend, workers, codeOf = personCode, report }: Finish,
): Promise<Run> {
  const scratch = join(dir, CHECKPOINT_FOLDER);
  const observables = temporaryName(join(dir, OBSERVABLES_FILE), scratch);
  const panel = temporaryName(join(dir, PANEL_FILE), scratch);
  const digest = startDigest(digestSubject(manifest));
  const outcome = startOutcome();
  try {
    await mkdir(scratch, { recursive: true });
    const rows = await writing([observables, panel], async ([toObservables, toPanel]) => {
      const tables = startTables(manifest, codeOf, { observables: toObservables!, panel: toPanel! });
      for await (const result of results) {
        digest.add(result);
        outcome.add(result);
        await tables.add(result);
      }
      return tables.finish();
    });
    const files = {
      observables: await recordFile(observables, rows.observables),
      panel: await recordFile(panel, rows.panel),
    };
    await moveDurably(observables, join(dir, OBSERVABLES_FILE));
    await moveDurably(panel, join(dir, PANEL_FILE));
    const complete = endManifest(manifest, {
      ...outcome,
      backend: backend ?? manifest.backend,
      workers: workers ?? manifest.workers,
      seconds: await seconds(),
      digest: digest.finish(),
      files,
    });
    if (report !== undefined) await writeDurably(join(dir, REPORT_FILE), await report(complete), scratch);
    await writeManifest(dir, complete);
    // The run is whole from here on; what cannot be removed does no harm.
    await rm(scratch, { recursive: true, force: true }).catch(() => {});
    return { dir, manifest: complete };
  } catch (error) {
    await Promise.all([observables, panel].map((path) => rm(path, { force: true }).catch(() => {})));
    throw writeError(error, dir);
  }
}

/** Opens new files for as long as something is written into them. */
async function writing<T>(
  paths: readonly string[],
  write: (sinks: readonly Sink[]) => Promise<T>,
): Promise<T> {
  const files: FileHandle[] = [];
  try {
    for (const path of paths) files.push(await open(path, 'wx'));
    return await write(files.map((file) => (bytes) => file.writeFile(bytes)));
  } finally {
    await Promise.all(files.map((file) => file.close()));
  }
}

async function recordFile(path: string, rows: number): Promise<FileRecord> {
  return { rows, bytes: (await stat(path)).size, sha256: await hashFile(path) };
}
