import { downgradeLines } from '../downgrade-lines.ts';
import { rulersDid } from '../rulers.ts';
import { sharingSentences } from '../sharing.ts';
import { auditCharts } from './charts/audit.ts';
import { backlogChart } from './charts/backlog.ts';
import { causesChart } from './charts/causes.ts';
import { conductChart } from './charts/conduct.ts';
import { falseRecordsChart } from './charts/false-records.ts';
import { gradesChart } from './charts/grades.ts';
import { officialChart } from './charts/official.ts';
import { scoresChart } from './charts/scores.ts';
import { standingChart } from './charts/standing-over-time.ts';
import { statesChart } from './charts/states.ts';
import { whoIsHitCharts } from './charts/who-is-hit.ts';
import { wrongfulTimeChart } from './charts/wrongful-time.ts';
import { figure } from './figure.ts';
import { html, type Markup } from './html.ts';
import type { ReportPage } from './page.ts';
import { htmlTable } from './table.ts';

/** What came out, in charts: each answers the question that is its title. */
export function chartsSection(page: ReportPage): Markup {
  const { texts } = page;
  const figures = [
    standingChart(page),
    ...whoIsHitCharts(page),
    ...auditCharts(page),
    wrongfulTimeChart(page),
    causesChart(page),
    officialChart(page),
    backlogChart(page),
    falseRecordsChart(page),
    conductChart(page),
    scoresChart(page),
    gradesChart(page),
    statesChart(page),
  ].filter((found) => found !== undefined);
  return html`<section aria-labelledby="charts">
<h2 id="charts">${texts.report.chartsHead}</h2>
<div class="figures">
${figures.map((one) => figure(one, texts))}</div>
${consequences(page)}
${lists(page)}
${sharing(page)}
${downgrades(page)}
${governance(page)}
</section>
`;
}

function consequences({ analysis, texts, format }: ReportPage): Markup | undefined {
  const { each } = analysis.central.consequences;
  if (each.length === 0) return undefined;
  const words = texts.report.consequences;
  const columns = words.columns(analysis.run.tickUnit).map((head, index) => ({ head, isNumber: index > 0 }));
  const rows = each.map((one) => [
    one.title,
    ...[one.hit, one.hitWrongful, one.used, one.usedWrongful, one.reached, one.reachedWrongful].map(
      format.count,
    ),
  ]);
  return html`<h3>${words.head}</h3>
${htmlTable(columns, rows)}
<p class="note">${words.note}</p>`;
}

function lists({ analysis, texts, format }: ReportPage): Markup | undefined {
  const { byList } = analysis.central;
  if (byList.length === 0) return undefined;
  const words = texts.report.lists;
  const columns = words.columns(analysis.run.tickUnit).map((head, index) => ({ head, isNumber: index > 0 }));
  const rows = byList.map(({ title, standings: { last, personTicks, personTickRates } }) => [
    title,
    ...[last.listed, last.deserved, last.wrongful, last.missed, personTicks.wrongful].map(format.count),
    format.share(personTickRates.ppv),
  ]);
  return html`<h3>${words.head}</h3>
${htmlTable(columns, rows)}`;
}

function sharing({ analysis, texts, format }: ReportPage): Markup[] {
  const sentences = sharingSentences(analysis, texts, format);
  const { agencies } = analysis.central.sharing;
  const words = texts.sharing;
  const columns = words.agencies
    .columns(analysis.run.tickUnit)
    .map((head, index) => ({ head, isNumber: index > 0 }));
  const rows = agencies.map(({ title, hit, hitWrongful, refused, refusedWrongful, granted }) => [
    title,
    ...[hit, hitWrongful, refused, refusedWrongful, granted].map(format.count),
  ]);
  return [
    ...(sentences.length === 0
      ? []
      : [
          html`<h3>${words.head}</h3>
<ul>${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>`,
        ]),
    ...(rows.length === 0
      ? []
      : [
          html`<h3>${words.agencies.head}</h3>
${htmlTable(columns, rows)}`,
        ]),
  ];
}

function downgrades({ analysis, texts, format }: ReportPage): Markup | undefined {
  const lines = downgradeLines(analysis, texts, format);
  if (lines.length === 0) return undefined;
  return html`<h3>${texts.summary.downgrades.head}</h3>
<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function governance({ analysis, texts, format }: ReportPage): Markup | undefined {
  const events = rulersDid(analysis, texts, format);
  return events.length === 0
    ? undefined
    : html`<h3>${texts.summary.governanceHead}</h3>
<ul>${events.map((event) => html`<li>${event}</li>`)}</ul>`;
}
