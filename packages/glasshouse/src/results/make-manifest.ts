import type { ReplicateResult } from '../engine/types.ts';
import type {
  CompleteManifest,
  Manifest,
  RegimeRecord,
  RunInputs,
  RunningManifest,
  Setting,
} from './types.ts';

/** The manifest of a run that begins now. */
export function beginManifest(
  inputs: RunInputs,
  where: Pick<RunningManifest, 'runId' | 'regimeHash' | 'nodeVersion' | 'machine'>,
): RunningManifest {
  const { runId, regimeHash, nodeVersion, machine } = where;
  return {
    formatVersion: 1,
    state: 'running',
    runId,
    ...inputs,
    regimeHash,
    nodeVersion,
    machine,
    started: new Date().toISOString(),
  };
}

/** What is known of a run only when all of it is there. */
export type Ending = Pick<
  CompleteManifest,
  'seconds' | 'backend' | 'workers' | 'digest' | 'checksums' | 'flagPeriods' | 'files'
>;

/** The manifest of a run that ends now. */
export function endManifest(manifest: RunningManifest, ending: Ending): CompleteManifest {
  const { persons, ticks, replicates } = manifest.inputs;
  const { seconds, backend, workers, digest, checksums, flagPeriods, files } = ending;
  return {
    ...manifest,
    state: 'complete',
    backend,
    workers,
    finished: new Date().toISOString(),
    seconds,
    personTicks: persons * ticks * replicates,
    digest,
    checksums,
    flagPeriods,
    files,
  };
}

/** The manifest as text, one line for each of its fields. */
export function printManifest(manifest: Manifest): string {
  const fields = Object.entries(manifest).map(([key, value]) => `  "${key}": ${JSON.stringify(value)}`);
  return `{\n${fields.join(',\n')}\n}\n`;
}

/** What the manifest says of each replicate, taken from the results as they come. */
export function startOutcome() {
  const checksums: (readonly [number, number])[] = [];
  const flagPeriods: [number, number][][][] = [];
  return {
    checksums,
    flagPeriods,
    add({ checksum, flags }: ReplicateResult): void {
      checksums.push(checksum);
      flagPeriods.push(flags.map(periodsOf));
    },
  };
}

/** The text whose SHA-256 is the `regimeHash`: the regime as written. Names of files are left out: they differ between machines. */
export function regimeText({ texts }: RegimeRecord, settings: readonly Setting[]): string {
  return JSON.stringify([
    texts.map(({ role, text }) => [role, text]),
    settings.map(({ path, value }) => [path, value]),
  ]);
}

/** The name of the folder of a run, as far as its regime gives it. A regime file is free in its id, but may not lead elsewhere. */
export function folderName(regime: string): string {
  return regime.replaceAll(/[^\p{L}\p{N}._-]/gu, '-').replace(/^\.+/, '') || 'run';
}

/** The stretches `[from, until)` in which it is true. */
function periodsOf(inForce: readonly boolean[]): [number, number][] {
  const periods: [number, number][] = [];
  for (const [tick, isInForce] of inForce.entries()) {
    if (!isInForce) continue;
    const last = periods.at(-1);
    if (last?.[1] === tick) last[1] = tick + 1;
    else periods.push([tick, tick + 1]);
  }
  return periods;
}
