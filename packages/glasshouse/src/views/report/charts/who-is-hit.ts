import type { Labelled } from '../../../metrics/ledgers.ts';
import { groupName, regionName } from '../../who.ts';
import type { Figure } from '../figure.ts';
import type { ReportPage } from '../page.ts';
import { drawBars } from './bars.ts';
import { FILE_COLOR, TRUTH_COLOR } from './draw.ts';

/** Error rates by group and by region. */
export function whoIsHitCharts(page: ReportPage): Figure[] {
  const { analysis, texts } = page;
  const { central, run } = analysis;
  if (!run.model.lists.some((list) => list.kind === 'black')) return [];
  const words = texts.report.who;
  const groups = central.byGroup.map((one) => ({ ...one, label: groupName(analysis, texts, one) }));
  const regions = central.byRegion
    .map((one) => ({ ...one, label: regionName(analysis, texts, one) }))
    .filter(({ standings }) => standings.last.persons > 0);
  return [
    ...(groups.length > 1 ? [ratesFigure(page, 'groups', words.groupsTitle, groups)] : []),
    ...(regions.length > 1 ? [ratesFigure(page, 'regions', words.regionsTitle, regions)] : []),
  ];
}

/** More bars than this are too many to compare; the table has the rest. */
const BARS_MAX = 8;

function ratesFigure(page: ReportPage, id: string, title: string, parts: readonly Labelled[]): Figure {
  const { analysis, texts, format } = page;
  const words = texts.report.who;
  const unit = analysis.run.tickUnit;
  const shown = [...parts, { label: texts.summary.everybody, standings: analysis.central.overall }];
  const worst = (rate: 'fpr' | 'fnr') =>
    parts.length <= BARS_MAX
      ? shown
      : [
          ...[...parts]
            .sort(
              (a, b) => (b.standings.personTickRates[rate] ?? -1) - (a.standings.personTickRates[rate] ?? -1),
            )
            .slice(0, BARS_MAX),
          shown.at(-1)!,
        ];
  const bars = (rate: 'fpr' | 'fnr', color: string, isOutlined: boolean) =>
    drawBars(
      worst(rate).map(({ label, standings }) => ({
        label,
        value: standings.personTickRates[rate],
        text: words.rate(
          format.share(standings.personTickRates[rate]),
          format.count(rate === 'fpr' ? standings.personTicks.wrongful : standings.personTicks.missed),
        ),
        color,
        isOutlined,
      })),
      { id: `chart-${id}-${rate}`, title, description: rate === 'fpr' ? words.fpr(unit) : words.fnr(unit) },
    );
  return {
    id,
    title,
    caption: words.caption(unit, parts.length > BARS_MAX ? BARS_MAX : undefined),
    drawings: [
      { heading: words.fpr(unit), svg: bars('fpr', FILE_COLOR, false) },
      { heading: words.fnr(unit), svg: bars('fnr', TRUTH_COLOR, true) },
    ],
    columns: words.columns(unit).map((head, index) => ({ head, isNumber: index > 0 })),
    rows: shown.map(({ label, standings: { last, ever, personTicks, personTickRates } }) => [
      label,
      ...[
        last.persons,
        ever!.listed,
        ever!.wrongful,
        ever!.missed,
        personTicks.wrongful,
        personTicks.missed,
      ].map(format.count),
      ...[personTickRates.selectionRate, personTickRates.fpr, personTickRates.fnr, personTickRates.ppv].map(
        format.share,
      ),
    ]),
  };
}
