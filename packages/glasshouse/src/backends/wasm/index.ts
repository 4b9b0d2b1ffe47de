import type { Backend } from '../../ir/backend.ts';
import type { Program } from '../../ir/types.ts';
import { assertVerified } from '../../ir/verify.ts';
import { Banks } from './banks.ts';
import { compileModule } from './compile-module.ts';
import { encodeModule } from './encoder.ts';
import { fromProgram, type Lowered } from './from-program.ts';
import { type Machine, WasmKernel } from './kernel.ts';
import { bytesPerPerson as bytesIn } from './layout.ts';
import { printWat } from './print-wat.ts';
import { runner, type Sent } from './runner.ts';
import { uniformWords } from './uniform-words.ts';
import type { Module } from './web-assembly.ts';

/**
 * Programs as WebAssembly modules with vector instructions. The results are those of the reference interpreter, bit by bit.
 *
 * Where the reference stops at a store outside the range of its column, at an index outside its array, or at too many rounds of
 * a loop, this backend stops at the end of the tick, without saying where; what was out of range was kept inside until then. An
 * index into a table, or of another unit, that is outside is not noticed: it becomes the last one.
 */
export const wasm: Backend = {
  name: 'wasm',
  load(program, dice, compiled) {
    if (compiled !== undefined) return runner.load(program, dice, compiled);
    const machine = machineOf(program);
    return new Banks(() => new WasmKernel(program, dice, machine));
  },
  compile(program, traced): Sent {
    const { frame, module, tracing } = machineOf(program);
    return { frame, module, tracing: traced ? tracing() : undefined };
  },
  words: uniformWords,
};

/** The text form of the module that runs `program`. */
export function printModule(program: Program): string {
  return printWat(fromProgram(program).fast);
}

/** Bytes of memory that a person of a full community takes. */
export function bytesPerPerson(program: Program): number {
  const { frame } = machines.get(program) ?? lower(program);
  return bytesIn(frame.layout);
}

/** Programs that were loaded before; replicates without assumed numbers share theirs. */
const machines = new WeakMap<Program, Machine>();
const loweredBefore = new WeakMap<Program, Lowered>();

function machineOf(program: Program): Machine {
  let machine = machines.get(program);
  if (machine === undefined) {
    assertVerified(program, 'the compiler');
    const { frame, fast, tracing } = lower(program);
    // It is large, and has done its work.
    loweredBefore.delete(program);
    let traced: Module | undefined;
    machine = {
      frame,
      module: compileModule(program, encodeModule(fast)),
      tracing: () => (traced ??= compileModule(program, encodeModule(tracing()))),
    };
    machines.set(program, machine);
  }
  return machine;
}

function lower(program: Program): Lowered {
  let lowered = loweredBefore.get(program);
  if (lowered === undefined) {
    lowered = fromProgram(program);
    loweredBefore.set(program, lowered);
  }
  return lowered;
}
