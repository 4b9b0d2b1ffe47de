import * as Plot from '@observablehq/plot';
import type { Markup } from '../html.ts';
import { type DrawingWords, draw, roomFor } from './draw.ts';

export interface Bar {
  readonly label: string;
  /** Null where it is undefined. */
  readonly value: number | null;
  /** What stands at the end of the bar. */
  readonly text: string;
  readonly color: string;
  /** Bars of a second kind are hatched by an outline, so that colour is not all that tells them apart. */
  readonly isOutlined?: boolean;
}

/** Bars to the right, one below the other, each with its label above it and its number at its end. */
export function drawBars(bars: readonly Bar[], words: DrawingWords): Markup {
  const rows = bars.map((bar, index) => ({ ...bar, index, shown: bar.value ?? 0 }));
  const most = Math.max(...rows.map((row) => row.shown), Number.MIN_VALUE);
  return draw(
    {
      height: 12 + rows.length * ROW_HEIGHT,
      marginLeft: 4,
      marginRight: roomFor(rows.map(({ text }) => text)),
      marginTop: 2,
      marginBottom: 4,
      x: { domain: [0, most], axis: null },
      y: { domain: [0, rows.length], reverse: true, axis: null },
      marks: [
        Plot.rect(rows, {
          x1: 0,
          x2: 'shown',
          y1: (row: { index: number }) => row.index + 0.48,
          y2: (row: { index: number }) => row.index + 0.9,
          fill: (row: Bar) => row.color,
          fillOpacity: (row: Bar) => (row.isOutlined ? 0.15 : 0.9),
          stroke: (row: Bar) => row.color,
          strokeWidth: 1.5,
        }),
        Plot.ruleX([0]),
        Plot.text(rows, {
          x: 0,
          y: (row: { index: number }) => row.index + 0.26,
          text: (row: Bar) => shortened(row.label),
          textAnchor: 'start',
          dx: 5,
          fontSize: 12,
        }),
        Plot.text(rows, {
          x: 'shown',
          y: (row: { index: number }) => row.index + 0.69,
          text: 'text',
          textAnchor: 'start',
          dx: 6,
          fontSize: 12,
          fontWeight: 600,
        }),
      ],
    },
    words,
  );
}

const ROW_HEIGHT = 38;
const LABEL_LENGTH = 58;

/** The whole of it stands in the table below the chart. */
function shortened(label: string): string {
  const characters = [...label];
  return characters.length <= LABEL_LENGTH ? label : `${characters.slice(0, LABEL_LENGTH - 1).join('')}…`;
}
