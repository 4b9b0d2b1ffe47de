import { falseRecordsOf } from '../../../metrics/records.ts';
import { ratio } from '../../../metrics/standings.ts';
import { falseCausesOf } from '../../../model/causes.ts';
import type { Figure } from '../figure.ts';
import type { ReportPage } from '../page.ts';
import { drawBars } from './bars.ts';
import { FILE_COLOR, TRUTH_COLOR } from './draw.ts';

/** False records by source and cause. */
export function falseRecordsChart({ analysis, texts, format }: ReportPage): Figure | undefined {
  const { sources, falseRecords } = analysis.central.records;
  const words = texts.report.falseRecords;
  if (sources.length === 0 || falseRecords === 0) return undefined;
  const { model } = analysis.run;
  const channels = model.sources.map(({ channel }) => channel);
  const hasChannels = channels.some((channel) => channel !== undefined);
  const hasUseless = model.sources.some((source) => source.useless !== undefined);
  const causes = falseCausesOf(model);
  const bars = sources
    .flatMap((source) =>
      causes.map((cause) => {
        const isOfAnAct = cause === 'namesake' || cause === 'duplicate';
        return {
          label: words.bar(source.title, words.causes[cause]),
          value: source[cause],
          color: isOfAnAct ? TRUTH_COLOR : FILE_COLOR,
          isOutlined: isOfAnAct,
        };
      }),
    )
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
    columns: [
      { head: words.columns.source, isNumber: false },
      ...(hasChannels ? [{ head: words.columns.channel, isNumber: false }] : []),
      ...[
        words.columns.true,
        ...causes.map((cause) => words.columns.cause(words.causes[cause])),
        words.columns.share,
        ...(hasUseless ? [words.columns.useless] : []),
      ].map((head) => ({ head, isNumber: true })),
    ],
    rows: sources.map((source, index) => {
      const channel = channels[index];
      const wrong = falseRecordsOf(source);
      return [
        source.title,
        ...(hasChannels ? [channel === undefined ? '' : texts.explain.sources.channels[channel]] : []),
        ...[source.true, ...causes.map((cause) => source[cause])].map(format.count),
        format.share(ratio(wrong, source.true + wrong)),
        ...(hasUseless ? [format.count(source.useless)] : []),
      ];
    }),
  };
}

const BARS_MAX = 12;
