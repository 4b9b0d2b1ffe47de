import { BOUNDARY_CODES } from './codes/boundary.ts';
import { CAPACITY_CODES } from './codes/capacity.ts';
import { COMMAND_CODES } from './codes/command.ts';
import type { CodeDefinition } from './codes/define.ts';
import { EXPRESSION_CODES } from './codes/expressions.ts';
import { FAULT_CODES } from './codes/faults.ts';
import { FILE_CODES } from './codes/file.ts';
import { GOVERNING_CODES } from './codes/governing.ts';
import { NAME_CODES } from './codes/names.ts';
import { PROVENANCE_CODES } from './codes/provenance.ts';
import { QUANTITY_CODES } from './codes/quantities.ts';
import { RULE_CODES } from './codes/rules.ts';
import { SCORING_CODES } from './codes/scoring.ts';
import { SHARING_CODES } from './codes/sharing.ts';
import { STRUCTURE_CODES } from './codes/structure.ts';
import type { Phrase } from './phrases.ts';
import type { Diagnostic, RelatedSpan, Span } from './types.ts';

/**
 * Every code there is. The first two figures tell the kind: 10 file, 11 structure, 12 names, 13 quantities and their
 * provenance, 14 expressions, 15 rules of the model, 16 the boundary of the product, 17 capacity, 20 command line and
 * run folders, 90 faults of ours. A code that has been published keeps its meaning for good.
 */
export const CODES = {
  ...FILE_CODES,
  ...STRUCTURE_CODES,
  ...NAME_CODES,
  ...QUANTITY_CODES,
  ...PROVENANCE_CODES,
  ...EXPRESSION_CODES,
  ...RULE_CODES,
  ...GOVERNING_CODES,
  ...SHARING_CODES,
  ...SCORING_CODES,
  ...BOUNDARY_CODES,
  ...CAPACITY_CODES,
  ...COMMAND_CODES,
  ...FAULT_CODES,
};

export type Code = keyof typeof CODES;

/** What the message of a code needs to know. */
export type ParametersOf<C extends Code> = Parameters<(typeof CODES)[C]['message']>[0];

/** What one finding may say beyond its message. */
export interface DiagnosticExtras {
  readonly related?: readonly RelatedSpan[];
  readonly suggestion?: string | undefined;
  /** Replaces the advice that the code gives in general. */
  readonly help?: Phrase | undefined;
}

/** Makes a finding. The parameters are those of the code's message; `{}` where it has none. */
export function diagnostic<C extends Code>(
  code: C,
  parameters: ParametersOf<C>,
  span?: Span,
  extras: DiagnosticExtras = {},
): Diagnostic {
  // The registry holds many parameter types; here it is known to hold the one that belongs to this code.
  const definition = CODES[code] as CodeDefinition<ParametersOf<C>>;
  const help = extras.help ?? definition.help?.(parameters);
  return {
    code,
    severity: definition.severity,
    message: definition.message(parameters),
    parameters,
    ...(span !== undefined && { span }),
    related: extras.related ?? [],
    ...(extras.suggestion !== undefined && { suggestion: extras.suggestion }),
    ...(help !== undefined && { help }),
  };
}
