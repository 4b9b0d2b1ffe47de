import { toWrittenName } from './hyphens.ts';
import { type BinaryOperator, OPERATOR_SIGNS } from './syntax.ts';
import type { TypedExpression } from './types.ts';

/** The expression as one would write it, on one line, with no more parentheses than needed. Read again, it is the same. */
export function printExpression(expression: TypedExpression): string {
  switch (expression.op) {
    case 'bool':
    case 'int':
      return String(expression.value);
    case 'label':
      return quoted(expression.type.values[expression.index] ?? '');
    case 'name':
      return toWrittenName(expression.name);
    case 'call': {
      const argument = toWrittenName(expression.argument);
      const shown = NOT_A_NAME.has(argument) ? quoted(expression.argument) : argument;
      return `${toWrittenName(expression.function)}(${shown})`;
    }
    case 'any':
      return `any(${toWrittenName(expression.link)}, ${printExpression(expression.of)})`;
    case 'not':
      return `!${printWithin(expression.of, UNARY)}`;
    case 'negate':
      return `-${printWithin(expression.of, UNARY)}`;
    case 'in': {
      const values = expression.values.map(printExpression);
      return `${printWithin(expression.left, PRECEDENCE.lt)} in [${values.join(', ')}]`;
    }
    case 'choose': {
      const { condition, whenTrue, whenFalse } = expression;
      const branches = `${printExpression(whenTrue)} : ${printExpression(whenFalse)}`;
      return `${printWithin(condition, CHOICE + 1)} ? ${branches}`;
    }
    default: {
      const { op, left, right } = expression;
      const level = PRECEDENCE[op];
      return `${printWithin(left, level)} ${OPERATOR_SIGNS[op]} ${printWithin(right, level + 1)}`;
    }
  }
}

/** How tightly each operator binds in CEL. */
const PRECEDENCE: Readonly<Record<BinaryOperator, number>> = {
  or: 1,
  and: 2,
  eq: 3,
  ne: 3,
  lt: 4,
  le: 4,
  gt: 4,
  ge: 4,
  add: 5,
  sub: 5,
  mul: 6,
};
const CHOICE = 0;
const UNARY = 7;
const ATOM = 8;

function printWithin(expression: TypedExpression, least: number): string {
  const printed = printExpression(expression);
  return precedenceOf(expression) < least ? `(${printed})` : printed;
}

function precedenceOf({ op }: TypedExpression): number {
  switch (op) {
    case 'bool':
    case 'int':
    case 'label':
    case 'name':
    case 'call':
    case 'any':
      return ATOM;
    case 'not':
    case 'negate':
      return UNARY;
    case 'choose':
      return CHOICE;
    case 'in':
      return PRECEDENCE.lt;
    default:
      return PRECEDENCE[op];
  }
}

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
}

/** Words of CEL; as the argument of a function they need quotes. */
const NOT_A_NAME: ReadonlySet<string> = new Set(
  `as break const continue else false for function if import in let loop namespace null package prototype return true
  var void while`.split(/\s+/),
);
