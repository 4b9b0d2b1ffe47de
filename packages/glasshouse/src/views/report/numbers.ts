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
    written(page, number.text),
    origin(number, page),
    ...(isSampled ? [sampledSpan(page, number, index)] : []),
  ]);
  const sources = regime.sources.map(
    ({
      key,
      text,
      mark,
    }) => html`<li id="source-${key}" dir="auto"><code>${key}</code> ${text} <span class="mark">${mark}</span></li>
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

function origin({ mark, sourceKey, rangeText, note }: ModelNumber, page: ReportPage): Markup {
  const words = page.texts.report.numbers;
  const behind = note === undefined ? undefined : html`<small dir="auto">${note}</small>`;
  if (mark === 'set') return html`<span class="set">${words.set}</span>${behind}`;
  if (sourceKey !== undefined) {
    return html`<span class="published">${words.published}</span> <a href="#source-${sourceKey}">${sourceKey}</a>${behind}`;
  }
  const ends = (rangeText ?? '').replace(/^\[|\]$/g, '').split(/,\s*/);
  return html`<span class="assumed">${words.assumed}</span> ${span(page, ends)}${behind}`;
}

function sampledSpan(page: ReportPage, number: ModelNumber, index: number): CellContent {
  if (number.mark !== 'assumed') return page.texts.report.numbers.notSampled;
  const values = page.analysis.run.replicates.slice(1).map((replicate) => replicate.values[index]!);
  const [low, high] = [Math.min(...values), Math.max(...values)].map((value) => numberText(number, value));
  return span(page, low === high ? [low!] : [low!, high!]);
}

function span(page: ReportPage, ends: readonly string[]): Markup {
  const [low, high] = ends.map((end) => written(page, end));
  return high === undefined ? low! : html`${low} ${page.texts.summary.to} ${high}`;
}

/** With its unit in the language of the report, and in one piece whatever the direction of the text around it. */
function written({ texts }: ReportPage, text: string): Markup {
  return html`<bdi>${texts.explain.written(text)}</bdi>`;
}

/** A long path may break after its dots. */
function breakable(path: string): Markup[] {
  return path.split(/(?<=\.)/).map((piece) => html`${piece}<wbr>`);
}
