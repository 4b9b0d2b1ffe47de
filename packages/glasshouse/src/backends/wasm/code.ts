import type { LaneOp, MemoryLaneOp, MemoryOp, PlainOp } from './opcodes.ts';

/** Instructions as trees: an instruction with the instructions that compute its operands. Printed or encoded at the end. */
export type Code =
  | { readonly op: PlainOp; readonly args: readonly Code[] }
  | { readonly op: MemoryOp; readonly args: readonly Code[]; readonly offset: number }
  | {
      readonly op: MemoryLaneOp;
      readonly args: readonly Code[];
      readonly offset: number;
      readonly lane: number;
    }
  | { readonly op: LaneOp; readonly args: readonly Code[]; readonly lane: number }
  | { readonly op: 'i8x16.shuffle'; readonly args: readonly Code[]; readonly bytes: readonly number[] }
  | { readonly op: 'i32.const'; readonly value: number }
  | { readonly op: 'i64.const'; readonly value: bigint }
  /** Four lanes of 32 bits. */
  | { readonly op: 'v128.const'; readonly lanes: readonly number[] }
  | { readonly op: 'local.get'; readonly local: number }
  | { readonly op: 'local.set' | 'local.tee'; readonly local: number; readonly args: readonly Code[] }
  | { readonly op: 'global.get'; readonly global: number }
  | { readonly op: 'call'; readonly callee: string; readonly args: readonly Code[] }
  | {
      readonly op: 'if';
      readonly condition: Code;
      readonly whenTrue: readonly Code[];
      readonly whenFalse: readonly Code[];
    }
  /** An `if` that leaves a value. */
  | {
      readonly op: 'either';
      readonly type: Type;
      readonly condition: Code;
      readonly whenTrue: Code;
      readonly whenFalse: Code;
    }
  /** Runs `body` again and again until it leaves through `again` being 0. */
  | { readonly op: 'repeat'; readonly body: readonly Code[]; readonly again: Code }
  /** Runs `body` while `condition` holds, which is asked first. */
  | { readonly op: 'while'; readonly condition: Code; readonly body: readonly Code[] };

export type Type = 'i32' | 'i64' | 'v128';

export interface Signature {
  readonly params: readonly Type[];
  readonly result?: Type;
}

export interface FunctionCode extends Signature {
  readonly name: string;
  readonly exported?: boolean;
  /** Types of the locals that follow the parameters. */
  readonly locals: readonly Type[];
  readonly body: readonly Code[];
  /** The instruction that leaves the result. */
  readonly returns?: Code;
  /** Instructions that are not done in their place: a local has their value (keep-constants.ts). */
  readonly kept?: ReadonlyMap<Code, number>;
}

export interface ModuleCode {
  /** Imported functions, from the module `glasshouse`. The memory is imported from there as `memory`. */
  readonly imports: readonly (Signature & { readonly name: string })[];
  /** Names of imported global integers that do not change while a function runs, but between calls. */
  readonly globals: readonly string[];
  readonly functions: readonly FunctionCode[];
}

export const code = (op: PlainOp, ...args: readonly Code[]): Code => ({ op, args });
export const i32 = (value: number): Code => ({ op: 'i32.const', value: value | 0 });
export const i64 = (value: bigint): Code => ({ op: 'i64.const', value });
export const lanes = (...values: readonly number[]): Code => ({
  op: 'v128.const',
  lanes: values.length === 1 ? [values[0]!, values[0]!, values[0]!, values[0]!] : values,
});
export const get = (local: number): Code => ({ op: 'local.get', local });
export const set = (local: number, value: Code): Code => ({ op: 'local.set', local, args: [value] });
export const tee = (local: number, value: Code): Code => ({ op: 'local.tee', local, args: [value] });
export const globalGet = (global: number): Code => ({ op: 'global.get', global });
export const load = (op: MemoryOp, address: Code, offset: number): Code => ({ op, args: [address], offset });
export const store = (op: MemoryOp, address: Code, offset: number, value: Code): Code => ({
  op,
  args: [address, value],
  offset,
});
export const lane = (index: number, vector: Code): Code => ({
  op: 'i32x4.extract_lane',
  args: [vector],
  lane: index,
});
export const withLane = (vector: Code, index: number, value: Code): Code => ({
  op: 'i32x4.replace_lane',
  args: [vector, value],
  lane: index,
});
export const when = (condition: Code, whenTrue: readonly Code[], whenFalse: readonly Code[] = []): Code => ({
  op: 'if',
  condition,
  whenTrue,
  whenFalse,
});
export const call = (callee: string, ...args: readonly Code[]): Code => ({ op: 'call', callee, args });
export const loopWhile = (condition: Code, body: readonly Code[]): Code => ({ op: 'while', condition, body });

/** Adds without adding zero. */
export const plus = (left: Code, right: number): Code =>
  right === 0 ? left : left.op === 'i32.const' ? i32(left.value + right) : code('i32.add', left, i32(right));
/** `value` shifted left by a constant. */
export const shifted = (value: Code, count: number): Code =>
  count === 0
    ? value
    : value.op === 'i32.const'
      ? i32(value.value << count)
      : code('i32.shl', value, i32(count));

/** The locals of a function under construction. */
export class Locals {
  readonly types: Type[] = [];
  private readonly first: number;

  constructor(params: number) {
    this.first = params;
  }

  fresh(type: Type): number {
    return this.first + this.types.push(type) - 1;
  }
}
