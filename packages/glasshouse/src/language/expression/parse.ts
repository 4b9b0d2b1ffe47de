import { type ASTNode, Environment as CelParser, ParseError } from '@marcbachmann/cel-js';
import { diagnostic } from '../../diagnostics/codes.ts';
import type { Phrase } from '../../diagnostics/phrases.ts';
import type { Diagnostic, Position, Span } from '../../diagnostics/types.ts';
import { MAX_CHARACTERS, MAX_INTEGER, MAX_NESTING, MAX_NODES } from './limits.ts';
import { scanText } from './scan.ts';
import type { BinaryOperator, Expression } from './syntax.ts';
import { describeSyntaxProblem } from './syntax-problem.ts';

export interface ParsedExpression {
  /** Only where there is no diagnostic. */
  readonly expression?: Expression;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads an expression in CEL, the Common Expression Language.
 *
 * `locate` tells where in `file` an offset of `text` lies, for 0 up to and including the length of the text; it knows
 * the quotes, escapes and folded lines of the YAML around it. What CEL has and we do not mean is refused (GH1406).
 * Never throws.
 */
export function parseExpression(
  text: string,
  locate: (offset: number) => Position,
  file: string,
): ParsedExpression {
  const between = (start: number, end: number): Span => ({ file, start: locate(start), end: locate(end) });
  if (text.length > MAX_CHARACTERS) {
    return refused(tooLarge('4,000 characters', between(0, text.length)));
  }
  const { parentheses, tooDeepAt, remarkAt } = scanText(text);
  if (tooDeepAt !== undefined) {
    return refused(tooLarge(`a nesting of ${MAX_NESTING}`, between(tooDeepAt, tooDeepAt + 1)));
  }
  if (remarkAt !== undefined) {
    const help = 'write the remark as a YAML comment, with `#`, outside of the expression';
    return refused(
      diagnostic('GH1406', { construct: 'a remark (`//`)' }, between(remarkAt, remarkAt + 2), { help }),
    );
  }
  try {
    const conversion: Conversion = { text, between, parentheses, diagnostics: [] };
    const expression = convert(CEL.parse(text).ast, 0, conversion);
    const { diagnostics } = conversion;
    return expression === undefined || diagnostics.length > 0 ? { diagnostics } : { expression, diagnostics };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return refused(fromParser(error, text, between));
  }
}

/** One level more than ours, so that of the two counts ours speaks first wherever it can. */
const CEL = new CelParser({
  limits: { maxDepth: MAX_NESTING + 1, maxAstNodes: MAX_NODES, maxListElements: MAX_NODES },
});

function refused(finding: Diagnostic): ParsedExpression {
  return { diagnostics: [finding] };
}

function tooLarge(limit: Phrase, span: Span): Diagnostic {
  return diagnostic('GH1410', { limit }, span);
}

function fromParser(error: ParseError, text: string, between: Conversion['between']): Diagnostic {
  const { start, end } = error.range ?? { start: 0, end: text.length };
  if (error.code === 'limit_exceeded') {
    if (/maxAstNodes/.test(error.summary)) {
      return tooLarge('1,000 names, values and operators', between(0, text.length));
    }
    const isDepth = /maxDepth/.test(error.summary);
    return tooLarge(isDepth ? `a nesting of ${MAX_NESTING}` : 'a few dozen arguments', between(start, end));
  }
  if (error.code === 'invalid_macro_argument') {
    return diagnostic('GH1406', { construct: 'a macro over a list' }, between(start, end));
  }
  const { problem, suggestion, ...range } = describeSyntaxProblem(error, text);
  return diagnostic('GH1401', { problem }, between(range.start, range.end), { suggestion });
}

interface Conversion {
  readonly text: string;
  readonly between: (start: number, end: number) => Span;
  readonly parentheses: readonly (readonly [open: number, close: number])[];
  readonly diagnostics: Diagnostic[];
}

/** Of a row such as `a || b || c` only the right sides count as deeper: `depth` is what a reader sees as nesting. */
function convert(node: ASTNode, depth: number, conversion: Conversion): Expression | undefined {
  const span = spanOf(node, conversion);
  if (depth > MAX_NESTING) {
    conversion.diagnostics.push(tooLarge(`a nesting of ${MAX_NESTING}`, span));
    return undefined;
  }
  const deeper = (inner: ASTNode) => convert(inner, depth + 1, conversion);
  const refuse = (construct: Phrase, help?: Phrase) => {
    conversion.diagnostics.push(diagnostic('GH1406', { construct }, span, { help }));
    return undefined;
  };
  switch (node.op) {
    case 'value':
      return convertLiteral(node.args, span, conversion.text.slice(node.start, node.end), conversion);
    case 'id':
      return { op: 'name', name: node.args, span };
    case 'call': {
      const [name, inner] = node.args;
      const converted = allOf(inner.map(deeper));
      const functionSpan = conversion.between(node.start, node.start + name.length);
      return converted && { op: 'call', function: name, functionSpan, arguments: converted, span };
    }
    case '!_':
    case '-_': {
      const of = deeper(node.args);
      return of && { op: node.op === '!_' ? 'not' : 'negate', of, span };
    }
    case 'in': {
      const left = convert(node.args[0], depth, conversion);
      const values = convertMembers(node.args[1], depth + 1, conversion);
      return left && values && { op: 'in', left, values, span };
    }
    case '?:': {
      const [condition, whenTrue, whenFalse] = node.args.map(deeper);
      return condition && whenTrue && whenFalse && { op: 'choose', condition, whenTrue, whenFalse, span };
    }
    case '/':
      return refuse('division', 'whole numbers cannot be divided without loss; multiply the other side');
    case '%':
      return refuse('the remainder `%`', 'a share belongs under `parameters:` or in a rate');
    case 'list':
      return refuse('a list outside of `in`');
    case 'map':
      return refuse('a map (`{...}`)');
    case '.':
    case '.?':
      return refuse(`a field (\`.${node.args[1]}\`)`);
    case '[]':
    case '[?]':
      return refuse('an index (`[...]`)');
    case 'rcall':
      return refuse(`a method (\`.${node.args[0]}(...)\`)`);
    default: {
      if (!Object.hasOwn(OPERATORS, node.op)) return refuse(`the construct \`${node.op}\``);
      const left = convert(node.args[0], depth, conversion);
      const right = deeper(node.args[1]);
      return left && right && { op: OPERATORS[node.op], left, right, span };
    }
  }
}

const OPERATORS = {
  '||': 'or',
  '&&': 'and',
  '==': 'eq',
  '!=': 'ne',
  '<': 'lt',
  '<=': 'le',
  '>': 'gt',
  '>=': 'ge',
  '+': 'add',
  '-': 'sub',
  '*': 'mul',
} as const satisfies Record<string, BinaryOperator>;

function convertLiteral(
  value: unknown,
  span: Span,
  written: string,
  { diagnostics }: Conversion,
): Expression | undefined {
  const refuse = (construct: Phrase, help?: Phrase) => {
    diagnostics.push(diagnostic('GH1406', { construct }, span, { help }));
    return undefined;
  };
  if (typeof value === 'boolean') return { op: 'bool', value, span };
  if (typeof value === 'string') return { op: 'text', value, span };
  if (typeof value === 'number') {
    return refuse('a number with a decimal point or an exponent', 'rules count in whole numbers');
  }
  if (value === null) return refuse('`null`');
  if (value instanceof Uint8Array) return refuse('a text of bytes (`b"..."`)');
  if (typeof value !== 'bigint') return refuse('an unsigned number (`1u`)', 'leave out the `u`');
  if (/^0x/i.test(written)) return refuse('a hexadecimal number');
  if (value > BigInt(MAX_INTEGER)) {
    diagnostics.push(diagnostic('GH1412', { text: written }, span));
    return undefined;
  }
  return { op: 'int', value: Number(value), span };
}

/** The right side of `in`. */
function convertMembers(node: ASTNode, depth: number, conversion: Conversion): Expression[] | undefined {
  if (node.op === 'list' && node.args.length > 0) {
    return allOf(node.args.map((member) => convert(member, depth, conversion)));
  }
  const construct = node.op === 'list' ? 'an empty list' : 'anything but a list after `in`';
  const help = 'name the values, as in `in ["A", "B"]`';
  conversion.diagnostics.push(diagnostic('GH1406', { construct }, spanOf(node, conversion), { help }));
  return undefined;
}

function allOf(expressions: readonly (Expression | undefined)[]): Expression[] | undefined {
  const present = expressions.filter((expression) => expression !== undefined);
  return present.length === expressions.length ? present : undefined;
}

/** The parser's ranges begin and end at operands and cut their parentheses apart: `(a + b) * c` begins at `a`. */
function spanOf(node: ASTNode, { between, parentheses }: Conversion): Span {
  let { start, end } = node;
  for (const [open, close] of parentheses) {
    if (open < start && close >= start && close < end) start = open;
    if (open >= start && open < end && close >= end) end = close + 1;
  }
  return between(start, end);
}
