import type { Phrase } from '../../diagnostics/phrases.ts';
import type { Diagnostic } from '../../diagnostics/types.ts';
import type { Environment, ExpressionType } from './types.ts';

/** What one check carries along. */
export interface Checking {
  readonly environment: Environment;
  readonly diagnostics: Diagnostic[];
}

/** A type in words for messages, as in "expected ..., found ...". */
export function describeType(type: ExpressionType): Phrase {
  switch (type.kind) {
    case 'bool':
      return 'a condition';
    case 'int':
      return 'a number';
    case 'enum':
      return `a value of \`${type.name}\``;
  }
}
