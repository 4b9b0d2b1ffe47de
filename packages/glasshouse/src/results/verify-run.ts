import { join } from 'node:path';
import { diagnostic } from '../diagnostics/codes.ts';
import type { Phrase } from '../diagnostics/phrases.ts';
import { RunError } from '../diagnostics/run-error.ts';
import { digestSubject, hashFile, hashRegime, startDigest } from './hashes.ts';
import { readObservables } from './read.ts';
import { openRun } from './run-folder.ts';
import { MANIFEST_FILE, OBSERVABLES_FILE, PANEL_FILE, type Run } from './types.ts';

/**
 * Opens a run and looks at every byte of it: the texts of the regime, the files, and the digest, which is made anew
 * from the counts. Throws a `RunError` as `openRun` does; GH2005 where anything is not what was written.
 */
export async function verifyRun(folder: string): Promise<Run> {
  const run = await openRun(folder);
  const { dir, manifest } = run;
  if (hashRegime(manifest.regime, manifest.inputs.settings) !== manifest.regimeHash) {
    throw damaged(dir, MANIFEST_FILE, 'the texts of the regime are not those that were run');
  }
  for (const [file, { sha256 }] of [
    [OBSERVABLES_FILE, manifest.files.observables],
    [PANEL_FILE, manifest.files.panel],
  ] as const) {
    if ((await hashFile(join(dir, file))) !== sha256) throw damaged(dir, file, 'it is not what was written');
  }
  const digest = startDigest(digestSubject(manifest));
  for await (const { replicate, counts } of readObservables(run)) {
    digest.add({ replicate, counts, checksum: manifest.checksums[replicate]! });
  }
  if (digest.finish() !== manifest.digest) {
    throw damaged(dir, MANIFEST_FILE, 'its digest is not that of the counts');
  }
  return run;
}

function damaged(dir: string, file: string, reason: Phrase): RunError {
  return new RunError(diagnostic('GH2005', { file: join(dir, file), reason }));
}
