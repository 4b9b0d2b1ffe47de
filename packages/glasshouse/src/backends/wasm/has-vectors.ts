import { webAssembly } from './web-assembly.ts';

/**
 * Whether this machine and what runs here can run the modules of this backend: WebAssembly may be missing, switched off,
 * or without the vector instructions.
 */
export function hasVectors(): boolean {
  known ??= webAssembly?.validate(VECTOR_MODULE) ?? false;
  return known;
}

let known: boolean | undefined;

/** One function, which fills a vector with a byte and counts its bits. */
const VECTOR_MODULE = Uint8Array.of(
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0], // "\0asm", version 1
  ...[1, 5, 1, 0x60, 0, 1, 0x7b], // a type: () -> v128
  ...[3, 2, 1, 0], // a function of it
  ...[10, 10, 1, 8, 0, 0x41, 0, 0xfd, 15, 0xfd, 98, 11], // i32.const 0, i8x16.splat, i8x16.popcnt
);
