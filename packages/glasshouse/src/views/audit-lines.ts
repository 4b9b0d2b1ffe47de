import { visible } from '../diagnostics/cells.ts';
import type { Analysis } from '../metrics/analysis.ts';
import type { AuditRow, AuditTable } from '../metrics/audit.ts';
import { axisIn, wordIn } from './explain/wording.ts';
import type { Format } from './format.ts';
import type { Texts } from './texts/texts.ts';

/** How far groups are apart, and who is worst off: a sentence for each attribute and each combination. */
export function auditLines(analysis: Analysis, texts: Texts, format: Format): string[] {
  const words = texts.summary.audit;
  return analysis.central.audit.flatMap((table) => {
    const { demographicParity, equalisedOdds } = table.gaps;
    if (demographicParity === null) return [];
    const names = auditNames(table, texts);
    const apart = words.apart(
      names,
      pointsApart(demographicParity, format),
      pointsApart(equalisedOdds, format),
    );
    const worst = worstOf(table.rows);
    if (worst === undefined) return [apart];
    const { value, low, high } = worst.fpr;
    const [share, from, to] = [value, low, high].map(format.share) as [string, string, string];
    return [`${apart} ${words.worst(visible(auditLabel(analysis, texts, worst)), share, from, to)}`];
  });
}

/** The row with the highest share of wrongly listed; undefined where nobody is wrongly listed. */
function worstOf(rows: readonly AuditRow[]): AuditRow | undefined {
  return rows
    .filter(({ fpr }) => (fpr.value ?? 0) > 0)
    .reduce<AuditRow | undefined>(
      (worst, row) => (worst === undefined || row.fpr.value! > worst.fpr.value! ? row : worst),
      undefined,
    );
}

/** A difference of shares, in percentage points. */
export function pointsApart(gap: number | null, format: Format): string {
  return gap === null ? format.share(null) : format.amount(100 * gap);
}

/** The values of a row, as the regime calls them. */
export function auditLabel({ run: { model } }: Analysis, texts: Texts, { values }: AuditRow): string {
  return values.map((value) => wordIn(model, texts, value)).join(texts.explain.comma);
}

/** `group and life`. */
export function auditNames({ attributes }: AuditTable, texts: Texts): string {
  return texts.explain.list(attributes.map((axis) => visible(axisIn(axis, texts))));
}
