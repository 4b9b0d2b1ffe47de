import type { Code } from './codes.ts';
import { loadWords } from './meanings/load.ts';
import { sayIn } from './say.ts';
import type { Diagnostic, Severity, Span } from './types.ts';

/** A finding as people read it. What is code in it stands between backticks. */
export interface WordedDiagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help?: string;
  readonly span?: Span;
  readonly related: readonly { readonly span: Span; readonly message: string }[];
  readonly suggestion?: string;
}

/** The findings in the language; in English where that has no words. */
export async function wordDiagnostics(
  diagnostics: readonly Diagnostic[],
  language: string,
): Promise<readonly WordedDiagnostic[]> {
  const words = await loadWords(language);
  if (words === undefined) return diagnostics;
  const say = sayIn(words, language);
  const messages = words.messages(say);
  return diagnostics.map(({ code, parameters, related, help, ...rest }) => {
    // The parameters are those of the code: `diagnostic()` has seen to it.
    const message = messages[code as Code] as (parameters: unknown) => string;
    return {
      ...rest,
      code,
      message: message(parameters),
      related: related.map(({ span, message }) => ({ span, message: say.phrase(message) })),
      ...(help !== undefined && { help: say.phrase(help) }),
    };
  });
}
