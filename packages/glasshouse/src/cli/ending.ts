import { diagnostic } from '../diagnostics/codes.ts';
import { Fault } from '../diagnostics/fault.ts';
import { foreign } from '../diagnostics/phrases.ts';
import { renderDiagnostics } from '../diagnostics/render.ts';
import { RunError } from '../diagnostics/run-error.ts';
import { toJson } from '../diagnostics/to-json.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { Interrupted } from '../engine/interrupted.ts';
import { RegimeError } from '../library/prepare.ts';
import { showProgram } from './program-text.ts';
import { print, printJson, styleOf } from './terminal.ts';

/** What the command's exit code says. */
export const EXIT = { done: 0, regime: 1, usage: 2, fault: 3, interrupted: 130 } as const;

/** Tells the user what ended the command, and gives the exit code. Only with GLASSHOUSE_DEBUG is there a stack. */
export function endWith(error: unknown, { json }: { json: boolean }): number {
  if (error instanceof Interrupted) {
    print('Interrupted.', process.stderr);
    return EXIT.interrupted;
  }
  if (error instanceof RegimeError) {
    report(error.diagnostics, error.sources, json);
    // A setting that names nothing is a mistake of the command, not of the regime.
    const errors = error.diagnostics.filter(({ severity }) => severity === 'error');
    return errors.every(({ code }) => code.startsWith('GH20')) ? EXIT.usage : EXIT.regime;
  }
  if (error instanceof RunError) {
    report([error.diagnostic], error.sources ?? new Map(), json);
    return EXIT.usage;
  }
  if (error instanceof Fault) {
    report([error.diagnostic], new Map(), json);
    if (error.program !== undefined) print(showProgram(error.program), process.stderr);
  } else {
    const what = foreign(error instanceof Error ? error.message : String(error));
    report([diagnostic('GH9001', { what })], new Map(), json);
  }
  if (process.env.GLASSHOUSE_DEBUG && error instanceof Error) print(error.stack ?? '', process.stderr);
  return EXIT.fault;
}

/** Prints diagnostics: as JSON on standard output, or rendered on standard error. */
export function report(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  json: boolean,
): void {
  if (json)
    printJson({
      ok: !diagnostics.some(({ severity }) => severity === 'error'),
      diagnostics: toJson(diagnostics),
    });
  else if (diagnostics.length > 0)
    print(
      renderDiagnostics(diagnostics, new Map(sources), styleOf(process.stderr)).trimEnd(),
      process.stderr,
    );
}
