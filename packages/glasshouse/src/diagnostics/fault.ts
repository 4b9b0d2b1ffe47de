import type { Diagnostic } from './types.ts';

/** Something that went wrong and is not the user's to mend, of a kind that we know: the command ends with exit code 3. */
export class Fault extends Error {
  readonly diagnostic: Diagnostic;
  /** The program that brought it about, as text for whoever looks into it. */
  readonly program: string | undefined;

  constructor(found: Diagnostic, { program, cause }: { program?: string | undefined; cause?: unknown } = {}) {
    super(`${found.code}: ${found.message}`, { cause });
    this.name = 'Fault';
    this.diagnostic = found;
    this.program = program;
  }
}
