import { ledgerRows } from '../ledger-rows.ts';
import { whoLived } from '../who.ts';
import { html, type Markup } from './html.ts';
import type { ReportPage } from './page.ts';

/** What was run, in a sentence, and what it came to, in another. */
export function headSection({ analysis, texts, format, regime }: ReportPage): Markup {
  const { run } = analysis;
  const { trade, costs } = ledgerRows(analysis, texts, format);
  const ran = texts.report.ran(
    whoLived(analysis, texts.report, format),
    run.ticks,
    run.tickUnit,
    run.replicates.length,
    run.model.overlays,
  );
  const { title, summary } = regime;
  const contents = [
    ['ledgers', texts.report.ledgersHead],
    ['pipeline', texts.report.pipelineHead],
    ['charts', texts.report.chartsHead],
    ['numbers', texts.report.numbers.head],
    ['limits', texts.summary.cannotHead],
    ['again', texts.report.colophon.head],
  ] as const;
  return html`<header>
<p class="brand">Glasshouse · ${texts.report.kind}</p>
<h1 lang="${title.lang}" dir="${title.dir}">${title.text}</h1>
${summary === undefined ? undefined : html`<p class="lead" lang="${summary.lang}" dir="${summary.dir}">${summary.text}</p>`}
<p>${ran}</p>
<p class="trade">${trade}</p>
${costs.map(
  (sentence) => html`<p>${sentence}</p>
`,
)}<nav class="contents" aria-label="${texts.report.contents}">${contents.map(([id, name]) => html`<a href="#${id}">${name}</a> `)}</nav>
</header>
`;
}
