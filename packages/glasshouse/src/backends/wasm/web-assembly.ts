/**
 * The part of the WebAssembly interface that this backend uses. The compiler's library for browsers has it, together
 * with `document` and all else that sources here must not know, and its library for Node has not.
 */
interface Interface {
  readonly Memory: new (descriptor: { initial: number; maximum?: number }) => Memory;
  readonly Global: new (descriptor: { value: 'i32'; mutable: boolean }, value: number) => Global;
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => Module;
  validate(bytes: Uint8Array<ArrayBuffer>): boolean;
  readonly Instance: new (module: Module, imports: object) => { readonly exports: Record<string, unknown> };
}

export interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

export interface Global {
  value: number;
}

/** A compiled module; it can be sent to workers. */
export interface Module {
  readonly compiled?: never;
}

/** Undefined where a browser has none, or it is switched off; then this backend is not asked. */
export const webAssembly = (globalThis as unknown as { WebAssembly: Interface }).WebAssembly;

/** Bytes of a page of memory. */
export const PAGE = 65536;
