/**
 * What the digest of a run is made of. Only the outcome counts: not the backend, the workers, the machine, the time,
 * nor how many units were traced. Equal inputs, equal bytes; `hashes.ts` makes SHA-256 of them.
 *
 * All integers are little-endian. A list of names is its length, then for each name the length of its UTF-8 and that.
 */

/** What a digest says it is about. */
export interface DigestSubject {
  readonly seed: number;
  readonly persons: number;
  readonly ticks: number;
  readonly replicates: number;
  readonly measures: readonly string[];
  readonly regions: readonly string[];
  readonly groups: readonly string[];
}

/** The part of a replicate's result that the digest covers. */
export interface DigestOutcome {
  readonly replicate: number;
  readonly counts: Float64Array;
  readonly checksum: readonly [number, number];
}

/** The first bytes: the format, the inputs as 64-bit integers, and the names of measures, regions and groups. */
export function digestHeader(subject: DigestSubject): Uint8Array {
  const { seed, persons, ticks, replicates, measures, regions, groups } = subject;
  return joined([
    encoder.encode(FORMAT),
    int64s([seed, persons, ticks, replicates]),
    ...[measures, regions, groups].flatMap((names) => [int64s([names.length]), ...names.flatMap(nameBytes)]),
  ]);
}

/**
 * The bytes of one replicate: its number, how many counts there are, the counts as signed 64-bit integers, and the
 * two words of the checksum as such.
 */
export function digestReplicate({ replicate, counts, checksum }: DigestOutcome): Uint8Array {
  return joined([int64s([replicate, counts.length]), int64s(counts), int64s(checksum)]);
}

const FORMAT = 'glasshouse digest 1\n';
const encoder = new TextEncoder();

function nameBytes(name: string): Uint8Array[] {
  const bytes = encoder.encode(name);
  return [int64s([bytes.length]), bytes];
}

function int64s(values: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(8 * values.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!Number.isSafeInteger(value)) throw new RangeError(`a digest takes safe integers only, not ${value}`);
    // Both setters take the number modulo 2^32, so this is two's complement for negative values too.
    view.setUint32(8 * i, value, true);
    view.setInt32(8 * i + 4, Math.floor(value / 2 ** 32), true);
  }
  return bytes;
}

/** Bytes one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
