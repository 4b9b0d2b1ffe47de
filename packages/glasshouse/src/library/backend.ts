import { diagnostic } from '../diagnostics/codes.ts';
import type { Phrase } from '../diagnostics/phrases.ts';
import { RunError } from '../diagnostics/run-error.ts';
import { type BackendName, backends, resolveBackend } from '../engine/backends.ts';

/** The backend that a caller asks for; throws a `RunError` (GH2007) where there is none of that name. */
export function chooseBackend(name: BackendName | 'auto' = 'auto'): BackendName {
  if (name !== 'auto' && !Object.hasOwn(backends, name)) {
    const [reference, wasm] = Object.keys(backends);
    const expected: Phrase = `auto, ${reference} or ${wasm}`;
    throw new RunError(diagnostic('GH2007', { option: '--backend', found: String(name), expected }));
  }
  return resolveBackend(name);
}
