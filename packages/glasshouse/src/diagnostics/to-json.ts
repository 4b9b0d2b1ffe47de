import type { Diagnostic, Severity } from './types.ts';

/** A finding as `--json` prints it. The place is null where the finding is about no file. */
export interface JsonDiagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly endLine: number | null;
  readonly endColumn: number | null;
  readonly suggestion?: string;
}

/** The findings as plain data for programs; lines and columns as in `Position`. */
export function toJson(diagnostics: readonly Diagnostic[]): JsonDiagnostic[] {
  return diagnostics.map(({ code, severity, message, span, suggestion }) => ({
    code,
    severity,
    message,
    file: span?.file ?? null,
    line: span?.start.line ?? null,
    column: span?.start.column ?? null,
    endLine: span?.end.line ?? null,
    endColumn: span?.end.column ?? null,
    ...(suggestion !== undefined && { suggestion }),
  }));
}
