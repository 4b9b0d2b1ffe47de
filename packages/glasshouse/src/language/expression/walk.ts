import type { Span } from '../../diagnostics/types.ts';
import type { TypedExpression } from './types.ts';

/** The parts that an expression is directly made of, from left to right. */
export function partsOf(expression: TypedExpression): readonly TypedExpression[] {
  switch (expression.op) {
    case 'bool':
    case 'int':
    case 'label':
    case 'name':
    case 'call':
      return [];
    case 'not':
    case 'negate':
    case 'any':
      return [expression.of];
    case 'in':
      return [expression.left, ...expression.values];
    case 'choose':
      return [expression.condition, expression.whenTrue, expression.whenFalse];
    default:
      return [expression.left, expression.right];
  }
}

/** Calls `visit` for the expression and everything in it, the whole before its parts. */
export function walkExpression(expression: TypedExpression, visit: (part: TypedExpression) => void): void {
  visit(expression);
  for (const part of partsOf(expression)) walkExpression(part, visit);
}

/** What an expression refers to, in file form and in the order of the text; what occurs twice is there twice. */
export interface ExpressionUses {
  readonly names: readonly { readonly name: string; readonly span: Span }[];
  readonly calls: readonly {
    readonly function: string;
    readonly category: string;
    readonly argument: string;
    readonly span: Span;
  }[];
}

/** Collects the names and calls of an expression. */
export function usesOf(expression: TypedExpression): ExpressionUses {
  const names: ExpressionUses['names'][number][] = [];
  const calls: ExpressionUses['calls'][number][] = [];
  walkExpression(expression, (part) => {
    if (part.op === 'name') names.push({ name: part.name, span: part.span });
    if (part.op === 'call') {
      const { function: name, category, argument, span } = part;
      calls.push({ function: name, category, argument, span });
    }
  });
  return { names, calls };
}
