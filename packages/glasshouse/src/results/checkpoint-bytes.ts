import { createHash } from 'node:crypto';
import type { PanelEvent, PartialReplicate, ReplicateResult, Standing } from '../engine/types.ts';

/** What a checkpoint holds, as arrays and as the facts about them. */
export interface Content {
  readonly facts: Facts;
  readonly counts: Float64Array;
  readonly panel: readonly PanelEvent[];
  /** Of a partial replicate; else empty. */
  readonly done: Uint8Array;
}

export type Facts =
  | ({ readonly kind: 'partial' } & Pick<PartialReplicate, 'replicate' | 'checksum'>)
  | ({ readonly kind: 'done' } & Pick<ReplicateResult, 'replicate' | 'checksum' | 'flags'>)
  | ({ readonly kind: 'standing'; readonly states: readonly Block[] } & Pick<
      Standing,
      'replicate' | 'ticks'
    >);

/** A stretch of a file: blocks follow one another from its beginning. */
export interface Block {
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Magic and version, the fingerprint, the length of the head, the head as JSON padded to 8 bytes, then counts, panel
 * (column by column) and done; last the SHA-256 of all that. In the byte order of the machine.
 */
export function encode(content: Content, fingerprint: string): Uint8Array {
  const { facts, counts, panel, done } = content;
  const sizes = { counts: counts.length, panel: panel.length, done: done.length };
  const head = Buffer.from(JSON.stringify({ facts, sizes } satisfies Head));
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

/** Undefined, or an error of no particular kind, where the bytes are not what `encode` gave. */
export function decode(file: Uint8Array, fingerprint: string): Content | undefined {
  // A copy, because typed arrays have to start at a multiple of their element's size.
  const bytes = new Uint8Array(file).subarray(0, file.length - HASH_BYTES);
  const hash = createHash('sha256').update(bytes).digest();
  const [magic, version] = new Uint32Array(bytes.buffer, 0, 2);
  if (magic !== MAGIC || version !== VERSION || hash.compare(file, bytes.length) !== 0) return undefined;
  if (fingerprintBytes(fingerprint).compare(bytes, 8, PREAMBLE_BYTES) !== 0) return undefined;

  const [headBytes] = new Float64Array(bytes.buffer, PREAMBLE_BYTES, 1);
  const start = PREAMBLE_BYTES + 8;
  const countsStart = start + headBytes!;
  const { facts, sizes } = JSON.parse(Buffer.from(bytes.subarray(start, countsStart)).toString()) as Head;
  const panelStart = countsStart + 8 * sizes.counts;
  const doneStart = panelStart + 4 * PANEL_COLUMNS * sizes.panel;
  return {
    facts,
    counts: new Float64Array(bytes.buffer, countsStart, sizes.counts).slice(),
    panel: panelEvents(new Int32Array(bytes.buffer, panelStart, PANEL_COLUMNS * sizes.panel)),
    done: bytes.slice(doneStart, doneStart + sizes.done),
  };
}

interface Head {
  readonly facts: Facts;
  readonly sizes: { readonly counts: number; readonly panel: number; readonly done: number };
}

const MAGIC = 0x4748_434b;
const VERSION = 2;
const HASH_BYTES = 32;
const PREAMBLE_BYTES = 8 + HASH_BYTES;
const PANEL_COLUMNS = 4;

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
