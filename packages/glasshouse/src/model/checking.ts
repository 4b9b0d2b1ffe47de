import type { Diagnostic } from '../diagnostics/types.ts';
import type { RegimeDocument } from '../language/regime.ts';
import type { Environments } from './environments.ts';
import type { NumberRegistry } from './numbers.ts';

/** What the checks of all parts share. */
export interface Checking {
  readonly document: RegimeDocument;
  readonly numbers: NumberRegistry;
  readonly environments: Environments;
  readonly report: (diagnostic: Diagnostic) => void;
}
