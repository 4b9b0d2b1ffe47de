import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm, rmdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { diagnostic } from '../diagnostics/codes.ts';
import type { Phrase } from '../diagnostics/phrases.ts';
import { RunError } from '../diagnostics/run-error.ts';
import { writeDurably } from './durable-files.ts';
import { hashRegime } from './hashes.ts';
import { describeMachine } from './machine.ts';
import { beginManifest, folderName, printManifest } from './make-manifest.ts';
import { parseManifest } from './manifest.ts';
import { hasSystemCode, systemReason, writeError } from './run-error.ts';
import {
  CHECKPOINT_FOLDER,
  MANIFEST_FILE,
  type Manifest,
  OBSERVABLES_FILE,
  PANEL_FILE,
  type Run,
  type RunFolder,
  type RunInputs,
} from './types.ts';

export interface WhereToRun {
  /** The folder itself. It must not exist, or be empty. */
  readonly folder?: string;
  /** Without `folder`: where the next free `<regime>-<n>` is made. */
  readonly parent?: string;
}

/**
 * Makes the folder of a new run, with a manifest that says it is running. Throws a `RunError`: GH2002 where there is
 * something already, GH2003 where it cannot be written, GH2008 where the disk is full.
 */
export async function createRun(inputs: RunInputs, where: WhereToRun = {}): Promise<RunFolder> {
  const { dir, isNew } =
    where.folder === undefined
      ? { dir: await takeFreeName(resolve(where.parent ?? 'runs'), inputs.regime.id), isNew: true }
      : await takeFolder(resolve(where.folder));
  const manifest = beginManifest(inputs, {
    runId: randomUUID(),
    regimeHash: hashRegime(inputs.regime, inputs.inputs.settings),
    nodeVersion: process.version,
    machine: describeMachine(),
  });
  try {
    await writeManifest(dir, manifest);
  } catch (error) {
    // An empty folder is no run; leave none behind.
    await rm(join(dir, CHECKPOINT_FOLDER), { recursive: true, force: true }).catch(() => {});
    if (isNew) await rmdir(dir).catch(() => {});
    throw writeError(error, dir);
  }
  return { dir, manifest };
}

/**
 * The manifest of a run in any state: the way to find out whether it is complete or can be continued.
 * Throws a `RunError`: GH2004 where there is no run, GH2005 where the manifest is damaged.
 */
export async function readManifest(folder: string): Promise<Manifest> {
  const dir = resolve(folder);
  const path = join(dir, MANIFEST_FILE);
  let text: string;
  try {
    if (!(await stat(dir)).isDirectory()) throw noRun(dir, 'it is a file');
    const { size } = await stat(path);
    if (size > LARGEST_MANIFEST_BYTES) throw damaged(path, `it has ${size} bytes, which no manifest has`);
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw readError(error, dir, path);
  }
  const manifest = parseManifest(text);
  if ('problem' in manifest) throw damaged(path, manifest.problem);
  return manifest;
}

/**
 * A finished run, with its files present and as long as they should be; `verifyRun` looks at every byte.
 * Throws a `RunError`: as `readManifest`, GH2005 also for the other files, and GH2009 where the run is not complete.
 */
export async function openRun(folder: string): Promise<Run> {
  const dir = resolve(folder);
  const manifest = await readManifest(dir);
  if (manifest.state === 'running') throw new RunError(diagnostic('GH2009', { folder: dir }));
  for (const [file, { bytes }] of [
    [OBSERVABLES_FILE, manifest.files.observables],
    [PANEL_FILE, manifest.files.panel],
  ] as const) {
    const path = join(dir, file);
    const size = await stat(path).then(
      (found) => found.size,
      () => undefined,
    );
    if (size === undefined) throw damaged(path, 'it is missing');
    if (size !== bytes) throw damaged(path, `it has ${size} bytes, and had ${bytes} when it was written`);
  }
  return { dir, manifest };
}

/** Writes the manifest, whole or not at all. System errors pass through; throws for one that could not be read back. */
export async function writeManifest(dir: string, manifest: Manifest): Promise<void> {
  const text = printManifest(manifest);
  const again = parseManifest(text);
  if ('problem' in again) throw new Error(`the manifest of this run would be damaged: ${again.problem}`);
  await writeDurably(join(dir, MANIFEST_FILE), text, join(dir, CHECKPOINT_FOLDER));
}

const LARGEST_MANIFEST_BYTES = 256 * 2 ** 20;

/** The checkpoint folder is the claim: of several processes only one can make it. */
async function takeFolder(dir: string): Promise<{ dir: string; isNew: boolean }> {
  try {
    await mkdir(resolve(dir, '..'), { recursive: true });
    const isNew = await makeUnlessThere(dir);
    const isFree = isNew || (await readdir(dir)).length === 0;
    if (isFree && (await makeUnlessThere(join(dir, CHECKPOINT_FOLDER)))) return { dir, isNew };
  } catch (error) {
    throw writeError(error, dir);
  }
  throw new RunError(diagnostic('GH2002', { folder: dir }));
}

async function takeFreeName(parent: string, regime: string): Promise<string> {
  const name = folderName(regime);
  try {
    await mkdir(parent, { recursive: true });
    for (let n = 1; ; n++) {
      const dir = join(parent, `${name}-${n}`);
      if (!(await makeUnlessThere(dir))) continue;
      await mkdir(join(dir, CHECKPOINT_FOLDER));
      return dir;
    }
  } catch (error) {
    throw writeError(error, parent);
  }
}

/** Whether the folder was made: no two callers make the same one. */
async function makeUnlessThere(dir: string): Promise<boolean> {
  try {
    await mkdir(dir);
    return true;
  } catch (error) {
    if (hasSystemCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function readError(cause: unknown, dir: string, path: string): unknown {
  if (hasSystemCode(cause, 'ENOENT', 'ENOTDIR')) {
    const isManifest = cause instanceof Error && 'path' in cause && cause.path === path;
    return noRun(dir, isManifest ? `it has no ${MANIFEST_FILE}` : 'it does not exist');
  }
  const reason = systemReason(cause);
  return reason === undefined ? cause : noRun(dir, `it cannot be read (${reason})`);
}

function noRun(folder: string, reason: Phrase): RunError {
  return new RunError(diagnostic('GH2004', { folder, reason }));
}

function damaged(file: string, reason: Phrase): RunError {
  return new RunError(diagnostic('GH2005', { file, reason }));
}
