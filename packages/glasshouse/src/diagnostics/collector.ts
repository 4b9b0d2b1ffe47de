import type { Diagnostic } from './types.ts';

/** Gathers the findings of a stage, so that all errors of a file are reported and not the first only. */
export interface DiagnosticCollector {
  add(...diagnostics: readonly Diagnostic[]): void;
  hasErrors(): boolean;
  /** All that was added, without repetitions, by file and position; what has no position comes first. */
  sorted(): Diagnostic[];
}

/** An empty collector. Adding never throws. */
export function collectDiagnostics(): DiagnosticCollector {
  const byIdentity = new Map<string, Diagnostic>();
  return {
    add(...diagnostics) {
      for (const diagnostic of diagnostics) {
        const identity = identityOf(diagnostic);
        if (!byIdentity.has(identity)) byIdentity.set(identity, diagnostic);
      }
    },
    hasErrors: () => [...byIdentity.values()].some(({ severity }) => severity === 'error'),
    sorted: () => [...byIdentity.values()].sort(compareDiagnostics),
  };
}

/** Two stages may stumble over the same thing; the same code and words at the same place are one finding. */
function identityOf({ code, message, span }: Diagnostic): string {
  return JSON.stringify([code, message, span?.file, span?.start.offset, span?.end.offset]);
}

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  if (a.span === undefined || b.span === undefined)
    return Number(a.span !== undefined) - Number(b.span !== undefined);
  return (
    compareText(a.span.file, b.span.file) ||
    a.span.start.offset - b.span.start.offset ||
    a.span.end.offset - b.span.end.offset ||
    compareText(a.code, b.code)
  );
}

/** By code unit, because the order of a locale differs between machines. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
