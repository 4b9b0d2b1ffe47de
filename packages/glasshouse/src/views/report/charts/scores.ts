import * as Plot from '@observablehq/plot';
import { scoreDistribution } from '../../../metrics/ratings.ts';
import type { Figure } from '../figure.ts';
import type { ReportPage } from '../page.ts';
import { draw, FILE_COLOR, TRUTH_COLOR } from './draw.ts';

/** Scores at the end, on file and by the truth. */
export function scoresChart({ analysis, texts, format }: ReportPage): Figure | undefined {
  const scores = scoreDistribution(analysis.counts);
  if (scores === undefined) return undefined;
  const words = texts.report.scores;
  const { width } = scores;
  const used = scores.bins.map((bin) => bin.file + bin.truth > 0);
  const bins = scores.bins.slice(used.indexOf(true), used.lastIndexOf(true) + 1);
  if (bins.length === 0) return undefined;

  // One bin often holds nearly everybody; then only a scale by powers of ten shows the others.
  const sizes = bins.flatMap((bin) => [bin.file, bin.truth]).filter((size) => size > 0);
  const isLog = Math.max(...sizes) > 30 * [...sizes].sort((a, b) => a - b)[Math.floor(sizes.length / 2)]!;
  const floor = isLog ? 0.5 : 0;
  const first = bins[0]!.from;
  const last = bins.at(-1)!.from + width;
  // The outline goes up and down at the edges of the bins.
  const outline = bins.flatMap(({ from, truth }) => [
    { x: from, y: Math.max(truth, floor) },
    { x: from + width, y: Math.max(truth, floor) },
  ]);
  const svg = draw(
    {
      height: 240,
      marginLeft: 58,
      marginTop: 26,
      marginBottom: 40,
      x: { domain: [first, last], label: words.axis, ticks: 6, tickFormat: format.count },
      y: {
        type: isLog ? 'log' : 'linear',
        domain: [floor, Math.max(...sizes) * (isLog ? 1.6 : 1.05)],
        label: words.persons,
        ticks: isLog ? 4 : 5,
        tickFormat: (value: number) => (value >= 1 || value === 0 ? format.count(value) : ''),
        grid: true,
      },
      marks: [
        Plot.rectY(bins, {
          x1: 'from',
          x2: (bin: { from: number }) => bin.from + width,
          y1: floor,
          y2: (bin: { file: number }) => Math.max(bin.file, floor),
          fill: FILE_COLOR,
          fillOpacity: 0.45,
          inset: 0.5,
        }),
        Plot.line([{ x: first, y: floor }, ...outline, { x: last, y: floor }], {
          x: 'x',
          y: 'y',
          stroke: TRUTH_COLOR,
          strokeWidth: 2,
        }),
        Plot.ruleY([floor]),
      ],
    },
    { id: 'chart-scores', title: words.title, description: words.description },
  );
  const mean = (value: number | null) => (value === null ? '–' : format.amount(value));
  return {
    id: 'scores',
    title: words.title,
    caption: words.caption(isLog, mean(scores.meanFile), mean(scores.meanTruth)),
    drawings: [{ svg }],
    columns: [
      { head: words.axis },
      { head: words.onFile, isNumber: true },
      { head: words.inTruth, isNumber: true },
    ],
    rows: bins.map(({ from, file, truth }) => [
      words.bin(format.count(from), format.count(from + width)),
      format.count(file),
      format.count(truth),
    ]),
  };
}
