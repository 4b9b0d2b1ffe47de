import type { Figure } from '../figure.ts';
import type { ReportPage } from '../page.ts';
import { drawBars } from './bars.ts';
import { FILE_COLOR } from './draw.ts';

/** For how long people were wrongly listed. */
export function wrongfulTimeChart({ analysis, texts, format }: ReportPage): Figure | undefined {
  const { run, central } = analysis;
  const { marks, meanTicks } = central.wrongfulTime;
  const words = texts.report.wrongfulTime;
  if (meanTicks === null || marks.length === 0) return undefined;
  const label = (ticks: number) => words.atLeast(ticks, run.tickUnit);
  // One bar without anybody says that nobody waited longer.
  const shown = marks.slice(0, marks.findIndex(({ persons }) => persons === 0) + 1 || marks.length);
  const bars = shown.map(({ ticks, persons, share }) => ({
    label: label(ticks),
    value: persons,
    text: words.persons(format.count(persons), format.share(share)),
    color: FILE_COLOR,
  }));
  return {
    id: 'wrongful-time',
    title: words.title,
    caption: words.caption(format.amount(meanTicks), run.tickUnit),
    drawings: [
      { svg: drawBars(bars, { id: 'chart-time', title: words.title, description: words.description }) },
    ],
    columns: words.columns.map((head, index) => ({ head, isNumber: index > 0 })),
    rows: marks.map(({ ticks, persons, share }) => [
      label(ticks),
      format.count(persons),
      format.share(share),
    ]),
  };
}
