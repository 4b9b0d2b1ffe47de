import * as Plot from '@observablehq/plot';
import type { Figure } from '../figure.ts';
import type { ReportPage } from '../page.ts';
import { draw, FILE_COLOR, roomFor, TRUTH_COLOR, tickMarks } from './draw.ts';

/** The error rate that the system's own files show, beside the true one. */
export function officialChart({ analysis, texts, format }: ReportPage): Figure | undefined {
  const { run, central } = analysis;
  const { official } = central;
  if (official.listed === 0) return undefined;
  const words = texts.report.official;
  const rowsOf = (of: readonly (number | null)[]) =>
    of.flatMap((share, tick) => (share === null ? [] : [{ tick: tick + 1, share }]));
  const lines = [
    { rows: rowsOf(official.series.actual), color: TRUTH_COLOR, dash: '6 3', label: words.actual },
    { rows: rowsOf(official.series.admitted), color: FILE_COLOR, dash: '', label: words.admitted },
  ];
  const most = Math.max(0.01, ...lines.flatMap(({ rows }) => rows.map(({ share }) => share)));
  const ends = lines.map(({ rows }) => rows.at(-1)!.share);
  // The two names stand at the ends of their lines, and never on each other.
  const apart = Math.abs(ends[0]! - ends[1]!) / most > 0.09 ? 0 : 8;
  const svg = draw(
    {
      height: 240,
      marginLeft: 52,
      marginRight: roomFor(lines.map(({ label }) => label)),
      marginTop: 26,
      marginBottom: 40,
      x: {
        domain: [1, Math.max(run.ticks, 2)],
        ticks: tickMarks(run.ticks),
        tickFormat: format.count,
        label: words.axis(run.tickUnit),
      },
      y: { domain: [0, most], label: words.share, ticks: 5, tickFormat: format.share, grid: true },
      marks: lines.flatMap(({ rows, color, dash, label }, index) => [
        Plot.lineY(rows, {
          x: 'tick',
          y: 'share',
          stroke: color,
          strokeWidth: 2.5,
          marker: run.ticks < 3,
          ...(dash === '' ? {} : { strokeDasharray: dash }),
        }),
        Plot.text(rows.slice(-1), {
          x: 'tick',
          y: 'share',
          text: () => label,
          fill: color,
          fontWeight: 600,
          textAnchor: 'start',
          dx: 6,
          dy: (index === 0) === ends[0]! >= ends[1]! ? -apart : apart,
        }),
      ]),
    },
    { id: 'chart-official', title: words.title, description: words.description },
  );
  const times = official.timesAsMany === null ? undefined : format.amount(official.timesAsMany);
  const rows: [string, string][] = [
    [words.rows.listed, format.count(official.listed)],
    [words.rows.objections, format.count(official.objections)],
    [words.rows.upheld, words.upheld(format.count(official.upheld), format.share(official.upheldShare))],
    [words.rows.struck, format.count(official.struck)],
    [words.rows.corrected, format.count(official.corrected)],
    [words.rows.admitted, format.share(official.admitted)],
    [words.rows.wrongful, format.count(official.wrongful)],
    [words.rows.actual, format.share(official.actual)],
  ];
  return {
    id: 'official',
    title: words.title,
    caption: words.caption(format.share(official.admitted), format.share(official.actual), times),
    drawings: [{ svg }],
    columns: words.columns.map((head, index) => ({ head, isNumber: index > 0 })),
    rows,
  };
}
