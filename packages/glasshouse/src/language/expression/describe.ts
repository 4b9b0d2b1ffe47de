import { CONDITIONS, type ConditionWords } from './condition-words.ts';
import type { EqualityOperator, OrderOperator } from './syntax.ts';
import type { TypedCall, TypedExpression } from './types.ts';

/**
 * What things are called. The category is `name` for a name that stands for a value, the category of the argument for
 * what a function is given (`list`, `conduct kind`), the name of the enumeration for a label (`grade`, `life`), and
 * `link` or `no link` for some unit, or no unit, that a link leads to.
 */
export type Titles = (category: string, name: string) => string;

/** The expression in plain words, in English unless told: `score below 600 or a new record of k5`. */
export function describeExpression(
  expression: TypedExpression,
  titles: Titles,
  words: ConditionWords = CONDITIONS,
): string {
  return expression.type.kind === 'bool'
    ? describeCondition(expression, false, titles, words)
    : describeValue(expression, titles, words);
}

/** A condition, or with `negated` its opposite: "not" is said of the smallest part, where it reads best. */
function describeCondition(
  expression: TypedExpression,
  negated: boolean,
  titles: Titles,
  words: ConditionWords,
): string {
  switch (expression.op) {
    case 'bool':
      return expression.value === negated ? words.never : words.always;
    case 'name':
      return words.named(titles('name', expression.name), negated);
    case 'call':
      return describeCall(expression, titles, words)[negated ? 1 : 0];
    case 'any':
      return words.any(
        describeOperand(expression.of, titles, words),
        titles(negated ? 'no link' : 'link', expression.link),
      );
    case 'not':
      return describeCondition(expression.of, !negated, titles, words);
    case 'and':
    case 'or':
      return describeRow(expression, negated, titles, words);
    case 'eq':
    case 'ne':
      return describeEquality(expression, (expression.op === 'ne') !== negated, titles, words);
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge': {
      const order = negated ? OPPOSITE[expression.op] : expression.op;
      const [left, right] = [expression.left, expression.right].map((side) =>
        describeOperand(side, titles, words),
      );
      return words.order[order](left!, right!);
    }
    case 'in': {
      const left = describeOperand(expression.left, titles, words);
      const values = expression.values.map((value) => describeOperand(value, titles, words));
      return words.oneOf(left, values, negated);
    }
    case 'choose': {
      const [condition, whenTrue, whenFalse] = [
        describeCondition(expression.condition, false, titles, words),
        describeCondition(expression.whenTrue, negated, titles, words),
        describeCondition(expression.whenFalse, negated, titles, words),
      ];
      return words.choose(condition!, whenTrue!, whenFalse!);
    }
    default:
      throw new TypeError(`${expression.op} is no condition`);
  }
}

const OPPOSITE: Readonly<Record<OrderOperator, OrderOperator>> = { lt: 'ge', le: 'gt', gt: 'le', ge: 'lt' };

type Row = Extract<TypedExpression, { op: 'and' | 'or' }>;

function describeRow(expression: Row, negated: boolean, titles: Titles, words: ConditionWords): string {
  const isOr = (expression.op === 'or') !== negated;
  const parts = rowOf(expression, expression.op).map((part) => {
    const said = describeCondition(part, negated, titles, words);
    return bindsLooser(part, negated, isOr) ? `(${said})` : said;
  });
  if (!isOr) return parts.join(words.and);
  const holdsRows = rowOf(expression, expression.op).some((part) => isAndRow(part, negated));
  return parts.join(holdsRows ? words.orElse : words.or);
}

function isAndRow(part: TypedExpression, negated: boolean): boolean {
  if (part.op === 'not') return isAndRow(part.of, !negated);
  return part.op === (negated ? 'or' : 'and');
}

/** The links of `a || b || c`, from left to right. */
function rowOf(expression: TypedExpression, op: Row['op']): TypedExpression[] {
  if ((expression.op !== 'and' && expression.op !== 'or') || expression.op !== op) return [expression];
  return [...rowOf(expression.left, op), ...rowOf(expression.right, op)];
}

/** Whether a part of a row needs parentheses: an "or" in an "and", and what has its own "if" or "exactly when". */
function bindsLooser(part: TypedExpression, negated: boolean, inOr: boolean): boolean {
  switch (part.op) {
    case 'not':
      return bindsLooser(part.of, !negated, inOr);
    case 'choose':
    case 'any':
      return true;
    case 'eq':
    case 'ne':
      return part.left.type.kind === 'bool';
    case 'and':
    case 'or':
      return (part.op === 'or') !== negated && !inOr;
    default:
      return false;
  }
}

type Equality = Extract<TypedExpression, { op: EqualityOperator }>;

function describeEquality(
  { left, right }: Equality,
  differs: boolean,
  titles: Titles,
  words: ConditionWords,
): string {
  if (left.type.kind === 'bool') {
    const sides = [left, right].map((side) => describeOperand(side, titles, words));
    return differs ? words.eitherOr(sides[0]!, sides[1]!) : words.exactlyWhen(sides[0]!, sides[1]!);
  }
  const [subject, object] = left.op === 'label' ? [right, left] : [left, right];
  const [a, b] = [describeOperand(subject, titles, words), describeOperand(object, titles, words)];
  return words.is(a!, b!, differs);
}

/** Whether it is so, and whether it is not. */
function describeCall(
  { function: name, category, argument }: TypedCall,
  titles: Titles,
  words: ConditionWords,
): [string, string] {
  return (words.calls[name] ?? words.otherCall)(titles(category, argument), name.replaceAll('-', ' '));
}

function describeValue(expression: TypedExpression, titles: Titles, words: ConditionWords): string {
  switch (expression.op) {
    case 'int':
      return String(expression.value);
    case 'label':
      return titles(expression.type.name, expression.type.values[expression.index] ?? '');
    case 'name':
      return titles('name', expression.name);
    case 'call':
      return describeCall(expression, titles, words)[0];
    case 'negate':
      return words.minus(describeOperand(expression.of, titles, words));
    case 'add':
    case 'sub':
    case 'mul':
      return `${describeOperand(expression.left, titles, words)} ${words.arithmetic[expression.op]} ${describeOperand(expression.right, titles, words)}`;
    case 'choose': {
      const condition = describeCondition(expression.condition, false, titles, words);
      const whenTrue = describeOperand(expression.whenTrue, titles, words);
      return words.valueIf(condition, whenTrue, describeOperand(expression.whenFalse, titles, words));
    }
    default:
      throw new TypeError(`${expression.op} is no value`);
  }
}

/** A side of a comparison or calculation, in parentheses when it has parts of its own. */
function describeOperand(expression: TypedExpression, titles: Titles, words: ConditionWords): string {
  const said = describeExpression(expression, titles, words);
  switch (expression.op) {
    case 'bool':
    case 'int':
    case 'label':
    case 'name':
    case 'call':
      return said;
    default:
      return `(${said})`;
  }
}
