import { getSystemErrorMessage } from 'node:util';
import { diagnostic } from '../diagnostics/codes.ts';
import { foreign, type Phrase } from '../diagnostics/phrases.ts';
import { RunError } from '../diagnostics/run-error.ts';

/**
 * What went wrong when `path` was written, as a `RunError` (GH2003, GH2008) where the system refused it. Anything
 * else comes back as it is, since it is not the user's to mend.
 */
export function writeError(cause: unknown, path: string): unknown {
  if (cause instanceof RunError) return cause;
  if (hasSystemCode(cause, 'ENOSPC', 'EDQUOT'))
    return new RunError(diagnostic('GH2008', { folder: path }), { cause });
  const reason = systemReason(cause);
  return reason === undefined
    ? cause
    : new RunError(diagnostic('GH2003', { folder: path, reason }), { cause });
}

/** What the system says of a failed call, such as "permission denied"; undefined for any other error. */
export function systemReason(cause: unknown): Phrase | undefined {
  if (!isSystemError(cause)) return undefined;
  return cause.code === 'EEXIST' ? 'a file is in the way' : foreign(getSystemErrorMessage(cause.errno));
}

export function hasSystemCode(cause: unknown, ...codes: readonly string[]): boolean {
  return isSystemError(cause) && codes.includes(cause.code);
}

function isSystemError(cause: unknown): cause is Error & { errno: number; code: string } {
  return (
    cause instanceof Error &&
    'errno' in cause &&
    typeof cause.errno === 'number' &&
    'code' in cause &&
    typeof cause.code === 'string'
  );
}
