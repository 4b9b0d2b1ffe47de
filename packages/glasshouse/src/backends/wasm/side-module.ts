import type { FunctionCode } from './code.ts';
import { encodeModule } from './encoder.ts';
import { type Memory, type Module, webAssembly } from './web-assembly.ts';

/**
 * Functions that are no part of a program, such as copies and sums, in a module of their own. It is compiled when first asked for, once
 * in this thread; what comes back gives them for a memory, by their names.
 */
export function sideModule(
  functions: () => readonly FunctionCode[],
): (memory: Memory) => Readonly<Record<string, unknown>> {
  let module: Module | undefined;
  return (memory) => {
    module ??= new webAssembly.Module(
      encodeModule({ imports: [], globals: [], functions: [...functions()] }),
    );
    return new webAssembly.Instance(module, { glasshouse: { memory } }).exports;
  };
}
