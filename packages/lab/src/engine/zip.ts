import { type Zippable, zipSync } from 'fflate';
import type { RunFiles } from 'glasshouse/browser';

/** A run folder as one file. Parquet is compressed already. */
export function zipOf({ folder, files }: RunFiles): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const { name, bytes } of files)
    entries[`${folder}/${name}`] = [bytes, { level: name.endsWith('.parquet') ? 0 : 6 }];
  return zipSync(entries);
}
