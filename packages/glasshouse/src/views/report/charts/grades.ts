import * as Plot from '@observablehq/plot';
import { gradeSeries } from '../../../metrics/ratings.ts';
import type { Figure } from '../figure.ts';
import type { ReportPage } from '../page.ts';
import { draw, FILE_COLOR, TRUTH_COLOR, tabledTicks, tickMarks } from './draw.ts';

/** Each grade over time, on file and by the truth, each with a scale of its own. */
export function gradesChart({ analysis, texts, format }: ReportPage): Figure | undefined {
  const { run, counts } = analysis;
  if (run.model.grades.length === 0) return undefined;
  const words = texts.report.grades;
  const file = gradeSeries(run.model, counts, 'file');
  const truth = gradeSeries(run.model, counts, 'truth');
  const graded = file[0]!.persons.map((_, tick) =>
    file.reduce((sum, grade) => sum + grade.persons[tick]!, 0),
  );
  if (file.every((grade) => grade.persons.every((value) => value === 0))) return undefined;
  const drawings = file.map(({ id, title, persons: onFile }, index) => {
    const inTruth = truth[index]!.persons;
    const heading = texts.explain.score.grade(id, title);
    const rows = Array.from(onFile, (value, tick) => ({
      tick: tick + 1,
      file: graded[tick] ? value / graded[tick]! : 0,
      truth: graded[tick] ? inTruth[tick]! / graded[tick]! : 0,
    }));
    const most = Math.max(...rows.flatMap((row) => [row.file, row.truth]));
    const least = Math.min(...rows.flatMap((row) => [row.file, row.truth]));
    // A grade that nearly everybody has would be a flat line on a scale from zero.
    const low = least > most * 0.6 ? least - (most - least) * 0.2 : 0;
    const svg = draw(
      {
        height: index === file.length - 1 ? 122 : 96,
        marginLeft: 58,
        marginRight: 20,
        marginTop: 10,
        marginBottom: index === file.length - 1 ? 38 : 18,
        x: {
          domain: [1, Math.max(run.ticks, 2)],
          ticks: tickMarks(run.ticks),
          tickFormat: format.count,
          label: index === file.length - 1 ? words.axis(run.tickUnit) : null,
        },
        y: {
          domain: [low, most === low ? low + 0.01 : most],
          ticks: 3,
          tickFormat: format.share,
          label: null,
          grid: true,
        },
        marks: [
          Plot.lineY(rows, {
            x: 'tick',
            y: 'file',
            stroke: FILE_COLOR,
            strokeWidth: 2.5,
            marker: run.ticks < 3,
          }),
          Plot.lineY(rows, {
            x: 'tick',
            y: 'truth',
            stroke: TRUTH_COLOR,
            strokeWidth: 2,
            strokeDasharray: '5 3',
            marker: run.ticks < 3,
          }),
        ],
      },
      { id: `chart-grade-${index}`, title: heading, description: words.description },
    );
    return { heading, svg };
  });
  return {
    id: 'grades',
    title: words.title,
    caption: words.caption,
    drawings,
    columns: [
      { head: words.axis(run.tickUnit) },
      ...file.flatMap(({ id }) => [
        { head: words.onFile(id), isNumber: true },
        { head: words.inTruth(id), isNumber: true },
      ]),
    ],
    rows: tabledTicks(run.ticks).map((tick) => [
      format.count(tick + 1),
      ...file.flatMap(({ persons: onFile }, index) => [
        format.count(onFile[tick]!),
        format.count(truth[index]!.persons[tick]!),
      ]),
    ]),
  };
}
