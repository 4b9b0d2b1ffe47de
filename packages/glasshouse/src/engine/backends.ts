import { reference } from '../backends/reference/index.ts';
import { hasVectors } from '../backends/wasm/has-vectors.ts';
import { wasm } from '../backends/wasm/index.ts';
import type { Backend } from '../ir/backend.ts';

/** What can compute a run. All give the same results; the reference is the definition, and slow. */
export const backends: Readonly<Record<BackendName, Backend>> = { reference, wasm };

export type BackendName = 'reference' | 'wasm';

/** The backend that `name` stands for; `auto` is the fastest one that this machine can run. */
export function resolveBackend(name: BackendName | 'auto'): BackendName {
  if (name !== 'auto') return name;
  return hasVectors() ? 'wasm' : 'reference';
}
