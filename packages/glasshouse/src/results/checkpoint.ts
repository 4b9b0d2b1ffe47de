import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { CheckpointStore } from '../engine/types.ts';
import { type Content, decode, encode, type Facts } from './checkpoint-bytes.ts';
import { writeDurably } from './durable-files.ts';
import { writeError } from './run-error.ts';
import { readStanding, standingBytes } from './standing-file.ts';
import { CHECKPOINT_FOLDER } from './types.ts';

/**
 * The checkpoints of a run, in its folder. `fingerprint` (hashes.ts) stands for everything that the results depend on:
 * program, population, seed, size, panel. A file that is missing, cut off, damaged, or of another fingerprint counts
 * as absent, so what is loaded is what was saved. Saving throws a `RunError` where the disk refuses it.
 */
export function openCheckpoints(dir: string, fingerprint: string): CheckpointStore {
  const folder = join(dir, CHECKPOINT_FOLDER);
  const fileOf = (replicate: number, kind: Facts['kind']) => join(folder, `replicate-${replicate}.${kind}`);
  // One after the other, so that an older state never replaces a newer one.
  let last: Promise<void> = Promise.resolve();
  const save = (action: () => Promise<void>): Promise<void> => {
    const next = last.then(async () => {
      try {
        await mkdir(folder, { recursive: true });
        await action();
      } catch (error) {
        throw writeError(error, dir);
      }
    });
    last = next.catch(() => {});
    return next;
  };
  return {
    async loadPartial(replicate) {
      const content = await load(fileOf(replicate, 'partial'), fingerprint);
      if (content?.facts.kind !== 'partial' || content.facts.replicate !== replicate) return undefined;
      const { facts, ...sums } = content;
      return { replicate, checksum: facts.checksum, ...sums };
    },
    savePartial: ({ replicate, checksum, ...sums }) =>
      save(async () => {
        const content: Content = { facts: { kind: 'partial', replicate, checksum }, ...sums };
        await writeDurably(fileOf(replicate, 'partial'), encode(content, fingerprint), folder);
      }),
    async loadStanding(replicate) {
      const stored = await readStanding(fileOf(replicate, 'standing'), fingerprint).catch(() => undefined);
      return stored?.replicate === replicate ? stored : undefined;
    },
    saveStanding: (standing, states) =>
      save(async () => {
        const file = fileOf(standing.replicate, 'standing');
        // It can be large, so what a run that was killed at this left behind must not pile up.
        const abandoned = (await readdir(folder)).filter((name) => name.startsWith(`${basename(file)}.`));
        for (const name of abandoned) await rm(join(folder, name), { force: true });
        await writeDurably(file, standingBytes(standing, states, fingerprint), folder);
      }),
    async loadReplicate(replicate) {
      const content = await load(fileOf(replicate, 'done'), fingerprint);
      if (content?.facts.kind !== 'done' || content.facts.replicate !== replicate) return undefined;
      const { facts, counts, panel } = content;
      return { replicate, counts, panel, checksum: facts.checksum, flags: facts.flags };
    },
    saveReplicate: ({ replicate, checksum, flags, counts, panel }) =>
      save(async () => {
        const facts = { kind: 'done', replicate, checksum, flags } as const;
        const content: Content = { facts, counts, panel, done: new Uint8Array() };
        await writeDurably(fileOf(replicate, 'done'), encode(content, fingerprint), folder);
        for (const kind of ['partial', 'standing'] as const)
          await rm(fileOf(replicate, kind), { force: true });
      }),
  };
}

async function load(path: string, fingerprint: string): Promise<Content | undefined> {
  try {
    return decode(await readFile(path), fingerprint);
  } catch {
    return undefined;
  }
}
