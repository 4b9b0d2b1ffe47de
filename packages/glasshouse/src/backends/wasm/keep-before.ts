import { code, type FunctionCode, get, Locals, lanes, load, loopWhile, plus, set, store } from './code.ts';
import { sideModule } from './side-module.ts';
import type { Memory } from './web-assembly.ts';

/** Copies so many bytes, a multiple of 16, from one address to another, and says whether any of them is not 0: 1 or 0. */
export type KeepBefore = (from: number, to: number, bytes: number) => number;

/** For communities in `memory`. */
export function keepingBefore(memory: Memory): KeepBefore {
  return exportsFor(memory)[KEEP] as KeepBefore;
}

const exportsFor = sideModule(() => [keepFunction()]);

const KEEP = 'keep';

function keepFunction(): FunctionCode {
  const [from, to, left] = [0, 1, 2];
  const locals = new Locals(3);
  const [sixteen, any] = [locals.fresh('v128'), locals.fresh('v128')];
  return {
    name: KEEP,
    exported: true,
    params: ['i32', 'i32', 'i32'],
    result: 'i32',
    locals: locals.types,
    body: [
      set(any, lanes(0)),
      loopWhile(get(left), [
        set(sixteen, load('v128.load', get(from), 0)),
        set(any, code('v128.or', get(any), get(sixteen))),
        store('v128.store', get(to), 0, get(sixteen)),
        set(from, plus(get(from), 16)),
        set(to, plus(get(to), 16)),
        set(left, plus(get(left), -16)),
      ]),
    ],
    returns: code('v128.any_true', get(any)),
  };
}
