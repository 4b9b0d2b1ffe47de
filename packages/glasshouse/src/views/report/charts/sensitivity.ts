import * as Plot from '@observablehq/plot';
import type { Figure } from '../figure.ts';
import type { ReportPage } from '../page.ts';
import { draw, FILE_COLOR, MUTED_COLOR } from './draw.ts';

/** Which assumptions the person-ticks of wrongful listing go with, over the replicates. */
export function sensitivityChart({ analysis, texts, format }: ReportPage): Figure | undefined {
  const { sensitivity, run } = analysis;
  if (sensitivity === undefined || sensitivity.ranked.length === 0) return undefined;
  const words = texts.report.sensitivity;
  const { ranked, chanceLevel, sampled, passByChance } = sensitivity;
  const path = (number: number) => run.model.numbers[number]!.path;
  const rows = ranked.slice(0, SHOWN).map(({ number, correlation }, index) => ({
    index,
    correlation,
    label: path(number),
    isAboveChance: Math.abs(correlation) >= chanceLevel,
  }));
  const svg = draw(
    {
      height: 44 + rows.length * 36,
      marginLeft: 6,
      marginRight: 6,
      marginTop: 4,
      marginBottom: 36,
      x: { domain: [-1.02, 1.02], ticks: [-1, -0.5, 0, 0.5, 1], label: words.axis, labelAnchor: 'center' },
      y: { domain: [0, rows.length], reverse: true, axis: null },
      marks: [
        Plot.rect([0], {
          x1: -chanceLevel,
          x2: chanceLevel,
          y1: 0,
          y2: rows.length,
          fill: MUTED_COLOR,
          fillOpacity: 0.16,
        }),
        Plot.ruleX([-chanceLevel, chanceLevel], { stroke: MUTED_COLOR, strokeDasharray: '3 3' }),
        Plot.ruleX([0]),
        Plot.link(rows, {
          x1: 0,
          x2: 'correlation',
          y1: (row: { index: number }) => row.index + 0.72,
          y2: (row: { index: number }) => row.index + 0.72,
          stroke: FILE_COLOR,
          strokeWidth: 2,
        }),
        Plot.dot(rows, {
          x: 'correlation',
          y: (row: { index: number }) => row.index + 0.72,
          r: 5,
          stroke: FILE_COLOR,
          strokeWidth: 2,
          fill: (row: { isAboveChance: boolean }) => (row.isAboveChance ? FILE_COLOR : 'var(--paper)'),
        }),
        Plot.text(rows, {
          x: -1.02,
          y: (row: { index: number }) => row.index + 0.3,
          text: 'label',
          textAnchor: 'start',
          fontSize: 11,
          dx: 3,
          fill: 'currentColor',
          stroke: 'var(--paper)',
          strokeWidth: 4,
        }),
      ],
    },
    { id: 'chart-sensitivity', title: words.title, description: words.description },
  );
  return {
    id: 'sensitivity',
    title: words.title,
    caption: words.caption(
      sampled,
      format.amount(chanceLevel),
      ranked.length,
      format.count(Math.max(1, Math.round(passByChance))),
    ),
    drawings: [{ svg }],
    columns: words.columns.map((head, index) => ({ head, isNumber: index > 0 })),
    rows: ranked.map(({ number, correlation }) => [path(number), correlation.toFixed(2)]),
  };
}

const SHOWN = 10;
