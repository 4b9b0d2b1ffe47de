import { joined } from '../results/digest.ts';
import {
  beginManifest,
  endManifest,
  folderName,
  printManifest,
  regimeText,
  startOutcome,
} from '../results/make-manifest.ts';
import { startTables } from '../results/parquet.ts';
import {
  type FileRecord,
  MANIFEST_FILE,
  type Machine,
  OBSERVABLES_FILE,
  PANEL_FILE,
  REPORT_FILE,
} from '../results/types.ts';
import { renderReport } from '../views/report/index.ts';
import type { Language } from '../views/texts/texts.ts';
import { chooseBackend } from './backend.ts';
import { prepare, RegimeError } from './prepare.ts';
import { codesOf, inputsOf, textsOf } from './run-inputs.ts';
import { settle } from './settle.ts';
import { sha256 } from './sha256.ts';
import { shelfId } from './shelf-id.ts';
import { type SimulateRequest, simulate } from './simulate.ts';

export interface RunFilesRequest extends Omit<SimulateRequest, 'onResult'> {
  /** Of the report; English unless told. */
  readonly language?: Language;
  /** What the manifest is to say of where the run was made. */
  readonly machine: Machine;
  readonly nodeVersion: string;
}

export interface RunFiles {
  /** A name for the folder that they belong into. */
  readonly folder: string;
  readonly digest: string;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[];
}

/**
 * Runs a regime and gives the files of its run folder, in memory: those that `run` writes for the same inputs, but for what
 * the manifest says of machine, time and `runId`, and the report of the time. Throws as `simulate` does.
 */
export async function makeFiles(request: RunFilesRequest): Promise<RunFiles> {
  const { language = 'en', machine, nodeVersion, ...asked } = request;
  const { overlays = [], settings: changes = [] } = asked;
  const prepared = prepare(asked);
  const { model } = prepared;
  if (model === undefined) throw new RegimeError(prepared);
  const settings = settle(model, asked);
  const inputs = inputsOf(model, settings, {
    texts: textsOf(asked, prepared.sources),
    overlays: overlays.map(({ file }) => shelfId(file)),
    settings: changes,
    backend: chooseBackend(asked.backend),
    workers: asked.workers?.count ?? 1,
  });
  const regimeHash = await sha256(
    new TextEncoder().encode(regimeText(inputs.regime, inputs.inputs.settings)),
  );
  const begun = beginManifest(inputs, { runId: crypto.randomUUID(), regimeHash, nodeVersion, machine });

  const pieces = { observables: [] as Uint8Array[], panel: [] as Uint8Array[] };
  const tables = startTables(inputs, codesOf(model, settings), {
    observables: (bytes) => void pieces.observables.push(bytes),
    panel: (bytes) => void pieces.panel.push(bytes),
  });
  const outcome = startOutcome();
  const { data, digest } = await simulate({
    ...asked,
    async onResult(result) {
      outcome.add(result);
      await tables.add(result);
    },
  });
  const rows = await tables.finish();
  const observables = joined(pieces.observables);
  const panel = joined(pieces.panel);
  const { seconds, backend, workers } = data;
  const manifest = endManifest(begun, {
    ...outcome,
    ...{ seconds, backend, workers, digest },
    files: {
      observables: await recordOf(observables, rows.observables),
      panel: await recordOf(panel, rows.panel),
    },
  });
  const text = (words: string) => new TextEncoder().encode(words);
  return {
    folder: `${folderName(model.id)}-${digest.slice(0, 8)}`,
    digest,
    files: [
      { name: REPORT_FILE, bytes: text(renderReport(data, { lang: language })) },
      { name: OBSERVABLES_FILE, bytes: observables },
      { name: PANEL_FILE, bytes: panel },
      { name: MANIFEST_FILE, bytes: text(printManifest(manifest)) },
    ],
  };
}

async function recordOf(bytes: Uint8Array<ArrayBuffer>, rows: number): Promise<FileRecord> {
  return { rows, bytes: bytes.length, sha256: await sha256(bytes) };
}
