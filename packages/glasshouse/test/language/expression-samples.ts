import type { Diagnostic, Position } from '../../src/diagnostics/types.ts';
import { checkExpression } from '../../src/language/expression/check.ts';
import { parseExpression } from '../../src/language/expression/parse.ts';
import {
  BOOL,
  type EnumType,
  type Environment,
  type EnvironmentFunction,
  type ExpressionType,
  INT,
  type TypedExpression,
} from '../../src/language/expression/types.ts';

export const LIFE: EnumType = { kind: 'enum', name: 'life', values: ['child', 'adult', 'elder'] };
export const GRADE: EnumType = { kind: 'enum', name: 'grade', values: ['A', 'B', 'C', 'D'] };

const LISTS: EnvironmentFunction['argument'] = {
  category: 'list',
  names: ['barred', 'import', 'severe-list'],
};
const KINDS: EnvironmentFunction['argument'] = {
  category: 'conduct kind',
  names: ['petition', 'refuses-though-able', 'ground-2'],
};

/** A small regime's names, as a rule about another unit would see them. */
const OF_OTHERS: Environment = {
  context: 'a rule of a list',
  names: new Map([
    ['life', { type: LIFE, what: 'an attribute' }],
    ['old-grade', { type: GRADE, what: 'an attribute' }],
    ['grade', { type: GRADE, what: 'the grade' }],
    ['score', { type: INT, what: 'the score' }],
    ['full-marks', { type: INT, what: 'a parameter' }],
    ['pass-2', { type: INT, what: 'a parameter' }],
    ['floor', { type: INT, what: 'a parameter' }],
    ['told', { type: BOOL, what: 'whether the person was told of a record' }],
  ]),
  functions: new Map([
    ['on', { argument: LISTS, result: BOOL, what: 'whether the person is on a list' }],
    ['recorded', { argument: KINDS, result: BOOL, what: 'whether such conduct was recorded in this tick' }],
    ['records-of', { argument: KINDS, result: INT, what: 'whether such conduct was recorded in this tick' }],
  ]),
  unavailable: new Map([
    ['permit', 'only observations count comings and goings'],
    ['new-records', 'it looks at one unit only'],
    ['deserves', 'this regime has no grades'],
  ]),
};

/** The same as a rule of a list would see them, with links to two kinds of other units and one that leads nowhere. */
export const ENVIRONMENT: Environment = {
  ...OF_OTHERS,
  others: {
    links: new Map([
      ['household', undefined],
      ['holding', undefined],
      ['employer', 'the population has no `units`'],
    ]),
    environment: OF_OTHERS,
  },
};

/** Positions of a text that stands alone in its file. */
export function locateIn(text: string): (offset: number) => Position {
  return (offset) => {
    const before = text.slice(0, offset).split('\n');
    return { offset, line: before.length, column: before.at(-1)!.length + 1 };
  };
}

export interface Outcome {
  readonly typed: TypedExpression | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and checks. */
export function understand(text: string, expected: ExpressionType = BOOL): Outcome {
  const parsed = parseExpression(text, locateIn(text), 'rule.yaml');
  if (parsed.expression === undefined) return { typed: undefined, diagnostics: parsed.diagnostics };
  const { typed, diagnostics } = checkExpression(parsed.expression, ENVIRONMENT, expected);
  return { typed, diagnostics };
}

/** `GH1402@1:5-9 nothing is called ... -> suggestion`. */
export function brief({ code, span, message, suggestion }: Diagnostic): string {
  const place = `${span?.start.line}:${span?.start.column}-${span?.end.column}`;
  return `${code}@${place} ${message}${suggestion === undefined ? '' : ` -> ${suggestion}`}`;
}

/** The tree as nested lists, without spans: `(and (eq life "adult") told)`. */
export function outline(expression: TypedExpression): string {
  switch (expression.op) {
    case 'bool':
    case 'int':
      return String(expression.value);
    case 'label':
      return `"${expression.type.values[expression.index]}"`;
    case 'name':
      return expression.name;
    case 'call':
      return `${expression.function}(${expression.category} ${expression.argument})`;
    case 'any':
      return `(any ${expression.link} ${outline(expression.of)})`;
    case 'not':
    case 'negate':
      return `(${expression.op} ${outline(expression.of)})`;
    case 'in':
      return `(in ${outline(expression.left)} ${expression.values.map(outline).join(' ')})`;
    case 'choose':
      return `(choose ${outline(expression.condition)} ${outline(expression.whenTrue)} ${outline(expression.whenFalse)})`;
    default:
      return `(${expression.op} ${outline(expression.left)} ${outline(expression.right)})`;
  }
}
