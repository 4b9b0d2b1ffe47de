/** Loaded with `--import` into every thread: spoils each of our modules on its way to the compiler, and no other. */
const { Module } = WebAssembly;
const END = 0x0b;
const CONSTANT = 0x41;

WebAssembly.Module = class extends Module {
  constructor(bytes) {
    const ours = Buffer.from(bytes).includes('glasshouse');
    super(ours ? bytes.with(bytes.lastIndexOf(END), CONSTANT) : bytes);
  }
};
