import { html, type Markup } from './html.ts';
import type { ReportPage } from './page.ts';

/** How to make the run again, and how to know that it is the same. */
export function colophonSection({ analysis: { run }, texts, format }: ReportPage): Markup {
  const words = texts.report.colophon;
  const facts = [
    [words.digest, html`<code>${run.digest}</code>`],
    [words.seed, String(run.seed)],
    [words.engine, `Glasshouse ${run.engineVersion}, ${run.backend}`],
    [
      words.work,
      words.workIs(format.count(run.personTicks), run.tickUnit, format.amount(run.seconds), run.workers),
    ],
  ] as const;
  return html`<section aria-labelledby="again">
<h2 id="again">${words.head}</h2>
<pre><code>${run.command}</code></pre>
<dl class="facts">${facts.map(
    ([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>
`,
  )}</dl>
<p class="note">${words.note}</p>
</section>
`;
}
