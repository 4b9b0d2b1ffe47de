import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type DigestOutcome, type DigestSubject, digestHeader, digestReplicate } from './digest.ts';
import { regimeText } from './make-manifest.ts';
import type { RegimeRecord, RunInputs, Setting } from './types.ts';

export interface DigestBuilder {
  /** The replicates have to come in order, from 0. */
  add(outcome: DigestOutcome): void;
  /** The digest in hexadecimal, once all replicates are in. */
  finish(): string;
}

/** Makes the digest of a run replicate by replicate, so that only one of them need be in memory. */
export function startDigest(subject: DigestSubject): DigestBuilder {
  const hash = createHash('sha256').update(digestHeader(subject));
  let next = 0;
  return {
    add(outcome) {
      if (outcome.replicate !== next)
        throw new Error(`replicate ${outcome.replicate} came in place of ${next}`);
      hash.update(digestReplicate(outcome));
      next++;
    },
    finish() {
      if (next !== subject.replicates)
        throw new Error(`${next} of ${subject.replicates} replicates have come`);
      return hash.digest('hex');
    },
  };
}

/** What the digest of this run is about. */
export function digestSubject({ inputs, measures, regions, groups }: RunInputs): DigestSubject {
  const { seed, persons, ticks, replicates } = inputs;
  return { seed, persons, ticks, replicates, measures, regions, groups };
}

/** SHA-256 of the regime as written. */
export function hashRegime(regime: RegimeRecord, settings: readonly Setting[]): string {
  return createHash('sha256').update(regimeText(regime, settings)).digest('hex');
}

/** SHA-256 of plain data, for checkpoints: whatever the result depends on belongs in here. */
export function fingerprint(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** SHA-256 of a file, read piece by piece. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(piece as Buffer);
  return hash.digest('hex');
}
