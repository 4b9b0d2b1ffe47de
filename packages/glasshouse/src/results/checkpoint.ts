import { createHash } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckpointStore, PanelEvent, PartialReplicate, ReplicateResult } from '../engine/types.ts';
import { writeDurably } from './durable-files.ts';
import { writeError } from './run-error.ts';
import { CHECKPOINT_FOLDER } from './types.ts';

/**
 * The checkpoints of a run, in its folder. `fingerprint` (hashes.ts) stands for everything that the results depend on:
 * program, population, seed, size, panel. A file that is missing, cut off, damaged, or of another fingerprint counts
 * as absent, so what is loaded is what was saved. Saving throws a `RunError` where the disk refuses it.
 */
export function openCheckpoints(dir: string, fingerprint: string): CheckpointStore {
  const folder = join(dir, CHECKPOINT_FOLDER);
  const partialFile = (replicate: number) => join(folder, `replicate-${replicate}.partial`);
  const doneFile = (replicate: number) => join(folder, `replicate-${replicate}.done`);
  // One after the other, so that an older state never replaces a newer one.
  let last: Promise<void> = Promise.resolve();
  const save = (path: string, content: Content, after?: () => Promise<void>): Promise<void> => {
    const next = last.then(async () => {
      try {
        await mkdir(folder, { recursive: true });
        await writeDurably(path, encode(content, fingerprint), folder);
        await after?.();
      } catch (error) {
        throw writeError(error, dir);
      }
    });
    last = next.catch(() => {});
    return next;
  };
  return {
    async loadPartial(replicate) {
      const content = await load(partialFile(replicate), fingerprint);
      if (content === undefined || content.flags !== undefined || content.replicate !== replicate)
        return undefined;
      const { flags: _, ...partial } = content;
      return partial;
    },
    savePartial: (partial) => save(partialFile(partial.replicate), { ...partial, flags: undefined }),
    async loadReplicate(replicate) {
      const content = await load(doneFile(replicate), fingerprint);
      if (content?.flags === undefined || content.replicate !== replicate) return undefined;
      const { done: _, flags, ...rest } = content;
      return { ...rest, flags };
    },
    saveReplicate: (result) =>
      save(doneFile(result.replicate), { ...result, done: new Uint8Array() }, () =>
        rm(partialFile(result.replicate), { force: true }),
      ),
  };
}

/** A partial replicate has no flags; a whole one has nothing in `done`. */
type Content = PartialReplicate & { readonly flags: ReplicateResult['flags'] | undefined };

/** Followed by the version of the format. Written in the byte order of the machine, like the numbers. */
const MAGIC = 0x4748_434b;
const VERSION = 1;
const HASH_BYTES = 32;
const PREAMBLE_BYTES = 8 + HASH_BYTES;
const PANEL_COLUMNS = 4;

interface Head {
  readonly replicate: number;
  readonly checksum: readonly [number, number];
  readonly flags: ReplicateResult['flags'] | undefined;
  readonly counts: number;
  readonly panel: number;
  readonly done: number;
}

/**
 * Magic and version, the fingerprint, the length of the head, the head as JSON padded to 8 bytes, then counts, panel
 * (column by column) and done; last the SHA-256 of all that.
 */
function encode(content: Content, fingerprint: string): Uint8Array {
  const { replicate, checksum, flags, counts, panel, done } = content;
  const sizes = { counts: counts.length, panel: panel.length, done: done.length };
  const head = Buffer.from(JSON.stringify({ replicate, checksum, flags, ...sizes } satisfies Head));
  const padding = Buffer.alloc((8 - (head.length % 8)) % 8, ' ');
  const parts = [
    bytesOf(Uint32Array.of(MAGIC, VERSION)),
    fingerprintBytes(fingerprint),
    bytesOf(Float64Array.of(head.length + padding.length)),
    head,
    padding,
    bytesOf(counts),
    bytesOf(panelColumns(panel)),
    done,
  ];
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return Buffer.concat([...parts, hash.digest()]);
}

async function load(path: string, fingerprint: string): Promise<Content | undefined> {
  try {
    return decode(await readFile(path), fingerprint);
  } catch {
    return undefined;
  }
}

/** Throws, in no particular way, where the bytes are not what `encode` gave. */
function decode(file: Uint8Array, fingerprint: string): Content | undefined {
  // A copy, because typed arrays have to start at a multiple of their element's size.
  const bytes = new Uint8Array(file).subarray(0, file.length - HASH_BYTES);
  const hash = createHash('sha256').update(bytes).digest();
  const [magic, version] = new Uint32Array(bytes.buffer, 0, 2);
  if (magic !== MAGIC || version !== VERSION || hash.compare(file, bytes.length) !== 0) return undefined;
  if (fingerprintBytes(fingerprint).compare(bytes, 8, PREAMBLE_BYTES) !== 0) return undefined;

  const [headBytes] = new Float64Array(bytes.buffer, PREAMBLE_BYTES, 1);
  const start = PREAMBLE_BYTES + 8;
  const countsStart = start + headBytes!;
  const head = JSON.parse(Buffer.from(bytes.subarray(start, countsStart)).toString()) as Head;
  const panelStart = countsStart + 8 * head.counts;
  const doneStart = panelStart + 4 * PANEL_COLUMNS * head.panel;
  return {
    replicate: head.replicate,
    checksum: head.checksum,
    flags: head.flags,
    counts: new Float64Array(bytes.buffer, countsStart, head.counts).slice(),
    panel: panelEvents(new Int32Array(bytes.buffer, panelStart, PANEL_COLUMNS * head.panel)),
    done: bytes.slice(doneStart, doneStart + head.done),
  };
}

function panelColumns(panel: readonly PanelEvent[]): Int32Array {
  const columns = new Int32Array(PANEL_COLUMNS * panel.length);
  for (const [row, { unit, tick, event, value }] of panel.entries()) {
    columns[row] = unit;
    columns[panel.length + row] = tick;
    columns[2 * panel.length + row] = event;
    columns[3 * panel.length + row] = value;
  }
  return columns;
}

function panelEvents(columns: Int32Array): PanelEvent[] {
  const length = columns.length / PANEL_COLUMNS;
  return Array.from({ length }, (_, row) => ({
    unit: columns[row]!,
    tick: columns[length + row]!,
    event: columns[2 * length + row]!,
    value: columns[3 * length + row]!,
  }));
}

function fingerprintBytes(fingerprint: string): Buffer {
  return createHash('sha256').update(fingerprint).digest();
}

function bytesOf(array: Uint32Array | Int32Array | Float64Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
