import type { Diagnostic } from '../diagnostics/types.ts';
import { parseExpression } from '../language/expression/parse.ts';
import type { TypedExpression } from '../language/expression/types.ts';
import { placesIn } from '../language/lines.ts';
import type { RegimeDocument } from '../language/regime.ts';
import { Environments } from './environments.ts';

export interface SearchCondition {
  /** Only where there is no diagnostic. */
  readonly typed?: TypedExpression;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A condition by which units of a run are looked for; it may ask what an observation may ask, and have numbers without a name.
 * The regime is one of which there is a model. `file` is what findings call the place where the condition was written.
 */
export function searchCondition(document: RegimeDocument, text: string, file: string): SearchCondition {
  const places = placesIn(file, text);
  const { expression, diagnostics } = parseExpression(text, places.at, file);
  if (expression === undefined) return { diagnostics };
  const findings: Diagnostic[] = [];
  const environments = new Environments(document, (finding) => findings.push(finding));
  const typed = environments.condition({ text, expression, span: places.span(0, text.length) }, 'search');
  return typed === undefined ? { diagnostics: findings } : { typed, diagnostics: [] };
}
