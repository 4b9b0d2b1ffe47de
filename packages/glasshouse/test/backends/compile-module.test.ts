import { expect, test } from 'vitest';
import { compileModule } from '../../src/backends/wasm/compile-module.ts';
import { encodeModule } from '../../src/backends/wasm/encoder.ts';
import { fromProgram } from '../../src/backends/wasm/from-program.ts';
import { Fault } from '../../src/diagnostics/fault.ts';
import { printProgram } from '../../src/ir/print.ts';
import { unitProgram } from '../engine/programs.ts';

const program = unitProgram(2);
const encoded = encodeModule(fromProgram(program).fast);

/** The module with the last byte of its code, the end of a function, made into something else. */
function broken(): Uint8Array<ArrayBuffer> {
  const bytes = encoded.slice();
  bytes[bytes.lastIndexOf(0x0b)] = 0x41;
  return bytes;
}

test('what the encoder gives is compiled', () => {
  expect(() => compileModule(program, encoded)).not.toThrow();
});

test.each([
  ['is wrong inside', broken()],
  ['is cut off', encoded.subarray(0, encoded.length - 3)],
  ['is no module', new TextEncoder().encode('glasshouse')],
])('a module that %s is a fault of ours, and comes with its program', (_, bytes) => {
  let thrown: unknown;
  try {
    compileModule(program, bytes);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(Fault);
  const { diagnostic, program: text } = thrown as Fault;
  expect(diagnostic.code).toBe('GH9003');
  expect(diagnostic.message).toMatch(
    /^the machine code made of `tiny-unit` is not valid.*WebAssembly\.Module/,
  );
  expect(text).toBe(printProgram(program));
});
