import { type DiagnosticExtras, diagnostic } from '../../diagnostics/codes.ts';
import type { Phrase } from '../../diagnostics/phrases.ts';
import { nearestName } from '../../diagnostics/suggest.ts';
import type { Diagnostic, Span } from '../../diagnostics/types.ts';
import { isKnownName, nameGiven, reportHyphens, typeOfCall, typeOfName } from './check-names.ts';
import { type Checking, describeType } from './checking.ts';
import { toFileName } from './hyphens.ts';
import type {
  BinaryExpression,
  CallExpression,
  ChoiceExpression,
  EqualityOperator,
  Expression,
  MembershipExpression,
  OrderOperator,
} from './syntax.ts';
import {
  BOOL,
  type EnumType,
  type Environment,
  type ExpressionType,
  INT,
  type TypedExpression,
} from './types.ts';

export interface CheckedExpression {
  /** Only where there is no diagnostic. */
  readonly typed?: TypedExpression;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Looks up every name and gives every part its type. All errors are reported: a part that has none is left out of
 * what stands around it, so that one mistake is one finding. Never throws.
 */
export function checkExpression(
  expression: Expression,
  environment: Environment,
  expected: ExpressionType,
): CheckedExpression {
  const checking: Checking = { environment, diagnostics: [] };
  const typed = typeAs(expression, expected, checking);
  const { diagnostics } = checking;
  return typed === undefined || diagnostics.length > 0 ? { diagnostics } : { typed, diagnostics };
}

/** The expression as a value of `type`, or a finding. Only here can a text become a value. */
function typeAs(
  expression: Expression,
  type: ExpressionType,
  checking: Checking,
): TypedExpression | undefined {
  const { span } = expression;
  switch (expression.op) {
    case 'choose': {
      const condition = typeAs(expression.condition, BOOL, checking);
      const whenTrue = typeAs(expression.whenTrue, type, checking);
      const whenFalse = typeAs(expression.whenFalse, type, checking);
      return (
        condition && whenTrue && whenFalse && { op: 'choose', condition, whenTrue, whenFalse, type, span }
      );
    }
    case 'text':
      if (type.kind === 'enum') return typeOfLabel(expression.value, span, type, checking);
      return reportMismatch(`the text \`${expression.value}\``, type, span, checking);
    case 'name':
      if (type.kind === 'enum' && reportMissingQuotes(expression.name, span, type, checking))
        return undefined;
      break;
    case 'int':
      // Else it would be reported twice: as a number where none belongs, and as one that says not where it comes from.
      if (type.kind !== 'int')
        return reportMismatch(`the number \`${expression.value}\``, type, span, checking);
  }
  const typed = infer(expression, checking);
  if (typed === undefined || isSameType(typed.type, type)) return typed;
  return reportMismatch(describeType(typed.type), type, span, checking);
}

/** The expression as whatever it is; undefined, with a finding, where it is nothing. */
function infer(expression: Expression, checking: Checking): TypedExpression | undefined {
  const { span } = expression;
  switch (expression.op) {
    case 'bool':
      return { op: 'bool', value: expression.value, type: BOOL, span };
    case 'int': {
      const { value } = expression;
      if (value !== 0 && value !== 1 && !checking.environment.takesNumbers) {
        checking.diagnostics.push(diagnostic('GH1405', { text: String(value) }, span));
      }
      return { op: 'int', value, type: INT, span };
    }
    case 'text': {
      const problem: Phrase = `the text \`${expression.value}\` stands beside nothing that could have it as its value`;
      checking.diagnostics.push(diagnostic('GH1403', { problem }, span));
      return undefined;
    }
    case 'name':
      return typeOfName(expression.name, span, checking);
    case 'call':
      return toFileName(expression.function) === ANY
        ? inferAny(expression, checking)
        : typeOfCall(expression, checking);
    case 'not': {
      const of = typeAs(expression.of, BOOL, checking);
      return of && { op: 'not', of, type: BOOL, span };
    }
    case 'negate': {
      const of = typeAs(expression.of, INT, checking);
      return of && { op: 'negate', of, type: INT, span };
    }
    case 'and':
    case 'or': {
      const left = typeAs(expression.left, BOOL, checking);
      const right = typeAs(expression.right, BOOL, checking);
      return left && right && { op: expression.op, left, right, type: BOOL, span };
    }
    case 'add':
    case 'sub':
    case 'mul': {
      if (expression.op === 'sub' && reportHyphens(expression, checking)) return undefined;
      const left = typeAs(expression.left, INT, checking);
      const right = typeAs(expression.right, INT, checking);
      return left && right && { op: expression.op, left, right, type: INT, span };
    }
    case 'eq':
    case 'ne':
      return inferEquality(expression, expression.op, checking);
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      return inferOrder(expression, expression.op, checking);
    case 'in':
      return inferMembership(expression, checking);
    case 'choose':
      return inferChoice(expression, checking);
  }
}

const ANY = 'any';

/** `any(LINK, CONDITION)`: the condition is about another unit, and may read what is known of others. */
function inferAny(expression: CallExpression, checking: Checking): TypedExpression | undefined {
  const { environment, diagnostics } = checking;
  const { functionSpan, span } = expression;
  const { others, context } = environment;
  if (others === undefined) {
    const reason = environment.unavailable?.get(ANY) ?? 'it looks at one unit only';
    diagnostics.push(diagnostic('GH1408', { name: ANY, context, reason }, functionSpan));
    return undefined;
  }
  const [link, condition] = expression.arguments;
  const name = link && nameGiven(link)?.name;
  if (
    link === undefined ||
    name === undefined ||
    condition === undefined ||
    expression.arguments.length > 2
  ) {
    const usage = 'any(household, true)';
    const help = 'it tells whether a condition holds for a unit that a link leads to';
    diagnostics.push(diagnostic('GH1404', { name: ANY, usage }, span, { help }));
    return undefined;
  }
  if (!others.links.has(name)) {
    const suggestion = nearestName(name, others.links.keys());
    diagnostics.push(diagnostic('GH1201', { category: 'link', name }, link.span, { suggestion }));
    return undefined;
  }
  const reason = others.links.get(name);
  if (reason !== undefined) {
    diagnostics.push(diagnostic('GH1408', { name, context, reason }, link.span));
    return undefined;
  }
  const of = typeAs(condition, BOOL, { environment: others.environment, diagnostics });
  return of && { op: 'any', link: name, of, type: BOOL, span };
}

function inferEquality(
  { left, right, span }: BinaryExpression,
  op: EqualityOperator,
  checking: Checking,
): TypedExpression | undefined {
  const sides = inferAlike(left, right, checking);
  return sides && { op, left: sides[0], right: sides[1], type: BOOL, span };
}

function inferChoice(expression: ChoiceExpression, checking: Checking): TypedExpression | undefined {
  const condition = typeAs(expression.condition, BOOL, checking);
  const branches = inferAlike(expression.whenTrue, expression.whenFalse, checking);
  if (condition === undefined || branches === undefined) return undefined;
  const [whenTrue, whenFalse] = branches;
  return { op: 'choose', condition, whenTrue, whenFalse, type: whenTrue.type, span: expression.span };
}

/** Two expressions of one type. A text, or a name that nobody knows, takes its type from the other. */
function inferAlike(
  left: Expression,
  right: Expression,
  checking: Checking,
): [TypedExpression, TypedExpression] | undefined {
  if (needsType(left, checking) && !needsType(right, checking)) {
    const typedRight = infer(right, checking);
    const typedLeft = typedRight ? typeAs(left, typedRight.type, checking) : inferUnlessText(left, checking);
    return typedLeft && typedRight && [typedLeft, typedRight];
  }
  const typedLeft = infer(left, checking);
  const typedRight = typedLeft ? typeAs(right, typedLeft.type, checking) : inferUnlessText(right, checking);
  return typedLeft && typedRight && [typedLeft, typedRight];
}

function inferOrder(
  { left, right, span }: BinaryExpression,
  op: OrderOperator,
  checking: Checking,
): TypedExpression | undefined {
  const sides = [left, right].map((side) => (needsType(side, checking) ? undefined : infer(side, checking)));
  const unordered = sides.find((side) => side?.type.kind === 'enum');
  if (unordered?.type.kind === 'enum') {
    checking.diagnostics.push(diagnostic('GH1411', { name: unordered.type.name }, span));
    return undefined;
  }
  const [typedLeft, typedRight] = [left, right].map((side, index) => {
    const typed = sides[index];
    if (needsType(side, checking)) return typeAs(side, INT, checking);
    if (typed === undefined || typed.type.kind === 'int') return typed;
    return reportMismatch(describeType(typed.type), INT, side.span, checking);
  });
  return typedLeft && typedRight && { op, left: typedLeft, right: typedRight, type: BOOL, span };
}

function inferMembership(
  { left, values, span }: MembershipExpression,
  checking: Checking,
): TypedExpression | undefined {
  const typedLeft = infer(left, checking);
  if (typedLeft === undefined) {
    for (const value of values) inferUnlessText(value, checking);
    return undefined;
  }
  if (typedLeft.type.kind === 'bool') {
    const problem = 'a condition is true or false and in no list; use `&&`, `||` and `!`';
    checking.diagnostics.push(diagnostic('GH1403', { problem }, left.span));
    return undefined;
  }
  const typedValues = values.map((value) => typeAs(value, typedLeft.type, checking));
  const present = typedValues.filter((value) => value !== undefined);
  if (present.length < values.length) return undefined;
  return { op: 'in', left: typedLeft, values: present, type: BOOL, span };
}

function typeOfLabel(
  value: string,
  span: Span,
  type: EnumType,
  { diagnostics }: Checking,
): TypedExpression | undefined {
  const index = type.values.indexOf(value);
  if (index >= 0) return { op: 'label', index, type, span };
  const nearest = nearestName(value, type.values);
  const suggestion = nearest === undefined ? undefined : `"${nearest}"`;
  const help: Phrase = `the values are ${listValues(type)}`;
  diagnostics.push(diagnostic('GH1409', { name: type.name, label: value }, span, { suggestion, help }));
  return undefined;
}

/** `grade == D` for `grade == "D"`. */
function reportMissingQuotes(
  written: string,
  span: Span,
  type: EnumType,
  { environment, diagnostics }: Checking,
): boolean {
  if (isKnownName(written, environment)) return false;
  const label = [written, toFileName(written)].find((name) => type.values.includes(name));
  if (label === undefined) return false;
  const extras: DiagnosticExtras = {
    suggestion: `"${label}"`,
    help: `a value of \`${type.name}\` is a text and stands in quotes`,
  };
  diagnostics.push(diagnostic('GH1402', { name: written, context: environment.context }, span, extras));
  return true;
}

function reportMismatch(found: Phrase, expected: ExpressionType, span: Span, checking: Checking): undefined {
  const [wanted, there]: readonly string[] = [describeType(expected), found];
  const finding =
    expected.kind === 'bool'
      ? diagnostic('GH1407', { found }, span)
      : diagnostic('GH1403', { problem: `expected ${wanted}, found ${there}` }, span);
  checking.diagnostics.push(finding);
}

/** Whether an expression says nothing of its type by itself. */
function needsType(expression: Expression, checking: Checking): boolean {
  if (expression.op === 'name') return !isKnownName(expression.name, checking.environment);
  return isText(expression);
}

function isText(expression: Expression): boolean {
  if (expression.op === 'choose') return isText(expression.whenTrue) && isText(expression.whenFalse);
  return expression.op === 'text';
}

/** Beside something that is in error already a text is no further error. */
function inferUnlessText(expression: Expression, checking: Checking): TypedExpression | undefined {
  return isText(expression) ? undefined : infer(expression, checking);
}

function isSameType(a: ExpressionType, b: ExpressionType): boolean {
  return a.kind === 'enum' && b.kind === 'enum' ? a.name === b.name : a.kind === b.kind;
}

function listValues({ values }: EnumType): string {
  const shown = values.slice(0, LISTED_VALUES).map((value) => `\`${value}\``);
  const more = values.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

const LISTED_VALUES = 8;
