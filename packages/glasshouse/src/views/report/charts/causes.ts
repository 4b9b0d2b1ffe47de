import { wrongfulCausesOf } from '../../../metrics/causes.ts';
import { ratio } from '../../../metrics/standings.ts';
import type { Figure } from '../figure.ts';
import type { ReportPage } from '../page.ts';
import { drawBars } from './bars.ts';
import { FILE_COLOR } from './draw.ts';

/** Why people are wrongly listed; the table has missed ones and red lists, too. */
export function causesChart({ analysis, texts, format }: ReportPage): Figure | undefined {
  const { run, central } = analysis;
  const causes = wrongfulCausesOf(central.causes);
  const words = texts.report.causes;
  if (causes.length === 0) return undefined;
  const all = causes.reduce((sum, { personTicks }) => sum + personTicks, 0);
  const bars = causes.map(({ cause, personTicks }) => ({
    label: words.names[cause]!,
    value: personTicks,
    text: words.bar(format.count(personTicks), format.share(ratio(personTicks, all))),
    color: FILE_COLOR,
  }));
  const rows = central.causes.flatMap((list) =>
    (['wrongful', 'missed'] as const).flatMap((of) => {
      const sum = list[of].reduce((total, { personTicks }) => total + personTicks, 0);
      return list[of]
        .filter(({ personTicks }) => personTicks > 0)
        .map(({ cause, personTicks }) => [
          list.title,
          words[of],
          words.names[cause]!,
          format.count(personTicks),
          format.share(ratio(personTicks, sum)),
        ]);
    }),
  );
  return {
    id: 'causes',
    title: words.title,
    caption: words.caption(run.tickUnit),
    drawings: [
      { svg: drawBars(bars, { id: 'chart-causes', title: words.title, description: words.description }) },
    ],
    columns: words.columns(run.tickUnit).map((head, index) => ({ head, isNumber: index > 2 })),
    rows,
  };
}
