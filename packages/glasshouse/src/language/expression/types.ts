import type { Phrase } from '../../diagnostics/phrases.ts';
import type { Span } from '../../diagnostics/types.ts';
import type { ArithmeticOperator, EqualityOperator, LogicalOperator, OrderOperator } from './syntax.ts';

export type ExpressionType = BoolType | IntType | EnumType;

export interface BoolType {
  readonly kind: 'bool';
}

/** A whole number of 32 bits with a sign. */
export interface IntType {
  readonly kind: 'int';
}

/** A fixed set of values without order. Two of them are the same type when they have the same name. */
export interface EnumType {
  readonly kind: 'enum';
  /** What has these values, in file form: `life`, `grade`, `region`. */
  readonly name: string;
  readonly values: readonly string[];
}

export const BOOL: BoolType = { kind: 'bool' };
export const INT: IntType = { kind: 'int' };

/** What an expression at one place may refer to. All keys and names are in file form, with hyphens. */
export interface Environment {
  readonly names: ReadonlyMap<string, EnvironmentName>;
  readonly functions: ReadonlyMap<string, EnvironmentFunction>;
  /** The place, in words that follow "in": `the entry rule of a list`. */
  readonly context: Phrase;
  /** Names and functions that exist elsewhere but cannot be read here, with the reason. */
  readonly unavailable?: ReadonlyMap<string, Phrase>;
  /** Whether numbers may be written as they are; else each needs a name, which says where it comes from. */
  readonly takesNumbers?: boolean;
  /** What `any(LINK, CONDITION)` may ask; absent where a rule looks at nobody else. */
  readonly others?: {
    /** By link: why there is none here, or undefined where there is. */
    readonly links: ReadonlyMap<string, Phrase | undefined>;
    /** What the condition may read of the other unit. */
    readonly environment: Environment;
  };
}

export interface EnvironmentName {
  readonly type: ExpressionType;
  /** In words, for messages: `an attribute`, `a parameter`. */
  readonly what: Phrase;
}

/** A function of one argument, which is a name and not a value. */
export interface EnvironmentFunction {
  readonly argument: {
    /** The kind of name in words: `list`, `conduct kind`. */
    readonly category: Phrase;
    readonly names: readonly string[];
  };
  readonly result: ExpressionType;
  /** In words, for messages: `whether the person is on a list`. */
  readonly what: Phrase;
}

/** An expression with every name looked up and every type known. Names are in file form; no text is left. */
export type TypedExpression =
  | TypedNode<'bool', BoolType, { readonly value: boolean }>
  | TypedNode<'int', IntType, { readonly value: number }>
  | TypedLabel
  | TypedNode<'name', ExpressionType, { readonly name: string }>
  | TypedCall
  | TypedAny
  | TypedNode<'not', BoolType, { readonly of: TypedExpression }>
  | TypedNode<LogicalOperator, BoolType, TypedSides>
  | TypedNode<EqualityOperator, BoolType, TypedSides>
  | TypedNode<OrderOperator, BoolType, TypedSides>
  | TypedNode<'in', BoolType, { readonly left: TypedExpression; readonly values: readonly TypedExpression[] }>
  | TypedNode<ArithmeticOperator, IntType, TypedSides>
  | TypedNode<'negate', IntType, { readonly of: TypedExpression }>
  | TypedChoice;

/** A value of an enumeration: `index` counts in `type.values`. */
export type TypedLabel = TypedNode<'label', EnumType, { readonly index: number }>;

export type TypedCall = TypedNode<
  'call',
  ExpressionType,
  { readonly function: string; readonly category: string; readonly argument: string }
>;

/** Whether the condition holds for a unit that the link leads to. */
export type TypedAny = TypedNode<'any', BoolType, { readonly link: string; readonly of: TypedExpression }>;

export type TypedChoice = TypedNode<
  'choose',
  ExpressionType,
  {
    readonly condition: TypedExpression;
    readonly whenTrue: TypedExpression;
    readonly whenFalse: TypedExpression;
  }
>;

interface TypedSides {
  readonly left: TypedExpression;
  readonly right: TypedExpression;
}

type TypedNode<Op extends string, Type extends ExpressionType, Parts> = {
  readonly op: Op;
  readonly type: Type;
  readonly span: Span;
} & Parts;
