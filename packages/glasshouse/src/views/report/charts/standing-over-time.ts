import * as Plot from '@observablehq/plot';
import { type Band, bandSeries } from '../../../metrics/bands.ts';
import type { Figure } from '../figure.ts';
import type { ReportPage } from '../page.ts';
import { draw, FILE_COLOR, roomFor, TRUTH_COLOR, tabledTicks, tickMarks } from './draw.ts';

/** Wrongly listed against missed, over time, with what the assumptions leave open. */
export function standingChart({ analysis, texts, format }: ReportPage): Figure | undefined {
  const { run, ledgers } = analysis;
  if (!run.model.lists.some((list) => list.kind === 'black')) return undefined;
  const words = texts.report.standing;
  const bands = {
    wrongful: bandSeries(ledgers.map((one) => one.series.wrongful)),
    missed: bandSeries(ledgers.map((one) => one.series.missed)),
  };
  const rowsOf = (of: readonly Band[]) =>
    of.map(({ central, low, high }, tick) => ({
      tick: tick + 1,
      central: central ?? 0,
      low: low ?? central ?? 0,
      high: high ?? central ?? 0,
    }));
  const lines = [
    { rows: rowsOf(bands.missed), color: TRUTH_COLOR, dash: '6 3', label: words.missed, opacity: 0.14 },
    { rows: rowsOf(bands.wrongful), color: FILE_COLOR, dash: '', label: words.wrongful, opacity: 0.28 },
  ];
  const most = Math.max(
    1,
    ...lines.flatMap(({ rows }) => rows.map((row) => Math.max(row.high, row.central))),
  );
  const isBanded = run.replicates.length > 1;
  // The two names stand at the ends of their lines, and never on each other.
  const ends = lines.map(({ rows }) => rows.at(-1)!.central);
  const isMissedAbove = ends[0]! >= ends[1]!;
  const gap = Math.abs(ends[0]! - ends[1]!) / most;
  const apart = gap > 0.09 ? 0 : 8;
  // Nor on the numbers of the axis.
  const lift = Math.min(...ends) < 0.06 * most ? -8 : 0;
  const svg = draw(
    {
      height: 260,
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
      y: { domain: [0, most], label: words.persons, ticks: 5, tickFormat: format.count, grid: true },
      marks: [
        ...lines.flatMap(({ rows, color, dash, opacity }) => [
          ...(isBanded
            ? [
                Plot.areaY(rows, { x: 'tick', y1: 'low', y2: 'high', fill: color, fillOpacity: opacity }),
                ...(['low', 'high'] as const).map((y) =>
                  Plot.lineY(rows, {
                    x: 'tick',
                    y,
                    stroke: color,
                    strokeWidth: 0.7,
                    ...(dash === '' ? {} : { strokeDasharray: '2 3' }),
                  }),
                ),
              ]
            : []),
          Plot.lineY(rows, {
            x: 'tick',
            y: 'central',
            stroke: color,
            strokeWidth: 2.5,
            marker: run.ticks < 3,
            ...(dash === '' ? {} : { strokeDasharray: dash }),
          }),
        ]),
        ...lines.map(({ rows, color, label }, index) =>
          Plot.text(rows.slice(-1), {
            x: 'tick',
            y: 'central',
            text: () => label,
            fill: color,
            fontWeight: 600,
            textAnchor: 'start',
            dx: 6,
            dy: lift + ((index === 0) === isMissedAbove ? -apart : apart),
          }),
        ),
      ],
    },
    { id: 'chart-standing', title: words.title, description: words.description },
  );
  const cells = (of: readonly Band[], tick: number): string[] => {
    const band = of[tick]!;
    const central = format.count(band.central ?? 0);
    return isBanded ? [central, format.span(band, format.count, texts.summary.to)] : [central];
  };
  const columns = (label: string) => [
    { head: label, isNumber: true },
    ...(isBanded ? [{ head: words.band(label), isNumber: true }] : []),
  ];
  return {
    id: 'standing',
    title: words.title,
    caption: words.caption(isBanded),
    drawings: [{ svg }],
    columns: [{ head: words.axis(run.tickUnit) }, ...columns(words.wrongful), ...columns(words.missed)],
    rows: tabledTicks(run.ticks).map((tick) => [
      format.count(tick + 1),
      ...cells(bands.wrongful, tick),
      ...cells(bands.missed, tick),
    ]),
  };
}
