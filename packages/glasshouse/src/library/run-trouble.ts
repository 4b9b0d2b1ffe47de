import { Fault } from '../diagnostics/fault.ts';
import { renderPlaces } from '../diagnostics/render.ts';
import { RunError } from '../diagnostics/run-error.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { RegimeError } from './prepare.ts';

/** Why there is no run, as plain data, for a page to word. */
export type RunTrouble =
  | { readonly kind: 'regime'; readonly found: readonly Finding[] }
  | { readonly kind: 'run'; readonly diagnostic: Diagnostic }
  /** `message` is for whoever looks into it; without a diagnostic it is all that is known. */
  | { readonly kind: 'fault'; readonly message: string; readonly diagnostic?: Diagnostic };

export interface Finding {
  readonly diagnostic: Diagnostic;
  /** Its lines of the files, underlined, as the command line shows them; empty where it has no place. */
  readonly places: string;
}

export function runTroubleOf(error: unknown): RunTrouble {
  if (error instanceof RegimeError) {
    const { diagnostics, sources } = error;
    const found = diagnostics.map((diagnostic) => ({
      diagnostic,
      places: renderPlaces(diagnostic, sources),
    }));
    return { kind: 'regime', found };
  }
  if (error instanceof RunError) return { kind: 'run', diagnostic: error.diagnostic };
  if (error instanceof Fault)
    return { kind: 'fault', message: error.diagnostic.message, diagnostic: error.diagnostic };
  return { kind: 'fault', message: error instanceof Error ? error.message : String(error) };
}
