import type { AuditTable, Gaps, Rates } from './audit.ts';
import type { Standing } from './types.ts';

/** A table of who is hit, as the command prints it. */
export interface AuditSummary extends Gaps {
  readonly attributes: readonly string[];
  readonly groups: readonly AuditedGroup[];
}

/** Persons and error rates at the last tick; all else over the run. */
export interface AuditedGroup extends Standing, Rates {
  /** The value of each attribute. */
  readonly values: Readonly<Record<string, string>>;
  readonly wrongfulEver: number;
  readonly wrongfulPersonTicks: number;
  readonly refusedWrongful: number;
  readonly chilledLawfulActs: number;
  /** Person-ticks of wrongful listing by cause. */
  readonly causes: Readonly<Record<string, number>>;
}

export function auditSummary({ attributes, rows, gaps }: AuditTable): AuditSummary {
  return {
    attributes: attributes.map(({ id }) => id),
    ...gaps,
    groups: rows.map(({ values, standings, causes, refusedWrongful, chilled, ...rates }) => ({
      values: Object.fromEntries(attributes.map(({ id }, index) => [id, values[index]!])),
      ...standings.last,
      ...rates,
      wrongfulEver: standings.ever!.wrongful,
      wrongfulPersonTicks: standings.personTicks.wrongful,
      refusedWrongful,
      chilledLawfulActs: chilled,
      causes: Object.fromEntries(causes.map(({ cause, personTicks }) => [cause, personTicks])),
    })),
  };
}
