import type { TypedExpression } from '../language/expression/types.ts';
import { walkExpression } from '../language/expression/walk.ts';
import type { Model } from './types.ts';

/** Whether some source of the regime brings records on file later than the act. */
export function canBeLate({ sources }: Model): boolean {
  return sources.some(({ sees }) => sees.some(({ delay }) => delay !== undefined));
}

/** Whether a rule asks for records of the tick. */
export function asksRecorded(rule: TypedExpression | undefined): boolean {
  let asks = false;
  if (rule !== undefined)
    walkExpression(rule, (node) => {
      if (node.op === 'call' && node.function === 'recorded') asks = true;
    });
  return asks;
}
