import { reference } from '../backends/reference/index.ts';
import { wasm } from '../backends/wasm/index.ts';
import type { Backend } from '../ir/backend.ts';

/** What can compute a run. All give the same results; the reference is the definition, and slow. */
export const backends: Readonly<Record<BackendName, Backend>> = { reference, wasm };

export type BackendName = 'reference' | 'wasm';

/** The backend that `name` stands for; `auto` is the fastest one. */
export function resolveBackend(name: BackendName | 'auto'): BackendName {
  return name === 'auto' ? 'wasm' : name;
}
