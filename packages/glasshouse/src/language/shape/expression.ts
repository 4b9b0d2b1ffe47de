import { diagnostic } from '../../diagnostics/codes.ts';
import type { Span } from '../../diagnostics/types.ts';
import { parseExpression } from '../expression/parse.ts';
import type { Expression } from '../expression/syntax.ts';
import { describeNode } from './describe.ts';
import { pointTo, type Shape } from './shape.ts';

/** An expression with its text; each part of it has a span in the file, through quotes, escapes and folds. */
export interface LocatedExpression {
  readonly text: string;
  readonly span: Span;
  readonly expression: Expression;
}

/** An expression; whether its names and types are right is for the model to say. */
export function expression(): Shape<LocatedExpression> {
  return EXPRESSION;
}

const EXPECTED = 'a condition such as `life == "adult" && on(barred)`';

const EXPRESSION: Shape<LocatedExpression> = {
  form: {
    type: 'scalar',
    expected: EXPECTED,
    label: 'condition',
    example: 'life == "adult" && on(barred)',
    schema: { type: ['string', 'boolean'] },
  },
  decode(node, at) {
    if (node.kind !== 'scalar' || node.type === 'null' || node.text.trim() === '') {
      at.report(diagnostic('GH1103', { expected: EXPECTED, found: describeNode(node) }, pointTo(node, at)));
      return undefined;
    }
    const { expression, diagnostics } = parseExpression(node.text, node.locate, node.span.file);
    for (const finding of diagnostics) at.report(finding);
    return expression === undefined ? undefined : { text: node.text, span: node.span, expression };
  },
};
