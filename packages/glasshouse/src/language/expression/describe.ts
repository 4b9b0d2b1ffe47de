import type { EqualityOperator, OrderOperator } from './syntax.ts';
import type { TypedCall, TypedExpression } from './types.ts';

/**
 * What things are called. The category is `name` for a name that stands for a value, the category of the argument for
 * what a function is given (`list`, `conduct kind`), the name of the enumeration for a label (`grade`, `life`), and
 * `link` or `no link` for some unit, or no unit, that a link leads to.
 */
export type Titles = (category: string, name: string) => string;

/** The expression in plain English: `score below 600 or a new record of k5`. */
export function describeExpression(expression: TypedExpression, titles: Titles): string {
  return expression.type.kind === 'bool'
    ? describeCondition(expression, false, titles)
    : describeValue(expression, titles);
}

/** A condition, or with `negated` its opposite: "not" is said of the smallest part, where it reads best. */
function describeCondition(expression: TypedExpression, negated: boolean, titles: Titles): string {
  switch (expression.op) {
    case 'bool':
      return expression.value === negated ? 'never' : 'always';
    case 'name':
      return `${negated ? 'not ' : ''}${titles('name', expression.name)}`;
    case 'call':
      return describeCall(expression, titles)[negated ? 1 : 0];
    case 'any': {
      const words = describeOperand(expression.of, titles);
      return `${words} for ${titles(negated ? 'no link' : 'link', expression.link)}`;
    }
    case 'not':
      return describeCondition(expression.of, !negated, titles);
    case 'and':
    case 'or':
      return describeRow(expression, negated, titles);
    case 'eq':
    case 'ne':
      return describeEquality(expression, (expression.op === 'ne') !== negated, titles);
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge': {
      const words = ORDER_WORDS[negated ? OPPOSITE[expression.op] : expression.op];
      return `${describeOperand(expression.left, titles)} ${words} ${describeOperand(expression.right, titles)}`;
    }
    case 'in': {
      const left = describeOperand(expression.left, titles);
      const values = expression.values.map((value) => describeOperand(value, titles));
      const last = values.pop() ?? '';
      if (values.length === 0) return `${left} is ${negated ? 'not ' : ''}${last}`;
      return `${left} is ${negated ? 'neither ' : ''}${values.join(', ')} ${negated ? 'nor' : 'or'} ${last}`;
    }
    case 'choose': {
      const [condition, whenTrue, whenFalse] = [
        describeCondition(expression.condition, false, titles),
        describeCondition(expression.whenTrue, negated, titles),
        describeCondition(expression.whenFalse, negated, titles),
      ];
      return `if ${condition}: ${whenTrue}; otherwise: ${whenFalse}`;
    }
    default:
      throw new TypeError(`${expression.op} is no condition`);
  }
}

const ORDER_WORDS: Readonly<Record<OrderOperator, string>> = {
  lt: 'below',
  le: 'at most',
  gt: 'above',
  ge: 'at least',
};
const OPPOSITE: Readonly<Record<OrderOperator, OrderOperator>> = { lt: 'ge', le: 'gt', gt: 'le', ge: 'lt' };

type Row = Extract<TypedExpression, { op: 'and' | 'or' }>;

function describeRow(expression: Row, negated: boolean, titles: Titles): string {
  const isOr = (expression.op === 'or') !== negated;
  const parts = rowOf(expression, expression.op).map((part) => {
    const words = describeCondition(part, negated, titles);
    return bindsLooser(part, negated, isOr) ? `(${words})` : words;
  });
  if (!isOr) return parts.join(' and ');
  const holdsRows = rowOf(expression, expression.op).some((part) => isAndRow(part, negated));
  return parts.join(holdsRows ? ', or ' : ' or ');
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

function describeEquality({ left, right }: Equality, differs: boolean, titles: Titles): string {
  if (left.type.kind === 'bool') {
    const sides = [left, right].map((side) => describeOperand(side, titles));
    return differs ? `either ${sides.join(' or ')} but not both` : sides.join(' exactly when ');
  }
  const [subject, object] = left.op === 'label' ? [right, left] : [left, right];
  const [a, b] = [describeOperand(subject, titles), describeOperand(object, titles)];
  return `${a} is ${differs ? 'not ' : ''}${b}`;
}

/** Whether it is so, and whether it is not. */
function describeCall({ function: name, category, argument }: TypedCall, titles: Titles): [string, string] {
  const title = titles(category, argument);
  switch (name) {
    case 'on':
      return [`on the list ${title}`, `not on the list ${title}`];
    case 'entered':
      return [`comes on the list ${title}`, `does not come on the list ${title}`];
    case 'left':
      return [`comes off the list ${title}`, `does not come off the list ${title}`];
    case 'public':
      return [`named in public on the list ${title}`, `not named in public on the list ${title}`];
    case 'deserves':
      return [`in truth due for the list ${title}`, `in truth not due for the list ${title}`];
    case 'recorded':
      return [`a new record of ${title}`, `no new record of ${title}`];
    case 'did':
      return [`just did ${title}`, `did not just do ${title}`];
    case 'in-force':
      return [`${title} is in force`, `${title} is not in force`];
    case 'clean-for':
      return [`no adverse record for ${title}`, `an adverse record within ${title}`];
    case 'held-for':
      return [`the same grade for ${title}`, `another grade within ${title}`];
    default: {
      const words = `${name.replaceAll('-', ' ')} ${title}`;
      return [words, `not ${words}`];
    }
  }
}

function describeValue(expression: TypedExpression, titles: Titles): string {
  switch (expression.op) {
    case 'int':
      return String(expression.value);
    case 'label':
      return titles(expression.type.name, expression.type.values[expression.index] ?? '');
    case 'name':
      return titles('name', expression.name);
    case 'call':
      return describeCall(expression, titles)[0];
    case 'negate':
      return `minus ${describeOperand(expression.of, titles)}`;
    case 'add':
    case 'sub':
    case 'mul':
      return `${describeOperand(expression.left, titles)} ${ARITHMETIC_WORDS[expression.op]} ${describeOperand(expression.right, titles)}`;
    case 'choose': {
      const condition = describeCondition(expression.condition, false, titles);
      const whenTrue = describeOperand(expression.whenTrue, titles);
      return `${whenTrue} if ${condition}, otherwise ${describeOperand(expression.whenFalse, titles)}`;
    }
    default:
      throw new TypeError(`${expression.op} is no value`);
  }
}

const ARITHMETIC_WORDS = { add: 'plus', sub: 'minus', mul: 'times' } as const;

/** A side of a comparison or calculation, in parentheses when it has parts of its own. */
function describeOperand(expression: TypedExpression, titles: Titles): string {
  const words = describeExpression(expression, titles);
  switch (expression.op) {
    case 'bool':
    case 'int':
    case 'label':
    case 'name':
    case 'call':
      return words;
    default:
      return `(${words})`;
  }
}
