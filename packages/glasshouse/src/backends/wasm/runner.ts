import type { Backend } from '../../ir/backend.ts';
import { Banks } from './banks.ts';
import type { Frame } from './from-program.ts';
import { WasmKernel } from './kernel.ts';
import { uniformWords } from './uniform-words.ts';
import type { Module } from './web-assembly.ts';

/** A program as it goes to another thread. */
export interface Sent {
  readonly frame: Frame;
  readonly module: Module;
  readonly tracing: Module | undefined;
}

/** Runs programs that were compiled elsewhere. It needs but a small part of this backend, so a thread has it soon. */
export const runner: Backend = {
  name: 'wasm',
  load(program, dice, compiled) {
    if (compiled === undefined) throw new Error(`${program.name} came without its module`);
    const { frame, module, tracing } = compiled as Sent;
    const traced = (): Module => {
      if (tracing === undefined) throw new Error(`${program.name} was not compiled for a panel`);
      return tracing;
    };
    return new Banks(() => new WasmKernel(program, dice, { frame, module, tracing: traced }));
  },
  words: uniformWords,
};
