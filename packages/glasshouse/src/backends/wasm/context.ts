import { signalStart } from '../../ir/known.ts';
import type { Expr, Program } from '../../ir/types.ts';
import { type Code, globalGet, i32, load, shifted, store } from './code.ts';
import type { Homes, Layout, Width } from './layout.ts';
import type { Ranges } from './ranges.ts';
import type { StepTables } from './steps.ts';
import type { Touches } from './touches.ts';

/** What all functions of a module share. */
export interface Context {
  readonly program: Program;
  readonly layout: Layout;
  readonly ranges: Ranges;
  readonly homes: Homes;
  readonly stepTables: StepTables;
  /** How often the whole body names each local. */
  readonly touches: Touches;
}

/** The globals by which a call learns where and when it works. */
export const GLOBALS = ['tick', 'base', 'first', 'links', 'size'] as const;
const global = (name: (typeof GLOBALS)[number]): Code => globalGet(GLOBALS.indexOf(name));

export const tick: Code = global('tick');
/** Start of the community's region. */
export const base: Code = global('base');
/** Global index of the community's first unit. */
export const firstUnit: Code = global('first');
/** Start of the tables of links for the community's size. */
export const links: Code = global('links');
export const size: Code = global('size');

export const LOAD: Readonly<
  Record<Width, 'i32.load8_s' | 'i32.load8_u' | 'i32.load16_s' | 'i32.load16_u' | 'i32.load'>
> = {
  i8: 'i32.load8_s',
  u8: 'i32.load8_u',
  i16: 'i32.load16_s',
  u16: 'i32.load16_u',
  i32: 'i32.load',
};

export const STORE: Readonly<Record<Width, 'i32.store8' | 'i32.store16' | 'i32.store'>> = {
  i8: 'i32.store8',
  u8: 'i32.store8',
  i16: 'i32.store16',
  u16: 'i32.store16',
  i32: 'i32.store',
};

/** Powers of two of the bytes of each width. */
export const SHIFT: Readonly<Record<Width, number>> = { i8: 0, u8: 0, i16: 1, u16: 1, i32: 2 };

/** 1 where the flag is in force. */
export const flagValue = ({ layout }: Context, flag: number): Code =>
  load('i32.load', i32(0), layout.known + 4 * flag);

/** A value of a signal, at an index that is inside. */
export const signalValue = ({ layout, program }: Context, signal: number, index: Code): Code =>
  load('i32.load', shifted(index, 2), layout.known + 4 * signalStart(program, signal));

/** An entry of a table, at an index that is inside. */
export function tableEntry({ layout }: Context, table: number, index: Code): Code {
  const { offset, width } = layout.tables[table]!;
  return load(LOAD[width], shifted(index, SHIFT[width]), offset);
}

/** Whether the value of `expr` is surely in 0..count - 1. */
export function provenBelow({ ranges }: Context, expr: Expr, count: number): boolean {
  const { low, high } = ranges.of(expr);
  return low >= 0 && high < count;
}

/** Whether the whole expression is the same for all units of a community. */
export function isUniform(expr: Expr, uniformLocals: ReadonlySet<number>): boolean {
  switch (expr.op) {
    case 'const':
    case 'bool':
    case 'tick':
    case 'flag':
      return true;
    case 'local':
      return uniformLocals.has(expr.local);
    case 'unit':
    case 'load':
    case 'lagged':
    case 'link':
      return false;
    case 'signal':
      return expr.index === undefined || isUniform(expr.index, uniformLocals);
    case 'table':
      return isUniform(expr.index, uniformLocals);
    case 'not':
    case 'negate':
      return isUniform(expr.of, uniformLocals);
    case 'choose':
      return [expr.condition, expr.whenTrue, expr.whenFalse].every((each) => isUniform(each, uniformLocals));
    default:
      return isUniform(expr.left, uniformLocals) && isUniform(expr.right, uniformLocals);
  }
}

/** Notes that something left its range: the tick will not count. */
export const faultAt = ({ layout }: Context): Code => store('i32.store', i32(0), layout.fault, i32(1));
