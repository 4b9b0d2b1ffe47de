import type { BinaryOperation, UnaryOperation, ValueType } from './types.ts';

/**
 * The closed table of operations with their type rules. Each backend keeps an exhaustive record over the same names,
 * so that a missing operation is a type error.
 *
 * - `add`, `sub`, `mul`, `negate` wrap around at 32 bits.
 * - `scale` is floor(left · right / 2^16) for non-negative operands, exact in 64 bits, at most 2^31 - 1.
 * - `shl`, `shr` take the count modulo 32; `shr` shifts in zeros.
 * - `and`, `or` evaluate both sides: expressions have no effects.
 */
export const BINARY: Readonly<
  Record<BinaryOperation, { operand: ValueType; result: ValueType; sign: string }>
> = {
  add: { operand: 'i32', result: 'i32', sign: '+' },
  sub: { operand: 'i32', result: 'i32', sign: '-' },
  mul: { operand: 'i32', result: 'i32', sign: '*' },
  scale: { operand: 'i32', result: 'i32', sign: '×' },
  min: { operand: 'i32', result: 'i32', sign: 'min' },
  max: { operand: 'i32', result: 'i32', sign: 'max' },
  bitand: { operand: 'i32', result: 'i32', sign: '&' },
  bitor: { operand: 'i32', result: 'i32', sign: '|' },
  shl: { operand: 'i32', result: 'i32', sign: '<<' },
  shr: { operand: 'i32', result: 'i32', sign: '>>>' },
  eq: { operand: 'i32', result: 'bool', sign: '==' },
  ne: { operand: 'i32', result: 'bool', sign: '!=' },
  lt: { operand: 'i32', result: 'bool', sign: '<' },
  le: { operand: 'i32', result: 'bool', sign: '<=' },
  and: { operand: 'bool', result: 'bool', sign: '&&' },
  or: { operand: 'bool', result: 'bool', sign: '||' },
};

export const UNARY: Readonly<
  Record<UnaryOperation, { operand: ValueType; result: ValueType; sign: string }>
> = {
  not: { operand: 'bool', result: 'bool', sign: '!' },
  negate: { operand: 'i32', result: 'i32', sign: '-' },
};
