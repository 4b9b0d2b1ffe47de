import type { Span } from '../../diagnostics/types.ts';

/** An expression as it is written: shaped, but with no name looked up and no type known. Parentheses are gone. */
export type Expression =
  | { readonly op: 'bool'; readonly value: boolean; readonly span: Span }
  | { readonly op: 'int'; readonly value: number; readonly span: Span }
  | { readonly op: 'text'; readonly value: string; readonly span: Span }
  | { readonly op: 'name'; readonly name: string; readonly span: Span }
  | CallExpression
  | { readonly op: 'not' | 'negate'; readonly of: Expression; readonly span: Span }
  | BinaryExpression
  | MembershipExpression
  | ChoiceExpression;

export interface CallExpression {
  readonly op: 'call';
  readonly function: string;
  readonly functionSpan: Span;
  readonly arguments: readonly Expression[];
  readonly span: Span;
}

export interface BinaryExpression {
  readonly op: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
  readonly span: Span;
}

/** `left in [values]`; there is at least one value. */
export interface MembershipExpression {
  readonly op: 'in';
  readonly left: Expression;
  readonly values: readonly Expression[];
  readonly span: Span;
}

/** `condition ? whenTrue : whenFalse`. */
export interface ChoiceExpression {
  readonly op: 'choose';
  readonly condition: Expression;
  readonly whenTrue: Expression;
  readonly whenFalse: Expression;
  readonly span: Span;
}

export type OrderOperator = 'lt' | 'le' | 'gt' | 'ge';
export type EqualityOperator = 'eq' | 'ne';
export type LogicalOperator = 'and' | 'or';
export type ArithmeticOperator = 'add' | 'sub' | 'mul';
export type BinaryOperator = LogicalOperator | EqualityOperator | OrderOperator | ArithmeticOperator;

/** How each operator of two sides is written. */
export const OPERATOR_SIGNS: Readonly<Record<BinaryOperator, string>> = {
  or: '||',
  and: '&&',
  eq: '==',
  ne: '!=',
  lt: '<',
  le: '<=',
  gt: '>',
  ge: '>=',
  add: '+',
  sub: '-',
  mul: '*',
};
