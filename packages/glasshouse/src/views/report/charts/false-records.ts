import type { Figure } from '../figure.ts';
import type { ReportPage } from '../page.ts';
import { drawBars } from './bars.ts';
import { FILE_COLOR, TRUTH_COLOR } from './draw.ts';

/** False records by source and cause. */
export function falseRecordsChart({ analysis, texts, format }: ReportPage): Figure | undefined {
  const { sources, falseRecords } = analysis.central.records;
  const words = texts.report.falseRecords;
  if (sources.length === 0 || falseRecords === 0) return undefined;
  const bars = sources
    .flatMap((source) => [
      { label: words.invented(source.title), value: source.invented, color: FILE_COLOR, isOutlined: false },
      { label: words.namesake(source.title), value: source.namesake, color: TRUTH_COLOR, isOutlined: true },
    ])
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, BARS_MAX)
    .map((bar) => ({ ...bar, text: format.count(bar.value) }));
  return {
    id: 'false-records',
    title: words.title,
    caption: words.caption,
    drawings: [
      { svg: drawBars(bars, { id: 'chart-false', title: words.title, description: words.description }) },
    ],
    columns: words.columns.map((head, index) => ({ head, isNumber: index > 0 })),
    rows: sources.map(({ title, true: right, invented, namesake }) => [
      title,
      ...[right, invented, namesake].map(format.count),
      format.share(
        right + invented + namesake === 0 ? null : (invented + namesake) / (right + invented + namesake),
      ),
    ]),
  };
}

const BARS_MAX = 12;
