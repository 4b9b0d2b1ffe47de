import * as Plot from '@observablehq/plot';
import type { AuditRow, AuditTable } from '../../../metrics/audit.ts';
import type { Estimate } from '../../../metrics/intervals.ts';
import { auditLabel, auditNames, pointsApart } from '../../audit-lines.ts';
import type { Figure } from '../figure.ts';
import type { Markup } from '../html.ts';
import type { ReportPage } from '../page.ts';
import { type DrawingWords, draw, FILE_COLOR, roomFor } from './draw.ts';

/** More rows than these are too many to compare; the table has the rest. */
const ROWS_MAX = 12;

/** For each attribute that is audited and each combination: who is wrongly listed, and how sure that is. */
export function auditCharts(page: ReportPage): Figure[] {
  return page.analysis.central.audit
    .filter(({ rows }) => rows.length > 1)
    .map((table) => auditFigure(page, table));
}

function auditFigure({ analysis, texts, format }: ReportPage, table: AuditTable): Figure {
  const words = texts.report.audit;
  const unit = analysis.run.tickUnit;
  const id = `audit-${table.attributes.map((attribute) => attribute.id).join('-')}`;
  const title = words.title(auditNames(table, texts));
  const inhabited = table.rows.filter(({ standings }) => standings.last.persons > 0);
  const worst = [...inhabited].sort((a, b) => (b.fpr.value ?? -1) - (a.fpr.value ?? -1)).slice(0, ROWS_MAX);
  const interval = ({ value, low, high }: Estimate): string =>
    value === null ? format.share(null) : words.interval(...three(format.share, value, low!, high!));
  const perThousand = (count: number, { standings }: AuditRow): string =>
    format.amount((1000 * count) / standings.last.persons);
  return {
    id,
    title,
    caption: words.caption(
      pointsApart(table.gaps.demographicParity, format),
      pointsApart(table.gaps.equalisedOdds, format),
      inhabited.length > ROWS_MAX ? ROWS_MAX : undefined,
    ),
    drawings: [
      {
        heading: words.heading,
        svg: drawIntervals(
          worst.map((row) => ({
            label: auditLabel(analysis, texts, row),
            estimate: row.fpr,
            text: format.share(row.fpr.value),
          })),
          { id: `chart-${id}`, title, description: words.description },
        ),
      },
    ],
    columns: words.columns(unit).map((head, index) => ({ head, isNumber: index > 0 && index < 10 })),
    rows: inhabited.map((row) => [
      auditLabel(analysis, texts, row),
      format.count(row.standings.last.persons),
      interval(row.selectionRate),
      interval(row.fpr),
      interval(row.fnr),
      interval(row.ppv),
      format.count(row.standings.ever!.wrongful),
      perThousand(row.standings.personTicks.wrongful, row),
      perThousand(row.refusedWrongful, row),
      perThousand(row.chilled, row),
      row.causes[0] === undefined ? '' : texts.report.causes.names[row.causes[0].cause]!,
    ]),
  };
}

function three(
  of: (value: number) => string,
  value: number,
  low: number,
  high: number,
): [string, string, string] {
  return [of(value), of(low), of(high)];
}

interface Interval {
  readonly label: string;
  readonly estimate: Estimate;
  readonly text: string;
}

/** A dot for each share and a bar for its interval, each with its label above and its number to the right. */
function drawIntervals(intervals: readonly Interval[], words: DrawingWords): Markup {
  const rows = intervals.map(({ label, estimate, text }, index) => ({
    label,
    text,
    at: index,
    value: estimate.value ?? 0,
    low: estimate.low ?? 0,
    high: estimate.high ?? 0,
  }));
  const most = Math.max(...rows.map((row) => row.high), Number.MIN_VALUE);
  const middle = (row: { at: number }) => row.at + 0.69;
  return draw(
    {
      height: 12 + rows.length * 38,
      marginLeft: 8,
      marginRight: roomFor(rows.map(({ text }) => text)),
      marginTop: 2,
      marginBottom: 4,
      x: { domain: [0, most], axis: null },
      y: { domain: [0, Math.max(rows.length, 1)], reverse: true, axis: null },
      marks: [
        Plot.ruleX([0]),
        Plot.link(rows, {
          x1: 'low',
          x2: 'high',
          y1: middle,
          y2: middle,
          stroke: FILE_COLOR,
          strokeWidth: 6,
          strokeOpacity: 0.35,
        }),
        Plot.dot(rows, { x: 'value', y: middle, r: 4.5, fill: FILE_COLOR }),
        Plot.text(rows, {
          x: 0,
          y: (row: { at: number }) => row.at + 0.26,
          text: 'label',
          textAnchor: 'start',
          dx: 5,
          fontSize: 12,
        }),
        Plot.text(rows, {
          x: 'high',
          y: middle,
          text: 'text',
          textAnchor: 'start',
          dx: 8,
          fontSize: 12,
          fontWeight: 600,
        }),
      ],
    },
    words,
  );
}
