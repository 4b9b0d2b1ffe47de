import { diagnostic } from '../../diagnostics/codes.ts';
import { Fault } from '../../diagnostics/fault.ts';
import { foreign } from '../../diagnostics/phrases.ts';
import { printProgram } from '../../ir/print.ts';
import type { Program } from '../../ir/types.ts';
import { type Module, webAssembly } from './web-assembly.ts';

/** Compiles the module made of a program. That it is not valid is a fault of ours (GH9003), which brings the program along. */
export function compileModule(program: Program, encoded: Uint8Array<ArrayBuffer>): Module {
  try {
    return new webAssembly.Module(encoded);
  } catch (error) {
    const reason = foreign(error instanceof Error ? error.message : String(error));
    throw new Fault(diagnostic('GH9003', { program: program.name, reason }), {
      program: printProgram(program),
      cause: error,
    });
  }
}
