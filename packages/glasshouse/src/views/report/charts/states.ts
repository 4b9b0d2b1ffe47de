import * as Plot from '@observablehq/plot';
import { series } from '../../../metrics/measures.ts';
import type { Figure } from '../figure.ts';
import type { ReportPage } from '../page.ts';
import { draw, TRUTH_COLOR, tabledTicks, tickMarks } from './draw.ts';

/** The share of people with each value of each state over time. */
export function statesChart({ analysis, texts, format }: ReportPage): Figure | undefined {
  const { run, counts, central } = analysis;
  const lines = central.states.flatMap(({ title, values }) =>
    values.map((value) => ({
      heading: texts.report.states.line(title, value.title),
      persons: value.persons,
    })),
  );
  if (lines.length === 0) return undefined;
  const words = texts.report.states;
  const everybody = series(counts, 'persons');
  const shareOf = (persons: Float64Array, tick: number): number =>
    everybody[tick] ? persons[tick]! / everybody[tick]! : 0;
  const drawings = lines.map(({ heading, persons }, index) => {
    const isLast = index === lines.length - 1;
    const rows = Array.from(persons, (_, tick) => ({ tick: tick + 1, share: shareOf(persons, tick) }));
    const most = Math.max(...rows.map(({ share }) => share));
    const svg = draw(
      {
        height: isLast ? 122 : 96,
        marginLeft: 58,
        marginRight: 20,
        marginTop: 10,
        marginBottom: isLast ? 38 : 18,
        x: {
          domain: [1, Math.max(run.ticks, 2)],
          ticks: tickMarks(run.ticks),
          tickFormat: format.count,
          label: isLast ? words.axis(run.tickUnit) : null,
        },
        y: { domain: [0, most || 0.01], ticks: 3, tickFormat: format.share, label: null, grid: true },
        marks: [
          Plot.lineY(rows, {
            x: 'tick',
            y: 'share',
            stroke: TRUTH_COLOR,
            strokeWidth: 2,
            marker: run.ticks < 3,
          }),
        ],
      },
      { id: `chart-state-${index}`, title: heading, description: words.description },
    );
    return { heading, svg };
  });
  const changes = central.states.flatMap(({ title, changes: all }) =>
    all.map((change) => words.change(title, change.title, format.count(change.times))),
  );
  return {
    id: 'states',
    title: words.title,
    caption: words.caption(changes),
    drawings,
    columns: [
      { head: words.axis(run.tickUnit) },
      ...lines.map(({ heading }) => ({ head: heading, isNumber: true })),
    ],
    rows: tabledTicks(run.ticks).map((tick) => [
      format.count(tick + 1),
      ...lines.map(({ persons }) => format.count(persons[tick]!)),
    ]),
  };
}
