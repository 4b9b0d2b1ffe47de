import { diagnostic } from '../../diagnostics/codes.ts';
import type { Located } from '../located.ts';
import type { Duration } from '../quantity.ts';
import { readQuantityText } from '../quantity-text.ts';
import { describeNode } from './describe.ts';
import type { ScalarForm } from './form.ts';
import { DURATION_PATTERN } from './number-patterns.ts';
import { pointTo, type Shape } from './shape.ts';

/** A time that is a choice and not a claim about the world, so that it needs no source. */
export const plainDuration: Shape<Located<Duration>> = {
  form: {
    type: 'scalar',
    expected: 'a duration such as `36 months`',
    label: 'duration',
    example: '36 months',
    schema: { type: 'string', pattern: DURATION_PATTERN },
  } satisfies ScalarForm,
  decode(node, at) {
    if (node.kind !== 'scalar' || node.type === 'null') {
      at.report(
        diagnostic(
          'GH1103',
          { expected: 'a duration such as `36 months`', found: describeNode(node) },
          pointTo(node, at),
        ),
      );
      return undefined;
    }
    const read = readQuantityText(node.text, 'duration', node.span);
    if (!('code' in read)) return { value: { count: read.value, unit: read.unit }, span: node.span };
    at.report(read);
    return undefined;
  },
};
