import * as Plot from '@observablehq/plot';
import type { Queue } from '../../../metrics/redress.ts';
import type { Figure } from '../figure.ts';
import type { ReportPage } from '../page.ts';
import { draw, FILE_COLOR, roomFor, TRUTH_COLOR, tabledTicks, tickMarks } from './draw.ts';

/** How many cases wait for a decision. */
export function backlogChart({ analysis, texts, format }: ReportPage): Figure | undefined {
  const { run, central } = analysis;
  const { queues } = central.redress;
  if (queues.length === 0) return undefined;
  const words = texts.report.backlog;
  const most = Math.max(1, ...queues.flatMap(({ backlog }) => [...backlog]));
  const pointsOf = ({ backlog }: Queue) =>
    Array.from(backlog, (waiting, tick) => ({ tick: tick + 1, waiting }));
  const svg = draw(
    {
      height: 240,
      marginLeft: 64,
      marginRight: roomFor(queues.map(({ instance }) => words.instances[instance])),
      marginTop: 26,
      marginBottom: 40,
      x: {
        domain: [1, Math.max(run.ticks, 2)],
        ticks: tickMarks(run.ticks),
        tickFormat: format.count,
        label: words.axis(run.tickUnit),
      },
      y: { domain: [0, most], label: words.waiting, ticks: 5, tickFormat: format.count, grid: true },
      marks: queues.flatMap((queue, index) => {
        const points = pointsOf(queue);
        const stroke = index === 0 ? FILE_COLOR : TRUTH_COLOR;
        return [
          Plot.lineY(points, {
            x: 'tick',
            y: 'waiting',
            stroke,
            strokeWidth: 2.5,
            marker: run.ticks < 3,
            ...(index === 0 ? {} : { strokeDasharray: '6 3' }),
          }),
          Plot.text(points.slice(-1), {
            x: 'tick',
            y: 'waiting',
            text: () => words.instances[queue.instance],
            fill: stroke,
            fontWeight: 600,
            textAnchor: 'start',
            dx: 6,
          }),
        ];
      }),
    },
    { id: 'chart-backlog', title: words.title, description: words.description },
  );
  return {
    id: 'backlog',
    title: words.title,
    caption: queues
      .map((queue) =>
        words.caption(
          words.instances[queue.instance],
          format.count(queue.joined),
          format.count(queue.decided),
          queue.meanWaitTicks === null ? undefined : format.amount(queue.meanWaitTicks),
          run.tickUnit,
          format.count(queue.abandoned),
          format.count(queue.waiting),
        ),
      )
      .join(' '),
    drawings: [{ svg }],
    columns: [
      words.axis(run.tickUnit),
      ...queues.map(({ instance }) => words.column(words.instances[instance])),
    ].map((head) => ({ head, isNumber: true })),
    rows: tabledTicks(run.ticks).map((tick) => [
      format.count(tick + 1),
      ...queues.map(({ backlog }) => format.count(backlog[tick]!)),
    ]),
  };
}
