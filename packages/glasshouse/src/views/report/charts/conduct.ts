import type { Figure } from '../figure.ts';
import type { ReportPage } from '../page.ts';
import { drawBars } from './bars.ts';
import { FILE_COLOR, MUTED_COLOR, TRUTH_COLOR } from './draw.ts';

/** What people left undone, or did, because of the regime. */
export function conductChart({ analysis, texts, format }: ReportPage): Figure | undefined {
  const { kinds } = analysis.central.conduct;
  const words = texts.report.conduct;
  const bars = kinds
    .flatMap((kind) => [
      {
        label: kind.lawful ? words.chilled(kind.title) : words.deterred(kind.title),
        value: kind.restrained,
        color: kind.lawful ? FILE_COLOR : TRUTH_COLOR,
        isOutlined: !kind.lawful,
      },
      { label: words.induced(kind.title), value: kind.induced, color: MUTED_COLOR, isOutlined: false },
    ])
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, BARS_MAX)
    .map((bar) => ({ ...bar, text: format.count(bar.value) }));
  if (bars.length === 0) return undefined;
  return {
    id: 'conduct',
    title: words.title,
    caption: words.caption,
    drawings: [
      { svg: drawBars(bars, { id: 'chart-conduct', title: words.title, description: words.description }) },
    ],
    columns: words.columns.map((head, index) => ({ head, isNumber: index > 1 })),
    rows: kinds.map(({ title, lawful, acts, unseen, restrained, induced }) => [
      title,
      lawful ? words.lawful : words.unlawful,
      ...[acts, acts - unseen, restrained, induced].map(format.count),
    ]),
  };
}

const BARS_MAX = 12;
