import type { Diagnostic } from './types.ts';

/** Something that the user can mend about a run folder or a query: never a fault of ours. */
export class RunError extends Error {
  readonly diagnostic: Diagnostic;
  /** The texts that the diagnostic points into, by the names that its spans use. */
  readonly sources: ReadonlyMap<string, string>;

  constructor(
    found: Diagnostic,
    { sources = new Map(), cause }: { sources?: ReadonlyMap<string, string>; cause?: unknown } = {},
  ) {
    super(`${found.code}: ${found.message}`, { cause });
    this.name = 'RunError';
    this.diagnostic = found;
    this.sources = sources;
  }
}
