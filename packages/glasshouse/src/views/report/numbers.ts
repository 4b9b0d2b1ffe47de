import type { ModelNumber } from '../../model/types.ts';
import { numberText } from '../number-text.ts';
import { html, type Markup } from './html.ts';
import type { ReportPage } from './page.ts';
import { type CellContent, htmlTable } from './table.ts';

/** Every number of the regime, with its source or range, and what the replicates took for it. */
export function numbersSection(page: ReportPage): Markup {
  const { analysis, texts, regime } = page;
  const words = texts.report.numbers;
  const { numbers } = analysis.run.model;
  const isSampled = analysis.run.replicates.length > 1;
  const columns = [
    { head: words.name },
    { head: words.value, isNumber: true },
    { head: words.from },
    ...(isSampled ? [{ head: words.sampled, isNumber: true }] : []),
  ];
  const rows = numbers.map((number, index): CellContent[] => [
    html`<code id="n-${index}">${breakable(number.path)}</code>`,
    number.text,
    origin(number, page),
    ...(isSampled ? [sampledSpan(page, number, index)] : []),
  ]);
  const sources = regime.sources.map(
    ({
      key,
      text,
      mark,
    }) => html`<li id="source-${key}"><code>${key}</code> ${text} <span class="mark">${mark}</span></li>
`,
  );
  return html`<section aria-labelledby="numbers">
<h2 id="numbers">${words.head}</h2>
<p class="note">${words.note}</p>
<div class="numbers">${htmlTable(columns, rows)}</div>
${
  sources.length === 0
    ? undefined
    : html`<h3>${texts.explain.sourcesHead}</h3>
<p class="note">${texts.explain.sourceMarks}</p>
<ul class="sources">${sources}</ul>`
}
</section>
`;
}

function origin({ mark, sourceKey, rangeText, note }: ModelNumber, { texts }: ReportPage): Markup {
  const words = texts.report.numbers;
  const behind = note === undefined ? undefined : html`<small>${note}</small>`;
  if (mark === 'set') return html`<span class="set">${words.set}</span>${behind}`;
  if (sourceKey !== undefined) {
    return html`<span class="published">${words.published}</span> <a href="#source-${sourceKey}">${sourceKey}</a>${behind}`;
  }
  return html`<span class="assumed">${words.assumed}</span> ${rangeText?.replace(/^\[|\]$/g, '').replace(/,\s*/, ` ${texts.summary.to} `)}${behind}`;
}

function sampledSpan({ analysis, texts }: ReportPage, number: ModelNumber, index: number): string {
  if (number.mark !== 'assumed') return texts.report.numbers.notSampled;
  const values = analysis.run.replicates.slice(1).map((replicate) => replicate.values[index]!);
  const [low, high] = [Math.min(...values), Math.max(...values)].map((value) => numberText(number, value));
  return low === high ? low! : `${low} ${texts.summary.to} ${high}`;
}

/** A long path may break after its dots. */
function breakable(path: string): Markup[] {
  return path.split(/(?<=\.)/).map((piece) => html`${piece}<wbr>`);
}
