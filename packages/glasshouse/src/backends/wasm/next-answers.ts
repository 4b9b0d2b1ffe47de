import {
  code,
  type FunctionCode,
  get,
  i32,
  Locals,
  load,
  loopWhile,
  plus,
  set,
  store,
  when,
} from './code.ts';
import { sideModule } from './side-module.ts';
import type { Memory } from './web-assembly.ts';

/**
 * Writes for each unit which is the first from it on that has an answer, itself included: 65,535, the last there can be, where none
 * has. Both columns have 16 bits; the units, a multiple of eight.
 */
export type FindNext = (answers: number, next: number, units: number) => void;

/** For communities in `memory`. */
export function findingNext(memory: Memory): FindNext {
  return exportsFor(memory)[FIND] as FindNext;
}

const exportsFor = sideModule(() => [findFunction()]);

const FIND = 'find';
/** Units of one round: what a vector has of 16 bits. */
const ROUND = 8;

/** Goes backwards, eight units at a time: most eights have no answer. */
function findFunction(): FunctionCode {
  const [answers, next, units] = [0, 1, 2];
  const locals = new Locals(3);
  const [found, eight] = [locals.fresh('i32'), locals.fresh('v128')];
  const address = (column: number, unit: number) =>
    code('i32.add', get(column), code('i32.shl', get(unit), i32(1)));
  const one = (at: number) => [
    when(load('i32.load16_u', address(answers, units), 2 * at), [set(found, plus(get(units), at))]),
    store('i32.store16', address(next, units), 2 * at, get(found)),
  ];
  return {
    name: FIND,
    exported: true,
    params: ['i32', 'i32', 'i32'],
    locals: locals.types,
    body: [
      set(found, i32(0xffff)),
      loopWhile(get(units), [
        set(units, plus(get(units), -ROUND)),
        set(eight, load('v128.load', address(answers, units), 0)),
        when(
          code('v128.any_true', get(eight)),
          Array.from({ length: ROUND }, (_, at) => one(ROUND - 1 - at)).flat(),
          [store('v128.store', address(next, units), 0, code('i16x8.splat', get(found)))],
        ),
      ]),
    ],
  };
}
