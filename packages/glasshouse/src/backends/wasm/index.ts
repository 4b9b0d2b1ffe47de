import type { Backend } from '../../ir/backend.ts';
import type { Program } from '../../ir/types.ts';
import { assertVerified } from '../../ir/verify.ts';
import { Banks } from './banks.ts';
import { compileModule } from './compile-module.ts';
import { encodeModule } from './encoder.ts';
import { fromProgram, type Lowered } from './from-program.ts';
import { WasmKernel } from './kernel.ts';
import { bytesPerPerson as bytesIn } from './layout.ts';
import { printWat } from './print-wat.ts';
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
  load(program, dice) {
    const { lowered, module } = compiled(program);
    return new Banks(() => new WasmKernel(program, dice, lowered, module));
  },
  words: uniformWords,
};

/** The text form of the module that runs `program`. */
export function printModule(program: Program): string {
  return printWat(fromProgram(program).fast);
}

/** Bytes of memory that a person of a full community takes. */
export function bytesPerPerson(program: Program): number {
  return bytesIn(lower(program).layout, program);
}

/** Programs that were loaded before; replicates without assumed numbers share theirs. */
const compiledBefore = new WeakMap<Program, { lowered: Lowered; module: Module }>();
const loweredBefore = new WeakMap<Program, Lowered>();

function compiled(program: Program): { lowered: Lowered; module: Module } {
  let entry = compiledBefore.get(program);
  if (entry === undefined) {
    assertVerified(program, 'the compiler');
    const lowered = lower(program);
    entry = { lowered, module: compileModule(program, encodeModule(lowered.fast)) };
    compiledBefore.set(program, entry);
  }
  return entry;
}

function lower(program: Program): Lowered {
  let lowered = loweredBefore.get(program);
  if (lowered === undefined) {
    lowered = fromProgram(program);
    loweredBefore.set(program, lowered);
  }
  return lowered;
}
