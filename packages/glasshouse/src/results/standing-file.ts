import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import type { Standing, StoredStanding } from '../engine/types.ts';
import { type Block, type Content, decode, encode } from './checkpoint-bytes.ts';

/**
 * The bytes of a standing: the state of each community, as it comes; then everything else, with the length and the
 * SHA-256 of each state; last the length of that, in 8 bytes. Only one state is in memory at a time.
 */
export async function* standingBytes(
  { replicate, ticks, counts, panel }: Standing,
  states: AsyncIterable<Uint8Array>,
  fingerprint: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  const blocks: Block[] = [];
  for await (const state of states) {
    blocks.push({ bytes: state.length, sha256: hashOf(state) });
    yield state;
  }
  const facts = { kind: 'standing', replicate, ticks, states: blocks } as const;
  const rest = encode({ facts, counts, panel, done: new Uint8Array() }, fingerprint);
  yield rest;
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeDoubleLE(rest.length);
  yield length;
}

/** Opens a standing. Undefined, or an error of no particular kind, where the file does not hold one of `fingerprint`. */
export async function readStanding(path: string, fingerprint: string): Promise<StoredStanding | undefined> {
  const content = await withFile(path, (file) => readRest(file, fingerprint));
  if (content?.facts.kind !== 'standing') return undefined;
  const { replicate, ticks, states } = content.facts;
  let end = 0;
  const starts = states.map(({ bytes }) => {
    end += bytes;
    return end - bytes;
  });
  return {
    replicate,
    ticks,
    counts: content.counts,
    panel: content.panel,
    communities: states.length,
    async state(community) {
      const { bytes, sha256 } = states[community]!;
      try {
        const state = await withFile(path, (file) => readStretch(file, starts[community]!, bytes));
        return hashOf(state) === sha256 ? state : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

async function readRest(file: FileHandle, fingerprint: string): Promise<Content | undefined> {
  const { size } = await file.stat();
  const end = size - LENGTH_BYTES;
  if (end <= 0) return undefined;
  const length = Buffer.from(await readStretch(file, end, LENGTH_BYTES)).readDoubleLE();
  if (!(Number.isInteger(length) && length > 0 && length <= end)) return undefined;
  return decode(await readStretch(file, end - length, length), fingerprint);
}

async function readStretch(file: FileHandle, start: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; ) {
    const { bytesRead } = await file.read(bytes, at, length - at, start + at);
    if (bytesRead === 0) throw new Error('the file is cut off');
    at += bytesRead;
  }
  return bytes;
}

async function withFile<T>(path: string, use: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(path, 'r');
  try {
    return await use(file);
  } finally {
    await file.close();
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const LENGTH_BYTES = 8;
