import { type LedgerRow, ledgerRows } from '../ledger-rows.ts';
import { html, type Markup } from './html.ts';
import type { ReportPage } from './page.ts';

/** Both ledgers, beside each other where there is room. */
export function ledgersSection({ analysis, texts, format }: ReportPage): Markup {
  const words = texts.summary;
  const rows = ledgerRows(analysis, texts, format);
  const note = rows.band === undefined ? words.noBand : words.bandNote(rows.band.of, rows.band.sampled);
  return html`<section aria-labelledby="ledgers">
<h2 id="ledgers">${texts.report.ledgersHead}</h2>
<div class="ledgers">
${ledger('prevents', words.prevents, rows.prevents)}
${ledger('does', words.does, rows.does)}
</div>
<p class="note">${note}</p>
<p class="note">${texts.report.wrongfulMeans}</p>
</section>
`;
}

function ledger(id: string, heading: string, rows: readonly LedgerRow[]): Markup {
  const items = rows.map(
    ({ label, value, band, detail }) => html`<div class="row"><dt>${label}</dt>
<dd><b>${value}</b>${band === '' ? undefined : html` <span class="band">${band}</span>`}${detail === '' ? undefined : html`<small>${detail}</small>`}</dd></div>
`,
  );
  return html`<div class="ledger ${id}"><h3>${heading}</h3>
<dl>${items}</dl></div>`;
}
