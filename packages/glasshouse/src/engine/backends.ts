import { reference } from '../backends/reference/index.ts';
import type { Backend } from '../ir/backend.ts';

/** All backends by the name that the command line and the manifest use. */
export const backends = { reference } satisfies Record<string, Backend>;

export type BackendName = keyof typeof backends;

/** The backend that `name` asks for; `auto` is the fastest one that runs everywhere. */
export function resolveBackend(name: BackendName | 'auto'): BackendName {
  return name === 'auto' ? 'reference' : name;
}
