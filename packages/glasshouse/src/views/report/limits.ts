import { cannotConclude } from '../caveats.ts';
import { sensitivityChart } from './charts/sensitivity.ts';
import { figure } from './figure.ts';
import { html, type Markup } from './html.ts';
import type { ReportPage } from './page.ts';

/** What the numbers do not say, which assumptions matter, and where the boundary is. */
export function limitsSection(page: ReportPage): Markup {
  const { analysis, texts } = page;
  const words = texts.report.limits;
  const { model, replicates } = analysis.run;
  const points = [
    ...cannotConclude(analysis, texts),
    ...(replicates.length === 1 ? [words.oneRun] : [words.bandIs]),
    ...(model.redress.objection === undefined ? [words.noObjection] : []),
    ...(model.responses.length === 0 ? [words.noResponse] : []),
    ...(model.governance.length === 0 ? [words.noGovernance] : []),
    ...words.unmodelled,
  ];
  const chart = sensitivityChart(page);
  return html`<section aria-labelledby="limits">
<h2 id="limits">${texts.summary.cannotHead}</h2>
<ul>${points.map(
    (point) => html`<li>${point}</li>
`,
  )}</ul>
${chart === undefined ? undefined : html`<div class="figures">${figure(chart, texts)}</div>`}
<h3>${words.boundaryHead}</h3>
<p>${words.boundary}</p>
</section>
`;
}
